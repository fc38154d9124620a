"""Whether the day of a plan is still to come: an early check-in finds nothing done, or not done."""

import re
from datetime import datetime

from understanding.dates.dates import When, read_when
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["not_yet", "ready_when"]

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NOT_YET = re.compile(
    r"\b"
    + any_of(rf"""
        (it's|it is|its|today's|is) (only|just|still|not|no) (the )?({_WEEKDAY}|morning|early|
            (the )?weekend)
        (not|no|isn't|is not) (un)?till? | (is )?not (due|on|happening|for|planned) (un)?till?
        (not|no) (\w+ )?({_WEEKDAY}|the weekend|the day|tonight) yet
        still to (come|happen|do) | yet to (come|happen|start|begin)
        (have not|has not|did not|am not|not) (\w+ )?(started|begun|had (the|a|my) chance|
            got (to it|the chance|round to it)|been yet|come( round)?) yet
        (have not|had not|not) (started|begun|had (the|a) chance|happened|been) (it )?yet
        (it )?(has not|have not|not) (come|happened)( round)? yet
        (i am |am )?(going to )?start(ing)? (it )?(on |from )?({_WEEKDAY}|tomorrow|
            next week|tonight)
        (the \w+|it|that|mine|my \w+)('s| is|s)( not)? (on |no )?(tomorrow|tonight|later|
            next week|{_WEEKDAY})
        too (early|soon)( (to (say|tell|ask)|yet|for that))?
        ask (me )?(again )?(on |in |at )?(later|tomorrow|tonight|next week|{_WEEKDAY}|
            a (few|couple)|the morning)
        that'?s (the morn|tomorrow|later|on later) | not yet
    """)
    + r"\b"
)
# What was done, or was not, is no matter of waiting; "not yet, I was too sore" has its reason.
_TOLD = re.compile(
    r"\b(?:did it|done it|managed|i went|i did|did not|could not|cannot|forgot|"
    r"too (?:tired|sore|busy)|gave up|no time|because)\b"
)
_ASKED_FOR = re.compile(r"\bask (?:me )?(?:again )?(.+)$")
_COMING = re.compile(
    rf"\b(?:until|till?|yet to come|on|start(?:ing)?|not|no|is|'s) (?:on |the |from )?"
    rf"((?:{_WEEKDAY}|tomorrow|tonight|next week|the weekend|later today).*)$"
)
_LONGEST = 25


def not_yet(text: str) -> bool:
    """Tell whether somebody says that the time for it has not come: "it's only Tuesday"."""
    english = in_english(text)
    short = len(english.split()) <= _LONGEST
    return short and bool(_NOT_YET.search(english)) and not _TOLD.search(english)


def ready_when(text: str, *, now: datetime) -> tuple[When | None, bool]:
    """The day spoken of, and whether they asked to be asked then (else it is the day of the doing).

    "Ask me Friday" gives Friday and True; "no til Thursday" Thursday and False. `now` has a time
    zone. None where no day is named.
    """
    english = in_english(text)
    asked_for = _ASKED_FOR.search(english)
    if asked_for:
        return read_when(asked_for[1], now=now, asked="when"), True
    coming = _COMING.search(english)
    return (read_when(coming[1], now=now, asked="when") if coming else None), False
