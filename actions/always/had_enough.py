"""Somebody who has had enough of being asked is heard first, and offered less of it, once."""

from __future__ import annotations

from actions.turn import Turn
from understanding.talking.annoyance import tired_of_being_asked

OFFER = "less_often"
#: How many questions back the offer counts as made.
LATELY = 12


def had_enough(turn: Turn) -> bool:
    """Whether they are tired of being asked, and have not just been offered less of it."""
    offered = OFFER in turn.questions_asked[-LATELY:]
    return turn.pressed is None and not offered and tired_of_being_asked(turn.text)
