"""Moves everything that is remembered from a file of SQLite into an empty PostgreSQL database.

Table by table, parents first, in batches that are each kept or lost whole. A note in the target
says from where it is being filled: killed at any moment, the same move goes on after the last row
that arrived. What search keeps of the directory is not moved but read anew (directory/indexing.py),
for its full text is of another make; the vectors are, for they cost the most.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from store.engine import engine
from store.migrations import newest_revision, refuse_newer, revision_of, upgrade
from store.models import metadata

BATCH = 1_000
#: Made anew in the target from the services themselves.
READ_ANEW = frozenset({"service_search", "service_search_due"})
#: Stands in the target for as long as it is filled, and says from where.
_NOTE = sa.Table("moving_in", sa.MetaData(), sa.Column("source", sa.Text, nullable=False))


class CannotMove(Exception):
    """The data cannot be moved; the message is one sentence for a person."""


@dataclass(frozen=True)
class Moved:
    """How many rows of one table there are now, on both sides."""

    table: str
    rows: int


def move(
    source: str, target: str, told: Callable[[str, int], None] = lambda _table, _rows: None
) -> list[Moved]:
    """Copy every row; nobody can write to the source meanwhile.

    Args:
        source: the address of a file of SQLite, up to date.
        target: the address of a PostgreSQL database without tables, or without rows.
        told: is called with a table and how many of its rows have arrived, after each batch.

    Raises:
        CannotMove: the source is not up to date, the target is older or not empty, or a count
            differs at the end.
        DatabaseUnusable: one of them cannot be opened or written.
    """
    _check_source(source)
    _prepare_target(target, source)
    with _held_still(source) as old:
        for table in tables():
            _copy(old, target, table, told)
        return _end(old, target)


def tables() -> list[sa.Table]:
    """The tables whose rows are moved, those that others point at first."""
    return [table for table in metadata.sorted_tables if table.name not in READ_ANEW]


def _check_source(source: str) -> None:
    held = revision_of(source)
    if held is None:
        raise CannotMove("There is nothing to move: the SQLite database is empty or not there.")
    refuse_newer(held)
    if held != newest_revision():
        raise CannotMove(
            f"The SQLite database holds version {held} and this copy of the coach makes "
            f"{newest_revision()}: start the coach with it once, which brings it up to date."
        )


def _prepare_target(target: str, source: str) -> None:
    held = revision_of(target)
    if held is None:
        upgrade(target)
    else:
        refuse_newer(held)
        if held != newest_revision():
            raise CannotMove(
                f"The PostgreSQL database holds version {held}, which is older than "
                f"{newest_revision()}: give an empty database."
            )
    with engine(target).begin() as connection:
        note = _note_in(connection)
        if note == source:
            return
        if note is not None:
            raise CannotMove(
                "The PostgreSQL database is half filled from another file: give an empty database."
            )
        # What search keeps fills itself; it tells of no row that somebody put there.
        full = [t.name for t in tables() if connection.execute(sa.select(t).limit(1)).first()]
        if full:
            raise CannotMove(
                f"The PostgreSQL database is not empty (there are rows in {', '.join(full[:3])}): "
                "give an empty database."
            )
        _NOTE.create(connection)
        connection.execute(_NOTE.insert(), {"source": source})


def _note_in(connection: Connection) -> str | None:
    if not sa.inspect(connection).has_table(_NOTE.name):
        return None
    return str(connection.execute(sa.select(_NOTE.c.source)).scalar_one())


@contextmanager
def _held_still(source: str) -> Iterator[Connection]:
    with engine(source).connect() as connection:
        # The write lock: what is copied is one moment's, and nothing is written that stays behind.
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection
        connection.exec_driver_sql("ROLLBACK")


def _copy(old: Connection, target: str, table: sa.Table, told: Callable[[str, int], None]) -> None:
    (key,) = table.primary_key.columns
    with engine(target).connect() as connection:
        newest = sa.func.max(_as_bytes_are(key))
        last = connection.execute(sa.select(newest)).scalar()
        arrived = int(
            connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
        )
    while True:
        query = sa.select(table).order_by(key).limit(BATCH)
        rows = old.execute(query if last is None else query.where(key > last)).mappings().all()
        if not rows:
            return
        with engine(target).begin() as connection:
            connection.execute(table.insert(), [_fit(row) for row in rows])
        last = rows[-1][key.name]
        arrived += len(rows)
        told(table.name, arrived)


def _as_bytes_are(key: sa.Column[Any]) -> Any:
    # SQLite orders text by its bytes, PostgreSQL by the language it was set up with.
    return sa.collate(key, "C") if isinstance(key.type, sa.String) else key


def _fit(row: Any) -> dict[str, Any]:
    """A row as PostgreSQL takes it: it has no place for the character zero in a text."""
    return {
        name: value.replace("\x00", "") if isinstance(value, str) else value
        for name, value in row.items()
    }


def _end(old: Connection, target: str) -> list[Moved]:
    """Compare the counts, go on numbering where the old one stopped, and take the note away."""
    moved = []
    with engine(target).begin() as new:
        for table in tables():
            count = sa.select(sa.func.count()).select_from(table)
            was, now = (int(side.execute(count).scalar_one()) for side in (old, new))
            if was != now:
                raise CannotMove(
                    f"Of {was} rows in {table.name}, {now} have arrived: the move is not complete. "
                    "Nothing in the SQLite database has changed; begin again with an empty target."
                )
            moved.append(Moved(table.name, now))
            _number_on(old, new, table)
        _NOTE.drop(new)
    return moved


def _number_on(old: Connection, new: Connection, table: sa.Table) -> None:
    (key,) = table.primary_key.columns
    if not isinstance(key.type, sa.Integer):
        return
    highest = [old.execute(sa.select(sa.func.max(key))).scalar() or 0]
    if table.dialect_options["sqlite"]["autoincrement"]:
        # Numbers of rows that were deleted are not given again, there as here.
        given = sa.text("SELECT seq FROM sqlite_sequence WHERE name = :table")
        highest.append(old.execute(given, {"table": table.name}).scalar() or 0)
    if not max(highest):
        return
    new.execute(
        sa.text("SELECT setval(pg_get_serial_sequence(:table, :key), :last)"),
        {"table": table.name, "key": key.name, "last": max(highest)},
    )
