"""How many places a service has left (HSDS 3.1 `service_capacity` with its `unit`)."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, column, number
from store.details import feed_id, of_record


class ServiceCapacity(Base):
    """Places left and places in all, counted in a unit (beds, seats)."""

    __tablename__ = "service_capacities"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    available: Mapped[float | None] = column(sa.Float)
    maximum: Mapped[float | None] = column(sa.Float)
    description: Mapped[str | None] = column(sa.Text)
    updated: Mapped[str | None] = column(sa.Text)
    unit_id: Mapped[str | None] = column(sa.Text)
    unit_name: Mapped[str | None] = column(sa.Text)
    unit_scheme: Mapped[str | None] = column(sa.Text)
    unit_identifier: Mapped[str | None] = column(sa.Text)
    unit_uri: Mapped[str | None] = column(sa.Text)
