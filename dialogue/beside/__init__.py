"""What is said beside the question that waits: news, a wish, a fault of the coach, no answer."""

from __future__ import annotations

from dialogue.beside.no_answer import is_no_answer
from dialogue.beside.said import said_beside

__all__ = ["is_no_answer", "said_beside"]
