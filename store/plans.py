"""From a goal to a plan: what, how much, when, how often, and every version there was."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.clock import now_utc
from store.goals import Goal, GoalState


class PlanState(str, Enum):
    """A draft is being talked through; agreed means the person said yes to it read back."""

    DRAFT = "draft"
    AGREED = "agreed"
    REPLACED = "replaced"
    ENDED = "ended"


class Plan(Base):
    """One version of the plan for a goal: an action plan's fields (Lorig) and an if-then line."""

    __tablename__ = "plans"
    __table_args__ = (sa.UniqueConstraint("goal_id", "version"), NEVER_REUSED)

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    goal_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("goals.id"), nullable=False)
    version: Mapped[int] = column(sa.Integer, nullable=False)
    what: Mapped[str | None] = column(sa.Text)
    how_much: Mapped[str | None] = column(sa.Text)
    when_text: Mapped[str | None] = column(sa.Text)
    how_often: Mapped[str | None] = column(sa.Text)
    who_helps: Mapped[str | None] = column(sa.Text)
    cue: Mapped[str | None] = column(sa.Text)
    then_part: Mapped[str | None] = column(sa.Text)
    confidence: Mapped[float | None] = column(sa.Float)
    state: Mapped[PlanState] = column(
        closed_set(PlanState), nullable=False, default=PlanState.DRAFT
    )
    created_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)
    agreed_at: Mapped[datetime | None] = column(UtcDateTime)
    starts_on: Mapped[date | None] = column(sa.Date)


PARTS = (
    "what",
    "how_much",
    "when_text",
    "how_often",
    "who_helps",
    "cue",
    "then_part",
    "confidence",
    "starts_on",
)


def plans_of(session: Session, goal_id: int) -> list[Plan]:
    """Every version of the plan for a goal, oldest first."""
    query = sa.select(Plan).where(Plan.goal_id == goal_id).order_by(Plan.version)
    return list(session.execute(query).scalars())


def plan_of(session: Session, person_id: str, plan_id: int) -> Plan | None:
    """One version, only if it is this person's."""
    plan = session.get(Plan, plan_id)
    return plan if plan is not None and plan.person_id == person_id else None


def agreed_plan(session: Session, goal_id: int) -> Plan | None:
    """The plan that stands for a goal."""
    return _latest(session, goal_id, PlanState.AGREED)


def draft_plan(session: Session, goal_id: int) -> Plan | None:
    """The plan being talked through for a goal, if there is one."""
    return _latest(session, goal_id, PlanState.DRAFT)


def draft_of(session: Session, goal: Goal, **parts: Any) -> Plan:
    """The draft for a goal with these parts filled in; begun from the agreed plan if there is none.

    Args:
        parts: any of `PARTS`; what is not named stays as it was.

    Raises:
        ValueError: a name that is not a part of a plan.
    """
    unknown = sorted(set(parts) - set(PARTS))
    if unknown:
        raise ValueError(f"A plan has no part called {', '.join(unknown)}.")
    draft = draft_plan(session, goal.id)
    if draft is None:
        versions = plans_of(session, goal.id)
        standing = agreed_plan(session, goal.id)
        draft = Plan(
            person_id=goal.person_id,
            goal_id=goal.id,
            version=versions[-1].version + 1 if versions else 1,
            **({part: getattr(standing, part) for part in PARTS} if standing else {}),
        )
        session.add(draft)
    for part, value in parts.items():
        setattr(draft, part, value)
    session.flush()
    return draft


def agree_plan(session: Session, plan: Plan, now: datetime) -> Plan:
    """The person said yes to the plan read back: it stands, and the one before it is kept as
    replaced. Agreeing twice changes nothing.

    Raises:
        ValueError: nothing that they will do is in it; a plan of nothing is never held to.
    """
    if plan.state is PlanState.AGREED:
        return plan
    if not (plan.what or "").strip():
        raise ValueError("A plan says what somebody will do: this one says nothing.")
    for other in plans_of(session, plan.goal_id):
        if other.state is PlanState.AGREED:
            other.state = PlanState.REPLACED
    plan.state = PlanState.AGREED
    plan.agreed_at = now
    goal = session.get(Goal, plan.goal_id)
    if goal is not None:
        goal.state = GoalState.PLANNED
        goal.changed_at = now
    session.flush()
    return plan


def end_plan(session: Session, plan: Plan) -> None:
    """The plan is over: done with, or let go of. It is kept."""
    plan.state = PlanState.ENDED
    session.flush()


def _latest(session: Session, goal_id: int, state: PlanState) -> Plan | None:
    found = [plan for plan in plans_of(session, goal_id) if plan.state is state]
    return found[-1] if found else None
