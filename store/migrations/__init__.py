"""The database's shape, version by version: bring it up to date, take it back, or refuse it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection
from sqlalchemy.engine.url import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from store.engine import engine, prepare_sqlite
from store.faults import fault_of, words_of
from store.private import private_file
from store.settings import settings

# Any number, the same in every process: PostgreSQL lets one of them migrate at a time.
ADVISORY_LOCK = 7_305_112


class DatabaseUnusable(Exception):
    """The database cannot be used; the message is one sentence for a person."""


class DatabaseFromNewerVersion(DatabaseUnusable):
    """The database was made by a newer version of the coach than this one."""


def upgrade(url: str | None = None) -> None:
    """Bring the database up to date, all or nothing; a second process waits for the first.

    Raises:
        DatabaseFromNewerVersion: it holds a version that this copy does not know.
        DatabaseUnusable: it cannot be opened or written.
    """
    with _migrating(url) as connection:
        command.upgrade(_config(connection), "head")


def downgrade(url: str | None = None, to: str = "base") -> None:
    """Take the database back to a version, "base" being before the first one.

    Raises:
        DatabaseFromNewerVersion: it holds a version that this copy does not know.
        DatabaseUnusable: it cannot be opened or written.
    """
    with _migrating(url) as connection:
        command.downgrade(_config(connection), to)


def revision_of(url: str | None = None) -> str | None:
    """The version a database holds; None if there is no database or nothing in it.

    Raises:
        DatabaseUnusable: it cannot be opened.
    """
    url = url or settings().database_url
    # Asking must not leave an empty file behind.
    if url.startswith("sqlite") and not Path(make_url(url).database or "").exists():
        return None
    with _sentences(url), engine(url).connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest_revision() -> str:
    """The version that this copy of the coach makes."""
    newest = ScriptDirectory.from_config(_config(None)).get_current_head()
    if newest is None:
        raise RuntimeError("store/migrations/versions is empty.")
    return newest


def refuse_newer(held: str | None) -> None:
    """Do nothing where a database's version is known here.

    Raises:
        DatabaseFromNewerVersion: this copy does not know it.
    """
    scripts = ScriptDirectory.from_config(_config(None)).walk_revisions()
    if held is not None and held not in {script.revision for script in scripts}:
        raise DatabaseFromNewerVersion(
            f"The database was made by a newer version of the coach (it holds version {held}): "
            "install that version, or point DATABASE_URL at another database."
        )


def _config(connection: Connection | None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


@contextmanager
def _migrating(url: str | None) -> Iterator[Connection]:
    url = url or settings().database_url
    with _sentences(url):
        made = _sqlite_engine(url) if url.startswith("sqlite") else engine(url)
        with made.begin() as connection:
            if made.dialect.name == "postgresql":
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(ADVISORY_LOCK)))
            _refuse_unknown(connection)
            yield connection
            if made.dialect.name == "sqlite":
                _write_nothing_new(connection)


def _write_nothing_new(connection: Connection) -> None:
    """Write the file's own number again: where nothing may be written, that is known now."""
    number = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    connection.exec_driver_sql(f"PRAGMA user_version = {int(number)}")


def _refuse_unknown(connection: Connection) -> None:
    refuse_newer(MigrationContext.configure(connection).get_current_revision())


def _sqlite_engine(url: str) -> sa.engine.Engine:
    # sqlite3 by itself would commit before changing a table. Here one transaction holds the whole
    # migration, and it takes the write lock at its start, so that a second process waits.
    private_file(Path(make_url(url).database or ""))
    made = sa.create_engine(url, future=True, poolclass=NullPool, hide_parameters=True)

    def prepare(connection: sqlite3.Connection, record: Any) -> None:
        prepare_sqlite(connection, record)
        # Rebuilding a table must not sweep away what points at it.
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.isolation_level = None

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    sa.event.listen(made, "connect", prepare)
    sa.event.listen(made, "begin", begin)
    return made


@contextmanager
def _sentences(url: str) -> Iterator[None]:
    where = make_url(url)
    place = f"in {where.database}" if url.startswith("sqlite") else f"on the server {where.host}"
    try:
        yield
    except (DBAPIError, OSError) as error:
        raise DatabaseUnusable(
            f"The database {place} cannot be used ({words_of(error)}): "
            f"{fault_of(error, url).remedy}."
        ) from error
