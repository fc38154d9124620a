"""The whole store at one moment, as a file of SQLite, whatever it is kept in; nobody has to wait.

From SQLite by `VACUUM INTO`: one read transaction like the backup API's, but only living rows are
copied, where that copies the pages, and with them what is left of deleted people in free ones.
From PostgreSQL row by row, in one transaction that sees one moment. What search keeps of the
directory is left out there: it is of another make, and read anew.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import REGCLASS
from sqlalchemy.engine import Connection

from store.engine import BUSY_TIMEOUT_MS, engine
from store.migrations import newest_revision, revision_of, upgrade
from store.moving import BATCH, tables
from store.settings import settings


class CannotCopy(Exception):
    """The store cannot be copied; the message is one sentence for a person."""


def snapshot(into: Path) -> None:
    """Copy the store of the settings into a new file.

    Raises:
        CannotCopy: there is no store, or it is not of this version.
        store.migrations.DatabaseUnusable: it cannot be opened.
    """
    held = revision_of()
    if held is None:
        raise CannotCopy("There is nothing to back up: the database is empty or not there.")
    if held != newest_revision():
        raise CannotCopy(
            f"The database holds version {held} and this copy of the coach makes "
            f"{newest_revision()}: back it up with the copy that it belongs to."
        )
    file = settings().database_file
    if file is not None:
        with closing(sqlite3.connect(file, timeout=BUSY_TIMEOUT_MS / 1000)) as connection:
            connection.execute("VACUUM INTO ?", (str(into),))
    else:
        _copy_from_server(into)


def counts_in(file: Path) -> dict[str, int]:
    """How many rows of each table a copy holds."""
    with engine(f"sqlite:///{file}").connect() as connection:
        return {table.name: _count(connection, table) for table in tables()}


def _count(connection: Connection, table: sa.Table) -> int:
    return int(connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def _copy_from_server(into: Path) -> None:
    url = f"sqlite:///{into}"
    upgrade(url)
    one_moment = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with (
        engine().connect().execution_options(**one_moment) as server,
        engine(url).begin() as file,
    ):
        for table in tables():
            found = server.execution_options(stream_results=True).execute(sa.select(table))
            for rows in found.mappings().partitions(BATCH):
                file.execute(table.insert(), [dict(row) for row in rows])
            _number_on(server, file, table)
    engine(url).dispose()


def _number_on(server: Connection, file: Connection, table: sa.Table) -> None:
    """A number that was given once is not given again, though its row may be gone."""
    (key,) = table.primary_key.columns
    if not table.dialect_options["sqlite"]["autoincrement"]:
        return
    sequence = sa.func.pg_get_serial_sequence(table.name, key.name)
    # NULL where none has been given yet.
    given = sa.func.pg_sequence_last_value(sa.cast(sequence, REGCLASS))
    last = server.execute(sa.select(given)).scalar() or 0
    file.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = :n"), {"n": table.name})
    row = {"n": table.name, "last": int(last)}
    file.execute(sa.text("INSERT INTO sqlite_sequence (name, seq) VALUES (:n, :last)"), row)
