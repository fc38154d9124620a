"""Papers that a service asks for (HSDS `required_document`)."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, column, number
from store.details import feed_id, of_record


class RequiredDocument(Base):
    """A paper that somebody has to bring."""

    __tablename__ = "required_documents"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    document: Mapped[str | None] = column(sa.Text)
    uri: Mapped[str | None] = column(sa.Text)
