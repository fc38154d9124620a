"""What the clock brings: check-ins that are due, each claimed by one process, and then silence."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from store.check_ins import WAITING_FOR_AN_ANSWER, WAITING_TO_BE_SENT, CheckIn, CheckInState
from store.consents import Consent, ConsentKind
from store.holding import hold_person
from store.people import Person
from store.takeovers import Takeover
from store.writing import rows_met

# A claim this old belongs to a process that died before it sent.
CLAIM_LASTS = timedelta(minutes=5)
# After a machine slept, a person with several goals hears of one first, not of all at once.
BETWEEN_CHECK_INS = timedelta(minutes=30)


def due_check_ins(session: Session, now: datetime, limit: int) -> list[CheckIn]:
    """Claim check-ins that are due, the longest due first, one a person at most.

    Left alone: people who paused or stopped, whom nothing reaches, who have not agreed to
    check-ins, or who were asked about another goal in the last half hour and have not answered.
    Write the trigger to the inbox in the same transaction, with the row's number and due time as
    its external id: a claim that lasted too long is given out again, and the inbox then knows the
    trigger already.
    """
    unsent = _unsent(now)
    query = _for_reachable(
        sa.select(CheckIn)
        .where(CheckIn.due_at <= now, unsent, ~_busy_with_another(now))
        .order_by(CheckIn.due_at, CheckIn.id),
        limit,
    )
    return [
        check_in
        for check_in in _first_of_each_person(session.execute(query).scalars().all())
        # Another clock may be claiming a check-in on another goal of theirs at this moment: rows it
        # holds are passed by, so the one here would look like the first. Who holds the person asks
        # again whether they are busy, and sees what was claimed until then.
        if hold_person(session, check_in.person_id, "check-ins")
        and _claim(
            session,
            check_in,
            sa.and_(unsent, ~_busy_with_another(now)),
            state=CheckInState.CLAIMED,
            claimed_at=now,
        )
    ]


def due_reminders(session: Session, now: datetime, after: timedelta, limit: int) -> list[CheckIn]:
    """Claim check-ins sent at least `after` ago without an answer, for the one gentle reminder."""
    unanswered = sa.and_(CheckIn.state == CheckInState.SENT, CheckIn.sent_at <= now - after)
    query = _for_reachable(
        sa.select(CheckIn).where(unanswered).order_by(CheckIn.sent_at, CheckIn.id), limit
    )
    return [
        check_in
        for check_in in _first_of_each_person(session.execute(query).scalars().all())
        if _claim(session, check_in, unanswered, state=CheckInState.REMINDED, reminded_at=now)
    ]


def fall_silent(session: Session, now: datetime, after: timedelta) -> int:
    """Leave in peace everyone reminded at least `after` ago; gives back how many rows."""
    return rows_met(
        session,
        sa.update(CheckIn)
        .where(CheckIn.state == CheckInState.REMINDED, CheckIn.reminded_at <= now - after)
        .values(state=CheckInState.SILENT),
    )


def waiting_to_be_sent(query: Any, now: datetime) -> Any:
    """Narrow a query of check-ins to those that are yet to be sent, to people who may be asked."""
    return query.where(_unsent(now), *_reachable())


def _unsent(now: datetime) -> Any:
    return sa.or_(
        CheckIn.state.in_(WAITING_TO_BE_SENT),
        sa.and_(CheckIn.state == CheckInState.CLAIMED, CheckIn.claimed_at <= now - CLAIM_LASTS),
    )


def _for_reachable(query: Any, limit: int) -> Any:
    narrowed = query.where(*_reachable()).limit(limit)
    return narrowed.with_for_update(skip_locked=True, of=CheckIn)


def _reachable() -> tuple[Any, Any]:
    agreed = sa.exists().where(
        sa.and_(
            Consent.person_id == CheckIn.person_id,
            Consent.kind == ConsentKind.CHECK_INS,
            Consent.withdrawn_at.is_(None),
        )
    )
    listening = sa.exists().where(
        sa.and_(
            Person.id == CheckIn.person_id,
            Person.paused_at.is_(None),
            Person.stopped_at.is_(None),
            Person.deletion_asked_at.is_(None),
            Person.unreachable_at.is_(None),
            # The coach never talks over a human: what is due waits until they hand back.
            Person.id.not_in(sa.select(Takeover.holds).where(Takeover.holds.is_not(None))),
        )
    )
    return agreed, listening


def _busy_with_another(now: datetime) -> Any:
    other = aliased(CheckIn)
    claimed = sa.and_(other.state == CheckInState.CLAIMED, other.claimed_at > now - CLAIM_LASTS)
    asked = sa.and_(other.state.in_(WAITING_FOR_AN_ANSWER), other.sent_at > now - BETWEEN_CHECK_INS)
    return sa.exists().where(
        sa.and_(
            other.person_id == CheckIn.person_id, other.id != CheckIn.id, sa.or_(claimed, asked)
        )
    )


def _first_of_each_person(check_ins: Iterable[CheckIn]) -> list[CheckIn]:
    first: dict[str, CheckIn] = {}
    for check_in in check_ins:
        first.setdefault(check_in.person_id, check_in)
    return list(first.values())


def _claim(session: Session, check_in: CheckIn, still_due: Any, **values: Any) -> bool:
    # SQLite has no row locks: the update itself asks whether the row is still unclaimed.
    claimed = rows_met(
        session, sa.update(CheckIn).where(CheckIn.id == check_in.id, still_due).values(**values)
    )
    session.refresh(check_in)
    return claimed > 0
