"""One thing that a card tells of a service, for somebody who asks about just that."""

from __future__ import annotations

import re

from coaching.service_questions import Detail
from directory import wording
from directory.fitting import IN_PERSON, km_to
from directory.places import known_place
from store.services import Service

_TELLS_WHERE_TO_MEET = re.compile(r"Meet |Come to ")


def told_of(service: Service, detail: Detail, place: str | None) -> str:
    """What is written down about a detail of a service, in a sentence or two.

    `place` is where the person is, as it is kept of them; None where it is not known. What nobody
    wrote down is said to be so, never guessed.
    """
    if detail is Detail.PLACE:
        return _way_there(service, place)
    return {
        Detail.ABOUT: service.description or wording.NOT_KNOWN,
        Detail.COST: wording.cost(service),
        Detail.ACCESS: _getting_in(service),
        Detail.HOURS: wording.hours(service),
        Detail.START: wording.how_to_start(service),
        Detail.CONTACT: _reach(service),
        Detail.FOR_WHOM: service.eligibility_description or wording.NOT_KNOWN,
        Detail.FIRST_WORDS: wording.first_sentence(service, _ways(service)),
    }[detail]


def _getting_in(service: Service) -> str:
    ways = _ways(service)
    if IN_PERSON not in ways:
        return wording.access(service, ways)
    easy = wording.easy_ways_in(service)
    if not easy:
        return wording.NOT_KNOWN
    # Whoever asks may have to know of steps: that a thing is done sitting does not tell.
    known = "step_free" in service.accessibility
    return f"{easy}." if known else f"{easy}. Nothing is written down about steps, so ask."


def _way_there(service: Service, place: str | None) -> str:
    ways = _ways(service)
    if IN_PERSON not in ways:
        return f"{wording.how_used(ways)}, so there is no journey."
    here = known_place(place) if place else None
    km = km_to(service, here)
    away = wording.miles_away(km, here) if here is not None and km is not None else ""
    found = ", ".join(filter(None, (wording.place_of(service), away))) + "."
    if "lift_offered" in service.accessibility:
        return f"{found} They can fetch you."
    if _TELLS_WHERE_TO_MEET.match(service.application_process or ""):
        return f"{found} {service.application_process}"
    return f"{found} Ask them for the street and the way there."


def _reach(service: Service) -> str:
    ways = [part for part in (service.phone, service.email or service.url) if part]
    return " or ".join(ways) or wording.NOT_KNOWN


def _ways(service: Service) -> list[str]:
    return service.delivery or [IN_PERSON]
