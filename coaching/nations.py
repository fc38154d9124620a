"""Which nation somebody lives in, said in passing: it decides whom to name in a crisis.

Only what they say of themselves, now: "my sister lives in Cardiff" and "I used to live in Leeds"
tell nothing of where help has to come from.
"""

import re
from functools import cache

from coaching.content import content

NATIONS = ("scotland", "england", "wales", "northern_ireland")
_I = r"\b(?:i|we|ah|a)"
_LIVES = (
    rf"(?:(?:{_I}(?:'m|'re| am| are|'ve been| have been)?(?: just| still| only| currently| now)*"
    r"|^\W*(?:(?:yes|aye|no|naw|but|and|well|och),? )?)"
    r" ?(?:live|living|stay|stayin|staying|bide|bidin|biding|based|settled)"
    rf"|{_I}(?:'ve| have)(?: just| now| recently)? moved"
    r"|\b(?:i'm|im|i am|ah'm|am|a'm|we're|we are)(?: just| still| only| now)*)"
    r"(?: up| down| doon| over| out| here| jist| just| near| outside| in| at| to| tae| by)+"
    r"(?: the| a| wee| north| south| east| west| central| county| co| village| toon| town| near|"
    r" outside| of)*"
)
_SPACES = re.compile(r"\s+")


def nation_lived_in(text: str) -> str | None:
    """The nation that somebody says they live in or are in now; None where they say neither."""
    return _found(rf"{_LIVES} ({_any_place()})\b", text)


def nation_named(text: str) -> str | None:
    """The nation of a place that is named at all: for an answer to where they live."""
    return _found(rf"(?<![\w'-])({_any_place()})(?![\w'-])", text)


def _found(pattern: str, text: str) -> str | None:
    said = _SPACES.sub(" ", text.lower().replace("\u2019", "'").replace("-", " ")).strip()
    match = re.search(pattern, said[:2000])
    return _places()[match[1]] if match else None


@cache
def _places() -> dict[str, str]:
    listed = content("nations").entries
    return {name.strip(): nation for nation in NATIONS for name in listed[nation].split(",")}


@cache
def _any_place() -> str:
    return "|".join(sorted(map(re.escape, _places()), key=len, reverse=True))
