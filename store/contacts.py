"""Who to ask for, and the numbers to ring (HSDS `contact` and `phone`)."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, column
from store.base import number as row_number
from store.details import feed_id, of_record, within


class Contact(Base):
    """A person or role to ask for."""

    __tablename__ = "contacts"

    id: Mapped[int] = row_number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    service_at_location_id: Mapped[int | None] = within()
    name: Mapped[str | None] = column(sa.Text)
    title: Mapped[str | None] = column(sa.Text)
    department: Mapped[str | None] = column(sa.Text)
    email: Mapped[str | None] = column(sa.Text)


class Phone(Base):
    """A number: of the record itself, of a contact in it, or of a service at a location."""

    __tablename__ = "phones"

    id: Mapped[int] = row_number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    contact_id: Mapped[int | None] = within()
    service_at_location_id: Mapped[int | None] = within()
    number: Mapped[str] = column(sa.Text, nullable=False)
    extension: Mapped[str | None] = column(sa.Text)
    type: Mapped[str | None] = column(sa.Text)
    description: Mapped[str | None] = column(sa.Text)
