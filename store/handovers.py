"""A person asked for a human: when, by when they were told to expect one, and who has it."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose


class HandoverState(str, Enum):
    """Who has it."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    CLOSED = "closed"


class Handover(Base):
    """One wish for a human. `due_at` is the time the person was given."""

    __tablename__ = "handovers"
    __table_args__ = (sa.Index("ix_handovers_state_due_at", "state", "due_at"), NEVER_REUSED)

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    asked_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    state: Mapped[HandoverState] = column(
        closed_set(HandoverState), nullable=False, default=HandoverState.WAITING
    )
    due_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    # What they would like the human to know first, in their words.
    note: Mapped[str | None] = column(sa.Text)


def ask_for_human(session: Session, person_id: str, due_at: datetime, now: datetime) -> Handover:
    """Put the person in line for a human; someone already in line keeps their place."""
    standing = open_handover(session, person_id)
    if standing is not None:
        return standing
    handover = Handover(person_id=person_id, asked_at=now, due_at=due_at)
    session.add(handover)
    session.flush()
    return handover


def open_handover(session: Session, person_id: str) -> Handover | None:
    """The person's place in line, if they have one."""
    query = (
        sa.select(Handover)
        .where(Handover.person_id == person_id, Handover.state != HandoverState.CLOSED)
        .order_by(Handover.id)
    )
    return session.execute(query).scalars().first()


def unclaimed_handovers(session: Session, due_before: datetime | None = None) -> list[Handover]:
    """Everyone whom no human has taken up; with a moment given, those who were due by then."""
    query = (
        sa.select(Handover)
        .where(Handover.state == HandoverState.WAITING)
        .order_by(Handover.due_at, Handover.id)
    )
    if due_before is not None:
        query = query.where(Handover.due_at <= due_before)
    return list(session.execute(query).scalars())


def move_handover(session: Session, handover: Handover, state: HandoverState) -> None:
    """A human takes it up, or it is closed."""
    handover.state = state
    session.flush()
