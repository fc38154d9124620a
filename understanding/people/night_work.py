"""Whether somebody works nights: a message at ten in the morning then wakes them."""

import re

from understanding.text.words import in_english

__all__ = ["works_nights"]

_NIGHTS = re.compile(
    r"\bnight ?shifts?\b|\bnight[- ]work\w*|\bnight porter\b|"
    r"\b(?:on|off|work|works|working|do|doing|worked|after|between|from|start|starting|back on|"
    r"permanent|constant|four|three|five|run of|week of|set of) (?:the |my |permanent |constant )?"
    r"nights\b(?! out)|\bnights (?:at (?:the|my) \w+|fuck|mess|kill|do my|in the (?:warehouse|"
    r"factory|ward|home|depot|bakery)|this week|next week|all week|again|shift)|"
    r"\b(?:work|job|shift)[^.!?]{0,25} (?:at night|overnight|through the night|all night)\b|"
    r"\bback ?shift\b|\bgraveyard shift\b"
)
_NOT = re.compile(
    r"\b(?:not|no longer|used to|stopped|gave up|years ago|my (?:man|husband|wife|son))\b"
)


def works_nights(text: str) -> bool:
    """Tell whether a text says that the person works at night: "take sandwiches on nights"."""
    english = in_english(text)
    return _NIGHTS.search(english) is not None and _NOT.search(english) is None
