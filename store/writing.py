"""Writes that hold against others at once: insert unless there, and how many rows a change met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


def insert_each_unless_there(
    session: Session, model: Any, rows: Sequence[Mapping[str, Any]]
) -> None:
    """The same for many rows at once, in a tenth of the time."""
    if not rows:
        return
    dialect = session.get_bind().dialect.name
    insert: Any = postgresql.insert if dialect == "postgresql" else sqlite.insert
    session.execute(insert(model.__table__).on_conflict_do_nothing(), list(rows))


def insert_or_change_each(
    session: Session, model: Any, rows: Sequence[Mapping[str, Any]], keys: Sequence[str]
) -> None:
    """Insert rows; one that is there already by these keys gets what else the new one holds."""
    if not rows:
        return
    dialect = session.get_bind().dialect.name
    insert: Any = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(model.__table__)
    changed = {name: insert.excluded[name] for name in rows[0] if name not in keys}
    change = insert.on_conflict_do_update(index_elements=list(keys), set_=changed)
    session.execute(change, list(rows))


def rows_met(session: Session, change: Any) -> int:
    """Carry out an insert, update or delete past the session; how many rows it met.

    Rows this session has read already are not brought up to date.
    """
    unsynchronised = change.execution_options(synchronize_session=False)
    return cast("CursorResult", session.execute(unsynchronised)).rowcount
