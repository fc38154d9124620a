"""One process at a time for one person, where several share a database."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa
from sqlalchemy.orm import Session


def hold_person(session: Session, person_id: str) -> bool:
    """Hold this person until the transaction ends. False where another process holds them.

    Only PostgreSQL is shared by several bots; beside SQLite there is one, and it is let through.
    """
    if session.get_bind().dialect.name != "postgresql":
        return True
    digest = hashlib.sha256(f"outbox:{person_id}".encode()).digest()
    key = int.from_bytes(digest[:8], "big", signed=True)
    return bool(session.execute(sa.select(sa.func.pg_try_advisory_xact_lock(key))).scalar_one())
