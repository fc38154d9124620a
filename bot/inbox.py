"""Writes down what a person sent, once, before anything else happens with it."""

from __future__ import annotations

from datetime import datetime

from store import inbox
from store.engine import session
from store.inbox import MessageKind
from store.people import heard_from


def receive(
    person_id: str,
    channel: str,
    external_id: str,
    kind: MessageKind,
    text: str,
    sent_at: datetime,
) -> int | None:
    """Write a message down; its row number, or None where this one was written down before.

    Args:
        person_id: the person's random id; they are remembered from now on if they are new.
        channel: where it came from ("terminal", "telegram").
        external_id: the channel's own number for it: a repeat has the same.
        kind: typed or pressed; what the clock sends goes through `bot.check_ins`.
        text: what was typed, or the pressed button's payload.
        sent_at: when it was sent; any time zone.
    """
    with session() as opened:
        heard_from(opened, person_id, sent_at)
        if not inbox.receive(opened, person_id, channel, external_id, kind, text, sent_at):
            return None
        message = inbox.inbox_message(opened, channel, external_id)
        return message.id if message else None
