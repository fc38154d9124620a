"""The person's own words, turned round so that the coach can say them back."""

from __future__ import annotations

import re

from coaching.second_person import to_second_person
from understanding.reflection import as_name, topic_phrase, turn_round

LONGEST = 90


def said_back(text: str) -> str:
    """Turn a phrase round for quoting: "my knees" gives "your knees"; no final stop.

    Cut at a word where it is long: a line of the coach has at most 45.
    """
    phrase = " ".join(text.split()).strip(" .,;:!?")
    try:
        turned = turn_round(phrase) or to_second_person(phrase)
    except ValueError:
        turned = to_second_person(phrase)
    turned = turned.strip(" .,;:!?")
    if len(turned) > LONGEST:
        turned = turned[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:")
    first = turned.split(maxsplit=1)[0] if turned else ""
    keeps_capital = first in {"I"} or first[:2].isupper() or first.startswith("I'")
    return turned if keeps_capital else turned[:1].lower() + turned[1:]


_BECAUSE = re.compile(
    r"^(?:well,? |so |it's |its )*(?:be)?(?:cause|casue|cuase|cos|coz|cuz)(?: of)?\s+",
    re.IGNORECASE,
)


def reason_in(text: str) -> str:
    """The reason itself: "cos I miss getting out" gives "I miss getting out"."""
    return _BECAUSE.sub("", text.strip()) or text


def name_of(text: str) -> str:
    """A goal's short name in the person's words: "walk to the shop"."""
    return as_name(text)


def topic_of(text: str) -> str:
    """What it is about, short: "your knees"; the phrase itself where it is short already."""
    words = text.split()
    if len(words) <= 4:
        return said_back(text)
    return topic_phrase(text) or said_back(text)


def listed(things: list[str]) -> str:
    """Join things as people say them: "your knees, sleep and money"."""
    if len(things) < 2:
        return "".join(things)
    return f"{', '.join(things[:-1])} and {things[-1]}"


def either(things: list[str]) -> str:
    """Join things to choose from: "a short walk, a call to a pal or a stretch"."""
    if len(things) < 2:
        return "".join(things)
    return f"{', '.join(things[:-1])} or {things[-1]}"
