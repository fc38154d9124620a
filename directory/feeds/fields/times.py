"""Days, moments, times of day, and the days of a week on which something is."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import Any

from directory.feeds.fields.trouble import left_out, mended

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_OTHER_DATES = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d %B %Y", "%d %b %Y", "%Y/%m/%d", "%Y%m%d")


def day(value: Any) -> Any:
    """A day as YYYY-MM-DD; the British way round (31/12/2026) is put right."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        return left_out("is no date")
    said = value.strip()
    if not said:
        return None
    begins = said[:10]
    if _ISO_DATE.fullmatch(begins) and (len(said) == 10 or said[10] in "T "):
        try:
            date.fromisoformat(begins)
        except ValueError:
            return left_out("is no day of the calendar")
        return begins
    for form in _OTHER_DATES:
        try:
            found = datetime.strptime(said, form).replace(tzinfo=timezone.utc).date()
        except ValueError:
            continue
        return mended("was read as day, month, year", found.isoformat())
    return left_out("is no date")


def moment(value: Any) -> Any:
    """A moment in UTC, ISO 8601 to the second; one without a zone is taken as UTC."""
    if isinstance(value, datetime):
        found = value
    elif isinstance(value, str):
        said = value.strip()
        if not said:
            return None
        try:
            found = datetime.fromisoformat(_readable_moment(said))
        except ValueError:
            only_day = day(said)
            if isinstance(only_day, str):
                return f"{only_day}T00:00:00+00:00"
            return left_out("is no moment in time")
    else:
        return left_out("is no moment in time")
    aware = found if found.tzinfo else found.replace(tzinfo=timezone.utc)
    try:
        return aware.astimezone(timezone.utc).replace(microsecond=0).isoformat()
    except OverflowError:
        return left_out("is no moment in time")


def _readable_moment(said: str) -> str:
    """Python 3.10 reads neither a Z nor a fraction of other than three or six digits."""
    return re.sub(r"\.\d+", "", said[:-1] + "+00:00" if said[-1] in "zZ" else said)


_TIME = re.compile(
    r"(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?(?:Z|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)


def time_of_day(value: Any) -> Any:
    """A time as HH:MM."""
    if hasattr(value, "strftime"):
        return str(value.strftime("%H:%M"))
    if not isinstance(value, str):
        return left_out("is no time of day")
    said = value.strip()
    if not said:
        return None
    found = _TIME.fullmatch(said)
    if found is None:
        return left_out("is no time of day")
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return left_out("is no time of day")
        hour = hour % 12 + (12 if found[3].lower().startswith("p") else 0)
    if hour == 24 and minute == 0:
        return "00:00"
    if hour > 23 or minute > 59:
        return left_out("is no time of day")
    return f"{hour:02d}:{minute:02d}"


_BYDAY = re.compile(r"(?:[+-]?\d)?(?:MO|TU|WE|TH|FR|SA|SU)")
_DAY_NAMES = {"MON": "MO", "TUE": "TU", "WED": "WE", "THU": "TH", "FRI": "FR", "SAT": "SA",
              "SUN": "SU"}  # fmt: skip


_WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY_SPAN = re.compile(
    r"\b(MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*\s*(?:-|–|TO|UNTIL|TILL|THROUGH)\s*"
    r"(MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*\b"
)
_MANY_DAYS = (
    (re.compile(r"\b(?:EVERY ?DAY|DAILY|ALL WEEK|(?:7|SEVEN) DAYS(?: A WEEK)?)\b"),
     "MO,TU,WE,TH,FR,SA,SU"),
    (re.compile(r"\b(?:WEEK ?DAYS?|WORKING DAYS)\b"), "MO,TU,WE,TH,FR"),
    (re.compile(r"\bWEEK ?ENDS?\b"), "SA,SU"),
)  # fmt: skip


def _days_of_span(found: re.Match[str]) -> str:
    first, last = (_WEEK.index(_DAY_NAMES[name]) for name in found.groups())
    return ",".join(_WEEK[(first + step) % 7] for step in range((last - first) % 7 + 1))


def _days_spelt_out(value: str) -> str:
    """ "Monday to Friday and Sunday" as "MO,TU,WE,TH,FR,Sunday"."""
    said = _DAY_SPAN.sub(_days_of_span, value.upper())
    for pattern, days_meant in _MANY_DAYS:
        said = pattern.sub(days_meant, said)
    return re.sub(r"\b(?:AND|&)\s|&", ",", said)


def days(value: Any) -> Any:
    """Days as RFC 5545 has them: "MO,WE", "1TH"; from "Monday to Friday", "every day" too."""
    value = value if isinstance(value, list) else _days_spelt_out(str(value))
    parts = value if isinstance(value, list) else re.split(r"[,;\s]+", str(value))
    kept = []
    for part in parts:
        said = str(part).strip().upper()
        said = _DAY_NAMES.get(said[:3], said) if said.isalpha() and len(said) > 2 else said
        if _BYDAY.fullmatch(said):
            kept.append(said)
        elif said:
            return left_out("is no list of days such as MO,WE")
    return ",".join(dict.fromkeys(kept)) or None


def is_later(first: str, second: str) -> bool:
    """Whether a day (YYYY-MM-DD) comes after another one."""
    return date.fromisoformat(first) - date.fromisoformat(second) > timedelta(0)
