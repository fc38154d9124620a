"""Dated answers on the 0 to 10 rulers: how important, how sure, how sure of this plan."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.people import RulerStyle
from store.writing import insert_unless_there


class RulerKind(str, Enum):
    """Which ruler was asked."""

    IMPORTANCE = "importance"
    CONFIDENCE = "confidence"
    PLAN_CONFIDENCE = "plan_confidence"


class RulerReading(Base):
    """One answer on one ruler; `low` and `high` keep a range ("6 or 7"), `value` its middle."""

    __tablename__ = "ruler_readings"
    __table_args__ = (
        sa.UniqueConstraint("person_id", "message_id", "kind"),
        # What outcomes count by day, so that no row is looked up for it.
        sa.Index(
            "ix_ruler_readings_kind_taken_at_person_id_value",
            *("kind", "taken_at", "person_id", "value"),
        ),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    goal_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("goals.id"))
    plan_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("plans.id"))
    kind: Mapped[RulerKind] = column(closed_set(RulerKind), nullable=False)
    value: Mapped[float] = column(sa.Float, nullable=False)
    low: Mapped[float] = column(sa.Float, nullable=False)
    high: Mapped[float] = column(sa.Float, nullable=False)
    style: Mapped[RulerStyle] = column(closed_set(RulerStyle), nullable=False)
    words: Mapped[str] = column(sa.Text, nullable=False)
    taken_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    message_id: Mapped[str] = column(sa.String(64), nullable=False)


def take_reading(
    session: Session,
    person_id: str,
    message_id: str,
    kind: RulerKind,
    *,
    value: float,
    low: float,
    high: float,
    style: RulerStyle,
    words: str,
    now: datetime,
    goal_id: int | None = None,
    plan_id: int | None = None,
) -> bool:
    """Keep an answer; one message answers a ruler once. True if it was kept now.

    Raises:
        ValueError: the figures are not 0 <= low <= value <= high <= 10.
    """
    if not 0 <= low <= value <= high <= 10:
        raise ValueError("An answer on a ruler lies from 0 to 10.")
    return insert_unless_there(
        session,
        RulerReading,
        person_id=person_id,
        message_id=message_id,
        kind=kind,
        value=value,
        low=low,
        high=high,
        style=style,
        words=words,
        taken_at=now,
        goal_id=goal_id,
        plan_id=plan_id,
    )


def latest_reading(
    session: Session,
    person_id: str,
    kind: RulerKind,
    *,
    goal_id: int | None = None,
    since: datetime | None = None,
) -> RulerReading | None:
    """The newest answer on one ruler, for one goal if given.

    Args:
        since: older answers are stale and not given back.
    """
    query = (
        sa.select(RulerReading)
        .where(RulerReading.person_id == person_id, RulerReading.kind == kind)
        .order_by(RulerReading.taken_at.desc(), RulerReading.id.desc())
        .limit(1)
    )
    if goal_id is not None:
        query = query.where(RulerReading.goal_id == goal_id)
    if since is not None:
        query = query.where(RulerReading.taken_at >= since)
    return session.execute(query).scalars().first()


def readings_of(session: Session, person_id: str, goal_id: int | None = None) -> list[RulerReading]:
    """Every answer, oldest first; for one goal if given."""
    query = (
        sa.select(RulerReading)
        .where(RulerReading.person_id == person_id)
        .order_by(RulerReading.taken_at, RulerReading.id)
    )
    if goal_id is not None:
        query = query.where(RulerReading.goal_id == goal_id)
    return list(session.execute(query).scalars())
