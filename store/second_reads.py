"""What reviewers saw in the same conversation, in practice, and what each learned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number, whose


class SecondRead(Base):
    """How one reviewer answers the questions about one conversation. It goes with the person."""

    __tablename__ = "second_reads"
    __table_args__ = (sa.UniqueConstraint("person_id", "reviewer_id"), NEVER_REUSED)

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    answers: Mapped[dict[str, str]] = column(sa.JSON, nullable=False)
    note: Mapped[str | None] = column(sa.Text)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


class PracticeRead(Base):
    """How one reviewer answers them about a made-up conversation."""

    __tablename__ = "practice_reads"
    __table_args__ = (sa.UniqueConstraint("reviewer_id", "practice"), NEVER_REUSED)

    id: Mapped[int] = number()
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    practice: Mapped[str] = column(sa.String(64), nullable=False)
    answers: Mapped[dict[str, str]] = column(sa.JSON, nullable=False)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


class LearningEntry(Base):
    """A line of a reviewer's own log. Nobody else sees it until they hand it on."""

    __tablename__ = "learning_entries"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    reviewer_id: Mapped[int] = column(
        sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False, index=True
    )
    words: Mapped[str] = column(sa.Text, nullable=False)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


def reads_of(session: Session, person_id: str) -> list[SecondRead]:
    """Everybody's answers about one conversation, the first reader first."""
    query = sa.select(SecondRead).where(SecondRead.person_id == person_id).order_by(SecondRead.id)
    return list(session.execute(query).scalars())


def practice_reads(session: Session, reviewer_id: int) -> dict[str, PracticeRead]:
    """A reviewer's answers in practice by its key."""
    query = sa.select(PracticeRead).where(PracticeRead.reviewer_id == reviewer_id)
    return {one.practice: one for one in session.execute(query).scalars()}


def learning_log(session: Session, reviewer_id: int) -> list[LearningEntry]:
    """A reviewer's log, the newest first."""
    query = (
        sa.select(LearningEntry)
        .where(LearningEntry.reviewer_id == reviewer_id)
        .order_by(LearningEntry.id.desc())
    )
    return list(session.execute(query).scalars())


def agreement(pairs: Sequence[tuple[Mapping[str, str], Mapping[str, str]]], question: str) -> float:
    """The part of pairs of readers who answered a question alike, from 0 to 1."""
    alike = sum(first.get(question) == second.get(question) for first, second in pairs)
    return alike / len(pairs) if pairs else 0.0
