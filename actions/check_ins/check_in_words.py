"""Fewer check-ins, for somebody who has had enough of being asked."""

from __future__ import annotations

from datetime import timedelta

from actions.check_ins.check_in_booking import book_at
from actions.turn import Turn, step
from coaching.quiet_hours import next_allowed
from store.settings import settings

#: Asked less often: the next time is as far off as the longest of the four buttons.
LESS_OFTEN = timedelta(days=14)


@step("action_check_in_less")
def check_in_less(turn: Turn) -> None:
    """One check-in, a good while off; what to do till then is not asked."""
    chosen = settings()
    when = next_allowed(turn.now + LESS_OFTEN, chosen.quiet_from, chosen.quiet_until)
    book_at(turn, when, "utter_check_in_moved")
