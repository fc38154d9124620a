"""Fills the queue from what the coach wrote down: alerts and handovers of everyone; feedback, what
was not understood and a daily sample of people who agreed to be read.

It runs every few seconds beside the pages, and adds a row once however often.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta, timezone
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.consent import agreed
from store.clock import to_london
from store.duties import DutyKind, on_duty
from store.feedback import Feedback
from store.handovers import Handover, HandoverState
from store.people import Person
from store.review_items import ItemKind, ReviewItem, put_in_queue, wake_items
from store.safety_alerts import AlertState, SafetyAlert
from store.transcripts import Event
from store.turns import NOT_UNDERSTOOD, read_turns

SAMPLES_A_DAY = 3
LOOKS_BACK = timedelta(days=14)
AT_ONCE = 500


class Gatherer:
    """Gathers again and again, and looks at each event once: there may be a million."""

    def __init__(self) -> None:
        self._seen = 0

    def gather(self, session: Session, now: datetime) -> int:
        """Put into the queue what is not there yet; how many items are new."""
        wake_items(session, now)
        read_turns(session)
        newest = session.execute(sa.select(sa.func.max(Event.id))).scalar_one() or 0
        new = _alerts(session) + _handovers(session) + _feedback(session, now)
        new += _misunderstood(session, now, self._seen) + _sample(session, now)
        self._seen = newest
        return new


#: Somebody else may be in danger, or somebody who cannot protect themselves: one person of the
#: team is answerable for what is done then. An adult at risk is read as abuse.
FOR_THE_LEAD = ("abuse", "child_at_risk", "harm_to_others")


def _alerts(session: Session) -> int:
    lead = on_duty(session, DutyKind.LEAD)
    query = (
        sa.select(SafetyAlert)
        .where(
            SafetyAlert.state != AlertState.CLOSED,
            _not_queued(ItemKind.ALERT, SafetyAlert.id, SafetyAlert.person_id),
        )
        .limit(AT_ONCE)
    )
    return sum(
        put_in_queue(
            session,
            alert.person_id,
            ItemKind.ALERT,
            alert.id,
            alert.raised_at,
            meant_for=lead.id if lead and alert.category in FOR_THE_LEAD else None,
        )
        for alert in session.execute(query).scalars()
    )


def _handovers(session: Session) -> int:
    query = (
        sa.select(Handover)
        .where(
            Handover.state != HandoverState.CLOSED,
            _not_queued(ItemKind.HANDOVER, Handover.id, Handover.person_id),
        )
        .limit(AT_ONCE)
    )
    return sum(
        put_in_queue(session, asked.person_id, ItemKind.HANDOVER, asked.id, asked.asked_at)
        for asked in session.execute(query).scalars()
    )


def _feedback(session: Session, now: datetime) -> int:
    """Every answer to "what should I do differently?": whoever says something would change it."""
    query = (
        sa.select(Feedback)
        .where(
            Feedback.said_at > now - LOOKS_BACK,
            agreed(Feedback.person_id),
            _not_queued(ItemKind.FEEDBACK, Feedback.id, Feedback.person_id),
        )
        .limit(AT_ONCE)
    )
    return sum(
        put_in_queue(session, given.person_id, ItemKind.FEEDBACK, given.id, given.said_at)
        for given in session.execute(query).scalars()
    )


def _misunderstood(session: Session, now: datetime, seen: int) -> int:
    query = (
        sa.select(Event.id, Event.sender_id, Event.timestamp)
        .where(
            Event.id > seen,
            Event.type_name == "action",
            Event.action_name.in_(NOT_UNDERSTOOD),
            Event.timestamp > (now - LOOKS_BACK).timestamp(),
            agreed(Event.sender_id),
            _not_queued(ItemKind.MISUNDERSTOOD, Event.id, Event.sender_id),
        )
        .limit(AT_ONCE)
    )
    return sum(
        put_in_queue(
            session,
            sender,
            ItemKind.MISUNDERSTOOD,
            number,
            datetime.fromtimestamp(timestamp or 0, timezone.utc),
        )
        for number, sender, timestamp in session.execute(query).all()
    )


def _sample(session: Session, now: datetime) -> int:
    """A few conversations of yesterday, the same ones whoever looks first: drawn by a digest."""
    today = to_london(now).date()
    day = today.toordinal()
    drawn = sa.select(sa.func.count()).where(
        ReviewItem.kind == ItemKind.SAMPLE, ReviewItem.source_id == day
    )
    if session.execute(drawn).scalar_one():
        return 0
    wrote = sa.select(Person.id).where(
        Person.last_message_at > now - timedelta(days=1), agreed(Person.id)
    )
    people = sorted(
        session.execute(wrote).scalars(),
        key=lambda person: hashlib.sha256(f"{day}:{person}".encode()).digest(),
    )
    return sum(
        put_in_queue(session, person, ItemKind.SAMPLE, day, now)
        for person in people[:SAMPLES_A_DAY]
    )


def _not_queued(kind: ItemKind, source: Any, person: Any) -> Any:
    there = (
        sa.exists()
        .where(
            sa.and_(
                ReviewItem.kind == kind,
                ReviewItem.source_id == source,
                ReviewItem.person_id == person,
            )
        )
        .correlate_except(ReviewItem)
    )
    return ~there
