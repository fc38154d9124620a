"""What came in, whatever the channel: written down before anything else happens, done in order."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, aliased
from sqlalchemy.orm.attributes import set_committed_value

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.writing import insert_unless_there, rows_met


class MessageKind(str, Enum):
    """Typed, pressed, or sent by the clock (a check-in that is due).

    `OTHER` holds no words (a voice note, a picture): the channel itself answers it, and it is no
    part of the conversation. Its text names what it was.
    """

    TEXT = "text"
    BUTTON = "button"
    TRIGGER = "trigger"
    OTHER = "other"


#: What a person said to the coach.
WRITTEN = (MessageKind.TEXT, MessageKind.BUTTON)


class InboxState(str, Enum):
    """How far a message has come. `JOINED`: its words went with the message before it."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    DONE = "done"
    FAILED = "failed"
    JOINED = "joined"


class InboxMessage(Base):
    """One message in. `external_id` is the channel's own number for it (an update id)."""

    __tablename__ = "inbox"
    __table_args__ = (
        sa.UniqueConstraint("channel", "external_id"),
        sa.Index("ix_inbox_state_id", "state", "id"),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    channel: Mapped[str] = column(sa.String(32), nullable=False)
    external_id: Mapped[str] = column(sa.String(128), nullable=False)
    received_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    kind: Mapped[MessageKind] = column(closed_set(MessageKind), nullable=False)
    text: Mapped[str] = column(sa.Text, nullable=False)
    state: Mapped[InboxState] = column(
        closed_set(InboxState), nullable=False, default=InboxState.WAITING
    )
    attempts: Mapped[int] = column(sa.Integer, nullable=False, default=0)
    claimed_at: Mapped[datetime | None] = column(UtcDateTime)

    @property
    def message_id(self) -> str:
        """The id that travels with the message through Rasa, actions and receipts."""
        return f"in-{self.id}"


def receive(
    session: Session,
    person_id: str,
    channel: str,
    external_id: str,
    kind: MessageKind,
    text: str,
    now: datetime,
) -> bool:
    """Write a message of a known person down. False if this one was written down before."""
    return insert_unless_there(
        session,
        InboxMessage,
        person_id=person_id,
        channel=channel,
        external_id=external_id,
        kind=kind,
        text=text,
        received_at=now,
        state=InboxState.WAITING,
        attempts=0,
    )


def inbox_message(session: Session, channel: str, external_id: str) -> InboxMessage | None:
    """The message that a channel numbered so."""
    query = sa.select(InboxMessage).where(
        InboxMessage.channel == channel, InboxMessage.external_id == external_id
    )
    return session.execute(query).scalars().first()


def claim_messages(
    session: Session, now: datetime, limit: int, *, channel: str | None = None
) -> list[InboxMessage]:
    """Claim the oldest waiting message of each person none of whose messages is being worked on.

    So each conversation goes in order, and many conversations side by side.
    """
    query = _oldest_waiting() if channel is None else _oldest_waiting_on_a_channel()
    found = session.execute(query, {"most": limit, "channel": channel}).scalars().all()
    return [message for message in found if _claim(session, message, now)]


@cache
def _oldest_waiting() -> Any:
    # Put together once: asked for each message, it cost more to build than to answer.
    earlier = aliased(InboxMessage)
    before = sa.exists().where(
        sa.and_(
            earlier.person_id == InboxMessage.person_id,
            earlier.id < InboxMessage.id,
            earlier.state.in_((InboxState.WAITING, InboxState.CLAIMED)),
        )
    )
    return (
        sa.select(InboxMessage)
        .where(InboxMessage.state == InboxState.WAITING, ~before)
        .order_by(InboxMessage.id)
        .limit(sa.bindparam("most"))
        .with_for_update(skip_locked=True, of=InboxMessage)
    )


@cache
def _oldest_waiting_on_a_channel() -> Any:
    return _oldest_waiting().where(InboxMessage.channel == sa.bindparam("channel"))


def finish_message(session: Session, message: InboxMessage, *, failed: bool = False) -> None:
    """The message is worked off, or given up."""
    message.state = InboxState.FAILED if failed else InboxState.DONE
    session.flush()


def join_following(session: Session, head: InboxMessage, most: int, longest: int) -> int:
    """Put the words of what the person wrote next into a claimed message; how many messages.

    Whoever writes in bursts wrote them before hearing anything back, so they are one turn. A button
    or a trigger ends it. A message tried before stays as it is: it may have been answered already.

    Args:
        head: a typed message, claimed in this transaction.
        most: how many messages a turn may hold, this one among them.
        longest: how many characters it may hold.
    """
    if head.kind is not MessageKind.TEXT or head.attempts > 1:
        return 0
    query = (
        sa.select(InboxMessage)
        .where(
            InboxMessage.person_id == head.person_id,
            InboxMessage.id > head.id,
            InboxMessage.state == InboxState.WAITING,
        )
        .order_by(InboxMessage.id)
        .limit(most - 1)
    )
    joined = 0
    for message in session.execute(query).scalars():
        text = f"{head.text}\n{message.text}"
        if message.kind is not MessageKind.TEXT or len(text) > longest:
            break
        head.text = text
        message.state = InboxState.JOINED
        joined += 1
    session.flush()
    return joined


def put_back(session: Session, message: InboxMessage) -> None:
    """It could not be worked off now: it waits in its old place."""
    message.state = InboxState.WAITING
    message.claimed_at = None
    session.flush()


def put_back_stale(session: Session, now: datetime, after: timedelta) -> int:
    """Put back what a process claimed at least `after` ago and never finished; how many rows."""
    return rows_met(
        session,
        sa.update(InboxMessage)
        .where(InboxMessage.state == InboxState.CLAIMED, InboxMessage.claimed_at <= now - after)
        .values(state=InboxState.WAITING, claimed_at=None),
    )


def channel_of(session: Session, person_id: str) -> str | None:
    """The channel on which the person wrote last."""
    query = (
        sa.select(InboxMessage.channel)
        .where(InboxMessage.person_id == person_id, InboxMessage.kind.in_(WRITTEN))
        .order_by(InboxMessage.id.desc())
        .limit(1)
    )
    return session.execute(query).scalars().first()


def wrote_before(session: Session, person_id: str, message_id: str) -> datetime | None:
    """When the person wrote last before this message; None where it is their first.

    A message that did not come through the inbox (Rasa's own tools) counts as the newest.
    """
    query = sa.select(sa.func.max(InboxMessage.received_at)).where(
        InboxMessage.person_id == person_id, InboxMessage.kind.in_(WRITTEN)
    )
    number = message_id.removeprefix("in-")
    if number.isdigit():
        query = query.where(InboxMessage.id < int(number))
    return session.execute(query).scalar()


def _claim(session: Session, message: InboxMessage, now: datetime) -> bool:
    # SQLite has no row locks: the update itself asks whether the row is still waiting.
    claimed = rows_met(
        session,
        sa.update(InboxMessage)
        .where(InboxMessage.id == message.id, InboxMessage.state == InboxState.WAITING)
        .values(state=InboxState.CLAIMED, claimed_at=now, attempts=InboxMessage.attempts + 1),
    )
    if claimed:
        # As the row is now, without asking for it again.
        for name, value in (
            ("state", InboxState.CLAIMED),
            ("claimed_at", now),
            ("attempts", message.attempts + 1),
        ):
            set_committed_value(message, name, value)
    return claimed > 0
