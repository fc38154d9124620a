"""Rasa's SQL tracker store on the coach's own database, whose tables Alembic owns.

Rasa's store would create its `events` table by itself and index only the sender. Ours takes the
database that the settings name; the table stands before Rasa starts (store/migrations). Within a
turn it loads a conversation once and knows what is stored already, where Rasa's own would read and
rebuild every event three times and count them all before it saves.
"""

from __future__ import annotations

import itertools
import json
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Dict, Iterator, Optional, Text

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event as RasaEvent
from rasa.shared.core.events import SessionStarted
from rasa.shared.core.trackers import DialogueStateTracker

from store.engine import engine
from store.transcripts import Event

_EVENTS = Event.__table__
_BEGAN = (
    sa.select(sa.func.max(_EVENTS.c.timestamp))
    .where(
        _EVENTS.c.sender_id == sa.bindparam("sender"),
        _EVENTS.c.type_name == SessionStarted.type_name,
    )
    .scalar_subquery()
)
# In the order of ids: timestamps are floats, and two may be the same.
_SINCE_SESSION_BEGAN = (
    sa.select(_EVENTS.c.data)
    .where(
        _EVENTS.c.sender_id == sa.bindparam("sender"),
        sa.or_(_EVENTS.c.timestamp >= _BEGAN, _BEGAN.is_(None)),
    )
    .order_by(_EVENTS.c.id)
)


@dataclass
class InHand:
    """A conversation of the turn in hand, and how many of its events are stored."""

    tracker: DialogueStateTracker
    stored: int


_in_hand: ContextVar[Optional[Dict[Text, InHand]]] = ContextVar("trackers_in_hand", default=None)


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
            return held[sender_id].tracker
        with self.engine.connect() as connection:
            stored = connection.execute(_SINCE_SESSION_BEGAN, {"sender": sender_id}).scalars().all()
        if not stored or self.domain is None:
            return None
        events = [json.loads(data) for data in stored]
        tracker = DialogueStateTracker.from_dict(sender_id, events, self.domain.slots)
        if held is not None:
            held[sender_id] = InHand(tracker, len(stored))
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Save what is new; within a turn, keep it in hand."""
        held = _in_hand.get()
        known = held.get(tracker.sender_id) if held is not None else None
        if known is None:
            await super().save(tracker)
        else:
            await self.stream_events(tracker)
            new = [
                _row(tracker.sender_id, event)
                for event in itertools.islice(tracker.events, known.stored, None)
            ]
            if new:
                with self.engine.begin() as connection:
                    connection.execute(_EVENTS.insert(), new)
        if held is not None:
            held[tracker.sender_id] = InHand(tracker, len(tracker.events))


def _row(sender_id: Text, event: RasaEvent) -> Dict[Text, Any]:
    """One event as Rasa's own store writes it."""
    data = event.as_dict()
    return {
        "sender_id": sender_id,
        "type_name": event.type_name,
        "timestamp": data.get("timestamp"),
        "intent_name": data.get("parse_data", {}).get("intent", {}).get("name"),
        "action_name": data.get("name"),
        "data": json.dumps(data),
    }
