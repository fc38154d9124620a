"""Rasa's SQL tracker store on the coach's own database, whose tables Alembic owns.

Rasa's store would create its `events` table by itself and index only the sender. Ours takes the
database that the settings name; the table stands before Rasa starts (store/migrations).
"""

from __future__ import annotations

from typing import Any, Optional

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SerializedTrackerAsText, SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain

from store.engine import engine


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

    @classmethod
    def create(cls, *args: Any, **kwargs: Any) -> "CoachTrackerStore":
        """Kept for Rasa's factory."""
        return cls(*args, **kwargs)


assert issubclass(CoachTrackerStore, SerializedTrackerAsText)
