"""A person's own words turned round: reflections, topics and the short names of goals."""

from understanding.reflection.naming import UNNAMED_GOAL, as_name, topic_phrase
from understanding.reflection.reflecting import Reflection, reflect
from understanding.reflection.turning import turn_round

__all__ = ["UNNAMED_GOAL", "Reflection", "as_name", "reflect", "topic_phrase", "turn_round"]
