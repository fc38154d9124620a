"""Whoever told of a group hears once what became of it, where they agreed to hear from the coach.

Until then, and for a fortnight at most, the row says whose it was; then nothing does any more.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Session

from coaching.group_news import news_of_groups
from coaching.quiet_hours import next_allowed
from console import answering
from store.consents import ConsentKind, has_consent
from store.people import Person, person_of
from store.review_marks import SuggestionState
from store.service_notes import SuggestedGroup
from store.settings import settings
from store.takeovers import takeover_of
from store.writing import rows_met

#: Later than this it is no news any more.
KEPT_FOR = timedelta(days=14)
#: Whoever is writing just now is not broken in on.
IN_TALK = timedelta(minutes=30)


class When(Enum):
    """When a person may hear of something that they did not ask for."""

    NOW = "now"
    LATER = "later"
    NEVER = "never"


def when_to_tell(session: Session, person: Person | None, now: datetime) -> When:
    """Whether they may be told. Check-ins are what people agree to where the coach writes first."""
    if (
        person is None
        or answering.why_not(session, person) is not None
        or person.unreachable_at is not None
        or not has_consent(session, person.id, ConsentKind.CHECK_INS)
        or not has_consent(session, person.id, ConsentKind.CHAT)
    ):
        return When.NEVER
    wrote = person.last_message_at
    if (
        person.paused_at is not None
        or takeover_of(session, person.id) is not None
        or (wrote is not None and wrote > now - IN_TALK)
    ):
        return When.LATER
    return When.NOW


def decided(session: Session, group: SuggestedGroup, now: datetime) -> None:
    """A steward has decided: whose it was is kept only where there is somebody to tell."""
    group.decided_at = now
    person = person_of(session, group.person_id) if group.person_id else None
    if when_to_tell(session, person, now) is When.NEVER:
        group.person_id = None


def tell_of_groups(session: Session, now: datetime) -> int:
    """Tell everyone who waits to hear, outside quiet hours; let go of whose it was. How many."""
    chosen = settings()
    if next_allowed(now, chosen.quiet_from, chosen.quiet_until) > now:
        return 0
    waiting: dict[str, list[SuggestedGroup]] = defaultdict(list)
    for group in session.execute(_untold()).scalars():
        waiting[str(group.person_id)].append(group)
    told = 0
    for person_id, groups in waiting.items():
        person = person_of(session, person_id)
        when = when_to_tell(session, person, now)
        fresh = [one for one in groups if one.decided_at and one.decided_at > now - KEPT_FOR]
        if when is When.LATER and fresh:
            continue
        ours = [one for one in groups if _let_go(session, one)]
        if person is not None and when is When.NOW:
            told += _tell(session, person, [one for one in ours if one in fresh], now)
    return told


def _untold() -> sa.sql.Select:
    return (
        sa.select(SuggestedGroup)
        .where(SuggestedGroup.person_id.is_not(None), SuggestedGroup.state != SuggestionState.OPEN)
        .order_by(SuggestedGroup.id)
    )


def _let_go(session: Session, group: SuggestedGroup) -> bool:
    """Take away whose it was; True for the one process that did, which then tells them."""
    change = sa.update(SuggestedGroup).where(
        SuggestedGroup.id == group.id, SuggestedGroup.person_id.is_not(None)
    )
    return rows_met(session, change.values(person_id=None)) == 1


def _tell(session: Session, person: Person, groups: list[SuggestedGroup], now: datetime) -> bool:
    """One message for what went in and one for what did not."""
    said = False
    for put_in in (True, False):
        of_these = [one for one in groups if (one.state is SuggestionState.ACCEPTED) == put_in]
        if of_these:
            words = news_of_groups(put_in=put_in, several=len(of_these) > 1)
            said |= answering.say(session, person, words, now)
    return said
