"""What is asked of the directory, read once: needs, limits, place, age, language, delivery."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from directory.limits import Fit, age_in, as_fits, limits_in
from directory.needs import lost_activities, needs_in
from directory.places import Place, known_place


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
    return Asked(
        text=need,
        needs=frozenset(needs_in(need)) | tags | lost,
        lost=lost,
        place=known_place(place) if place else known_place(need),
        fits=as_fits(limits | limits_in(need)),
        age=age if age is not None else age_in(need),
        language=language,
        delivery=delivery,
        today=today,
    )
