"""The way of a message: claimed from the inbox, asked of Rasa, its replies put in the outbox.

A process may die at any instant. Killed before the claim, the row waits; killed after it, the claim
grows stale and the row is put back; killed after Rasa answered, Rasa gives the same replies again
for the same message id. Replies and the message's end are written in one transaction.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.narrowed import session_of_person
from bot.rasa_channel import Question, RasaChannel, RasaIsDown, RasaRefused
from operations.logs import about, figures
from operations.metrics import WAITED_SECONDS
from store.clock import now_utc
from store.engine import session
from store.inbox import (
    InboxMessage,
    InboxState,
    MessageKind,
    claim_messages,
    finish_message,
    put_back,
    put_back_stale,
)
from store.outbox import OutboxMessage, write_replies

log = logging.getLogger(__name__)
REPLY = "reply"
# Longer than Rasa may take to answer, so that a claim this old is a dead process's.
CLAIM_LASTS = timedelta(seconds=90)
LAST_BUTTONS = 20

OpenSession = Callable[[], AbstractContextManager[Session]]


def work_off(person_id: str, rasa: RasaChannel) -> int:
    """Answer what waits from this person, oldest first, one at a time; how many were answered.

    Raises:
        RasaIsDown: the message in hand waits again in its old place.
    """
    return sum(1 for _ in _worked_off(lambda: session_of_person(person_id), rasa))


def work_off_everyone(
    rasa: RasaChannel,
    open_session: OpenSession = session,
    enough: Callable[[], bool] = lambda: False,
) -> int:
    """Answer what waits from everyone the session sees; each person's messages in order.

    Once `enough` says so no other message is taken up: the one in hand is answered first.

    Raises:
        RasaIsDown: the message in hand waits again in its old place.
    """
    return sum(1 for _ in _worked_off(open_session, rasa, enough))


def is_worked_off(inbox_id: int) -> bool:
    """Whether a message has been answered, or given up."""
    with session() as opened:
        message = opened.get(InboxMessage, inbox_id)
        return message is None or message.state in (InboxState.DONE, InboxState.FAILED)


def _worked_off(
    open_session: OpenSession, rasa: RasaChannel, enough: Callable[[], bool] = lambda: False
) -> Iterator[InboxMessage]:
    while not enough():
        with open_session() as opened:
            put_back_stale(opened, now_utc(), CLAIM_LASTS)
            claimed = claim_messages(opened, now_utc(), 1)
            questions = [(message, question_of(opened, message)) for message in claimed]
        if not questions:
            return
        for message, question in questions:
            _answer(message, question, rasa)
            yield message


def _answer(message: InboxMessage, question: Question, rasa: RasaChannel) -> None:
    with about(message.message_id):
        try:
            replies = rasa.ask(question)
        except RasaRefused:
            end(message, [], failed=True)
            raise
        except RasaIsDown:
            give_back(message)
            raise
        end(message, replies)


def give_back(message: InboxMessage) -> None:
    """Let a claimed message wait again in its old place."""
    with session(quick=True) as opened:
        if ours := _still_ours(opened, message):
            put_back(opened, ours)


def end(
    message: InboxMessage, replies: Sequence[Mapping[str, Any]], *, failed: bool = False
) -> None:
    """Write the replies down and the message off, both or neither."""
    # Lost with the power, the message waits still, and the channel gives the same replies again.
    with session(quick=True) as opened:
        # Deleted meanwhile ("delete my data"): then there is nobody to reply to.
        if ours := opened.get(InboxMessage, message.id):
            write_replies(opened, ours, [(REPLY, reply) for reply in replies], now_utc())
            finish_message(opened, ours, failed=failed)
    waited = max((now_utc() - message.received_at).total_seconds(), 0.0)
    WAITED_SECONDS.observe(waited)
    log.info(
        "A message was worked off.",
        extra=figures(
            kind=message.kind.value,
            waited_ms=round(waited * 1000),
            replies=len(replies),
            attempts=message.attempts,
            failed=failed,
        ),
    )


def _still_ours(opened: Session, message: InboxMessage) -> InboxMessage | None:
    row = opened.get(InboxMessage, message.id)
    claimed = row is not None and row.state is InboxState.CLAIMED
    return row if row and claimed and row.claimed_at == message.claimed_at else None


def question_of(opened: Session, message: InboxMessage) -> Question:
    """What the channel is asked for this message."""
    return Question(
        person_id=message.person_id,
        message_id=message.message_id,
        kind=message.kind,
        text=message.text,
        sent_at=message.received_at,
        title=_title(opened, message) if message.kind is MessageKind.BUTTON else None,
    )


def _title(opened: Session, message: InboxMessage) -> str | None:
    """What the pressed button said, from the replies that offered it."""
    offered = opened.execute(
        sa.select(OutboxMessage.payload)
        .where(OutboxMessage.person_id == message.person_id)
        .order_by(OutboxMessage.id.desc())
        .limit(LAST_BUTTONS)
    ).scalars()
    for payload in offered:
        for button in payload.get("buttons") or []:
            if button["payload"] == message.text:
                return str(button["title"])
    return None
