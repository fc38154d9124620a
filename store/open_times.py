"""When a service is open, as one whole number that a query can ask: seven days of three parts."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

# RFC 5545, as HSDS `byday` has them; bit 0 is Monday morning.
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class PartOfDay(str, Enum):
    """Morning is before 12, afternoon from 12 to 17, evening from 17 on, Europe/London."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


PARTS = tuple(PartOfDay)
_NOON, _FIVE, _MIDNIGHT = 12 * 60, 17 * 60, 24 * 60
_SPANS = ((0, _NOON), (_NOON, _FIVE), (_FIVE, _MIDNIGHT))


def open_mask(days: Iterable[str], parts: Iterable[PartOfDay] = PARTS) -> int:
    """The bits of `services.open_times` for days ("MO") and parts of the day.

    A query asks `Service.open_times.op("&")(open_mask(["TU"], [PartOfDay.EVENING])) != 0`.

    Raises:
        ValueError: a day is none of RFC 5545.
    """
    chosen = list(parts)
    return sum(
        1 << (DAYS.index(day) * len(PARTS) + PARTS.index(part))
        for day in set(days)
        for part in chosen
    )


def parts_between(opens_at: str | None, closes_at: str | None) -> list[PartOfDay]:
    """The parts of the day that lie, if only in part, between two times "HH:MM".

    With no opening time it may be any part; with no closing time an hour is assumed.
    """
    if opens_at is None:
        return list(PARTS)
    start = _minutes(opens_at)
    end = _minutes(closes_at) if closes_at is not None else start + 60
    if end <= start:
        # Over midnight: what is left of this day.
        end = _MIDNIGHT
    return [
        part
        for part, (begins, ends) in zip(PARTS, _SPANS, strict=True)
        if start < ends and end > begins
    ]


def _minutes(time_of_day: str) -> int:
    hours, minutes = time_of_day.split(":")[:2]
    return int(hours) * 60 + int(minutes)
