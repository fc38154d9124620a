"""Somebody who has said that there is nobody is not asked again who there is.

Who could help with the plan, who could help with what is in the way, and who there is to talk to
are three questions, and to be asked all three is to be told three times over that one is alone.
"""

from __future__ import annotations

from actions.turn import NOTED, Turn
from store.plans import Plan
from understanding.danger.not_alone import names_somebody
from understanding.plans.helpers import has_nobody

__all__ = ["leave_nobody", "nobody_there"]

TOLD = "nobody_there"
#: There a bare "naebody" says so; elsewhere it may be said of anything.
ASKS_OF_PEOPLE = frozenset({"who", "resource", "someone"})


def nobody_there(turn: Turn) -> bool:
    """Whether they have said that there is nobody, and have named nobody since."""
    return turn.slots.get(TOLD) is True


def leave_nobody(turn: Turn, draft: Plan) -> None:
    """Who could help is left empty in a plan of somebody who has nobody."""
    if draft.who_helps is None and nobody_there(turn):
        draft.who_helps = ""


def _note_nobody(turn: Turn) -> None:
    """Keep that there is nobody, wherever it is said, until somebody is named."""
    if turn.pressed is not None or not turn.text:
        return
    asked = turn.asked in ASKS_OF_PEOPLE
    if has_nobody(turn.text, asked=asked):
        turn.set(TOLD, True)
    elif asked and nobody_there(turn) and names_somebody(turn.text):
        turn.set(TOLD, False)


NOTED.append(_note_nobody)
