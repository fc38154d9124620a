"""Sends the check-ins that are due, and the one gentle reminder: as triggers, on the usual road."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, time, timedelta

from sqlalchemy.orm import Session

from coaching.quiet_hours import next_allowed
from store.check_ins import (
    WAITING_TO_BE_SENT,
    CheckIn,
    CheckInState,
    check_ins_of,
    mark_sent,
    snooze_check_in,
)
from store.due import due_check_ins, due_reminders, fall_silent
from store.inbox import MessageKind, channel_of, receive
from store.people import person_of

CHECK_IN = "/EXTERNAL_check_in"
REMINDER = "/EXTERNAL_reminder"
NO_CHANNEL = "none"
AT_ONCE = 50

OpenSession = Callable[[], AbstractContextManager[Session]]


def send_due(
    open_session: OpenSession,
    now: datetime,
    quiet: tuple[time, time],
    remind_after: timedelta,
) -> list[str]:
    """Put what is due into the inbox, one message a person at most; the people it is for.

    A check-in is claimed, put into the inbox and marked as sent in one transaction, so it is sent
    once however many clocks run. Left alone: who paused, stopped or did not agree; a person in
    their quiet hours; a person asked about another goal and yet to answer.

    Args:
        open_session: a session that sees the people to serve.
        now: the moment to send for, aware.
        quiet: from and until, Europe/London clock times.
        remind_after: the silence after which one reminder goes out; after as long again, silence.
    """
    if next_allowed(now, *quiet) > now:
        return []
    with open_session() as opened:
        fall_silent(opened, now, remind_after)
        people = set()
        for check_in in due_check_ins(opened, now, AT_ONCE):
            _trigger(opened, check_in, CHECK_IN, check_in.due_at, now)
            mark_sent(opened, check_in, now)
            _put_off_others(opened, check_in, now)
            people.add(check_in.person_id)
        for check_in in due_reminders(opened, now, remind_after, AT_ONCE):
            if check_in.person_id not in people and _may_remind(opened, check_in):
                _trigger(opened, check_in, REMINDER, check_in.sent_at or now, now)
                people.add(check_in.person_id)
            else:
                check_in.state = CheckInState.SILENT
    return sorted(people)


def next_moment(
    opened: Session, person_id: str, quiet: tuple[time, time], remind_after: timedelta
) -> datetime | None:
    """When something is next to be sent to this person, outside quiet hours; None for nothing."""
    ahead = [c.due_at for c in check_ins_of(opened, person_id, *WAITING_TO_BE_SENT)]
    ahead += [
        check_in.sent_at + remind_after
        for check_in in check_ins_of(opened, person_id, CheckInState.SENT)
        if check_in.sent_at
    ]
    return next_allowed(min(ahead), *quiet) if ahead else None


def _trigger(
    opened: Session, check_in: CheckIn, intent: str, about: datetime, now: datetime
) -> None:
    receive(
        opened,
        check_in.person_id,
        channel_of(opened, check_in.person_id) or NO_CHANNEL,
        # The same moment of the same check-in is never put in twice; a snoozed one is again.
        f"{intent}:{check_in.id}:{about.isoformat()}",
        MessageKind.TRIGGER,
        intent + json.dumps({"check_in": check_in.id}),
        now,
    )


def _put_off_others(opened: Session, sent: CheckIn, now: datetime) -> None:
    # After a machine slept, a person with several goals hears of one a day, not of all at once.
    for other in check_ins_of(opened, sent.person_id, *WAITING_TO_BE_SENT):
        if other.due_at <= now:
            snooze_check_in(opened, other, now + timedelta(days=1))


def _may_remind(opened: Session, check_in: CheckIn) -> bool:
    """Whether nothing was written since: who writes is not reminded."""
    person = person_of(opened, check_in.person_id)
    wrote = person.last_message_at if person else None
    return wrote is None or check_in.sent_at is None or wrote <= check_in.sent_at
