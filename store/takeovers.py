"""When a human writes instead of the coach: who, since when, and handed back with which note."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number, whose
from store.writing import insert_unless_there


class Takeover(Base):
    """One stretch of a conversation that a human has. `holds` is the person's id while it lasts and
    empty afterwards: being unique, it lets nobody else take over meanwhile."""

    __tablename__ = "takeovers"
    __table_args__ = (sa.UniqueConstraint("holds"), NEVER_REUSED)

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    holds: Mapped[str | None] = column(sa.String(32))
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    began_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    ended_at: Mapped[datetime | None] = column(UtcDateTime)
    note: Mapped[str | None] = column(sa.Text)


def take_over(session: Session, person_id: str, reviewer_id: int, now: datetime) -> bool:
    """A human has the conversation from now on. False if one has it already."""
    return insert_unless_there(
        session,
        Takeover,
        person_id=person_id,
        holds=person_id,
        reviewer_id=reviewer_id,
        began_at=now,
    )


def takeover_of(session: Session, person_id: str) -> Takeover | None:
    """The stretch that lasts now, if a human has this conversation."""
    query = sa.select(Takeover).where(Takeover.holds == person_id)
    return session.execute(query).scalars().first()


def last_handed_back(session: Session, person_id: str) -> datetime | None:
    """When a human handed this conversation back last; None where none ever did."""
    query = sa.select(sa.func.max(Takeover.ended_at)).where(Takeover.person_id == person_id)
    ended: datetime | None = session.execute(query).scalar_one()
    return ended


def hand_back(session: Session, takeover: Takeover, note: str | None, now: datetime) -> None:
    """The coach has it again."""
    takeover.holds = None
    takeover.ended_at = now
    takeover.note = note
    session.flush()


def notes_of(session: Session, person_id: str, most: int = 20) -> list[Takeover]:
    """The stretches of this conversation that ended with a note for colleagues, newest first."""
    query = _with_a_note().where(Takeover.person_id == person_id).limit(most)
    return list(session.execute(query).scalars())


def handed_back_with_a_note(session: Session, words: str, most: int = 200) -> list[Takeover]:
    """The stretches that ended with a note with these words in it, newest first."""
    query = _with_a_note().where(Takeover.note.contains(words, autoescape=True)).limit(most)
    return list(session.execute(query).scalars())


def _with_a_note() -> Any:
    return (
        sa.select(Takeover)
        .where(Takeover.note.is_not(None), Takeover.ended_at.is_not(None))
        .order_by(Takeover.ended_at.desc(), Takeover.id.desc())
    )
