"""From what a person said to the two or three services that fit, or to an honest nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from directory.asked import Asked, read_asked
from directory.fitting import ways_in
from directory.limits import Fit
from directory.match import Match, match_of
from directory.ranking import Candidate, best_first, rate, with_a_call_or_visit
from store.organizations import Organization
from store.services import services_to_offer

ANY_PEERS = frozenset({"peer_group"})
# The tag of a peer group that welcomes people with whatever condition.
FOR_ANY_CONDITION = "any_condition"


def find_services(
    session: Session,
    *,
    need: str,
    place: str | None,
    limits: frozenset[str] = frozenset(),
    age: int | None = None,
    language: str = "en",
    delivery: str | None = None,
    tags: frozenset[str] = frozenset(),
    exclude_ids: Collection[str] = frozenset(),
    today: date,
    limit: int = 3,
) -> list[Match]:
    """The services that fit best, at most `limit`; [] where nothing fits.

    Args:
        session: the store.
        need: the person's own words, in English or Scots.
        place: a town, island, council area or postcode, in any wording. None, unknown or ambiguous:
            only what serves all of Scotland is found (ask with `places.ambiguous`).
        limits: what must fit: names of `directory.limits.Fit`. Those that the words themselves
            state ("I'm in a wheelchair") are added.
        age: in years.
        language: ISO 639 code; `bfi` is British Sign Language.
        delivery: `in_person`, `phone`, `online` or `home_visit`, where only that will do.
        tags: needs known already, by their tags in needs.csv (from a menu or a plan).
        exclude_ids: services never to be offered again to this person.
        today: the day in Europe/London by which a record is judged stale.
        limit: how many at most; fewer where fewer fit.
    """
    asked = read_asked(
        need=need,
        place=place,
        limits=limits,
        age=age,
        language=language,
        delivery=delivery,
        tags=tags,
        today=today,
    )
    line = best_first(_candidates(session, asked, exclude_ids), asked)
    chosen, rest = line[:limit], line[limit:]
    if "loneliness" in asked.needs or {Fit.TRAVEL, Fit.NO_INTERNET} & asked.fits:
        chosen = with_a_call_or_visit(chosen, rest)
    return _cards(session, chosen, asked)


def peer_support_for(
    session: Session,
    *,
    need: str,
    place: str | None,
    limits: frozenset[str] = frozenset(),
    age: int | None = None,
    language: str = "en",
    tags: frozenset[str] = frozenset(),
    exclude_ids: Collection[str] = frozenset(),
    today: date,
) -> Match | None:
    """The peer-led group or line that fits best, or None; arguments as in `find_services`.

    A group of people with the same condition comes first, then one for any condition.
    """
    asked = read_asked(
        need=need,
        place=place,
        limits=limits,
        age=age,
        language=language,
        delivery=None,
        tags=tags | ANY_PEERS,
        today=today,
    )
    peers = [
        candidate
        for candidate in _candidates(session, asked, exclude_ids)
        if candidate.service.peer_led and "peer_group" in candidate.service.tags
    ]
    alike = [candidate for candidate in peers if set(candidate.met) - ANY_PEERS]
    line = best_first(alike, asked) or sorted(
        (candidate for candidate in peers if FOR_ANY_CONDITION in candidate.service.tags),
        key=lambda candidate: (candidate.service.national, candidate.service.id),
    )
    cards = _cards(session, line[:1], asked)
    return cards[0] if cards else None


def _candidates(session: Session, asked: Asked, exclude_ids: Collection[str]) -> list[Candidate]:
    found = []
    services = services_to_offer(session)
    # Once a real directory is there, no made-up service is offered beside it.
    if any(not service.example for service in services):
        services = [service for service in services if not service.example]
    for service in services:
        if service.id in exclude_ids:
            continue
        ways = ways_in(service, asked)
        if ways:
            found.append(rate(service, ways, asked))
    return found


def _cards(session: Session, chosen: Iterable[Candidate], asked: Asked) -> list[Match]:
    return [
        match_of(candidate, asked, _organisation(session, candidate.service.organization_id))
        for candidate in chosen
    ]


def _organisation(session: Session, organization_id: str | None) -> str:
    query = sa.select(Organization.name).where(Organization.id == organization_id)
    return str(session.execute(query).scalar_one_or_none() or "")
