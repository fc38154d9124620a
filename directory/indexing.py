"""Reads what changed in the directory into what search looks in: words first, then meaning."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from directory.ages import ages_served
from directory.around import cells_of
from directory.audience import first_sentence
from directory.facts import CHILD
from directory.kinds import all_kinds, kinds_served
from directory.meaning import packed, taken_from_text
from directory.places import town_served
from directory.punning import Named, is_nothing_but_a_pun, puns
from directory.word_index import Words, forget_words, put_words
from store.holding import hold
from store.search_index import (
    IN_PASSING,
    READ_HERE,
    ServiceSearch,
    ServiceVector,
    due_for_meaning,
    due_for_words,
    forget,
    newest_revision,
    words_are_read,
)
from store.services import Service
from store.taxonomies import Attribute, TaxonomyTerm

#: So many at a time: a search that finds more due leaves them to `coach directory index`.
AT_ONCE = 200
MEANINGS_AT_ONCE = 32
BATCH = 500
#: Rows are numbered by who reads: one process at a time does.
READING = "reading the directory"
#: A description's first words say what it is; the encoder averages over all of them.
LONGEST_ABOUT = 700
#: "People with COPD" tells as much as a description; conditions of a page tell nothing more.
LONGEST_FOR_WHOM = 160
#: For nobody older than that, but not for children: for young people. From the other on: for older.
YOUNG_ADULT, OLDER = 26, 50
_COLUMNS = (
    Service.id, Service.record_id, Service.name, Service.alternate_name, Service.description,
    Service.eligibility_description, Service.tags, Service.condition_tags, Service.area,
    Service.place_names, Service.latitude, Service.longitude, Service.points, Service.national,
    Service.delivery, Service.example, Service.minimum_age, Service.maximum_age,
)  # fmt: skip


@dataclass(frozen=True)
class _Text:
    """What is read of one service: for its words, and in one piece for its meaning."""

    name: str
    about: str
    terms: str
    for_whom: str = ""
    #: What the name tells, and all else denies (directory/punning.py).
    denied: frozenset[str] = frozenset()
    #: The name tells nothing else: it is looked up by, and no part of what is meant.
    misleads: bool = False

    @property
    def whole(self) -> str:
        whom = f" For: {self.for_whom}." if self.for_whom else ""
        named = "" if self.misleads else f"{self.name}. "
        return f"{named}{self.about}{whom} {self.terms}".strip()

    @property
    def digest(self) -> str:
        return hashlib.blake2b(self.whole.encode(), digest_size=16).hexdigest()


def catch_up(session: Session, words: int = AT_ONCE, meanings: int = MEANINGS_AT_ONCE) -> None:
    """Read the little that changed since the last search, in the session's own transaction.

    More than `words` services wait for `coach directory index`, as do more than `meanings` whose
    meaning is to be read. While another process reads, a search goes on with what is read already.
    """
    due = due_for_words(session, words + 1)
    if due and len(due) <= words and hold(session, READING):
        # What another had in hand when it was first asked may be read by now.
        due = due_for_words(session, words + 1)
        _read_words(session, due)
        if len(due) <= meanings:
            read_meanings(session, meanings)


def index_words(session: Session, told: Callable[[int], None] | None = None) -> int:
    """Read the words of every service that is due, committing as it goes.

    Returns:
        How many were read. `told` is called with the number so far, after each batch.
    """
    done = 0
    while hold(session, READING, wait=True) and (due := due_for_words(session, BATCH)):
        _read_words(session, due)
        session.commit()
        done += len(due)
        if told is not None:
            told(done)
    # What is held is let go: on SQLite nobody else could write until then.
    session.commit()
    return done


def index_meanings(session: Session, told: Callable[[int], None] | None = None) -> int:
    """Read the meaning of every service that has none of its present text, committing as it goes.

    Killed at any time it goes on where it was: what is committed is not read again.

    Returns:
        How many were read. `told` is called with the number so far, after each batch.
    """
    done = 0
    while hold(session, READING, wait=True) and (read := read_meanings(session, BATCH // 2)):
        session.commit()
        done += read
        if told is not None:
            told(done)
    session.commit()
    return done


def _read_words(session: Session, due: list[str]) -> None:
    session.info[READ_HERE] = True
    rows = session.execute(sa.select(*_COLUMNS).where(Service.id.in_(due))).all()
    terms = _terms(session, [row.record_id for row in rows if row.record_id is not None])
    known = {
        row.service_id: row.number
        for row in session.execute(
            sa.select(ServiceSearch.service_id, ServiceSearch.number).where(
                ServiceSearch.service_id.in_(due)
            )
        )
    }
    gone = set(due) - {row.id for row in rows}
    forget_words(session, known.values())
    forget(session, sorted(gone))
    words_are_read(session, due)
    following = int(session.execute(sa.select(sa.func.max(ServiceSearch.number))).scalar() or 0)
    found, words, revision = [], [], newest_revision(session) + 1
    texts = _texts(rows, terms)
    for row in rows:
        number = known.get(row.id)
        if number is None:
            following += 1
            number = following
        text = texts[row.id]
        cells = _cells(row)
        kinds = _kinds(row, text)
        about = f"{text.about} {text.for_whom}".strip()
        words.append(Words(number, text.name, about, text.terms))
        found.append(
            {
                "number": number,
                "service_id": row.id,
                "digest": text.digest,
                "cells": " ".join(cells),
                "kinds": " ".join(kinds),
                "latitude": row.latitude,
                "longitude": row.longitude,
                "revision": revision,
            }
        )
    _put_where(session, found, set(known))
    put_words(session, words)


def _put_where(session: Session, found: list[dict[str, Any]], known: set[str]) -> None:
    new = [row for row in found if row["service_id"] not in known]
    old = [row for row in found if row["service_id"] in known]
    if new:
        session.execute(sa.insert(ServiceSearch.__table__), new)  # type: ignore[attr-defined]
    if old:
        session.bulk_update_mappings(ServiceSearch, old)


def _cells(row: Any) -> list[str]:
    areas = [area.strip() for area in (row.area or "").split(";") if area.strip()]
    doors = row.points or [(row.latitude, row.longitude)]
    towns = [town for town in map(town_served, areas) if town]
    at_doors = [town for town in map(town_served, row.place_names or []) if town]
    points = [*doors, *((town.latitude, town.longitude) for town in towns)]
    return cells_of(
        points=[(up, across) for up, across in points if up is not None and across is not None],
        # Of somebody who names a whole council, every door in it is looked up.
        areas=[*areas, *(town.council_area for town in (*towns, *at_doors))],
        place_names=row.place_names or [],
        national=row.national,
    )


def _kinds(row: Any, text: _Text) -> list[str]:
    """The tags that are ours, and what the service's own words tell.

    What neither its name nor the first sentence tells, but a later one, is marked as in passing:
    "Loose clothes, no mat" is no place for clothes. Of the examples, which we wrote, the tags
    tell everything.
    """
    ours = (set(row.tags or ()) | set(row.condition_tags or ())) & all_kinds()
    if row.example:
        return sorted(ours)
    whom = row.eligibility_description or ""
    main = ours | kinds_served(f"{text.name}. {first_sentence(text.about)} {text.terms} {whom}")
    main = (main - text.denied) | _of_an_age(row, text)
    passing = kinds_served(text.about) - main
    return sorted(main) + [f"{kind}{IN_PASSING}" for kind in sorted(passing)]


def _of_an_age(row: Any, text: _Text) -> frozenset[str]:
    """Whom it is for by age alone, which few descriptions repeat: "12 to 25s", at least 60."""
    lowest, highest = row.minimum_age, row.maximum_age
    if lowest is None and highest is None:
        lowest, highest = ages_served(f"{text.for_whom}. {text.about}".lower())
    if highest is not None and YOUNG_ADULT >= highest > CHILD:
        return frozenset({"young_people"})
    return frozenset({"older_people"} if lowest is not None and lowest >= OLDER else ())


def _texts(rows: Sequence[Any], terms: Mapping[int, Sequence[str]]) -> dict[str, _Text]:
    """What is read of each service, by its id, with what its name only plays on taken out."""
    texts = {row.id: _text(row, terms.get(row.record_id, ())) for row in rows}
    # Of the examples, which we wrote, the tags tell everything.
    plain = [row for row in rows if not row.example]
    named = [
        Named(
            texts[row.id].name,
            texts[row.id].about,
            " ".join((*terms.get(row.record_id, ()), row.eligibility_description or "")),
        )
        for row in plain
    ]
    for row, one, denied in zip(plain, named, puns(named), strict=True):
        if denied:
            text = texts[row.id]
            kept = [word for word in text.terms.split(" ") if word not in denied]
            texts[row.id] = replace(
                text,
                terms=" ".join(kept),
                denied=denied,
                misleads=is_nothing_but_a_pun(one, denied),
            )
    return texts


def _text(row: Any, terms: Iterable[str]) -> _Text:
    named = [tag.replace("_", " ").rpartition(":")[2] for tag in (row.tags or [])]
    conditions = [tag.replace("_", " ") for tag in (row.condition_tags or [])]
    return _Text(
        name=" ".join(filter(None, (row.name, row.alternate_name))),
        about=(row.description or "")[:LONGEST_ABOUT],
        terms=" ".join(dict.fromkeys([*terms, *named, *conditions])),
        for_whom=(row.eligibility_description or "")[:LONGEST_FOR_WHOM].rstrip(" ."),
    )


def _terms(session: Session, records: list[int]) -> dict[int, list[str]]:
    """The feed's own terms of each record, by its number."""
    if not records:
        return {}
    query = (
        sa.select(Attribute.record_id, TaxonomyTerm.name)
        .join(TaxonomyTerm, TaxonomyTerm.id == Attribute.taxonomy_term_id)
        .where(Attribute.record_id.in_(records))
        .order_by(Attribute.id)
    )
    found: dict[int, list[str]] = {}
    for record, name in session.execute(query):
        found.setdefault(record, []).append(name)
    return found


def read_meanings(session: Session, most: int) -> int:
    """Read the meaning of at most so many services that are due; how many were read."""
    due = due_for_meaning(session, most)
    if not due:
        return 0
    session.info[READ_HERE] = True
    wanted = [row.service_id for row in due]
    rows = session.execute(sa.select(*_COLUMNS).where(Service.id.in_(wanted))).all()
    terms = _terms(session, [row.record_id for row in rows if row.record_id is not None])
    texts = _texts(rows, terms)
    session.execute(
        sa.delete(ServiceVector)
        .where(ServiceVector.service_id.in_(wanted))
        .execution_options(synchronize_session=False)
    )
    made = taken_from_text([texts[row.service_id].whole for row in due])
    session.execute(
        sa.insert(ServiceVector.__table__),  # type: ignore[attr-defined]
        [
            {
                "service_id": row.service_id,
                "digest": row.digest,
                "scale": scale,
                "vector": numbers,
            }
            for row, (numbers, scale) in zip(due, map(packed, made), strict=True)
        ],
    )
    session.execute(
        sa.update(ServiceSearch)
        .where(ServiceSearch.service_id.in_(wanted))
        .values(revision=newest_revision(session) + 1)
        .execution_options(synchronize_session=False)
    )
    return len(due)
