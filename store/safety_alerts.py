"""Alerts for a reviewer when a message may speak of danger; they hold no words of the message."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.writing import insert_unless_there


class AlertLevel(str, Enum):
    """Emergency: 999 now. Urgent: today. Concern: ask gently and flag."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    CONCERN = "concern"


class AlertState(str, Enum):
    """Who has it."""

    OPEN = "open"
    CLAIMED = "claimed"
    CLOSED = "closed"


class SafetyAlert(Base):
    """One finding in one message. `reasons` names witnesses and cues, never what was typed."""

    __tablename__ = "safety_alerts"
    __table_args__ = (
        sa.UniqueConstraint("person_id", "message_id", "category"),
        sa.Index("ix_safety_alerts_state_raised_at", "state", "raised_at"),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    message_id: Mapped[str] = column(sa.String(64), nullable=False)
    category: Mapped[str] = column(sa.String(64), nullable=False)
    level: Mapped[AlertLevel] = column(closed_set(AlertLevel), nullable=False)
    reasons: Mapped[dict[str, list[str]]] = column(sa.JSON, nullable=False)
    raised_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    state: Mapped[AlertState] = column(
        closed_set(AlertState), nullable=False, default=AlertState.OPEN
    )
    false_alarm_said_at: Mapped[datetime | None] = column(UtcDateTime)


def raise_alert(
    session: Session,
    person_id: str,
    message_id: str,
    category: str,
    level: AlertLevel,
    reasons: Mapping[str, Sequence[str]],
    now: datetime,
) -> bool:
    """Raise an alert, once for a message and category. True if it is new.

    Args:
        reasons: witness name -> names of the cues it saw; no text of the message.
    """
    return insert_unless_there(
        session,
        SafetyAlert,
        person_id=person_id,
        message_id=message_id,
        category=category,
        level=level,
        reasons={witness: list(cues) for witness, cues in reasons.items()},
        raised_at=now,
        state=AlertState.OPEN,
    )


def alerts_of(session: Session, person_id: str) -> list[SafetyAlert]:
    """Every alert for a person, oldest first."""
    query = sa.select(SafetyAlert).where(SafetyAlert.person_id == person_id)
    return list(session.execute(query.order_by(SafetyAlert.id)).scalars())


def told_in_words(
    session: Session,
    person_id: str,
    categories: Collection[str],
    since: datetime,
    level: AlertLevel | None = None,
) -> bool:
    """Whether words told of such a danger after `since`, and not only a message's meaning.

    `since` has a time zone; `level`, where given, is just how grave it was.
    """
    return any(
        row.category in categories
        and level in {None, row.level}
        and row.reasons.get("witnesses") != ["meaning"]
        and row.raised_at > since
        for row in alerts_of(session, person_id)
    )


def open_alerts(session: Session) -> list[SafetyAlert]:
    """Alerts nobody has closed, oldest first."""
    query = (
        sa.select(SafetyAlert)
        .where(SafetyAlert.state != AlertState.CLOSED)
        .order_by(SafetyAlert.raised_at, SafetyAlert.id)
    )
    return list(session.execute(query).scalars())


def latest_alert(session: Session, person_id: str) -> SafetyAlert | None:
    """The newest alert for a person."""
    found = alerts_of(session, person_id)
    return found[-1] if found else None


def say_false_alarm(session: Session, person_id: str, now: datetime) -> bool:
    """The person says that they are safe and were misread: their newest alert is dated. A reviewer
    still reads it. False if there was none."""
    alert = latest_alert(session, person_id)
    if alert is None:
        return False
    alert.false_alarm_said_at = now
    session.flush()
    return True


def move_alert(session: Session, alert: SafetyAlert, state: AlertState) -> None:
    """A reviewer claims or closes an alert."""
    alert.state = state
    session.flush()
