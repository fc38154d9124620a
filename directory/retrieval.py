"""From a search to the services that may be an answer: by words, meaning, kind and place."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from directory.around import cells_around
from directory.asked import Asked
from directory.fitting import near_km
from directory.limits import ENGLISH, without_limits
from directory.lookup import Floats, Lookup, Rows, lookup
from directory.meaning import questions
from directory.places import EARTH_KM
from directory.relevance import Witnesses, believed, meant_kinds, relevance_of
from directory.weighing import (
    KIND_WORTH,
    LOOKED_INTO,
    MEANING_WORTH,
    MEANT_WORTH,
    NEAR_WORTH,
    WORDS_WORTH,
)
from store.search_index import ServiceSearch
from store.services import Service
from understanding.text.words import in_english

#: The best of all that may be an answer are held against the rules; more where there are limits.
LOOKED_AT, LOOKED_AT_FOR_LIMITS = 30, 70
#: Being near counts a little before that, so that in a great city the near ones are among them.
BEING_NEAR = 0.1
#: Where more lie around a place, the meaning is asked of those that promise most by kind, word and
#: nearness.
MOST_BY_MEANING = 4_000
MOST_WORDS = 12
_SHORTEST = 3
TOO_COMMON = frozenset(
    """about after again also always another anything because been before being bit call class come
    could day days does doing done down else even every feel find free from get getting going good
    group groups have help here how just keep know like little live long look looking love lot make
    many maybe more most much near need needs never new not now off once only other over people
    person please really right ring run same see some someone something somewhere still stop such
    sure take talk than that the their them then there they thing things think this time too try
    used very want wanted was way week well went were what when where which who will with would year
    years you your yes for and are but can our out any all has had his her him she may did got not
    let one two own use cannot around start both each able home house town nice thanks hello its
    into around got gets wee need needing going someone somebody anyone nobody everything nothing
    place places local close centre been since till until next last every each week weeks month
    months today tonight tomorrow bad old big put said say says tell told give given gone goes made
    left back half hard best better works working thing kind sort club clubs session sessions
    service services support meet meeting weekly monthly join open run runs led based offer offers
    welcome come along men mens women womens""".split()
)


@dataclass(frozen=True)
class Found:
    """One service that may be an answer, and why: the words of the search it has, its kinds."""

    service: Service
    relevance: float
    words: tuple[str, ...]
    kinds: frozenset[str]


def find(
    session: Session, asked: Asked, within_km: float, least: float = LOOKED_INTO
) -> list[Found]:
    """The services around the person's place of at least some relevance, in no order."""
    known = lookup(session)
    rows = known.rows_under(cells_around(asked.place, within_km))
    if not len(rows) or not (asked.text.strip() or asked.kinds):
        return []
    with_word = {word: known.rows_with(session, word) for word in words_of(asked)[:MOST_WORDS]}
    promise = KIND_WORTH * known.share_of_kinds(rows, believed(asked), NEAR_WORTH)
    covered = _covered(known, rows, with_word)
    near = _km(known, rows, asked) <= near_km(asked.place)
    promise += WORDS_WORTH * covered + BEING_NEAR * near
    if len(rows) > MOST_BY_MEANING:
        kept = np.flatnonzero(promise > 0)
        if len(kept) > MOST_BY_MEANING:
            kept = kept[np.argpartition(-promise[kept], MOST_BY_MEANING)[:MOST_BY_MEANING]]
        rows, covered, promise = rows[kept], covered[kept], promise[kept]
    meaning = known.standing_out(rows, questions(asked))
    promise += MEANING_WORTH * meaning
    promise += MEANT_WORTH * known.most_meant(rows, meant_kinds(asked))
    order = np.argsort(-promise, kind="stable")
    best = order[: LOOKED_AT_FOR_LIMITS if _has_limits(asked) else LOOKED_AT]
    told = Witnesses(rows[best], covered[best], meaning[best])
    relevance = relevance_of(known, told, asked)
    best, relevance = best[relevance >= least], relevance[relevance >= least]
    return _found(session, known, rows[best], relevance, with_word)


def _has_limits(asked: Asked) -> bool:
    return bool(
        asked.fits or asked.deliveries or asked.times or asked.age or asked.language != ENGLISH
    )


def _covered(known: Lookup, rows: Rows, with_word: dict[str, Rows | None]) -> Floats:
    """The part of the words asked with that each row has, by how much each of them tells."""
    covered = np.zeros(known.size, np.float32)
    whole = 0.0
    for having in with_word.values():
        worth = known.rarity(having)
        whole += worth
        if having is not None:
            covered[having] += worth
    part: Floats = covered[rows] / (whole or 1.0)
    return part


def _found(
    session: Session,
    known: Lookup,
    rows: Rows,
    relevance: Floats,
    with_word: dict[str, Rows | None],
) -> list[Found]:
    numbers = known.numbers[rows].tolist()
    services = _services(session, numbers)
    found = []
    each = zip(rows.tolist(), numbers, relevance.tolist(), strict=True)
    for row, number, worth in each:
        if number not in services:
            continue
        words = tuple(
            word
            for word, having in with_word.items()
            if having is not None and bool((having == row).any())
        )
        found.append(Found(services[number], worth, words, known.kinds_of(row)))
    return found


def words_of(asked: Asked) -> list[str]:
    """The words of a search that may tell something, lower-case, in plain English.

    Words that state a limit ("no car") tell of a need only where nothing else is said.
    """
    return _telling(without_limits(asked.text)) or _telling(in_english(asked.text))


def _telling(english: str) -> list[str]:
    return [
        word
        for word in dict.fromkeys(re.findall(r"[a-z0-9]+", english))
        if len(word) >= _SHORTEST and word not in TOO_COMMON
    ]


def _km(known: Lookup, rows: Rows, asked: Asked) -> Floats:
    """About how far each row is, in kilometres; no number where either place is not known."""
    place = asked.place
    if place is None or place.latitude is None or place.longitude is None:
        return np.full(len(rows), np.nan, np.float32)
    up = np.radians(known.latitudes[rows] - place.latitude)
    across = np.radians(known.longitudes[rows] - place.longitude)
    across = across * np.cos(np.radians(place.latitude))
    return np.asarray(EARTH_KM * np.hypot(up, across), np.float32)


def _services(session: Session, numbers: list[int]) -> dict[int, Service]:
    """The services of these numbers, the closed among them: the rules tell, and what is closed
    tells what an answer would be.
    """
    where = sa.select(ServiceSearch.service_id, ServiceSearch.number)
    number_of = {
        row.service_id: row.number
        for row in session.execute(where.where(ServiceSearch.number.in_(numbers)))
    }
    query = sa.select(Service).where(Service.id.in_(number_of), Service.opted_out.is_(False))
    return {number_of[service.id]: service for service in session.execute(query).scalars()}
