"""Whom a service is for, by where they live (HSDS `service_area`)."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, column, number
from store.details import feed_id, of_record, within


class ServiceArea(Base):
    """An area that is served."""

    __tablename__ = "service_areas"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    service_at_location_id: Mapped[int | None] = within()
    name: Mapped[str | None] = column(sa.Text)
    description: Mapped[str | None] = column(sa.Text)
    extent: Mapped[str | None] = column(sa.Text)
    extent_type: Mapped[str | None] = column(sa.Text)
    uri: Mapped[str | None] = column(sa.Text)
