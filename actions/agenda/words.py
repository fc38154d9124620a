"""The person's own words, turned round so that the coach can say them back."""

from __future__ import annotations

import re

from coaching.second_person import to_second_person
from understanding.plans.said_as_wish import named_help
from understanding.reflection import UNNAMED_GOAL, as_name, topic_phrase, turn_round
from understanding.text.hedges import clauses
from understanding.text.lists import things_said
from understanding.topics.topics import life_area

__all__ = [
    "UNNAMED_GOAL",
    "either",
    "help_phrase",
    "listed",
    "name_of",
    "reason_in",
    "said_back",
    "topic_of",
]

LONGEST = 90
#: A clause of so many words can stand in a list of things as it is.
QUOTED_WHOLE = 9
LONGEST_PIECE = 5


#: "Half an oor" is half an hour; "oor dug" is our dog.
AN_HOUR = re.compile(r"\b(an|the|wan|one|every|each|quarter) oor\b", re.IGNORECASE)


def said_back(text: str) -> str:
    """Turn a phrase round for quoting: "my knees" gives "your knees"; no final stop.

    Cut at a word where it is long: a line of the coach has at most 45.
    """
    phrase = AN_HOUR.sub(r"\1zoorz", " ".join(text.split()).strip(" .,;:!?"))
    try:
        turned = turn_round(phrase) or to_second_person(phrase)
    except ValueError:
        turned = to_second_person(phrase)
    turned = turned.replace("zoorz", " oor").strip(" .,;:!?")
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
    """What it is about, short: "your knees"; the phrase itself where it is short already.

    A noun that is neither theirs nor a part of life ("a pair", "the doctor") names nothing: a
    short clause is then quoted whole.
    """
    whole, topic = said_back(text), topic_phrase(text)
    if topic is None and len(text.split()) > QUOTED_WHOLE:
        return _named_in_passing(text) or whole
    if len(text.split()) <= 4 or topic is None:
        return whole
    names_it = topic.startswith("your ") or life_area(topic) is not None
    return topic if names_it or len(whole.split()) > QUOTED_WHOLE else whole


def help_phrase(text: str) -> str:
    """What helps, short enough for a list: the first thing they named, whole where it is short."""
    named = named_help(text)
    first = next(iter(clauses(named)), named)
    return said_back(first) if len(first.split()) <= QUOTED_WHOLE else topic_of(first)


def _named_in_passing(text: str) -> str | None:
    """The first short piece of a long message that names a part of life: "high blood pressure"."""
    pieces = [
        one for piece in re.split(r"[,.;!?]|\b(?:but|and)\b", text) for one in things_said(piece)
    ]
    short = [one for one in pieces if len(one.split()) <= LONGEST_PIECE and life_area(one)]
    return said_back(short[0]) if short else None


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
