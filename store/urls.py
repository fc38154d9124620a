"""Further pages of a service or an organisation (HSDS 3.1 `url`)."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, column, number
from store.details import feed_id, of_record


class Url(Base):
    """A page with what it is called."""

    __tablename__ = "urls"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    label: Mapped[str | None] = column(sa.Text)
    url: Mapped[str | None] = column(sa.Text)
