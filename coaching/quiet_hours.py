"""When a check-in may be sent, and how its time is said, in Scotland's clock time."""

from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from coaching.tailoring import tailor

LONDON = ZoneInfo("Europe/London")
USUAL_TIME = time(10, 0)
_HOURS = (
    "twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven",
)  # fmt: skip


def in_london(when: datetime) -> datetime:
    """The same moment by the clock in London. Raises ValueError for a time without a zone."""
    if when.utcoffset() is None:
        raise ValueError("A moment needs its time zone.")
    return when.astimezone(LONDON)


def next_allowed(when: datetime, quiet_from: time, quiet_until: time) -> datetime:
    """The moment itself, or the end of the quiet hours it falls in; in UTC.

    Quiet hours are London clock times and may pass midnight; equal times mean none. When the
    clocks change, the person's clock counts, not the hours gone by.
    """
    local = in_london(when)
    clock = local.time()
    if quiet_from <= quiet_until:
        is_quiet = quiet_from <= clock < quiet_until
    else:
        is_quiet = clock >= quiet_from or clock < quiet_until
    if not is_quiet:
        return when.astimezone(timezone.utc)
    day = local.date() if clock < quiet_until else local.date() + timedelta(days=1)
    end = _utc(datetime.combine(day, quiet_until))
    if end < when:
        # In October an hour comes twice: the end meant is the one still ahead.
        end = _utc(datetime.combine(day, quiet_until.replace(fold=1)))
    return end


def default_check_in(now: datetime, level: int) -> datetime:
    """The check-in to propose, in UTC: at ten in the morning, sooner for the lower levels.

    Raises ValueError for a level outside 1-4 or a time without a zone.
    """
    day = in_london(now).date() + timedelta(days=tailor(level).check_in_days)
    return _utc(datetime.combine(day, USUAL_TIME))


def say_when(when: datetime, now: datetime) -> str:
    """A moment in plain words: "tomorrow at 9 in the morning", "on Tuesday at half past six in
    the evening", "on Tuesday 14 October at midday"."""
    local, today = in_london(when), in_london(now).date()
    days = (local.date() - today).days
    if days in (-1, 0, 1):
        day = {-1: "yesterday", 0: "today", 1: "tomorrow"}[days]
    elif 1 < days < 7:
        day = f"on {local:%A}"
    else:
        day = f"on {local:%A} {local.day} {local:%B}"
        if local.year != today.year:
            day += f" {local.year}"
    return f"{day} at {_say_time(local.time())}"


def say_date(when: datetime) -> str:
    """A moment with its date, for a page that is read on another day: "Friday 4 December at 9 in
    the morning"."""
    local = in_london(when)
    return f"{local:%A} {local.day} {local:%B} at {_say_time(local.time())}"


def _say_time(clock: time) -> str:
    if clock.minute == 0 and clock.hour in (0, 12):
        return "midnight" if clock.hour == 0 else "midday"
    hour = clock.hour % 12 or 12
    said = {
        0: f"{hour}",
        15: f"quarter past {_HOURS[hour % 12]}",
        30: f"half past {_HOURS[hour % 12]}",
        45: f"quarter to {_HOURS[(hour + 1) % 12]}",
    }.get(clock.minute, f"{hour}.{clock.minute:02}")
    return f"{said} {_part_of_day(clock.hour)}"


def _part_of_day(hour: int) -> str:
    if hour < 5:
        return "at night"
    if hour < 12:
        return "in the morning"
    if hour < 17:
        return "in the afternoon"
    return "in the evening" if hour < 21 else "at night"


def _utc(clock: datetime) -> datetime:
    return clock.replace(tzinfo=LONDON).astimezone(timezone.utc)
