"""The plan that a person is living with, for the reading of a message that may tell of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Dict, Optional

from store.check_ins import CheckInState, check_ins_of
from store.engine import session
from store.goals import GoalState, goal_in_hand, goals_of
from store.plans import agreed_plan, draft_plan

#: A plan agreed within this time is still being made: "done" there is no news of it.
JUST_MADE = timedelta(hours=2)
#: How it went was told within this time: the talk about it goes on.
SAME_TALK = timedelta(minutes=30)


def being_planned(person: str) -> Optional[Dict[str, Optional[str]]]:
    """Give the goal that a plan is being made for, what is to be done so far and who helps.

    None where no plan is being made; `what` is None where nothing to do is named as yet.
    """
    with session() as opened:
        goal = goal_in_hand(opened, person)
        if goal is None:
            return None
        draft = draft_plan(opened, goal.id)
        if draft is None and goal.state is not GoalState.EXPLORING:
            return None
        what, helper = (draft.what, draft.who_helps) if draft is not None else (None, None)
        return {"goal": goal.words, "what": what, "helper": helper}


def goal_words(person: str) -> str:
    """Give the goal in hand, in the person's words; "" where there is none."""
    with session() as opened:
        goal = goal_in_hand(opened, person)
        return "" if goal is None else f"{goal.words} {goal.name}"


def plan_in_hand(person: str, now: datetime) -> Optional[Dict[str, object]]:
    """Give what the person planned to do, in their words, and whether they have just told of it.

    None where nothing is planned, or nothing has had time to happen. `now` is aware.
    """
    with session() as opened:
        for goal in goals_of(opened, person, GoalState.PLANNED):
            plan = agreed_plan(opened, goal.id)
            if plan is None or not plan.what:
                continue
            if plan.agreed_at is not None and now - plan.agreed_at < JUST_MADE:
                continue
            told = any(
                row.answered_at is not None and now - row.answered_at < SAME_TALK
                for row in check_ins_of(opened, person, CheckInState.ANSWERED)
                if row.goal_id == goal.id
            )
            return {"what": plan.what, "told": told}
    return None
