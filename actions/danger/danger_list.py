"""The list of danger signs, put once in a check-in: asked again and again it is no longer read."""

from __future__ import annotations

from itertools import takewhile

from actions.turn import Turn

__all__ = ["LIST", "danger_signs_were_asked"]

LIST = "flare"
#: A check-in begins there.
BEGINS = "how_did_it_go"


def danger_signs_were_asked(turn: Turn) -> bool:
    """Whether the list of danger signs was put in this check-in already."""
    since = list(takewhile(BEGINS.__ne__, reversed(turn.questions_asked)))
    return LIST in since
