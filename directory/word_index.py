"""Full text: FTS5 on SQLite, a tsvector on PostgreSQL, asked in the same way."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

#: A word that stands in more of the directory than this tells nothing, and costs the most.
TOO_COMMON = 0.15
MOST_WORDS = 10
#: Counting goes no further: whatever is in so many services is common.
COUNTED = 20_000


class Words(NamedTuple):
    """The words of one service; `number` is that of its row in `service_search`."""

    number: int
    name: str
    about: str
    terms: str
    cells: Sequence[str]


def is_sqlite(session: Session) -> bool:
    """Whether this database is SQLite."""
    return session.get_bind().dialect.name == "sqlite"


def put_words(session: Session, words: Iterable[Words]) -> None:
    """Write the words of services that have none."""
    rows = [
        {
            "number": one.number,
            "name": one.name,
            "about": one.about,
            "terms": one.terms,
            "cells": " ".join(one.cells) if is_sqlite(session) else list(one.cells),
        }
        for one in words
    ]
    if not rows:
        return
    if is_sqlite(session):
        statement = (
            "INSERT INTO service_words (rowid, name, about, terms, cells) "
            "VALUES (:number, :name, :about, :terms, :cells)"
        )
    else:
        statement = (
            "INSERT INTO service_words (number, cells, document) VALUES (:number, :cells, "
            "setweight(to_tsvector('english', :name), 'A') || "
            "setweight(to_tsvector('english', :terms), 'B') || "
            "setweight(to_tsvector('english', :about), 'C'))"
        )
    session.execute(sa.text(statement), rows)


def forget_words(session: Session, numbers: Iterable[int]) -> None:
    """Take the words of services out."""
    key = "rowid" if is_sqlite(session) else "number"
    rows = [{"number": number} for number in numbers]
    if rows:
        session.execute(sa.text(f"DELETE FROM service_words WHERE {key} = :number"), rows)  # noqa: S608


class Having(NamedTuple):
    """The services that have a word, by number, and how much the word tells: more if it is rare."""

    rarity: float
    numbers: frozenset[int]


def found_by_words(
    session: Session, words: Sequence[str], cells: Sequence[str]
) -> dict[str, Having]:
    """For each word the services under these cells that have it.

    A word that is too common to tell anything is looked up no further: nothing has it.

    Args:
        session: the store.
        words: plain lower-case words, as the person wrote them; each is stemmed by the database.
        cells: where to look (directory/around.py).
    """
    every = _every(session)
    rare = {word: rarity(_held_by(session, word, every), every) for word in dict.fromkeys(words)}
    rarest = sorted(rare, key=lambda word: -rare[word])[:MOST_WORDS]
    least = rarity(max(SMALL, int(every * TOO_COMMON)), every)
    return {
        word: Having(
            rare[word],
            _having(session, word, cells)
            if word in rarest and rare[word] >= least
            else frozenset(),
        )
        for word in rare
    }


def found_of_kind(
    session: Session, words: Iterable[str], cells: Sequence[str]
) -> list[frozenset[int]]:
    """For each word of a kind (directory/kinds.py), the services under these cells that are of it."""
    return [_having(session, word, cells) for word in words]


def _held_by(session: Session, word: str, every: int) -> int:
    # Counted anew once the directory has grown by a twentieth.
    key = (str(session.get_bind().engine.url), every // max(1, every // 20), word)
    if key not in _held:
        if len(_held) > REMEMBERED:
            _held.clear()
        _held[key] = _count(session, word)
    return _held[key]


#: In a directory so small no word is too common.
SMALL = 40
FEWEST = 500
REMEMBERED = 20_000
_held: dict[tuple[str, int, str], int] = {}


def _every(session: Session) -> int:
    query = "SELECT max(number) FROM service_search"
    return int(session.execute(sa.text(query)).scalar() or 0)


def _count(session: Session, word: str) -> int:
    if is_sqlite(session):
        query = (
            "SELECT count(*) FROM (SELECT rowid FROM service_words WHERE service_words MATCH "
            ":asked LIMIT :most)"
        )
        asked = f"{{name about terms}} : {word}"
    else:
        query = (
            "SELECT count(*) FROM (SELECT number FROM service_words WHERE document @@ "
            "plainto_tsquery('english', :asked) LIMIT :most) AS held"
        )
        asked = word
    given = {"asked": asked, "most": COUNTED}
    return int(session.execute(sa.text(query), given).scalar_one())


def _having(session: Session, word: str, cells: Sequence[str]) -> frozenset[int]:
    if is_sqlite(session):
        asked = f"cells : ({' OR '.join(cells)}) AND {{name about terms}} : {word}"
        query = sa.text("SELECT rowid FROM service_words WHERE service_words MATCH :asked")
        return frozenset(session.execute(query, {"asked": asked}).scalars())
    query = sa.text(
        "SELECT number FROM service_words WHERE document @@ plainto_tsquery('english', :asked) "
        "AND cells && :cells"
    )
    return frozenset(session.execute(query, {"asked": word, "cells": list(cells)}).scalars())


def found_under(session: Session, cell: str, most: int) -> list[int]:
    """Numbers of services that are looked up under one cell, at most `most`."""
    if is_sqlite(session):
        query = "SELECT rowid FROM service_words WHERE service_words MATCH :asked LIMIT :most"
        given: dict[str, object] = {"asked": f"cells : {cell}", "most": most}
    else:
        query = "SELECT number FROM service_words WHERE cells && :asked LIMIT :most"
        given = {"asked": [cell], "most": most}
    return list(session.execute(sa.text(query), given).scalars())


def rarity(held: int, every: int) -> float:
    """How much a word tells that `held` of `every` services have (inverse document frequency).

    A word of a small directory is judged as if more services without it were there.
    """
    every = max(every, FEWEST)
    return math.log(1 + (every - held + 0.5) / (held + 0.5))


#: More services than this with one word in their names: the word names none of them.
MOST_NAMED = 60


def numbers_named(session: Session, words: Sequence[str]) -> list[int]:
    """Numbers of the services that have one of these words in their names, few words being common."""
    asked = [word for word in dict.fromkeys(words) if re.fullmatch(r"[a-z0-9]+", word)]
    if not asked:
        return []
    if is_sqlite(session):
        query = (
            "SELECT rowid FROM service_words WHERE service_words MATCH :asked "
            "ORDER BY bm25(service_words, 1, 0, 0, 0) LIMIT :most"
        )
        given: dict[str, object] = {"asked": f"name : ({' OR '.join(asked)})"}
    else:
        query = (
            "SELECT number FROM service_words, to_tsquery('english', :asked) AS asked WHERE "
            "document @@ asked ORDER BY ts_rank('{0, 0, 0, 1}', document, asked) DESC LIMIT :most"
        )
        given = {"asked": " | ".join(f"{word}:A" for word in asked)}
    return list(session.execute(sa.text(query), {**given, "most": MOST_NAMED}).scalars())
