"""Days that a plan leaves out: "every day but Sunday", "leave out Saturdays", "no Sundays"."""

import re

from understanding.plans.frequency import WEEKDAY
from understanding.text.phrases import any_of

__all__ = ["DAYS", "EXCEPT", "days_left_out"]

_DAY = rf"(?:{WEEKDAY}s?|week ?ends?)\b"
#: One day or several: "Saturday", "Saturdays and Sundays", "mon, wed, fri".
DAYS = rf"{_DAY}(?:\s*(?:,|&|/|\+|and|an|or)\s*(?:and |on |the )?{_DAY}|\s+{_DAY})*"
_BUT = (
    r"(?:but|except(?: for)?|bar|excluding|excepting|apart from|apart fae|other than|"
    r"save|not|no|minus|without)"
)
#: "Every day except Saturday and Sunday": one thing, whatever the days in it.
EXCEPT = re.compile(
    r"\b(?:every|each|ilka|ivery|evry|all|any)(?: other| single)? ?(?:day|days|morning|mornin|"
    r"night|"
    r"nicht|evening|week ?day|afternoon|week)s?(?: of the week| o the week)?,? "
    rf"(?:{_BUT})(?: on)?(?: the)? {DAYS}|\bdaily,? (?:{_BUT})(?: on)? {DAYS}",
    re.IGNORECASE,
)
_LEFT_OUT = re.compile(
    r"(?<![\w'])"
    + any_of(rf"""
        (leave|leaving|leavin|leaf|miss|missing|skip|skipping|drop|take|cut) (oot|out|aff|
            off)? ?(on )?(the )?{DAYS}( (oot|out|off|aff))?
        (and |but )?(not|no|nae|never|except|except for|but not|bar|apart from)( (on|at|
            for))?( the| a)? {DAYS}
    """),
    re.IGNORECASE,
)
_JUST_DAYS = re.compile(DAYS, re.IGNORECASE)


def days_left_out(text: str) -> tuple[str, tuple[int, int]] | None:
    """The days that are left out of a rhythm told elsewhere, and where that stands; None if none.

    "A little less, and leave out Saturdays" gives "Saturdays". "Every day but Sunday" is a rhythm
    of its own and gives None.
    """
    if EXCEPT.search(text):
        return None
    found = _LEFT_OUT.search(text)
    days = _JUST_DAYS.search(found.group()) if found else None
    return (days.group(), found.span()) if found and days else None
