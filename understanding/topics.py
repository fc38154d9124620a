"""What part of a life a message is about: for the agenda, and for ideas that fit."""

from __future__ import annotations

import re
import shlex
from functools import cache

from understanding.topic_words import AREAS, IDEA_AREAS, OTHERS, WANT
from understanding.words import in_english, plain

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


def idea_area(text: str, area: str | None = None) -> str:
    """Name the shelf of small ideas that fits; the area chosen from the menu decides in doubt."""
    return _first(IDEA_AREAS, text) or _SHELF.get(area or life_area(text) or "", "movement")


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
