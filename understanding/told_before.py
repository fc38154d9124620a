"""Said already, and said so: "I just said", "I told you, mum", "the sitter, like I said"."""

import re

from understanding.words import in_english

__all__ = ["told_before"]

_BEFORE = re.compile(
    r"^\W*(?:\w+\W+){0,2}?i(?: have)?(?: (?:just|already|did))*"
    r" (?:said|say|told you|tell you|told ye)\b(?! (?:no|yes|i|that i)\b)|"
    r"\b(?:like|as) i(?: have)?(?: (?:just|already))* (?:said|told you)\b"
)
_DENIES = re.compile(r"\b(?:not|never|wrong|did not|didn't)\b")
_LONGEST = 14


def told_before(text: str) -> bool:
    """Tell whether somebody says that they have told this already; nothing is called wrong."""
    english = in_english(text)
    short = len(english.split()) <= _LONGEST and not _DENIES.search(english)
    return short and _BEFORE.search(english) is not None
