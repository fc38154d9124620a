"""What got in the way, and the eight steps of working it out."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number, whose
from store.clock import now_utc

# 1 name it, 2 list ideas, 3 pick one, 4 try, 5 assess, 6 another idea, 7 other help,
# 8 accept that it may not be solved now (CDSMP).
LAST_STEP = 8


class Barrier(Base):
    """Something in the way of a plan, foreseen (a plan's) or met (a check-in's)."""

    __tablename__ = "barriers"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    plan_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("plans.id"))
    check_in_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("check_ins.id"))
    # One of the barrier words of the understanding room; new ones need no migration.
    kind: Mapped[str] = column(sa.String(32), nullable=False)
    words: Mapped[str] = column(sa.Text, nullable=False)
    said_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)


class ProblemSolvingStep(Base):
    """What the person said at one of the eight steps."""

    __tablename__ = "problem_solving_steps"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    barrier_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("barriers.id"), nullable=False)
    step: Mapped[int] = column(sa.Integer, nullable=False)
    words: Mapped[str] = column(sa.Text, nullable=False)
    taken_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)


def note_barrier(
    session: Session,
    person_id: str,
    kind: str,
    words: str,
    now: datetime,
    *,
    plan_id: int | None = None,
    check_in_id: int | None = None,
) -> Barrier:
    """Remember what gets in the way of a plan, or got in the way before a check-in."""
    barrier = Barrier(
        person_id=person_id,
        kind=kind,
        words=words,
        said_at=now,
        plan_id=plan_id,
        check_in_id=check_in_id,
    )
    session.add(barrier)
    session.flush()
    return barrier


def barriers_of(session: Session, person_id: str) -> list[Barrier]:
    """Everything that got in the way, oldest first."""
    query = sa.select(Barrier).where(Barrier.person_id == person_id).order_by(Barrier.id)
    return list(session.execute(query).scalars())


def barrier_in_hand(session: Session, person_id: str) -> Barrier | None:
    """The barrier on which a step was taken last; its naming is the first step of each."""
    query = (
        sa.select(Barrier)
        .join(ProblemSolvingStep, ProblemSolvingStep.barrier_id == Barrier.id)
        .where(Barrier.person_id == person_id)
        .order_by(ProblemSolvingStep.id.desc())
        .limit(1)
    )
    return session.execute(query).scalars().first()


def take_step(
    session: Session, barrier: Barrier, step: int, words: str, now: datetime
) -> ProblemSolvingStep:
    """Keep what the person said at a step.

    Raises:
        ValueError: the step is not one of 1 to 8.
    """
    if not 1 <= step <= LAST_STEP:
        raise ValueError("The steps of working a problem out go from 1 to 8.")
    taken = ProblemSolvingStep(
        person_id=barrier.person_id, barrier_id=barrier.id, step=step, words=words, taken_at=now
    )
    session.add(taken)
    session.flush()
    return taken


def steps_of(session: Session, barrier_id: int) -> list[ProblemSolvingStep]:
    """The steps taken on one barrier, in the order they were taken."""
    query = (
        sa.select(ProblemSolvingStep)
        .where(ProblemSolvingStep.barrier_id == barrier_id)
        .order_by(ProblemSolvingStep.id)
    )
    return list(session.execute(query).scalars())


def forget_step(session: Session, step: ProblemSolvingStep) -> None:
    """Delete what was said at one step; the barrier and its other steps stay."""
    session.delete(step)
    session.flush()


def forget_barrier(session: Session, barrier: Barrier) -> None:
    """Delete one barrier with all the steps taken on it."""
    for step in steps_of(session, barrier.id):
        session.delete(step)
    session.flush()
    session.delete(barrier)
    session.flush()
