"""The plan that a person is living with, for the reading of a message that may tell of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Dict, Optional

from store.check_ins import CheckInState, check_ins_of
from store.engine import session
from store.goals import GoalState, goals_of
from store.plans import agreed_plan

#: A plan agreed within this time is still being made: "done" there is no news of it.
JUST_MADE = timedelta(hours=2)
#: How it went was told within this time: the talk about it goes on.
SAME_TALK = timedelta(minutes=30)


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
