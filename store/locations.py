"""Where services are, in the words of HSDS: locations, their addresses and how one gets in."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, UtcDateTime, column, number
from store.details import feed_id, of_record


class Location(Base):
    """A place, or a way to be reached at a distance (`virtual`). Degrees are WGS 84."""

    __tablename__ = "locations"
    __table_args__ = (sa.UniqueConstraint("source", "source_id"),)

    id: Mapped[str] = column(sa.String(200), primary_key=True)
    source: Mapped[str] = column(sa.String(100), nullable=False)
    source_id: Mapped[str] = column(sa.String(200), nullable=False)
    record_id: Mapped[int] = of_record()
    # The feed's id of the organisation that the place belongs to, where one is said.
    organization_id: Mapped[str | None] = column(sa.Text)
    # physical, postal or virtual
    location_type: Mapped[str] = column(sa.String(32), nullable=False)
    url: Mapped[str | None] = column(sa.Text)
    name: Mapped[str | None] = column(sa.Text)
    alternate_name: Mapped[str | None] = column(sa.Text)
    description: Mapped[str | None] = column(sa.Text)
    transportation: Mapped[str | None] = column(sa.Text)
    latitude: Mapped[float | None] = column(sa.Float)
    longitude: Mapped[float | None] = column(sa.Float)
    external_identifier: Mapped[str | None] = column(sa.Text)
    external_identifier_type: Mapped[str | None] = column(sa.Text)
    licence: Mapped[str | None] = column(sa.Text)
    vanished_at: Mapped[datetime | None] = column(UtcDateTime)


class Address(Base):
    """A postal address of a location. A service's own postcode is public and kept whole."""

    __tablename__ = "addresses"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    attention: Mapped[str | None] = column(sa.Text)
    address_1: Mapped[str | None] = column(sa.Text)
    address_2: Mapped[str | None] = column(sa.Text)
    city: Mapped[str | None] = column(sa.Text)
    region: Mapped[str | None] = column(sa.Text)
    state_province: Mapped[str | None] = column(sa.Text)
    postal_code: Mapped[str | None] = column(sa.Text)
    country: Mapped[str | None] = column(sa.Text)
    address_type: Mapped[str | None] = column(sa.Text)


class Accessibility(Base):
    """What helps to get in, or to take part, at a location."""

    __tablename__ = "accessibility"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    description: Mapped[str | None] = column(sa.Text)
    details: Mapped[str | None] = column(sa.Text)
    url: Mapped[str | None] = column(sa.Text)
