"""Replies that the team keeps ready: words of its own, the same for whoever needs them."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number


class ReadyReply(Base):
    """One reply, under a name by which it is found. No person's words are in it."""

    __tablename__ = "ready_replies"
    __table_args__ = (sa.UniqueConstraint("name"), NEVER_REUSED)

    id: Mapped[int] = number()
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    name: Mapped[str] = column(sa.String(80), nullable=False)
    words: Mapped[str] = column(sa.Text, nullable=False)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


def ready_replies(session: Session) -> list[ReadyReply]:
    """All of them by name."""
    return list(session.execute(sa.select(ReadyReply).order_by(ReadyReply.name)).scalars())
