"""That what the coach has put on its list is to come off it: "jist take they two aff the list"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["takes_off_the_list"]

_THEM = (
    r"(?:they|them|thae|those|these|that|it|both|all|(?:they|them|thae|those|these|the|both|all)"
    r"(?: of)?(?: (?:last|other|first|two|three|four|both|lot|ones|things|them|those|these))+)"
)
_OFF = re.compile(
    r"\b"
    + any_of(rf"""
        (take|tak|get|put|cross|strike|score|scrub|wipe|leave|drop|remove|
            delete)( just| only)* {_THEM} (off|aff|from|out of|oot o|aff o|
            off of)( of)? (the|your|yer|my|that) list
        (take|tak|get|put|cross|strike|score|scrub|wipe|remove|delete|clear|empty)( off| aff)? (the|
            your|yer|that) list
        {_THEM}( are|'re|re|s|'s| is)? (not|no|nae) (a |any )?(topics?|things? to talk about)
    """)
    + r"\b"
)


def takes_off_the_list(text: str) -> bool:
    """Tell whether what waits on the coach's list is to be left, named by no name of its own."""
    return _OFF.search(in_english(text)) is not None
