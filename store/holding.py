"""One process at a time for one person or one piece of work, where several share a database."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa
from sqlalchemy.orm import Session


def hold_person(session: Session, person_id: str, work: str = "outbox") -> bool:
    """Hold this person until the transaction ends. False where another process holds them.

    Only PostgreSQL is shared by several bots; beside SQLite there is one, and it is let through.

    Args:
        work: what they are held for; one process may send to them while another asks for more.
    """
    return hold(session, f"{work}:{person_id}")


def hold(session: Session, work: str, *, wait: bool = False) -> bool:
    """Hold a piece of work until the transaction ends. False where another process holds it.

    Args:
        work: any name; processes that use the same one exclude each other.
        wait: rather wait until the other lets go.
    """
    if session.get_bind().dialect.name != "postgresql":
        return True
    digest = hashlib.sha256(work.encode()).digest()
    key = int.from_bytes(digest[:8], "big", signed=True)
    if wait:
        session.execute(sa.select(sa.func.pg_advisory_xact_lock(key)))
        return True
    return bool(session.execute(sa.select(sa.func.pg_try_advisory_xact_lock(key))).scalar_one())
