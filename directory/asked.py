"""What is asked of the directory, read once: needs, limits, place, age, language, delivery."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from directory.limits import Fit, age_in, as_fits, limits_in
from directory.needs import lost_activities, needs_in
from directory.places import Place, known_place
from understanding.words import in_english

# "A group", "just a wee club near me": with nothing said of what it is to be about.
_ANY_GROUP = re.compile(
    r"\W*(?:(?:find|get|show|can|could|you|me|i|want|would|like|is|are|there|for|just|to|join|have|"
    r"please|a|an|any|some|the|little|wee|local|nice|new|sort|kind|of) )*"
    r"(?:groups?|clubs?)(?: (?:for me|to join|to go to|or something|please|like that))*"
    r"(?: (?:in|near|round|around|about|nearby|local)\b.*)?\W*"
)
# What a group that is about nothing else is for.
COMPANY = frozenset({"loneliness"})


@dataclass(frozen=True)
class Asked:
    """One search. `needs` are tags of needs.csv; `lost` are activities no longer possible."""

    text: str
    needs: frozenset[str]
    lost: frozenset[str]
    place: Place | None
    fits: frozenset[Fit]
    age: int | None
    language: str
    delivery: str | None
    today: date


def read_asked(
    *,
    need: str,
    place: str | None,
    limits: frozenset[str],
    age: int | None,
    language: str,
    delivery: str | None,
    tags: frozenset[str],
    today: date,
) -> Asked:
    """A search as the person put it, with what their words state or imply added.

    A place that is unknown or ambiguous counts as none: then only what serves all of Scotland fits.
    """
    lost = lost_activities(need)
    needs = frozenset(needs_in(need)) | tags | lost
    if not needs and _ANY_GROUP.fullmatch(in_english(need)):
        needs = COMPANY
    return Asked(
        text=need,
        needs=needs,
        lost=lost,
        place=known_place(place) if place else known_place(need),
        fits=as_fits(limits | limits_in(need)),
        age=age if age is not None else age_in(need),
        language=language,
        delivery=delivery,
        today=today,
    )
