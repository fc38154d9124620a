"""From a search to the services that may be an answer: by words, by meaning, and by place."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from directory.around import cells_around
from directory.asked import Asked
from directory.fitting import near_km
from directory.meaning import Meanings, meanings
from directory.needs import all_needs
from directory.places import EARTH_KM
from directory.kinds import word_of
from directory.limits import without_limits
from directory.weighing import ALMOST, relevance
from directory.word_index import Having, found_by_words, found_of_kind
from store.search_index import ServiceSearch
from store.services import Service, ServiceStatus
from understanding.encoder import encode
from understanding.words import in_english

#: How many are looked at closely, of those found by meaning and of those found by words.
BY_MEANING, BY_WORDS = 80, 60
#: Nearness counts a little before the closer look, so that in a great city the near ones are seen.
NEAR_WORTH = 0.06
#: The best of all of these are held against the rules.
LOOKED_AT = 100
#: To be of the kind that is asked for is worth as much as a rather rare word.
KIND_WORTH = 3.0
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
    welcome come along""".split()
)


@dataclass(frozen=True)
class Found:
    """One service that may be an answer, and why: the words of the search that it has, its kinds."""

    service: Service
    relevance: float
    words: tuple[str, ...]
    kinds: frozenset[str]


@dataclass(frozen=True)
class _Seen:
    relevance: float
    words: tuple[str, ...]
    kinds: frozenset[str]


def find(
    session: Session, asked: Asked, within_km: float, least: float = ALMOST
) -> list[Found]:
    """The services around the person's place of at least some relevance, in no order."""
    cells = cells_around(asked.place, within_km)
    known = meanings(session)
    by_meaning = _by_meaning(known, asked, cells)
    words = words_of(asked)
    having = found_by_words(session, words, cells)
    of_kind = found_of_kind(session, map(word_of, sorted(asked.kinds)), cells)
    best = _by_words(having, of_kind)
    likeness = _likeness_of(known, asked, best, by_meaning)
    whole = sum(found.rarity for found in having.values())
    seen = {}
    for number, kinds in _kinds(session, list(dict.fromkeys([*by_meaning, *best]))).items():
        shared = tuple(word for word in words if number in having[word].numbers)
        covered = sum(having[word].rarity for word in shared) / whole if whole else 0.0
        worth = relevance(asked.kinds, kinds, covered, likeness.get(number))
        # What has nothing to do with it need not be looked at any closer.
        if worth >= least:
            seen[number] = _Seen(worth, shared, kinds)
    best = sorted(seen, key=lambda number: -seen[number].relevance)[:LOOKED_AT]
    return [
        Found(service, seen[number].relevance, seen[number].words, seen[number].kinds)
        for number, service in _services(session, best)
    ]


def _by_words(having: dict[str, Having], of_kind: list[frozenset[int]]) -> list[int]:
    told: dict[int, float] = {}
    for found in having.values():
        for number in found.numbers:
            told[number] = told.get(number, 0.0) + found.rarity
    for numbers in of_kind:
        for number in numbers:
            told[number] = told.get(number, 0.0) + KIND_WORTH
    return sorted(told, key=lambda number: (-told[number], number))[:BY_WORDS]


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


def question(asked: Asked) -> np.ndarray:  # type: ignore[type-arg]
    """What is asked, as numbers: the words themselves, and with the needs heard in them."""
    needs = all_needs()
    named = ", ".join(needs[tag].called for tag in sorted(asked.needs) if tag in needs)
    texts = [in_english(asked.text) or named, f"{in_english(asked.text)}. {named}"]
    return encode(texts[: 2 if named else 1])


def _by_meaning(known: Meanings, asked: Asked, cells: list[str]) -> dict[int, float]:
    if not known.size or not (asked.text.strip() or asked.needs):
        return {}
    rows = known.rows_under(cells)
    if not len(rows):
        return {}
    like = known.likeness(rows, _question(asked))
    order = like + NEAR_WORTH * (_km(known, rows, asked) <= near_km(asked.place))
    few = min(BY_MEANING, len(rows))
    best = np.argpartition(-order, few - 1)[:few]
    return {int(known.numbers[rows[at]]): float(like[at]) for at in best}


def _likeness_of(
    known: Meanings, asked: Asked, numbers: list[int], have: dict[int, float]
) -> dict[int, float]:
    """The likeness of those found by their words only, beside those found by meaning."""
    more = [number for number in numbers if number not in have and number in known.row_of]
    if not more:
        return have
    rows = np.asarray([known.row_of[number] for number in more], np.int64)
    like = known.likeness(rows, _question(asked))
    return have | {number: float(one) for number, one in zip(more, like, strict=True)}


def _question(asked: Asked) -> np.ndarray:  # type: ignore[type-arg]
    global _last
    if _last is None or _last[0] != asked:
        _last = (asked, question(asked))
    return _last[1]


_last: tuple[Asked, np.ndarray] | None = None  # type: ignore[type-arg]


def _km(known: Meanings, rows: np.ndarray, asked: Asked) -> np.ndarray:  # type: ignore[type-arg]
    """About how far each row is, in kilometres; nothing where either place is not known."""
    place = asked.place
    if place is None or place.latitude is None or place.longitude is None:
        return np.full(len(rows), np.nan, np.float32)
    up = np.radians(known.latitudes[rows] - place.latitude)
    across = np.radians(known.longitudes[rows] - place.longitude)
    across = across * np.cos(np.radians(place.latitude))
    return EARTH_KM * np.hypot(up, across)


def _kinds(session: Session, numbers: list[int]) -> dict[int, frozenset[str]]:
    query = sa.select(ServiceSearch.number, ServiceSearch.kinds).where(
        ServiceSearch.number.in_(numbers)
    )
    return {number: frozenset(kinds.split()) for number, kinds in session.execute(query)}


def _services(session: Session, numbers: list[int]) -> list[tuple[int, Service]]:
    query = (
        sa.select(ServiceSearch.number, Service)
        .join(Service, Service.id == ServiceSearch.service_id)
        .where(
            ServiceSearch.number.in_(numbers),
            Service.status == ServiceStatus.ACTIVE,
            Service.opted_out.is_(False),
            Service.vanished_at.is_(None),
        )
        .order_by(ServiceSearch.number)
    )
    return [(number, service) for number, service in session.execute(query)]
