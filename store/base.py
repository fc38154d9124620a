"""What every model shares: the metadata, constraint names, and column kinds used all over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import registry
from sqlalchemy.orm.decl_api import DeclarativeMeta

from store.clock import to_utc

# Named constraints can be altered later on both databases; unnamed ones cannot.
NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

_registry = registry(metadata=sa.MetaData(naming_convention=NAMING_CONVENTION))
metadata: sa.MetaData = _registry.metadata

# The stubs know no way from Column to Mapped without a mypy plugin, so a column is written untyped
# and the attribute carries the type: `called: Mapped[str | None] = column(sa.Text)`.
column: Callable[..., Any] = sa.Column


class Base(metaclass=DeclarativeMeta):
    """The parent of every model; keyword arguments fill its columns."""

    __abstract__ = True
    registry = _registry
    metadata = metadata

    def __init__(self, **values: Any) -> None:
        _registry.constructor(self, **values)


class UtcDateTime(sa.types.TypeDecorator):  # type: ignore[type-arg,misc,unused-ignore]
    """A moment: stored in UTC, given back aware, and refused when it has no time zone."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """The moment in UTC. Raises ValueError for one without a time zone."""
        if value is None:
            return None
        moment = to_utc(value)
        # SQLite keeps no zone; every row of ours is UTC, so the text stays sortable.
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, _dialect: Any) -> datetime | None:
        """The stored moment, aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else to_utc(value)


def closed_set(members: type[Enum]) -> sa.types.TypeEngine[Any]:
    """A column of one of the values of an enum, kept as plain words; anything else is refused."""
    return sa.Enum(
        members,
        native_enum=False,
        length=32,
        validate_strings=True,
        values_callable=lambda kind: [member.value for member in kind],
    )


def number() -> Any:
    """A row number that is never used again, so that an old button cannot point at a new row."""
    return sa.Column(sa.Integer, primary_key=True)


# SQLite hands a deleted row's number out again unless told not to.
NEVER_REUSED = {"sqlite_autoincrement": True}


def whose(nullable: bool = False) -> Any:
    """A person_id column; deletion and export find each by themselves (store/personal.py)."""
    return sa.Column(sa.String(32), sa.ForeignKey("people.id"), nullable=nullable, index=True)
