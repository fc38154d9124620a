"""What a person wants, in their words, whose wish it is and why it matters to them."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.clock import now_utc


class Whose(str, Enum):
    """Whose goal is it? The person's answer."""

    MINE = "mine"
    SHARED = "shared"
    SOMEONE_ELSE = "someone_else"


class GoalState(str, Enum):
    """Where a goal stands."""

    EXPLORING = "exploring"
    PLANNED = "planned"
    PAUSED = "paused"
    DONE = "done"
    DROPPED = "dropped"


class PeerSupport(str, Enum):
    """Peer support is offered once a goal, and the answer kept."""

    NOT_OFFERED = "not_offered"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NONE_EXISTS = "none_exists"


class Goal(Base):
    """One goal. It needs no condition: a life is not an illness."""

    __tablename__ = "goals"
    __table_args__ = (
        # What outcomes count by day, so that no row is looked up for it.
        sa.Index("ix_goals_created_at_person_id_state", "created_at", "person_id", "state"),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    agenda_item_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("agenda_items.id"))
    name: Mapped[str] = column(sa.Text, nullable=False)
    words: Mapped[str] = column(sa.Text, nullable=False)
    why_it_matters: Mapped[str | None] = column(sa.Text)
    whose: Mapped[Whose | None] = column(closed_set(Whose))
    # What family would rather see: noted, not adopted.
    family_view: Mapped[str | None] = column(sa.Text)
    condition: Mapped[str | None] = column(sa.Text)
    state: Mapped[GoalState] = column(
        closed_set(GoalState), nullable=False, default=GoalState.EXPLORING
    )
    peer_support: Mapped[PeerSupport] = column(
        closed_set(PeerSupport), nullable=False, default=PeerSupport.NOT_OFFERED
    )
    created_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)
    changed_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)


def set_goal(
    session: Session,
    person_id: str,
    words: str,
    now: datetime,
    *,
    name: str | None = None,
    agenda_item_id: int | None = None,
) -> Goal:
    """A new goal in the person's words; unless it is given a name, the words are its name."""
    goal = Goal(
        person_id=person_id,
        agenda_item_id=agenda_item_id,
        name=name or words,
        words=words,
        created_at=now,
        changed_at=now,
    )
    session.add(goal)
    session.flush()
    return goal


def goals_of(session: Session, person_id: str, *states: GoalState) -> list[Goal]:
    """The person's goals, the one touched last first; with states given, only those in them."""
    query = (
        sa.select(Goal)
        .where(Goal.person_id == person_id)
        .order_by(Goal.changed_at.desc(), Goal.id.desc())
    )
    if states:
        query = query.where(Goal.state.in_(states))
    return list(session.execute(query).scalars())


def goal_of(session: Session, person_id: str, goal_id: int) -> Goal | None:
    """One goal, only if it is this person's."""
    goal = session.get(Goal, goal_id)
    return goal if goal is not None and goal.person_id == person_id else None


def goal_in_hand(session: Session, person_id: str) -> Goal | None:
    """The goal to greet a returning person by: the one touched last that is being explored or has
    a plan."""
    found = goals_of(session, person_id, GoalState.EXPLORING, GoalState.PLANNED)
    return found[0] if found else None


def rename_goal(session: Session, goal: Goal, name: str, now: datetime) -> None:
    """The person gives their goal another name."""
    goal.name = name
    goal.changed_at = now
    session.flush()


def move_goal(session: Session, goal: Goal, state: GoalState, now: datetime) -> None:
    """The goal stands elsewhere now: planned, paused, done, dropped, or explored again."""
    goal.state = state
    goal.changed_at = now
    session.flush()
