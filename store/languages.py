"""Languages that are spoken (HSDS `language`)."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, column, number
from store.details import feed_id, of_record, within


class Language(Base):
    """A language of a service, a location or, with `phone_id`, of whoever answers a phone."""

    __tablename__ = "languages"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    phone_id: Mapped[int | None] = within()
    name: Mapped[str | None] = column(sa.Text)
    code: Mapped[str | None] = column(sa.Text)
    note: Mapped[str | None] = column(sa.Text)
