"""What somebody asks back of a day they told: "when did I say the clinic was"."""

import re
from collections.abc import Sequence
from datetime import datetime

from understanding.dates.dates import read_when
from understanding.text.words import in_english

__all__ = ["day_told_of", "told_when"]

_ASKS = re.compile(
    r"\W*(?:(?:och|oh|eh|so|and|but|well|sorry|wait|hi|right)[\s,.!]+)*(?:"
    r"(?:when|what day|what date|what time|which day)(?: is it| was it)? (?:did i|have i)"
    r"(?: (?:say|said|tell you|told you|write|put))+(?: that)? (?P<a>.{2,40}?)"
    r"(?: (?:was|is|would be|wis|wid be|were))?(?: (?:on|at|again))?"
    r"|(?:did|have) i (?:say|said|tell you|told you)(?: to you)? (?:when|what day|what time)"
    r" (?P<b>.{2,40}?)(?: (?:was|is))?"
    r"|(?:when|what day|what time)(?:'s| is| was)(?: it)? (?P<c>(?:my|the) .{2,30}?)(?: again)?,?"
    r" (?:did i (?:say|tell you)|that i (?:said|told you))"
    r")[\s?.!]*"
)
_SMALL = frozenset("the a my that this it was is for at on to of our appointment visit".split())
#: "When did I say that?" disputes, and asks no day.
_POINTS = frozenset({"that", "this", "it", "so", "i would", "yes", "no"})


def told_when(text: str) -> str | None:
    """What they ask the day of ("the clinic"); None where nothing is asked back so."""
    found = _ASKS.fullmatch(in_english(text))
    thing = next((part.strip() for part in found.groups() if part), None) if found else None
    return None if thing in _POINTS else thing


def day_told_of(thing: str, said: Sequence[str], *, now: datetime) -> str | None:
    """The newest message that names this and a day with it; None where there is none.

    `said` is what they wrote, oldest first; `now` has a time zone.
    """
    words = set(re.findall(r"[\w']+", in_english(thing)))
    wanted = (words - _SMALL) or words - {"the", "a", "my", "it", "was", "is"}
    for message in reversed(said):
        spoken = set(re.findall(r"[\w']+", in_english(message)))
        if not wanted or not wanted <= spoken or told_when(message):
            continue
        if read_when(message, now=now, asked="when") is not None:
            return message
    return None
