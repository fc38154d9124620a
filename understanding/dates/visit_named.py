"""Whom somebody sees and when, and nothing besides: "heart nurse at the clinic the morn at 11"."""

import re

from understanding.text.words import in_english

__all__ = ["names_the_visit"]

_WHOM = (
    r"(?:doctors?|doctor's|gp|nurses?|consultant|specialist|physio\w*|dentist|pharmacist|surgeon|"
    r"clinic|surgery|hospital|health centre|appointment|visit|review|check-?up|"
    r"\w*ologist)"
)
_WHEN = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|the morn|the morra|today|tonight|"
    r"next week|this week|next month|\d{1,2}(?:st|nd|rd|th)?|o'?clock|am|pm|half past|quarter past|"
    r"morning|afternoon)"
)
_SMALL = (
    r"(?:it's|its|it is|i see|i'm seeing|i am seeing|seeing|see|with|wi|the|my|ma|a|an|at|on|in|"
    r"for|and|to|tae|past|of|about|heart|failure|diabetes|diabetic|lung|kidney|eye|foot|feet|blood|"
    r"pressure|asthma|pain|mental|health|practice|district|team|is|be|that's|just|well|aye|yes|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)"
)
_NAMED = re.compile(rf"\W*(?:(?:{_WHOM}|{_WHEN}|{_SMALL})\b[\s,.:]*)+")


def names_the_visit(text: str) -> bool:
    """Tell whether a message says whom they see and when, and tells nothing of how they are."""
    english = in_english(text)
    named = _NAMED.fullmatch(english) is not None
    return named and bool(
        re.search(rf"\b{_WHOM}\b", english) and re.search(rf"\b{_WHEN}\b", english)
    )
