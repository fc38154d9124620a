"""What the person would have the coach do differently, asked at the end of each goal cycle."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number, whose


class Feedback(Base):
    """One answer to 'what should I do differently?', with a rating if one was given."""

    __tablename__ = "feedback"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    goal_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("goals.id"))
    words: Mapped[str] = column(sa.Text, nullable=False)
    rating: Mapped[int | None] = column(sa.Integer)
    said_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


def give_feedback(
    session: Session,
    person_id: str,
    words: str,
    now: datetime,
    *,
    goal_id: int | None = None,
    rating: int | None = None,
) -> Feedback:
    """Keep what the person would have done differently."""
    feedback = Feedback(
        person_id=person_id, words=words, said_at=now, goal_id=goal_id, rating=rating
    )
    session.add(feedback)
    session.flush()
    return feedback


def feedback_of(session: Session, person_id: str) -> list[Feedback]:
    """Everything the person said about the coach, oldest first."""
    query = sa.select(Feedback).where(Feedback.person_id == person_id).order_by(Feedback.id)
    return list(session.execute(query).scalars())
