"""One process at a time for one person or one piece of work, where several share a database."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from store.engine import BUSY_TIMEOUT_MS
from store.search_index import ServiceSearchDue


def hold_person(session: Session, person_id: str, work: str = "outbox") -> bool:
    """Hold this person until the transaction ends. False where another process holds them.

    Only PostgreSQL is shared by several bots; beside SQLite there is one, and it is let through.

    Args:
        work: what they are held for; one process may send to them while another asks for more.
    """
    if session.get_bind().dialect.name != "postgresql":
        return True
    return hold(session, f"{work}:{person_id}")


def hold(session: Session, work: str, *, wait: bool = False) -> bool:
    """Hold a piece of work until the transaction ends. False where another process holds it.

    Args:
        work: any name; processes that use the same one exclude each other.
        wait: rather wait until the other lets go.
    """
    if session.get_bind().dialect.name != "postgresql":
        return _hold_the_file(session, wait)
    digest = hashlib.sha256(work.encode()).digest()
    key = int.from_bytes(digest[:8], "big", signed=True)
    if wait:
        session.execute(sa.select(sa.func.pg_advisory_xact_lock(key)))
        return True
    return bool(session.execute(sa.select(sa.func.pg_try_advisory_xact_lock(key))).scalar_one())


def _hold_the_file(session: Session, wait: bool) -> bool:
    """SQLite knows one lock, that of whoever writes: a write that changes nothing takes it.

    Without it two processes read that the same rows are due, and the second one's insert fails.
    """
    connection = session.connection()
    connection.exec_driver_sql(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS if wait else 0}")
    try:
        while not _write_nothing(connection):
            if not wait:
                return False
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    return True


def _write_nothing(connection: Connection) -> bool:
    try:
        connection.execute(sa.delete(ServiceSearchDue).where(sa.false()))
    except OperationalError as error:
        if "locked" in str(error.orig):
            return False
        raise
    return True
