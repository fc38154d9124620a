"""The day of a plan: before it nobody is asked how it went."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from store.clock import LONDON
from store.plans import Plan
from understanding.dates.dates import read_when

#: A plan without a day of its own has had its chance after a night's sleep.
A_CHANCE = timedelta(hours=12)


def first_day(plan: Plan) -> date | None:
    """The first day that a plan names, counted from when it was agreed; None where it names none.

    "On Tuesday", agreed on a Saturday, is the Tuesday after.
    """
    if plan.agreed_at is None or not plan.when_text:
        return None
    found = read_when(plan.when_text, now=plan.agreed_at.astimezone(LONDON), asked="when")
    if found is None:
        return None
    start = found.start
    return start.date() if isinstance(start, datetime) else start


def still_to_come(plan: Plan, now: datetime) -> bool:
    """Whether nothing of a plan can have happened yet. `now` is aware."""
    day = first_day(plan)
    if day is not None:
        return now.astimezone(LONDON).date() < day
    return plan.agreed_at is not None and now - plan.agreed_at < A_CHANCE
