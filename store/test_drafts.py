"""Conversation tests that reviewers wrote in fresh words, until a coach decides about them."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number
from store.review_marks import SuggestionState


class TestDraft(Base):
    """One test story, as Rasa reads it. It is nobody's data: no person's words are in it, and
    nothing says whose conversation it came of."""

    __test__ = False
    __tablename__ = "test_drafts"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    name: Mapped[str] = column(sa.String(120), nullable=False)
    story: Mapped[str] = column(sa.Text, nullable=False)
    state: Mapped[SuggestionState] = column(
        closed_set(SuggestionState), nullable=False, default=SuggestionState.OPEN
    )
    reason: Mapped[str | None] = column(sa.Text)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    decided_by: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("reviewers.id"))


def test_drafts(session: Session) -> list[TestDraft]:
    """The newest first."""
    return list(session.execute(sa.select(TestDraft).order_by(TestDraft.id.desc())).scalars())
