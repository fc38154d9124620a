"""What part of a life a message is about: for the agenda, and for ideas that fit."""

from __future__ import annotations

import re
import shlex
from functools import cache

from understanding.text.words import in_english, plain
from understanding.topics.topic_words import AREAS, IDEA_AREAS, OTHERS, WANT

#: "Cut down" and "wind down" are no low mood.
_DOWN = re.compile(r"\b(?:cut\w*|wind\w*|calm\w*|slow\w*|sit\w*|lie|lying|settle) down\b", re.I)
#: The shelf for a part of life, where the words name none.
_SHELF = {
    "body": "movement",
    "mood": "mood",
    "people": "people",
    "money": "money",
    "meaning": "meaning",
    "something_else": "stress",
}


def life_area(text: str) -> str | None:
    """Name the part of life: body, mood, people, money or meaning; None where none shows."""
    return _first(AREAS, text)


def ideas_area_of(goal: str, topic: str, area: str | None = None) -> str:
    """Name the shelf of small ideas for a goal: what the goal itself names first, else its topic.

    "Walk to the shops", of somebody whose knees are sore, is about walking; "somebody to talk to"
    is about people. Where neither names a part of life, what was chosen from the menu does, and
    without that it is what does most people good: their mood.
    """
    named = _earliest(IDEA_AREAS, _DOWN.sub(" ", goal)) or _first(IDEA_AREAS, topic)
    return named or _SHELF.get(area or life_area(topic) or life_area(goal) or "", "mood")


def _earliest(table: dict[str, str], text: str) -> str | None:
    said = _said(text)
    found = [
        (match.start(), name)
        for name, words in table.items()
        if (match := re.search(rf"\b(?:{_pattern(words)})\b", said))
    ]
    return min(found)[1] if found else None


def others_want(text: str) -> bool:
    """Tell whether somebody else's wish speaks in it: "my daughter says I should"."""
    who = rf"(?:(?:my|the) (?:\w+ )?(?:{_pattern(OTHERS)})|everyone|everybody|they)"
    return bool(re.search(rf"\b{who}\b[^.!?]{{0,25}}\b(?:{_pattern(WANT)})\b", _said(text)))


def _said(text: str) -> str:
    return in_english(plain(text))


def _first(table: dict[str, str], text: str) -> str | None:
    said = _said(text)
    return next(
        (name for name, words in table.items() if re.search(rf"\b(?:{_pattern(words)})\b", said)),
        None,
    )


@cache
def _pattern(words: str) -> str:
    return "|".join(re.escape(word).replace(r"\*", r"\w*") for word in shlex.split(words))
