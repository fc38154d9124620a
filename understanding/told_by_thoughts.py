"""Thoughts that tell somebody to end it, in the second person: "mind says finish your life".

The words of danger are of the first person; here the person is spoken to by their own head.
"""

import re

from understanding.safety.finding import Category, Finding, Level
from understanding.safety.reading import read

__all__ = ["told_by_thoughts"]

_TOLD = re.compile(
    r"\b(?:minds?|head|brain|thoughts?|voices?|voice inside|something inside|demons?) "
    r"(?:(?:just|keeps?|keep|is|are|on|at|inside|in|my|me|always|still|now|all|that|there) )*"
    r"(?:says?|saying|tells?|telling|goes|going|shouts?|shouting|whispers?|whispering) "
    r"(?:me )?(?:(?:to|just|go on|do it|that|you|should|could|and|,) )*"
    r"(?:finish|end|take|be done with|stop|get rid of) (?:your|my|this) "
    r"(?:own )?(?:life|living|self)\b"
    r"|\b(?:minds?|head|brain|thoughts?|voices?) (?:\w+ ){0,4}?(?:says?|saying|tells?|telling) "
    r"(?:me )?(?:to )?(?:kill|hang|drown) (?:yourself|myself)\b"
)
_OF_A_STORY = re.compile(
    r"\b(?:film|book|song|series|programme|play|character|poem|podcast|used to|years ago)\b"
)


def told_by_thoughts(text: str) -> Finding | None:
    """An urgent finding where somebody's own thoughts tell them to end their life, else None."""
    said = read(text).text
    if not _TOLD.search(said) or _OF_A_STORY.search(said):
        return None
    cue = ("thoughts tell them to end it",)
    return Finding(Category.SUICIDE_THOUGHTS, Level.URGENT, "words", cue, 0.85)
