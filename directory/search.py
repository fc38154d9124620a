"""From what a person said to the two or three services that fit, or to an honest nothing."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from directory.asked import Asked, read_asked
from directory.closed import Closed, closed_by_name, kinds_filed, kinds_named
from directory.facts import facts_of
from directory.fitting import FARTHEST_KM, is_barred, ways_in
from directory.indexing import catch_up
from directory.limits import ENGLISH, Fit
from directory.match import Match, Widened, match_of
from directory.places import Place
from directory.ranking import (
    FOR_ANY_CONDITION,
    Candidate,
    Reach,
    best_first,
    candidate_of,
    reach,
    with_a_call_or_visit,
)
from directory.retrieval import find
from directory.weighing import (
    ALMOST,
    AS_GOOD_BY_PHONE,
    LOOKED_INTO,
    PLAIN_KINDS,
    without_company,
    without_setting,
)
from store.organizations import Organization
from store.services import Service

ANY_PEERS = frozenset({"peer_group"})
# Where nothing is near, people are told of what is as far as this, and that it is.
WIDENED_KM = 120.0
# What has closed is stood in for by the like of it as far as this, in the next town.
A_BUS_RIDE_KM = 25.0


@dataclass(frozen=True)
class Answer:
    """What a search came to. `matches` fit; where there are none, nothing fits.

    `widened` are further afield or of another kind, each labelled so; `closed` are services that
    the person asked for by name and that are open no more.
    """

    matches: tuple[Match, ...]
    widened: tuple[Match, ...] = ()
    closed: tuple[Closed, ...] = ()

    @property
    def nothing_fits(self) -> bool:
        """Whether there is nothing that fits: said so, and never padded."""
        return not self.matches


def find_services(
    session: Session,
    *,
    need: str,
    place: str | Place | None,
    limits: frozenset[str] = frozenset(),
    age: int | None = None,
    language: str = ENGLISH,
    delivery: str | Collection[str] | None = None,
    days: frozenset[str] = frozenset(),
    time_of_day: str | None = None,
    tags: frozenset[str] = frozenset(),
    exclude_ids: Collection[str] = frozenset(),
    today: date,
    now: datetime | None = None,
    limit: int = 3,
) -> list[Match]:
    """The services that fit best, at most `limit`; [] where nothing fits.

    Args:
        session: the store.
        need: the person's own words, in English or Scots.
        place: a town, island, council area or postcode, in any wording, or a place that is known
            already. None, unknown or ambiguous: only what serves everybody is found (ask with
            `places.ambiguous`).
        limits: what must fit: names of `directory.limits.Fit`. Those that the words themselves
            state ("I'm in a wheelchair") are added.
        age: in years.
        language: ISO 639 code; `bfi` is British Sign Language.
        delivery: `in_person`, `phone`, `online` or `home_visit`, or several of them, where only
            those will do.
        days: days of the week ("mon") on which they can go, where not any will do.
        time_of_day: `morning`, `afternoon` or `evening`, where only that will do.
        tags: needs known already, by their tags in needs.csv (from a menu or a plan).
        exclude_ids: services never to be offered again to this person.
        today: the day in Europe/London by which a record is judged stale.
        now: the moment in Europe/London, from which "open next" counts.
        limit: how many at most; fewer where fewer fit.

    Raises:
        ValueError: a day or a part of the day is none.
    """
    catch_up(session)
    asked = read_asked(
        need=need,
        place=place,
        limits=limits,
        age=age,
        language=language,
        delivery=delivery,
        tags=tags,
        today=today,
        days=days,
        time_of_day=time_of_day,
        now=now,
    )
    return _cards(session, _best(session, asked, exclude_ids, limit), asked)


def widened_services(
    session: Session,
    *,
    need: str,
    place: str | Place | None,
    limits: frozenset[str] = frozenset(),
    age: int | None = None,
    exclude_ids: Collection[str] = frozenset(),
    today: date,
    now: datetime | None = None,
    limit: int = 2,
) -> list[Match]:
    """What may do where nothing fits: further afield or of another kind, each labelled so.

    Arguments as in `find_services`. Without a place everything would be further afield: then [].
    """
    asked = read_asked(
        need=need,
        place=place,
        limits=limits,
        age=age,
        language=ENGLISH,
        delivery=None,
        tags=frozenset(),
        today=today,
        now=now,
    )
    return _widened(session, asked, exclude_ids, limit) if asked.place is not None else []


def answer(
    session: Session,
    asked: Asked,
    *,
    exclude_ids: Collection[str] = frozenset(),
    limit: int = 3,
) -> Answer:
    """What fits, and where nothing does: what is further afield or of another kind, labelled so."""
    catch_up(session)
    closed, own = tuple(closed_by_name(session, asked.text)), asked
    if closed:
        # "Is it still on a Wednesday?" is asked of that one: what stands in may be on any day.
        # And what it was is what they are after.
        was = frozenset().union(*(without_company(one.kinds) for one in closed))
        asked = replace(asked, times=None, kinds=asked.kinds | was)
    chosen = _best(
        session,
        asked,
        {*exclude_ids, *(one.id for one in closed)},
        limit,
        only=(lambda one: _stands_in_for(one, own, closed)) if closed else None,
    )
    matches = _cards(session, chosen, asked)
    if matches:
        return Answer(tuple(matches), closed=closed)
    return Answer((), tuple(_widened(session, asked, exclude_ids, limit)), closed)


def _stands_in_for(candidate: Candidate, asked: Asked, closed: Iterable[Closed]) -> bool:
    """Whether it is of the same kind, and near or for everybody: for a closed choir no phone line.

    A voice does for a circle of the bereaved, a visitor or a course on pain: the same need by phone
    or online stands in. So does what is a bus ride away. What it is for is all that counts, and not
    in what company: older people, or a chat over tea.
    """
    kinds = kinds_named(candidate.service) | kinds_filed(candidate.service)
    if reach(candidate, asked) is Reach.FAR and (candidate.distance_km or 0.0) > A_BUS_RIDE_KM:
        return False
    if reach(candidate, asked) is Reach.ANYWHERE:
        kinds &= (set(candidate.met) & asked.kinds & PLAIN_KINDS) | AS_GOOD_BY_PHONE
    return any(without_company(one.kinds) & kinds for one in closed) or bool(
        # "Mum likes the company": what they said that they would miss.
        {"loneliness"} & asked.kinds & kinds
    )


def peer_support_for(
    session: Session,
    *,
    need: str,
    place: str | None,
    limits: frozenset[str] = frozenset(),
    age: int | None = None,
    language: str = ENGLISH,
    tags: frozenset[str] = frozenset(),
    exclude_ids: Collection[str] = frozenset(),
    today: date,
) -> Match | None:
    """The peer-led group or line that fits best, or None; arguments as in `find_services`.

    A group of people with the same condition comes first, then one for any condition.
    """
    catch_up(session)
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
        for candidate in _candidates(session, asked, exclude_ids, least=-math.inf)
        if candidate.service.peer_led
    ]
    alike = [candidate for candidate in peers if set(candidate.met) - ANY_PEERS]
    line = best_first(alike, asked) or sorted(
        (candidate for candidate in peers if FOR_ANY_CONDITION in candidate.service.tags),
        key=lambda candidate: (candidate.service.national, candidate.service.id),
    )
    cards = _cards(session, line[:1], asked)
    return cards[0] if cards else None


def _best(
    session: Session,
    asked: Asked,
    exclude_ids: Collection[str],
    limit: int,
    only: Callable[[Candidate], bool] | None = None,
) -> list[Candidate]:
    candidates, barred = _rated(session, asked, exclude_ids)
    if only is not None:
        candidates = [one for one in candidates if only(one)]
    line = best_first(candidates, asked, barred)
    chosen, rest = line[:limit], line[limit:]
    if {"loneliness", "befriending"} & asked.kinds or {Fit.TRAVEL, Fit.NO_INTERNET} & asked.fits:
        chosen = with_a_call_or_visit(chosen, rest)
    return chosen


def _candidates(
    session: Session,
    asked: Asked,
    exclude_ids: Collection[str],
    within_km: float = FARTHEST_KM,
    least: float = LOOKED_INTO,
) -> list[Candidate]:
    return _rated(session, asked, exclude_ids, within_km, least)[0]


def _rated(
    session: Session,
    asked: Asked,
    exclude_ids: Collection[str],
    within_km: float = FARTHEST_KM,
    least: float = LOOKED_INTO,
) -> tuple[list[Candidate], float]:
    """Those that may be offered, and the relevance of the best that may not."""
    rated, barred = [], 0.0
    sought = without_setting(asked.kinds)
    found = find(session, asked, within_km, least)
    if any(one.service.example for one in found) and is_real(session):
        # Once a real directory is there, no made-up service is offered beside it.
        found = [one for one in found if not one.service.example]
    for one in found:
        if one.service.id in exclude_ids:
            continue
        facts = facts_of(one.service)
        ways = ways_in(one.service, asked, facts=facts, kinds=one.kinds, within_km=within_km)
        if ways:
            rated.append(candidate_of(one, ways, asked, facts))
        elif is_barred(one.service, asked, facts):
            if sought and not sought & one.kinds:
                continue  # Of another kind than what was named: no measure of an answer.
            barred = max(barred, one.relevance)
    return rated, barred


def is_real(session: Session) -> bool:
    """Whether the directory holds a real service: then no made-up one is offered beside it."""
    query = sa.select(Service.id).where(Service.example.is_(False)).limit(1)
    return session.execute(query).first() is not None


def _widened(
    session: Session, asked: Asked, exclude_ids: Collection[str], limit: int
) -> list[Match]:
    """What might do instead: the same further afield, or something of another kind near by."""
    near_by = _candidates(session, asked, exclude_ids)
    known = {one.service.id for one in near_by}
    there = best_first(
        [
            one
            for one in _candidates(session, asked, exclude_ids, WIDENED_KM)
            if one.service.id not in known
        ],
        asked,
    )
    further = sorted(
        there, key=lambda one: (one.distance_km is None, one.distance_km or 0.0, -one.relevance)
    )
    other = sorted(
        (one for one in near_by if one.relevance >= ALMOST), key=lambda one: -one.relevance
    )
    cards = [
        *(replace(card, widened=Widened.FURTHER) for card in _cards(session, further, asked)),
        *(replace(card, widened=Widened.OTHER) for card in _cards(session, other, asked)),
    ]
    return list({card.id: card for card in reversed(cards)}.values())[::-1][:limit]


def _cards(session: Session, chosen: Iterable[Candidate], asked: Asked) -> list[Match]:
    return [
        match_of(candidate, asked, _organisation(session, candidate.service.organization_id))
        for candidate in chosen
    ]


def _organisation(session: Session, organization_id: str | None) -> str:
    query = sa.select(Organization.name).where(Organization.id == organization_id)
    return str(session.execute(query).scalar_one_or_none() or "")
