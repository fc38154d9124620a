"""The last day of a service as its own words date it: "funded until March 2025", "last session 3
May 2026". A door that is closed until a day is another thing.
"""

from __future__ import annotations

import calendar
import re
from datetime import date

_MONTHS = {name.lower(): at for at, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): at for at, name in enumerate(calendar.month_abbr) if name}
_MONTHS |= {"sept": 9, "christmas": 12, "easter": 4, "spring": 5, "summer": 8, "autumn": 11}
_A_DATE = (
    r"(?:the )?(?:end of |middle of |mid[- ]?|early |late )?(?:(?:mon|tues|wednes|thurs|fri|satur|"
    rf"sun)day,? )?(?:the )?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?:of )?)?"
    rf"(?:(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?,? )?"
    r"(?P<year>20\d\d)\b"
)
_RUNS = (
    r"(?:runs?|running|ran|open|opens|meets?|met|meeting|available|funded|funding|on|going|"
    r"sessions?|class(?:es)?|course|project|pilot|programme|continues?|here|booked|lasts?)"
)
_UNTIL = re.compile(
    rf"\b{_RUNS}(?: (?!closed|shut|off|paused|suspended|full|cancelled|away)\w+){{0,2}},? "
    rf"(?:until|till|til|up to) {_A_DATE}"
)
_ENDS = re.compile(
    rf"\b(?:ends?|ended|ending|finish(?:es|ed)?|finishing|stops?|stopped|folded|wound up)"
    rf"(?: down| for good| running| meeting)?(?: on| in| at| after)? {_A_DATE}"
)
#: A single day of it is a holiday.
_CLOSES = re.compile(
    r"\bclos(?:es|ed|ing)(?: down| for good)?(?: in| after| at)? "
    + _A_DATE.replace(r"(?:(?P<day>\d{1,2})", r"(?:(?P<day>(?!))")
)
_LAST = re.compile(
    rf"\b(?:last|final) (?:session|meeting|class|walk|one|day|gathering|concert|lunch|week|course)"
    rf"(?: is| was| will be| of all)?(?: on| in)?:? {_A_DATE}"
)
#: What came back, or went on: "closed in 2020 and reopened", "stopped in 2021, back since 2023".
_BACK = re.compile(r"\b(?:re-?open\w*|re-?start\w*|back|again|returned|resum\w+|since then|now)\b")
_A_SENTENCE = re.compile(r"(?<=[.!?;])\s|\n")
_DECEMBER = 12


def last_day(words: str) -> date | None:
    """The latest day that a service's words, in lower case, give as its last; None for none."""
    days = [
        _day(found)
        for part in _A_SENTENCE.split(words)
        if not _BACK.search(part)
        for pattern in (_UNTIL, _ENDS, _CLOSES, _LAST)
        for found in pattern.finditer(part)
    ]
    return max(days, default=None)


def _day(found: re.Match[str]) -> date:
    year, named = int(found["year"]), found["month"]
    month = _MONTHS[named] if named else _DECEMBER
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(int(found["day"] or last), last) or last)
