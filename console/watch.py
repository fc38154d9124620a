"""Looks round every few seconds: what is new goes into the queue, and nobody late is forgotten."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from console import answering
from console.calling import call_louder
from console.gathering import Gatherer
from console.group_news import tell_of_groups
from store.clock import now_utc, to_london
from store.engine import session as open_session
from store.handovers import Handover
from store.people import person_of
from store.review_items import ItemKind, ItemState, ReviewItem
from store.safety_alerts import AlertLevel, SafetyAlert
from store.settings import settings
from store.writing import rows_met

EVERY = 3.0
LONGEST_WAIT = 60.0
TOLD_ONCE_IN = timedelta(hours=12)
log = logging.getLogger("console.watch")


def watch(
    stopped: threading.Event, every: float = EVERY, beat: Callable[[], None] = lambda: None
) -> None:
    """Go round until told to stop; where the database is away, wait longer each time.

    `beat` is called at the start of each round.
    """
    gatherer, wait = Gatherer(), 0.0
    while not stopped.wait(wait):
        beat()
        try:
            look_round(gatherer, now_utc())
            wait = every
        except SQLAlchemyError as error:
            # The kind alone: an error may quote the row, and the row what a person wrote.
            log.warning("This round stopped (%s); it is tried again.", type(error).__name__)
            wait = min(max(wait, every) * 2, LONGEST_WAIT)


def look_round(gatherer: Gatherer, now: datetime) -> None:
    """One round."""
    with open_session() as session:
        gatherer.gather(session, now)
    with open_session() as session:
        remind(session, now)
        remind_of_alerts(session, now)
        tell_of_groups(session, now)
    call_louder(now)


def remind(session: Session, now: datetime) -> int:
    """Tell everyone whose time has passed, and whom nobody has taken up, that they are not
    forgotten: once each, and by one process alone. How many were told."""
    query = (
        sa.select(ReviewItem)
        .join(Handover, Handover.id == ReviewItem.source_id)
        .where(
            ReviewItem.kind == ItemKind.HANDOVER,
            ReviewItem.state.in_((ItemState.OPEN, ItemState.SNOOZED)),
            ReviewItem.claimed_by.is_(None),
            ReviewItem.reminded_at.is_(None),
            Handover.due_at <= now,
        )
    )
    return sum(
        _tell(session, item, "not_forgotten", now)
        for item in session.execute(query).scalars().all()
    )


def remind_of_alerts(session: Session, now: datetime) -> int:
    """The same for an alert that nobody took within the time set, counted in staffed hours; where
    none are set, nobody was promised a reader. How many people were told."""
    chosen = settings()
    if not chosen.staffed:
        return 0
    query = (
        sa.select(ReviewItem)
        .join(SafetyAlert, SafetyAlert.id == ReviewItem.source_id)
        .where(
            ReviewItem.kind == ItemKind.ALERT,
            ReviewItem.state == ItemState.OPEN,
            ReviewItem.reminded_at.is_(None),
            ReviewItem.raised_at <= now - chosen.alerts.claim_within,
            SafetyAlert.level != AlertLevel.CONCERN,
            SafetyAlert.false_alarm_said_at.is_(None),
            # A message that comes unasked may be read by whoever they are afraid of.
            SafetyAlert.category != "abuse",
        )
    )
    told = 0
    for item in session.execute(query).scalars().all():
        somebody_there = chosen.staffed.first_in(to_london(item.raised_at))
        if somebody_there + chosen.alerts.claim_within > now:
            continue
        if _told_lately(session, item, now):
            rows_met(
                session,
                sa.update(ReviewItem).where(ReviewItem.id == item.id).values(reminded_at=now),
            )
            continue
        told += _tell(session, item, "alert_not_forgotten", now)
    return told


def _told_lately(session: Session, item: ReviewItem, now: datetime) -> bool:
    """Several alerts of one evening are one wait: they are told once."""
    query = sa.select(ReviewItem.id).where(
        ReviewItem.person_id == item.person_id,
        ReviewItem.id != item.id,
        ReviewItem.reminded_at > now - TOLD_ONCE_IN,
    )
    return session.execute(query).first() is not None


def _tell(session: Session, item: ReviewItem, line: str, now: datetime) -> bool:
    """Tell one person, once and by one process alone; False where they cannot be written to."""
    ours = rows_met(
        session,
        sa.update(ReviewItem)
        .where(ReviewItem.id == item.id, ReviewItem.reminded_at.is_(None))
        .values(reminded_at=now),
    )
    person = person_of(session, item.person_id)
    return bool(ours) and person is not None and answering.tell(session, person, line, now)
