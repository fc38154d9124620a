"""When a service is open next, in words, from the moment that somebody asks."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tables import for_every_row

from directory.opening import open_next

TUESDAYS = [{"byday": ["TU"], "opens_at": "11:00", "closes_at": "12:00"}]
EVERY_DAY = [
    {"byday": ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], "opens_at": "09:30", "closes_at": "17:00"}
]
FIRST_SATURDAY = [{"byday": ["SA"], "opens_at": "14:30", "weeks": [1]}]
LAST_FRIDAY = [{"byday": ["FR"], "weeks": [-1]}]
OVER_MIDNIGHT = [{"byday": ["MO"], "opens_at": "18:00", "closes_at": "02:00"}]


@for_every_row(
    ("schedules", "now", "said"),
    [
        (TUESDAYS, "2026-11-23T09:00", "tomorrow, 11am to 12 noon"),
        (TUESDAYS, "2026-11-24T09:00", "today, 11am to 12 noon"),
        (TUESDAYS, "2026-11-24T11:30", "today, 11am to 12 noon"),
        (TUESDAYS, "2026-11-24T12:00", "Tuesday 1 December, 11am to 12 noon"),
        (EVERY_DAY, "2026-11-24T17:30", "tomorrow, 9.30am to 5pm"),
        (FIRST_SATURDAY, "2026-11-24T10:00", "Saturday 5 December, 2.30pm"),
        # Half past two has gone, and nobody wrote down how long it lasts.
        (FIRST_SATURDAY, "2026-12-05T16:10", "Saturday 2 January, 2.30pm"),
        (FIRST_SATURDAY, "2026-12-05T14:00", "today, 2.30pm"),
        (LAST_FRIDAY, "2026-11-24T10:00", "Friday 27 November"),
        (OVER_MIDNIGHT, "2026-11-23T23:00", "today, 6pm to 2am"),
        ([*TUESDAYS, *EVERY_DAY], "2026-11-24T08:00", "today, 9.30am to 5pm"),
        ([{**TUESDAYS[0], "valid_to": "2026-11-30"}], "2026-11-25T08:00", ""),
        (
            [{**TUESDAYS[0], "valid_from": "2026-12-05"}],
            "2026-11-25T08:00",
            "Tuesday 8 December, 11am to 12 noon",
        ),
        ([], "2026-11-25T08:00", ""),
        ([{"opens_at": "09:00"}], "2026-11-25T08:00", ""),
    ],
)
def test_the_next_time_is_said(schedules: list[dict[str, Any]], now: str, said: str) -> None:
    assert open_next(schedules, datetime.fromisoformat(now)) == said
