"""When a service is open, as its feed says it (HSDS `schedule`)."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, column, number
from store.details import feed_id, of_record, within


class Schedule(Base):
    """Opening times after RFC 5545; times of day are "HH:MM" where the record is."""

    __tablename__ = "schedules"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    service_at_location_id: Mapped[int | None] = within()
    valid_from: Mapped[date | None] = column(sa.Date)
    valid_to: Mapped[date | None] = column(sa.Date)
    dtstart: Mapped[date | None] = column(sa.Date)
    timezone: Mapped[str | None] = column(sa.Text)
    until: Mapped[date | None] = column(sa.Date)
    count: Mapped[int | None] = column(sa.Integer)
    wkst: Mapped[str | None] = column(sa.Text)
    freq: Mapped[str | None] = column(sa.Text)
    interval: Mapped[int | None] = column(sa.Integer)
    byday: Mapped[str | None] = column(sa.Text)
    byweekno: Mapped[str | None] = column(sa.Text)
    bymonthday: Mapped[str | None] = column(sa.Text)
    byyearday: Mapped[str | None] = column(sa.Text)
    description: Mapped[str | None] = column(sa.Text)
    opens_at: Mapped[str | None] = column(sa.Text)
    closes_at: Mapped[str | None] = column(sa.Text)
    schedule_link: Mapped[str | None] = column(sa.Text)
    attending_type: Mapped[str | None] = column(sa.Text)
    notes: Mapped[str | None] = column(sa.Text)
