"""Signs of danger in what a person types: patterns over mended, plain words, with their cues."""

from understanding.safety.detect import detect
from understanding.safety.finding import Category, Finding, Level

__all__ = ["Category", "Finding", "Level", "detect"]
