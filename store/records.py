"""What came from which feed and when: imports, the records they brought, and what changed."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, UtcDateTime, closed_set, column, number


class ResourceType(str, Enum):
    """What a record is about. Each is written, and replaced, as a whole with its details."""

    ORGANIZATION = "organization"
    SERVICE = "service"
    LOCATION = "location"
    TAXONOMY = "taxonomy"
    TAXONOMY_TERM = "taxonomy_term"


class Action(str, Enum):
    """What an import did to a record that was there already."""

    UPDATE = "update"
    VANISH = "vanish"
    RETURN = "return"


class Import(Base):
    """One reading of a feed. `complete` says that it was read to its end with nothing missing.

    Only then may what it did not bring be marked as vanished.
    """

    __tablename__ = "imports"

    id: Mapped[int] = number()
    source: Mapped[str] = column(sa.String(100), nullable=False, index=True)
    # A file's path or a web address, without its query and any name or password.
    read_from: Mapped[str] = column(sa.Text, nullable=False)
    format: Mapped[str] = column(sa.String(32), nullable=False)
    licence: Mapped[str | None] = column(sa.Text)
    attribution: Mapped[str | None] = column(sa.Text)
    started_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    finished_at: Mapped[datetime | None] = column(UtcDateTime)
    complete: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    services_read: Mapped[int] = column(sa.Integer, nullable=False, default=0)
    findings: Mapped[int] = column(sa.Integer, nullable=False, default=0)
    # The file with every finding, by its name in the usual folder (directory/reports.py).
    report: Mapped[str | None] = column(sa.Text)
    # Why it could not be read at all, in a sentence; None where it could.
    fault: Mapped[str | None] = column(sa.Text)


class Record(Base):
    """One record of a feed: where it is from, and the digest by which a change is seen.

    Every row of detail (a phone, a schedule) belongs to exactly one record and is replaced
    with it.
    """

    __tablename__ = "records"
    __table_args__ = (sa.UniqueConstraint("source", "resource_type", "source_id"),)

    id: Mapped[int] = number()
    source: Mapped[str] = column(sa.String(100), nullable=False)
    resource_type: Mapped[ResourceType] = column(closed_set(ResourceType), nullable=False)
    source_id: Mapped[str] = column(sa.String(200), nullable=False)
    # SHA-256 of the record as it was kept, in hexadecimal.
    digest: Mapped[str] = column(sa.String(64), nullable=False)
    licence: Mapped[str | None] = column(sa.Text)
    attribution: Mapped[str | None] = column(sa.Text)
    first_import_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("imports.id"), nullable=False)
    # The import that last changed it, not the last one that met it.
    import_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("imports.id"), nullable=False)
    vanished_at: Mapped[datetime | None] = column(UtcDateTime)


class RecordChange(Base):
    """One field of a record that an import changed; for `vanish` and `return` no field."""

    __tablename__ = "record_changes"

    id: Mapped[int] = number()
    record_id: Mapped[int] = column(
        sa.Integer, sa.ForeignKey("records.id"), nullable=False, index=True
    )
    import_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("imports.id"), nullable=False)
    last_action_date: Mapped[datetime] = column(UtcDateTime, nullable=False)
    last_action_type: Mapped[Action] = column(closed_set(Action), nullable=False)
    field_name: Mapped[str | None] = column(sa.Text)
    previous_value: Mapped[str | None] = column(sa.Text)
    replacement_value: Mapped[str | None] = column(sa.Text)


class Metadata(Base):
    """HSDS `metadata`: the changes that a feed itself tells of. Ours are `record_changes`."""

    __tablename__ = "metadata"

    id: Mapped[int] = number()
    record_id: Mapped[int] = column(
        sa.Integer, sa.ForeignKey("records.id"), nullable=False, index=True
    )
    source_id: Mapped[str] = column(sa.String(200), nullable=False)
    resource_id: Mapped[str | None] = column(sa.Text)
    resource_type: Mapped[str | None] = column(sa.Text)
    last_action_date: Mapped[str | None] = column(sa.Text)
    last_action_type: Mapped[str | None] = column(sa.Text)
    field_name: Mapped[str | None] = column(sa.Text)
    previous_value: Mapped[str | None] = column(sa.Text)
    replacement_value: Mapped[str | None] = column(sa.Text)
    updated_by: Mapped[str | None] = column(sa.Text)
