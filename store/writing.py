"""Writes that hold against others at once: insert unless there, and how many rows a change met."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import CursorResult
from sqlalchemy.orm import Session


def insert_unless_there(session: Session, model: Any, **values: Any) -> bool:
    """Insert one row; a row that meets a unique key is left as it is.

    Returns:
        True if the row was written now, False if one was there.
    """
    dialect = session.get_bind().dialect.name
    insert: Any = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return rows_met(session, insert(model).values(**values).on_conflict_do_nothing()) > 0


def rows_met(session: Session, change: Any) -> int:
    """Carry out an insert, update or delete past the session; how many rows it met.

    Rows this session has read already are not brought up to date.
    """
    unsynchronised = change.execution_options(synchronize_session=False)
    return cast("CursorResult", session.execute(unsynchronised)).rowcount
