"""Looks round every few seconds: what is new goes into the queue, and nobody late is forgotten."""

from __future__ import annotations

import logging
import threading
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from console import answering
from console.gathering import Gatherer
from store.clock import now_utc
from store.engine import session as open_session
from store.handovers import Handover
from store.people import person_of
from store.review_items import ItemKind, ItemState, ReviewItem
from store.writing import rows_met

EVERY = 3.0
LONGEST_WAIT = 60.0
log = logging.getLogger("console.watch")


def watch(stopped: threading.Event, every: float = EVERY) -> None:
    """Go round until told to stop; where the database is away, wait longer each time."""
    gatherer, wait = Gatherer(), 0.0
    while not stopped.wait(wait):
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
    told = 0
    for item in session.execute(query).scalars().all():
        ours = rows_met(
            session,
            sa.update(ReviewItem)
            .where(ReviewItem.id == item.id, ReviewItem.reminded_at.is_(None))
            .values(reminded_at=now),
        )
        person = person_of(session, item.person_id)
        if ours and person is not None:
            told += answering.tell_not_forgotten(session, person, now)
    return told
