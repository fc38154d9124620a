"""What a service costs (HSDS `cost_option`)."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, column, number
from store.details import feed_id, of_record


class CostOption(Base):
    """One price, or none; `amount` is in `currency`, an ISO 4217 code."""

    __tablename__ = "cost_options"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    valid_from: Mapped[date | None] = column(sa.Date)
    valid_to: Mapped[date | None] = column(sa.Date)
    option: Mapped[str | None] = column(sa.Text)
    currency: Mapped[str | None] = column(sa.Text)
    amount: Mapped[float | None] = column(sa.Float)
    amount_description: Mapped[str | None] = column(sa.Text)
