"""Rasa's own events table, as Rasa 3.6.21 has it: Alembic makes it, Rasa fills it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timezone

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from coaching.questions import question_in
from store.base import Base, column


class Event(Base):
    """One event of a conversation. `sender_id` is the person's id; `timestamp` is Unix time."""

    __tablename__ = "events"
    # Rasa asks for the newest session_started of a sender, then for all of the sender in order.
    __table_args__ = (
        sa.Index("ix_events_sender_id_type_name_timestamp", "sender_id", "type_name", "timestamp"),
        sa.Index("ix_events_sender_id_id", "sender_id", "id"),
    )

    id: Mapped[int] = column(
        sa.Integer, sa.Sequence("events_id_seq", optional=True), primary_key=True
    )
    sender_id: Mapped[str] = column(sa.String(255), nullable=False, info={"person": True})
    type_name: Mapped[str] = column(sa.String(255), nullable=False)
    timestamp: Mapped[float | None] = column(sa.Float)
    intent_name: Mapped[str | None] = column(sa.String(255))
    action_name: Mapped[str | None] = column(sa.String(255))
    data: Mapped[str | None] = column(sa.Text)


@dataclass(frozen=True)
class Line:
    """One thing said: by the person (`you`) or by the coach; `at` is aware, UTC."""

    who: str
    text: str
    at: datetime | None


def events_of(session: Session, person_id: str) -> list[Event]:
    """Every event of a conversation, in order."""
    query = sa.select(Event).where(Event.sender_id == person_id).order_by(Event.id)
    return list(session.execute(query).scalars())


def question_asked_last(session: Session, person_id: str) -> str | None:
    """The question of the coach that this person heard last (data/questions.yml)."""
    names = session.execute(
        sa.select(Event.action_name)
        .where(Event.sender_id == person_id, Event.type_name == "action")
        .order_by(Event.id.desc())
    ).scalars()
    return next((found for name in names if (found := question_in(name or ""))), None)


def lines_of(session: Session, person_id: str) -> list[Line]:
    """What was said on both sides, in order, without Rasa's machinery."""
    query = (
        sa.select(Event)
        .where(Event.sender_id == person_id, Event.type_name.in_(("user", "bot")))
        .order_by(Event.id)
    )
    lines = []
    for event in session.execute(query).scalars():
        data = json.loads(event.data or "{}")
        text = data.get("text")
        # What is carried into a new session, or heard after all, stands there already.
        if text and not (data.get("metadata") or {}).get("carried"):
            at = event.timestamp
            lines.append(
                Line(
                    who="you" if event.type_name == "user" else "coach",
                    text=text,
                    at=None if at is None else datetime.fromtimestamp(at, timezone.utc),
                )
            )
    return lines
