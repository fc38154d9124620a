"""Full text: FTS5 on SQLite, a tsvector on PostgreSQL, asked in the same way."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

#: A word that stands in more of the directory than this tells nothing, and costs the most.
TOO_COMMON = 0.12
#: In a directory so small no word is too common, and a word is judged as if more were there.
SMALL, FEWEST = 40, 500
#: More services than this with one word in their names: the word names none of them.
MOST_NAMED = 60
_A_WORD = re.compile(r"[a-z0-9]+")


class Words(NamedTuple):
    """The words of one service; `number` is that of its row in `service_search`."""

    number: int
    name: str
    about: str
    terms: str


def is_sqlite(session: Session) -> bool:
    """Whether this database is SQLite."""
    return session.get_bind().dialect.name == "sqlite"


def put_words(session: Session, words: Iterable[Words]) -> None:
    """Write the words of services that have none."""
    rows = [one._asdict() for one in words]
    if not rows:
        return
    if is_sqlite(session):
        statement = (
            "INSERT INTO service_words (rowid, name, about, terms) "
            "VALUES (:number, :name, :about, :terms)"
        )
    else:
        statement = (
            "INSERT INTO service_words (number, document) VALUES (:number, "
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


def numbers_with(session: Session, word: str, every: int) -> list[int] | None:
    """The services that have a word, by number; None where too many of `every` have it.

    The word is plain and lower-case, as the person wrote it: the database stems it.
    """
    if not _A_WORD.fullmatch(word):
        return []
    most = max(SMALL, int(every * TOO_COMMON))
    if is_sqlite(session):
        query = "SELECT rowid FROM service_words WHERE service_words MATCH :asked LIMIT :most"
    else:
        query = (
            "SELECT number FROM service_words WHERE document @@ plainto_tsquery('english', :asked) "
            "LIMIT :most"
        )
    found = session.execute(sa.text(query), {"asked": word, "most": most + 1}).scalars().all()
    return None if len(found) > most else list(found)


def numbers_named(session: Session, words: Sequence[str]) -> list[int]:
    """Numbers of the services that have the most of these words in their names."""
    asked = [word for word in dict.fromkeys(words) if _A_WORD.fullmatch(word)]
    if not asked:
        return []
    if is_sqlite(session):
        query = (
            "SELECT rowid FROM service_words WHERE service_words MATCH :asked "
            "ORDER BY bm25(service_words, 1, 0, 0) LIMIT :most"
        )
        given: dict[str, object] = {"asked": f"name : ({' OR '.join(asked)})"}
    else:
        query = (
            "SELECT number FROM service_words, to_tsquery('english', :asked) AS asked WHERE "
            "document @@ asked ORDER BY ts_rank('{0, 0, 0, 1}', document, asked) DESC LIMIT :most"
        )
        given = {"asked": " | ".join(f"{word}:A" for word in asked)}
    return list(session.execute(sa.text(query), {**given, "most": MOST_NAMED}).scalars())


def rarity(held: int, every: int) -> float:
    """How much a word tells that `held` of `every` services have (inverse document frequency)."""
    every = max(every, FEWEST)
    return math.log(1 + (every - held + 0.5) / (held + 0.5))
