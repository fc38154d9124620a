"""Which service is where (HSDS `service_at_location`)."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, column, number
from store.details import feed_id, of_record


class ServiceAtLocation(Base):
    """A service at one of its locations, with what differs there."""

    __tablename__ = "service_at_locations"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    service_id: Mapped[str] = column(sa.String(200), sa.ForeignKey("services.id"), nullable=False)
    location_id: Mapped[str | None] = column(
        sa.String(200), sa.ForeignKey("locations.id"), index=True
    )
    description: Mapped[str | None] = column(sa.Text)
