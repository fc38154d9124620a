"""The agreed day and time to ask how it went, and what the person said."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.people import reachable_again


class CheckInState(str, Enum):
    """Where a check-in stands; `silent` means no answer came and none is asked for again."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    SENT = "sent"
    ANSWERED = "answered"
    REMINDED = "reminded"
    SILENT = "silent"
    SNOOZED = "snoozed"
    CANCELLED = "cancelled"


class Outcome(str, Enum):
    """How it went, in the five ways that the method follows up."""

    DONE = "done"
    MORE_THAN_PLANNED = "more_than_planned"
    PARTLY = "partly"
    NOT_DONE = "not_done"
    CHANGED_PLAN = "changed_plan"


class CheckIn(Base):
    """One check-in on one goal. `due_at` is UTC; `time_zone` is the one it was agreed in."""

    __tablename__ = "check_ins"
    __table_args__ = (
        sa.Index("ix_check_ins_state_due_at", "state", "due_at"),
        # What outcomes count by day, so that no row is looked up for it.
        sa.Index(
            "ix_check_ins_answered_at_person_id_outcome", "answered_at", "person_id", "outcome"
        ),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    goal_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("goals.id"), nullable=False)
    plan_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("plans.id"))
    due_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    time_zone: Mapped[str] = column(sa.String(64), nullable=False, default="Europe/London")
    state: Mapped[CheckInState] = column(
        closed_set(CheckInState), nullable=False, default=CheckInState.PLANNED
    )
    claimed_at: Mapped[datetime | None] = column(UtcDateTime)
    sent_at: Mapped[datetime | None] = column(UtcDateTime)
    reminded_at: Mapped[datetime | None] = column(UtcDateTime)
    answered_at: Mapped[datetime | None] = column(UtcDateTime)
    outcome: Mapped[Outcome | None] = column(closed_set(Outcome))
    notes: Mapped[str | None] = column(sa.Text)
    spacing_days: Mapped[int] = column(sa.Integer, nullable=False, default=7)


WAITING_TO_BE_SENT = (CheckInState.PLANNED, CheckInState.SNOOZED)
WAITING_FOR_AN_ANSWER = (CheckInState.SENT, CheckInState.REMINDED)


def plan_check_in(
    session: Session,
    person_id: str,
    goal_id: int,
    due_at: datetime,
    *,
    plan_id: int | None = None,
    time_zone: str = "Europe/London",
    spacing_days: int = 7,
) -> CheckIn:
    """Agree the next check-in on a goal; one still to come for that goal is cancelled."""
    cancel_check_ins(session, person_id, goal_id=goal_id)
    reachable_again(session, person_id)
    check_in = CheckIn(
        person_id=person_id,
        goal_id=goal_id,
        plan_id=plan_id,
        due_at=due_at,
        time_zone=time_zone,
        spacing_days=spacing_days,
    )
    session.add(check_in)
    session.flush()
    return check_in


def check_ins_of(session: Session, person_id: str, *states: CheckInState) -> list[CheckIn]:
    """The person's check-ins by due time; with states given, only those in one of them."""
    query = (
        sa.select(CheckIn)
        .where(CheckIn.person_id == person_id)
        .order_by(CheckIn.due_at, CheckIn.id)
    )
    if states:
        query = query.where(CheckIn.state.in_(states))
    return list(session.execute(query).scalars())


def check_in_of(session: Session, person_id: str, check_in_id: int) -> CheckIn | None:
    """One check-in, only if it is this person's."""
    check_in = session.get(CheckIn, check_in_id)
    return check_in if check_in is not None and check_in.person_id == person_id else None


def check_in_to_answer(session: Session, person_id: str) -> CheckIn | None:
    """The check-in that the person was asked about last and has not answered."""
    asked = check_ins_of(session, person_id, *WAITING_FOR_AN_ANSWER, CheckInState.SILENT)
    asked.sort(key=lambda check_in: (check_in.sent_at or check_in.due_at, check_in.id))
    return asked[-1] if asked else None


def completed_check_ins(session: Session, goal_id: int) -> int:
    """How many check-ins on a goal found it done, or more than planned."""
    query = sa.select(sa.func.count()).where(
        CheckIn.goal_id == goal_id,
        CheckIn.outcome.in_((Outcome.DONE, Outcome.MORE_THAN_PLANNED)),
    )
    return int(session.execute(query).scalar_one())


def mark_sent(session: Session, check_in: CheckIn, now: datetime) -> None:
    """The check-in message went out."""
    check_in.state = CheckInState.SENT
    check_in.sent_at = now
    session.flush()


def answer_check_in(
    session: Session, check_in: CheckIn, outcome: Outcome, now: datetime, notes: str | None = None
) -> None:
    """How it went, as the person told it."""
    check_in.state = CheckInState.ANSWERED
    check_in.answered_at = now
    check_in.outcome = outcome
    check_in.notes = notes
    session.flush()


def snooze_check_in(session: Session, check_in: CheckIn, due_at: datetime) -> None:
    """The person would rather be asked later."""
    check_in.state = CheckInState.SNOOZED
    check_in.due_at = due_at
    check_in.claimed_at = check_in.sent_at = check_in.reminded_at = None
    session.flush()


def cancel_check_ins(session: Session, person_id: str, *, goal_id: int | None = None) -> int:
    """Cancel what is still to come, for one goal if given; gives back how many rows."""
    ahead = [
        check_in
        for check_in in check_ins_of(session, person_id, *WAITING_TO_BE_SENT, CheckInState.CLAIMED)
        if goal_id is None or check_in.goal_id == goal_id
    ]
    for check_in in ahead:
        check_in.state = CheckInState.CANCELLED
    session.flush()
    return len(ahead)
