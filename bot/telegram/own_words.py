"""Answers that the channel gives itself, through the same inbox and outbox as all others."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.telegram import TELEGRAM
from coaching.telegram_lines import Said, line
from store.inbox import InboxMessage, MessageKind, finish_message, inbox_message, receive
from store.outbox import write_notice, write_replies, write_unasked

OWN = "own_words"
PLEASE_WAIT = "please_wait"


def payload_of(said: Said) -> dict[str, Any]:
    """A line in the form that the outbox holds."""
    buttons = [{"title": title, "payload": payload} for title, payload in said.buttons]
    return {"text": said.text, **({"buttons": buttons} if buttons else {})}


def answer_here(
    opened: Session,
    person_id: str,
    number: str,
    name: str,
    at: datetime,
    *,
    kind: str | None = None,
    **words: str,
) -> bool:
    """Answer something that is no part of the conversation with a line of the table, once.

    Args:
        number: the update's own, in the inbox.
        name: of the line.
        at: when it came.
        kind: what it was, kept in place of words; by default the line's name.
        words: what fills the line's blanks.

    Returns:
        False where this was answered before.
    """
    if not receive(opened, person_id, TELEGRAM, number, MessageKind.OTHER, kind or name, at):
        return False
    message = inbox_message(opened, TELEGRAM, number)
    assert message is not None
    said = line(name, message.id, **words)
    write_replies(opened, message, [(OWN, payload_of(said))], at)
    finish_message(opened, message)
    return True


def say_unasked(opened: Session, person_id: str, name: str, now: datetime) -> None:
    """Say a line that answers nothing; the outbox keeps it under its name."""
    said = line(name, int(now.timestamp()))
    write_unasked(opened, person_id, TELEGRAM, name, payload_of(said), now)


def ask_to_wait(opened: Session, message: InboxMessage, now: datetime) -> bool:
    """Say that a message waits; False where that was said of it before."""
    said = line(PLEASE_WAIT, message.id)
    return write_notice(opened, message, PLEASE_WAIT, payload_of(said), now)
