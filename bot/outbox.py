"""Hands a person's replies to their channel, in order, and remembers what it accepted."""

from __future__ import annotations

from collections.abc import Callable

from bot.reply import Reply
from store.clock import now_utc
from store.engine import session
from store.outbox import mark_reply_sent, waiting_replies

Send = Callable[[Reply], None]


def deliver(person_id: str, send: Send, *, channel: str | None = None) -> int:
    """Send every waiting reply of this person; how many.

    `send` returns when the channel has accepted the reply. Where it raises, this reply and those
    after it wait in their order; only a send whose acceptance was not written down may repeat.
    """
    sent = 0
    while True:
        with session() as opened:
            waiting = waiting_replies(opened, 1, channel=channel, person_id=person_id)
            if not waiting:
                return sent
            send(Reply.of(waiting[0].payload))
            mark_reply_sent(opened, waiting[0], now_utc())
        sent += 1
