"""What waits for a human in the console, and who has it: alerts, wishes for a human, and the rest.

An item points at what it is about (`kind`, `source_id`) and holds none of its words. What it is
about may need the person's consent to be shown; that is asked at every showing (console/consent).
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.handovers import Handover, HandoverState
from store.safety_alerts import AlertState, SafetyAlert
from store.writing import insert_unless_there, rows_met


class ItemKind(str, Enum):
    """Why it is here; in the order in which they come."""

    ALERT = "alert"
    HANDOVER = "handover"
    FEEDBACK = "feedback"
    MISUNDERSTOOD = "misunderstood"
    SAMPLE = "sample"


class ItemState(str, Enum):
    """Where it stands. A snoozed one is open again when its time comes."""

    OPEN = "open"
    CLAIMED = "claimed"
    SNOOZED = "snoozed"
    DONE = "done"


class ReviewItem(Base):
    """One thing to look at. `source_id` is the row it is about: an alert, a handover, a feedback,
    an event; for a sample, the day's number."""

    __tablename__ = "review_items"
    __table_args__ = (
        sa.UniqueConstraint("kind", "source_id", "person_id"),
        sa.Index("ix_review_items_state_kind_raised_at", "state", "kind", "raised_at"),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    kind: Mapped[ItemKind] = column(closed_set(ItemKind), nullable=False)
    source_id: Mapped[int] = column(sa.Integer, nullable=False)
    raised_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    state: Mapped[ItemState] = column(closed_set(ItemState), nullable=False, default=ItemState.OPEN)
    claimed_by: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("reviewers.id"))
    claimed_at: Mapped[datetime | None] = column(UtcDateTime)
    snoozed_until: Mapped[datetime | None] = column(UtcDateTime)
    done_at: Mapped[datetime | None] = column(UtcDateTime)
    # When the person was told that they are not forgotten.
    reminded_at: Mapped[datetime | None] = column(UtcDateTime)
    # Whom it is for: the safeguarding lead, or whoever it was passed on to. Anybody may take it.
    # A reviewer's number without a key: SQLite cannot add one to a table that stands.
    meant_for: Mapped[int | None] = column(sa.Integer)
    # When the team was called louder; and before when no further try is made.
    called_at: Mapped[datetime | None] = column(UtcDateTime)
    call_after: Mapped[datetime | None] = column(UtcDateTime)


def put_in_queue(
    session: Session,
    person_id: str,
    kind: ItemKind,
    source_id: int,
    raised_at: datetime,
    *,
    meant_for: int | None = None,
) -> bool:
    """Queue something up, once. True if it is new."""
    return insert_unless_there(
        session,
        ReviewItem,
        person_id=person_id,
        kind=kind,
        source_id=source_id,
        raised_at=raised_at,
        state=ItemState.OPEN,
        meant_for=meant_for,
    )


def item_of(session: Session, item_id: int) -> ReviewItem | None:
    """One item."""
    return session.get(ReviewItem, item_id)


def open_items_of(session: Session, person_id: str) -> list[ReviewItem]:
    """The alerts of this person, and their wishes for a human, that nobody has."""
    query = sa.select(ReviewItem).where(
        ReviewItem.person_id == person_id,
        ReviewItem.state == ItemState.OPEN,
        ReviewItem.kind.in_((ItemKind.ALERT, ItemKind.HANDOVER)),
    )
    return list(session.execute(query.order_by(ReviewItem.id)).scalars())


def unfinished_of(session: Session, person_id: str) -> list[ReviewItem]:
    """All of this person that is not done, oldest first."""
    query = sa.select(ReviewItem).where(
        ReviewItem.person_id == person_id, ReviewItem.state != ItemState.DONE
    )
    return list(session.execute(query.order_by(ReviewItem.id)).scalars())


def claim_item(session: Session, item: ReviewItem, reviewer_id: int, now: datetime) -> bool:
    """Take an item up. False if somebody else has it, or it is done: two never have the same."""
    free = sa.or_(
        ReviewItem.state.in_((ItemState.OPEN, ItemState.SNOOZED)),
        sa.and_(ReviewItem.state == ItemState.CLAIMED, ReviewItem.claimed_by == reviewer_id),
    )
    met = rows_met(
        session,
        sa.update(ReviewItem)
        .where(ReviewItem.id == item.id, free)
        .values(
            state=ItemState.CLAIMED, claimed_by=reviewer_id, claimed_at=now, snoozed_until=None
        ),
    )
    session.refresh(item)
    if met:
        _tell_source(session, item, AlertState.CLAIMED, HandoverState.CLAIMED)
    return met > 0


def release_item(session: Session, item: ReviewItem) -> None:
    """Put an item back for others."""
    item.state = ItemState.OPEN
    item.claimed_by = item.claimed_at = item.snoozed_until = None
    session.flush()
    _tell_source(session, item, AlertState.OPEN, HandoverState.WAITING)


def pass_item_on(session: Session, item: ReviewItem, to: int | None) -> None:
    """Put an item back, for somebody else; its clock runs anew for the louder alert."""
    release_item(session, item)
    item.meant_for = to
    item.called_at = item.call_after = None
    session.flush()


def snooze_item(session: Session, item: ReviewItem, until: datetime) -> None:
    """Look again later; whoever has it keeps it."""
    item.state = ItemState.SNOOZED
    item.snoozed_until = until
    session.flush()


def finish_item(session: Session, item: ReviewItem, reviewer_id: int, now: datetime) -> None:
    """It is dealt with."""
    item.state = ItemState.DONE
    item.claimed_by = reviewer_id
    item.done_at = now
    item.snoozed_until = None
    session.flush()
    _tell_source(session, item, AlertState.CLOSED, HandoverState.CLOSED)


def wake_items(session: Session, now: datetime) -> int:
    """What was put off until now is open again, or its reviewer's again; how many."""
    due = sa.and_(ReviewItem.state == ItemState.SNOOZED, ReviewItem.snoozed_until <= now)
    anew: Any = sa.case((ReviewItem.claimed_by.is_(None), "open"), else_="claimed")
    return rows_met(
        session,
        sa.update(ReviewItem)
        .where(due)
        .values(state=sa.type_coerce(anew, ReviewItem.state.type), snoozed_until=None),
    )


def _tell_source(
    session: Session, item: ReviewItem, alert: AlertState, handover: HandoverState
) -> None:
    """An alert and a handover have a state of their own, which actions and exports read."""
    if item.kind is ItemKind.ALERT:
        raised = session.get(SafetyAlert, item.source_id)
        if raised is not None:
            raised.state = alert
    elif item.kind is ItemKind.HANDOVER:
        asked = session.get(Handover, item.source_id)
        if asked is not None:
            asked.state = handover
    session.flush()
