"""When a service is open next, in words: "Tuesday 1 December, 11am to 12 noon"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from store.open_times import DAYS

#: Further off than this it is no longer "next".
LOOK_AHEAD_DAYS = 35
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def open_next(schedules: Sequence[Mapping[str, Any]], now: datetime) -> str:
    """When it is open next from `now` on (Europe/London); "" where nobody wrote that down.

    `schedules` are those of `Service.schedules`. What began already today and has not ended is
    still on.
    """
    for ahead in range(LOOK_AHEAD_DAYS):
        day = now.date() + timedelta(days=ahead)
        on = [slot for slot in schedules if _is_on(slot, day)]
        if not ahead:
            on = [slot for slot in on if not _is_over(slot, now)]
        if on:
            return _in_words(min(on, key=lambda slot: slot.get("opens_at") or "00:00"), day, ahead)
    return ""


def _is_on(slot: Mapping[str, Any], day: date) -> bool:
    if DAYS[day.weekday()] not in slot.get("byday", ()):
        return False
    if slot.get("valid_from") and day.isoformat() < str(slot["valid_from"]):
        return False
    if slot.get("valid_to") and day.isoformat() > str(slot["valid_to"]):
        return False
    weeks = slot.get("weeks")
    if not weeks:
        return True
    is_last = (day + timedelta(days=7)).month != day.month
    return (day.day - 1) // 7 + 1 in weeks or (is_last and -1 in weeks)


def _is_over(slot: Mapping[str, Any], now: datetime) -> bool:
    begins, ends = str(slot.get("opens_at") or "00:00")[:5], slot.get("closes_at")
    if not ends:
        # Nobody wrote down how long it lasts: what has begun is not "next".
        return bool(slot.get("opens_at")) and begins <= f"{now:%H:%M}"
    # Over midnight: it ends on the next day.
    return begins < str(ends)[:5] <= f"{now:%H:%M}"


def _in_words(slot: Mapping[str, Any], day: date, ahead: int) -> str:
    near = ("today", "tomorrow")
    when = (
        near[ahead]
        if ahead < len(near)
        else f"{_NAMES[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    )
    begins, ends = slot.get("opens_at"), slot.get("closes_at")
    if not begins:
        return when
    if not ends:
        return f"{when}, {clock(begins)}"
    return f"{when}, {clock(begins)} to {clock(ends)}"


def clock(said: str) -> str:
    """A time of day as one says it: "14:30" is 2.30pm, "12:00" is 12 noon."""
    hour, minute = (int(part) for part in said.split(":")[:2])
    if (hour, minute) == (12, 0):
        return "12 noon"
    if (hour, minute) in {(0, 0), (24, 0)}:
        return "midnight"
    minutes = f".{minute:02d}" if minute else ""
    return f"{(hour - 1) % 12 + 1}{minutes}{'am' if hour < 12 else 'pm'}"
