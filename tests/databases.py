"""Empty, migrated databases for tests: copies of a file, or databases on a PostgreSQL server.

A server is asked for with `pytest --database postgres` (`make test-postgres`). There each worker
makes a template by the real migrations, and databases of its own from it. Between two tests a
database is emptied rather than dropped: dropping one makes the server write everything to disk
(1.3 to 2.5 s where this was written; emptying takes 10 ms).
"""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Protocol

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.engine.url import make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from store.engine import engine
from store.migrations import newest_revision, upgrade

#: Where Debian's own server listens, if nothing else is said.
USUAL = "postgresql://postgres@127.0.0.1:5432/postgres"
SET_BY = "TEST_POSTGRES_URL"

# As replica, triggers are silent: the audit refuses to be emptied, services would be due again.
# The doubled % is for the driver.
EMPTY = """
DO $$ DECLARE one record; BEGIN
  SET LOCAL session_replication_role = replica;
  FOR one IN SELECT tablename FROM pg_tables
             WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
    EXECUTE format('DELETE FROM %%I', one.tablename);
  END LOOP;
  FOR one IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
    PERFORM setval(format('%%I', one.sequencename)::regclass, 1, false);
  END LOOP;
END $$
"""
OTHERS_OUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


class Databases(Protocol):
    """Gives out empty, migrated databases by address, and takes them back."""

    def take(self, folder: Path) -> str:
        """One that nobody else has; a file of SQLite's lies in this folder, as `coach.db`."""

    def give_back(self, url: str) -> None:
        """Nobody uses it any more."""

    def close(self) -> None:
        """Leave nothing behind."""


class Files:
    """SQLite: copies of one file."""

    def __init__(self, migrated: Path) -> None:
        self._migrated = migrated

    def take(self, folder: Path) -> str:
        folder.mkdir(parents=True, exist_ok=True)
        return f"sqlite:///{shutil.copy(self._migrated, folder / 'coach.db')}"

    def give_back(self, url: str) -> None:
        _let_go(url)

    def close(self) -> None:
        pass


class OnServer:
    """PostgreSQL: databases made from a template, each emptied and given out again."""

    def __init__(self, server: str) -> None:
        self._server = server
        self._prefix = f"coach_test_{secrets.token_hex(4)}"
        self._made: list[str] = []
        self._free: list[str] = []
        self._template = self.bare()
        upgrade(self._template)
        _let_go(self._template)

    def bare(self, template: str | None = None) -> str:
        """One without a table; it is dropped at the end."""
        name = f"{self._prefix}_{len(self._made)}"
        like = f" TEMPLATE {make_url(template).database}" if template else ""
        with _on(self._server) as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}{like}")
        url = make_url(self._server).set(database=name).render_as_string(hide_password=False)
        self._made.append(url)
        return url

    def take(self, folder: Path) -> str:
        return self._free.pop() if self._free else self.bare(self._template)

    def give_back(self, url: str) -> None:
        _let_go(url)
        if "directory.lookup" in sys.modules:
            # It goes by address and revision, and both come again.
            sys.modules["directory.lookup"]._of_database.clear()
        with _on(url) as connection:
            connection.exec_driver_sql(OTHERS_OUT)
            connection.exec_driver_sql(EMPTY)
            held = sa.text("UPDATE alembic_version SET version_num = :newest")
            connection.execute(held, {"newest": newest_revision()})
        self._free.append(url)

    def close(self) -> None:
        with _on(self._server) as connection:
            for url in self._made:
                _let_go(url)
                name = make_url(url).database
                connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def everything_in(session: Session) -> str:
    """Every row of every table, as text: to see that something is nowhere."""
    tables = sa.inspect(session.connection()).get_table_names()
    rows = [session.execute(sa.text(f'SELECT * FROM "{table}"')).all() for table in tables]
    return "\n".join(str(row) for table in rows for row in table)


@cache
def server() -> str | None:
    """The address of a server to test on: the one named, or one found on this machine."""
    named = os.environ.get(SET_BY, "").strip()
    url = named or USUAL
    try:
        with _on(url, connect_timeout=3) as connection:
            may = "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"
            return url if connection.exec_driver_sql(may).scalar() else None
    except OperationalError:
        if named:
            raise pytest.UsageError(f"No PostgreSQL answers at {SET_BY}.") from None
        return None


NO_SERVER = (
    f"No PostgreSQL where databases may be made: {SET_BY} names none, and none answers "
    "at 127.0.0.1:5432."
)


def _on(url: str, **connect: int) -> Connection:
    made = sa.create_engine(
        url, future=True, isolation_level="AUTOCOMMIT", poolclass=NullPool, connect_args=connect
    )
    return made.connect()


def _let_go(url: str) -> None:
    for quick in (False, True):
        with suppress(OperationalError):
            engine(url, quick=quick).dispose()
