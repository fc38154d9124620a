"""The way to the database: one engine an address, and a session that commits or leaves no trace."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlalchemy.engine.url import make_url
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

# Whoever opens a session has every model: a foreign key may point at any of them.
import store.models  # noqa: F401
from store.private import private_folder
from store.settings import settings

BUSY_TIMEOUT_MS = 15_000


def engine(url: str | None = None, *, quick: bool = False) -> Engine:
    """The engine for an address; by default the one of the settings. SQLite's folder is made."""
    return _engine(url or settings().database_url, quick)


@contextmanager
def session(url: str | None = None, *, quick: bool = False) -> Iterator[Session]:
    """A session that commits at the end of the block, or rolls back if the block raises.

    Rows read in it can still be used after it.

    Args:
        url: the database; by default the one of the settings.
        quick: do not wait for the database to reach the disk. What is written outlives any process
            of ours; where the power fails (or PostgreSQL is killed), the last moments may be lost:
            only for what would be done again then.
    """
    with Session(engine(url, quick=quick), future=True, expire_on_commit=False) as opened:
        yield opened
        # Not reached when the block raises: closing the session then rolls back.
        opened.commit()


@cache
def _engine(url: str, quick: bool) -> Engine:
    # An error quotes the statement's values, which may be a person's words, unless they are hidden.
    if not url.startswith("sqlite"):
        return _server_engine(url, quick)
    private_folder(Path(make_url(url).database or "").parent)
    # Reads take no transaction of their own and the first write begins one (sqlite3's own way), so
    # a session never holds an old snapshot that a write could then not be based on.
    made = sa.create_engine(
        url,
        future=True,
        poolclass=QueuePool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
        json_serializer=_as_json,
    )
    sa.event.listen(made, "connect", prepare_sqlite)
    if quick:
        sa.event.listen(made, "connect", _leave_the_disk_its_time)
    return made


def _server_engine(url: str, quick: bool) -> Engine:
    # A server restarted is a connection lost: asked first, none is used that is no longer there.
    # Workers of one server are forks of it: each leaves its parent's connections to the parent, for
    # two that talk on the same one hear each other's answers.
    made = sa.create_engine(
        url, future=True, pool_pre_ping=True, hide_parameters=True, json_serializer=_as_json
    )
    sa.event.listen(made, "handle_error", _leave_the_rows_out)
    # The stubs are older than this argument of SQLAlchemy 1.4.33.
    os.register_at_fork(after_in_child=lambda: made.dispose(close=False))  # type: ignore[call-arg]
    if quick:
        sa.event.listen(made, "connect", _leave_the_servers_disk_its_time)
    return made


def _leave_the_rows_out(context: Any) -> None:
    """PostgreSQL quotes the row at fault below its error ("Failing row contains …"), whatever
    SQLAlchemy hides: only the first line, which names table and column, is kept."""
    told = context.original_exception
    first = str(told).partition("\n")[0]
    told.args = (first,)
    if context.sqlalchemy_exception is not None:
        context.sqlalchemy_exception.args = (f"({type(told).__name__}) {first}",)


def _leave_the_servers_disk_its_time(connection: Any, _record: Any = None) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET synchronous_commit = off")
    connection.commit()


def _as_json(value: Any) -> str:
    # Seven lists a service: the standard library took a tenth of an import for them.
    return orjson.dumps(value).decode()


def prepare_sqlite(connection: sqlite3.Connection, _record: Any = None) -> None:
    """Wait for others, keep foreign keys, and read while another writes (WAL)."""
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA foreign_keys = ON")
    _use_wal(cursor)
    cursor.close()


def _leave_the_disk_its_time(connection: sqlite3.Connection, _record: Any = None) -> None:
    connection.execute("PRAGMA synchronous = NORMAL")


def _use_wal(cursor: sqlite3.Cursor) -> None:
    # Turning WAL on for the first time is refused at once, timeout or no, while another process
    # does the same; from then on the file keeps it.
    for pause in (0.05,) * 40:
        with suppress(sqlite3.OperationalError):
            cursor.execute("PRAGMA journal_mode = WAL")
            return
        time.sleep(pause)
    cursor.execute("PRAGMA journal_mode = WAL")
