"""Rasa's SQL tracker store on the coach's own database, whose tables Alembic owns.

Rasa's store would create its `events` table by itself and index only the sender. Ours takes the
database that the settings name; the table stands before Rasa starts (store/migrations).
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Dict, Iterator, Optional, Text

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from store.engine import engine

_in_hand: ContextVar[Optional[Dict[Text, DialogueStateTracker]]] = ContextVar(
    "trackers_in_hand", default=None
)


@contextmanager
def one_turn() -> Iterator[None]:
    """Load a conversation once in this block, which must hold the conversation's lock.

    Rasa and the channel ask for the tracker three times a turn, and each load reads and rebuilds
    every event of the session.
    """
    token = _in_hand.set({})
    try:
        yield
    finally:
        _in_hand.reset(token)


def let_go(sender_id: Text) -> None:
    """Load this conversation anew when it is asked for next: a new session has begun."""
    held = _in_hand.get()
    if held is not None:
        held.pop(sender_id, None)


class CoachTrackerStore(SQLTrackerStore):
    """Rasa's events in the same database as all else that the coach remembers."""

    def __init__(
        self,
        domain: Optional[Domain] = None,
        event_broker: Optional[EventBroker] = None,
        **kwargs: Any,
    ) -> None:
        self.engine = engine()
        self.sessionmaker = sa.orm.sessionmaker(bind=self.engine)
        # Past SQLTrackerStore's own constructor, which would create tables and wait for ever for a
        # database that is not there.
        TrackerStore.__init__(self, domain, event_broker)

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        """Give the conversation since its session began; within a turn, the one in hand."""
        held = _in_hand.get()
        if held is not None and sender_id in held:
            return held[sender_id]
        tracker = await super().retrieve(sender_id)
        if held is not None and tracker is not None:
            held[sender_id] = tracker
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Save what is new; within a turn, keep it in hand."""
        await super().save(tracker)
        held = _in_hand.get()
        if held is not None:
            held[tracker.sender_id] = tracker
