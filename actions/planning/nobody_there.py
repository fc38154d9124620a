"""Somebody who has said that there is nobody is not asked again who there is.

Who could help with the plan, who could help with what is in the way, and who there is to talk to
are three questions, and to be asked all three is to be told three times over that one is alone.
"""

from __future__ import annotations

from actions.turn import NOTED, Turn
from store.clock import to_london
from store.goals import Goal, goal_in_hand
from store.plans import Plan
from understanding.danger.not_alone import names_somebody
from understanding.plans.helpers import has_nobody, read_helper

__all__ = ["leave_nobody", "nobody_for_the_goal", "nobody_there"]

#: The day on which it was said, and the goal that was in hand then, if any: "2026-11-29 12".
TOLD = "nobody_there"
#: There a bare "naebody" says so; elsewhere it may be said of anything.
ASKS_OF_PEOPLE = frozenset({"who", "resource", "someone"})
#: There a name alone is somebody.
NAMES_SOMEBODY = frozenset({"who", "someone"})


def nobody_there(turn: Turn) -> bool:
    """Whether they have said today that there is nobody, and have named nobody since."""
    return str(turn.slots.get(TOLD) or "").partition(" ")[0] == _today(turn)


def leave_nobody(turn: Turn, draft: Plan) -> None:
    """Who could help is left empty in a plan of somebody who has nobody."""
    if draft.who_helps is None and nobody_there(turn):
        draft.who_helps = ""


def nobody_for_the_goal(turn: Turn, goal: Goal) -> None:
    """Forget at a new goal what was said for another; what was said before any goal is kept."""
    if has_nobody(turn.text) or (nobody_there(turn) and str(turn.slots[TOLD]) == _today(turn)):
        turn.set(TOLD, f"{_today(turn)} {goal.id}")
    elif turn.slots.get(TOLD):
        turn.set(TOLD, None)


def _note_nobody(turn: Turn) -> None:
    """Keep that there is nobody, wherever it is said, until somebody is named."""
    if turn.pressed is not None or not turn.text:
        return
    if has_nobody(turn.text, asked=turn.asked in ASKS_OF_PEOPLE):
        goal = goal_in_hand(turn.session, turn.person.id)
        turn.set(TOLD, f"{_today(turn)} {goal.id}" if goal else _today(turn))
    elif turn.slots.get(TOLD) and _names_one(turn):
        turn.set(TOLD, None)


def _names_one(turn: Turn) -> bool:
    named = turn.asked in NAMES_SOMEBODY and read_helper(turn.text) is not None
    return named or names_somebody(turn.text)


def _today(turn: Turn) -> str:
    return to_london(turn.now).date().isoformat()


NOTED.append(_note_nobody)
