"""What whoever is on call must know of the store: what waits, for how long, what is late.

Counts and ages alone; nothing here tells of anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from coaching.quiet_hours import next_allowed
from store.check_ins import CheckIn
from store.due import waiting_to_be_sent
from store.inbox import InboxMessage, InboxState
from store.outbox import OutboxMessage, OutboxState
from store.review_items import ItemKind, ReviewItem
from store.safety_alerts import AlertLevel, AlertState, SafetyAlert
from store.studio import Release, ReleaseState

#: The clock goes round every few seconds: what is due for longer than this is late.
LATE = timedelta(minutes=15)


@dataclass(frozen=True)
class Queue:
    """How many rows wait, and for how long the oldest of them has."""

    waiting: int
    oldest: timedelta


@dataclass(frozen=True)
class Figures:
    """The store at one moment."""

    inbox: Queue
    outbox: Queue
    check_ins_due: int
    check_ins_late: int
    alerts_unclaimed: Mapping[AlertLevel, Queue]
    #: The number of the story studio's release that is live; None where none was released.
    release: int | None


def figures_of(session: Session, now: datetime, quiet: tuple[time, time]) -> Figures:
    """All of it.

    Args:
        now: aware.
        quiet: from and until, Europe/London clock times: what falls due in them is not late yet.
    """
    return Figures(
        inbox=_queue(
            session,
            InboxMessage.received_at,
            InboxMessage.state.in_((InboxState.WAITING, InboxState.CLAIMED)),
            now,
        ),
        outbox=_queue(
            session, OutboxMessage.created_at, OutboxMessage.state == OutboxState.WAITING, now
        ),
        check_ins_due=_due(session, now, now),
        check_ins_late=0 if _is_quiet(now - LATE, quiet) else _due(session, now, now - LATE),
        alerts_unclaimed={level: _unclaimed(session, level, now) for level in AlertLevel},
        release=session.execute(
            sa.select(sa.func.max(Release.id)).where(Release.state == ReleaseState.LIVE)
        ).scalar(),
    )


def _queue(session: Session, since: Any, waits: Any, now: datetime) -> Queue:
    query = sa.select(sa.func.count(), sa.func.min(since)).where(waits)
    waiting, oldest = session.execute(query).one()
    return Queue(int(waiting), max(now - oldest, timedelta(0)) if oldest else timedelta(0))


def _due(session: Session, now: datetime, until: datetime) -> int:
    query = waiting_to_be_sent(sa.select(CheckIn.id), now).where(CheckIn.due_at <= until)
    return int(
        session.execute(sa.select(sa.func.count()).select_from(query.subquery())).scalar_one()
    )


def _is_quiet(moment: datetime, quiet: tuple[time, time]) -> bool:
    return next_allowed(moment, *quiet) > moment


def _unclaimed(session: Session, level: AlertLevel, now: datetime) -> Queue:
    taken = sa.exists().where(
        sa.and_(
            ReviewItem.kind == ItemKind.ALERT,
            ReviewItem.source_id == SafetyAlert.id,
            sa.or_(ReviewItem.claimed_by.is_not(None), ReviewItem.done_at.is_not(None)),
        )
    )
    waits = sa.and_(SafetyAlert.level == level, SafetyAlert.state == AlertState.OPEN, ~taken)
    return _queue(session, SafetyAlert.raised_at, waits, now)
