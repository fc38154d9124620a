"""Two ratings in one message: "8 for importance and 6 for how sure"."""

import re

from understanding.text.numbers import EVERYDAY_NUMBER, value_of
from understanding.text.words import in_english

__all__ = ["confidence_beside"]

_FIGURE = rf"(?P<n>{EVERYDAY_NUMBER})(?: ?(?:/|out of) ?10)?"
_SURE = r"(?:confidence|confident|sure|certain|able|can do it|managing it|doing it)"
_MATTERS = r"\b(?:important|importance|matters?|want(?:ing)? it|bothered)\b"
_ROUND = r"(?:,|:|-| is| it's| it is| at| about| maybe| only| just| a| that| i)*"
#: "6 for how sure", and "sure about 6".
_BEFORE = re.compile(
    rf"\b{_FIGURE},? (?:(?:for|on|at|as|is|in|how|my|the|of|that|i|am|i'm) )*{_SURE}\b"
)
_AFTER = re.compile(rf"\b{_SURE}{_ROUND} {_FIGURE}\b")
#: Where the figure stands after "it matters", the other stands after its word, too.
_MATTERS_FIRST = re.compile(rf"{_MATTERS}{_ROUND} {_FIGURE}\b")
_ANY = re.compile(rf"\b(?:{EVERYDAY_NUMBER})\b")
_MOST = 10.0


def confidence_beside(text: str) -> float | None:
    """How sure they say they are, where how much it matters is rated in the same message.

    None where only one thing is rated, or a figure is off the ruler.
    """
    english = in_english(text)
    if not re.search(_MATTERS, english) or not re.search(rf"\b{_SURE}\b", english):
        return None
    if len(_ANY.findall(english)) < 2:
        return None
    after = _AFTER.search(english)
    found = (after if _MATTERS_FIRST.search(english) else None) or _BEFORE.search(english) or after
    value = value_of(found["n"]) if found else None
    return float(value) if value is not None and 0 <= value <= _MOST else None
