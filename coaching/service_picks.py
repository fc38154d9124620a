"""Which of the services just shown somebody takes, by a word for it or by what they will do.

Each function takes the message in lower-case English spelling (`in_english` in
`understanding/text/words.py`).
"""

from __future__ import annotations

import re
from enum import Enum

_WILL = (
    r"(?:(?:i|we) (?:will|shall|can|could|might|may|would)|i'll|ill|we'll|i'd|"
    r"(?:i am|i'm|im) (?:going to|gonna)|going to|gonna|will|let me)"
)
_SOFTLY = (
    r"(?:(?:just|maybe|probably|definitely|certainly|perhaps|likely|try and|try to|go and|away and|"
    r"think about|have to|need to) )*"
)
_THEM = (
    r"(?:them|it|that|this|those|her|him|(?:that|this|the) (?:\w+ )?(?:one|number|line|helpline|"
    r"group|class|club|service|place|people|folk))"
)
_REACHES = (
    rf"(?:(?:ring|phone|call|email|text|message|contact|try|write to|get in touch with|"
    rf"get (?:a )?hold of|speak to|talk to|go to|go along to|join|book|ask) (?:up )?{_THEM}"
    rf"|give {_THEM} (?:a )?(?:wee |quick |little )?(?:ring|phone|call|bell|buzz|shout|try|go|text)"
    rf"|(?:ring|phone|call) {_THEM} up|get in touch|give (?:a )?(?:ring|call|bell))"
)
_WHEN = (
    r"(?:[\s,.!]+(?:then|up|now|today|tomorrow|later|the day|the morn|morning|afternoon|"
    r"myself|so|ok|please|thanks|thank you|ta|first|first thing|on|at|in|the|this|next|week|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|and see|see|hen|pal))*"
)
_YES = r"\W*(?:(?:yes|yeah|ok|okay|right|fine|well|good|great|och|so|think|i think)\b[\s,.!-]*)*"
_GETS_IN_TOUCH = re.compile(rf"{_YES}{_WILL} {_SOFTLY}{_REACHES}{_WHEN}\W*")
_THE_ONE = re.compile(
    rf"{_YES}(?:(?:i will|i'll|ill|i would|i'd|id) )?"
    r"(?:(?:have|take|try|go for|go with|pick|choose|like|want|ring|phone|call) )?"
    r"(?:the|that) (?P<word>[\w'-]+) (?:one|group|class|club|service)"
    r"(?:[\s,.!]+(?:please|then|thanks|ta|sounds|looks|good|fine|best|will do|would do|for me))*\W*"
)
#: Of no one in particular.
_ANY = frozenset(
    """other others same right wrong whole best nearest next new old different next-best only
    other's""".split()
)


class Way(str, Enum):
    """How a service is used, as one is told by it from the others: "the phone one"."""

    PHONE = "phone"
    ONLINE = "online"
    IN_PERSON = "in_person"
    HOME_VISIT = "home_visit"


_WAYS = {
    **dict.fromkeys(["phone", "telephone", "helpline", "phone-in", "ringing", "call"], Way.PHONE),
    **dict.fromkeys(["online", "internet", "zoom", "video", "screen", "computer"], Way.ONLINE),
    **dict.fromkeys(["visiting", "visit", "house", "home"], Way.HOME_VISIT),
}


def gets_in_touch(english: str) -> bool:
    """Tell whether they say that they will get in touch, and no more: "aye, ill phone them"."""
    return _GETS_IN_TOUCH.fullmatch(english) is not None


def the_one(english: str) -> str | None:
    """The word that a short message tells one of them by: "phone" in "the phone one"; or None."""
    found = _THE_ONE.fullmatch(english)
    word = found["word"] if found else None
    return None if word in _ANY else word


def way_named(word: str) -> Way | None:
    """The way of use that a word names; None where it names none."""
    return _WAYS.get(word)
