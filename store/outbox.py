"""What goes out, whatever the channel: written down before it is sent, sent until accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.inbox import InboxMessage, MessageKind
from store.writing import insert_unless_there

BEFORE_THE_REPLIES = -1


class OutboxState(str, Enum):
    """Whether the channel has accepted it; `GIVEN_UP` where it never will (blocked, refused)."""

    WAITING = "waiting"
    SENT = "sent"
    GIVEN_UP = "given_up"


class OutboxMessage(Base):
    """One message out. `payload` holds text, buttons and file; `inbox_id` what it replies to.

    A channel may have to cut it into parts; `parts_sent` of them it has accepted.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        sa.UniqueConstraint("inbox_id", "position"),
        sa.Index("ix_outbox_state_id", "state", "id"),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    inbox_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("inbox.id"))
    channel: Mapped[str] = column(sa.String(32), nullable=False)
    position: Mapped[int] = column(sa.Integer, nullable=False)
    kind: Mapped[str] = column(sa.String(32), nullable=False)
    payload: Mapped[dict[str, Any]] = column(sa.JSON, nullable=False)
    state: Mapped[OutboxState] = column(
        closed_set(OutboxState), nullable=False, default=OutboxState.WAITING
    )
    created_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    sent_at: Mapped[datetime | None] = column(UtcDateTime)
    parts_sent: Mapped[int] = column(sa.Integer, nullable=False, default=0, server_default="0")


def write_replies(
    session: Session,
    message: InboxMessage,
    replies: Sequence[tuple[str, Mapping[str, Any]]],
    now: datetime,
) -> int:
    """Write the replies to a message down, in order; those there already stay. How many are new.

    Args:
        replies: (kind, payload) each.
    """
    return sum(
        _write_once(session, message, position, kind, payload, now)
        for position, (kind, payload) in enumerate(replies)
    )


def write_unasked(
    session: Session,
    person_id: str,
    channel: str,
    kind: str,
    payload: Mapping[str, Any],
    now: datetime,
) -> OutboxMessage:
    """Write down a message that answers none of the person's (a human's reply, a notice)."""
    message = OutboxMessage(
        person_id=person_id,
        channel=channel,
        position=0,
        kind=kind,
        payload=dict(payload),
        created_at=now,
    )
    session.add(message)
    session.flush()
    return message


def waiting_replies(
    session: Session, limit: int, *, channel: str | None = None, person_id: str | None = None
) -> list[OutboxMessage]:
    """What the channel has not accepted, in order. On PostgreSQL the rows stay locked for this
    transaction and others pass them by."""
    query = (
        sa.select(OutboxMessage)
        .where(OutboxMessage.state == OutboxState.WAITING)
        .order_by(OutboxMessage.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    if channel is not None:
        query = query.where(OutboxMessage.channel == channel)
    if person_id is not None:
        query = query.where(OutboxMessage.person_id == person_id)
    return list(session.execute(query).scalars())


def replies_to(session: Session, inbox_id: int) -> list[OutboxMessage]:
    """The replies to one message, in order."""
    query = (
        sa.select(OutboxMessage)
        .where(OutboxMessage.inbox_id == inbox_id)
        .order_by(OutboxMessage.position)
    )
    return list(session.execute(query).scalars())


def mark_reply_sent(session: Session, reply: OutboxMessage, now: datetime) -> None:
    """The channel accepted it."""
    reply.state = OutboxState.SENT
    reply.sent_at = now
    session.flush()


def mark_part_sent(session: Session, reply: OutboxMessage) -> None:
    """The channel accepted the next part of it."""
    reply.parts_sent += 1
    session.flush()


def give_reply_up(session: Session, reply: OutboxMessage) -> None:
    """The channel will never accept it."""
    reply.state = OutboxState.GIVEN_UP
    session.flush()


def people_waiting_for_replies(
    session: Session, channel: str, *, asked_for: bool = False
) -> list[str]:
    """Ids of the people whose replies this channel has not accepted yet.

    Args:
        asked_for: only those who have written or pressed something and wait for its answer.
    """
    query = (
        sa.select(OutboxMessage.person_id)
        .where(OutboxMessage.state == OutboxState.WAITING, OutboxMessage.channel == channel)
        .group_by(OutboxMessage.person_id)
        .order_by(sa.func.min(OutboxMessage.id))
    )
    return list(session.execute(query.where(_ASKED_FOR) if asked_for else query).scalars())


#: What the clock sent off, a check-in, answers nobody. What a human of the team writes is waited
#: for; so is whatever stands behind such a message in the same chat.
_ASKED_FOR = sa.or_(
    OutboxMessage.kind == "human",
    sa.exists().where(
        sa.and_(InboxMessage.id == OutboxMessage.inbox_id, InboxMessage.kind != MessageKind.TRIGGER)
    ),
)


def is_waited_for(session: Session, person_id: str, channel: str) -> bool:
    """Whether anything that waits for this person answers something of theirs."""
    query = sa.select(OutboxMessage.id).where(
        OutboxMessage.state == OutboxState.WAITING,
        OutboxMessage.channel == channel,
        OutboxMessage.person_id == person_id,
        _ASKED_FOR,
    )
    return session.execute(query.limit(1)).first() is not None


def write_notice(
    session: Session, message: InboxMessage, kind: str, payload: Mapping[str, Any], now: datetime
) -> bool:
    """Write down one word about a message that still waits, ahead of its replies. False if there
    was one already."""
    return _write_once(session, message, BEFORE_THE_REPLIES, kind, payload, now)


def _write_once(
    session: Session,
    message: InboxMessage,
    position: int,
    kind: str,
    payload: Mapping[str, Any],
    now: datetime,
) -> bool:
    """Write one reply down at its place; False where one stands there already."""
    return insert_unless_there(
        session,
        OutboxMessage,
        person_id=message.person_id,
        inbox_id=message.id,
        channel=message.channel,
        position=position,
        kind=kind,
        payload=dict(payload),
        state=OutboxState.WAITING,
        created_at=now,
        parts_sent=0,
    )
