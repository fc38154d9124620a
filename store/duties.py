"""Who is there for what: the person on call, the safeguarding lead; and who asked for a debrief."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number
from store.review_items import ItemState, ReviewItem
from store.reviewers import Reviewer
from store.writing import rows_met


class DutyKind(str, Enum):
    """One person of the team at a time has each."""

    ON_CALL = "on_call"
    LEAD = "lead"


class Duty(Base):
    """Who has a duty, since when."""

    __tablename__ = "duties"
    __table_args__ = (sa.UniqueConstraint("kind"), NEVER_REUSED)

    id: Mapped[int] = number()
    kind: Mapped[DutyKind] = column(closed_set(DutyKind), nullable=False)
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    since: Mapped[datetime] = column(UtcDateTime, nullable=False)


class Debrief(Base):
    """A worker wants to talk something through. It is about them: it names no conversation."""

    __tablename__ = "debriefs"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    asked_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    held_at: Mapped[datetime | None] = column(UtcDateTime)
    held_by: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("reviewers.id"))


def on_duty(session: Session, kind: DutyKind) -> Reviewer | None:
    """Whoever has the duty; nobody, where it is nobody's or theirs who left."""
    query = (
        sa.select(Reviewer)
        .join(Duty, Duty.reviewer_id == Reviewer.id)
        .where(Duty.kind == kind, Reviewer.disabled_at.is_(None))
    )
    return session.execute(query).scalars().first()


def duties_of(session: Session) -> dict[DutyKind, Reviewer | None]:
    """Every duty, and who has it."""
    return {kind: on_duty(session, kind) for kind in DutyKind}


def give_duty(session: Session, kind: DutyKind, reviewer: Reviewer | None, now: datetime) -> None:
    """Somebody has the duty from now on, or nobody. What waits for a lead goes to the new one."""
    before = session.execute(sa.select(Duty).where(Duty.kind == kind)).scalars().first()
    if before is not None and kind is DutyKind.LEAD:
        waits = sa.and_(
            ReviewItem.meant_for == before.reviewer_id, ReviewItem.state != ItemState.DONE
        )
        heir = reviewer.id if reviewer else None
        rows_met(session, sa.update(ReviewItem).where(waits).values(meant_for=heir))
    if before is not None:
        session.delete(before)
        session.flush()
    if reviewer is not None:
        session.add(Duty(kind=kind, reviewer_id=reviewer.id, since=now))
    session.flush()


def open_debrief(session: Session, reviewer_id: int) -> Debrief | None:
    """A wish for a debrief that nobody has met yet."""
    query = sa.select(Debrief).where(Debrief.reviewer_id == reviewer_id, Debrief.held_at.is_(None))
    return session.execute(query).scalars().first()


def open_debriefs(session: Session) -> list[Debrief]:
    """Everybody's, the longest waiting first."""
    query = sa.select(Debrief).where(Debrief.held_at.is_(None)).order_by(Debrief.id)
    return list(session.execute(query).scalars())
