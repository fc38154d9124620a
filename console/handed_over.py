"""What colleagues left for each other as they handed a chat back, and where each of it is shown.

Such a note is the team's own words about somebody, telling words covered. It stands beside the talk
for whoever may read it, on each alert of theirs and wish for a person (every peer support worker
sees those, agreed or not), and in "For you" of whom it mentions.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.consent import may_be_read
from console.mentions import mentions
from console.queue_view import SHOWN_TO_ALL, first_names
from store.people import Person
from store.review_items import ItemState, ReviewItem
from store.reviewers import Reviewer
from store.takeovers import Takeover, handed_back_with_a_note, notes_of


@dataclass(frozen=True)
class Handed:
    """One note. `where` is the page that it leads to: the talk, or their alert; None where neither
    may be shown."""

    person_id: str
    words: str
    by: str
    at: datetime
    where: str | None = None


def notes_for(session: Session, person_id: str) -> list[Handed]:
    """What was left about this person, newest first."""
    names = first_names(session)
    return [_made(one, names) for one in notes_of(session, person_id)]


def handed_to(session: Session, me: Reviewer) -> list[Handed]:
    """What mentions this colleague, of people who are still here, newest first."""
    names = first_names(session)
    found = (one for one in handed_back_with_a_note(session, f"@{me.name}"))
    meant = [one for one in found if mentions(one.note, me.name)]
    made = (_made(one, names, _where(session, one.person_id)) for one in meant)
    return [one for one in made if one.where is not None]


def _where(session: Session, person_id: str) -> str | None:
    if may_be_read(session, person_id):
        return f"/people/{person_id}"
    person = session.get(Person, person_id)
    if person is None or person.deletion_asked_at is not None:
        return None
    query = (
        sa.select(ReviewItem.id)
        .where(ReviewItem.person_id == person_id, ReviewItem.kind.in_(SHOWN_TO_ALL))
        .order_by((ReviewItem.state == ItemState.DONE), ReviewItem.id.desc())
        .limit(1)
    )
    number = session.execute(query).scalars().first()
    return f"/items/{number}" if number is not None else None


def _made(one: Takeover, names: dict[int, str], where: str | None = None) -> Handed:
    return Handed(
        person_id=one.person_id,
        words=one.note or "",
        by=names.get(one.reviewer_id, ""),
        at=one.ended_at or one.began_at,
        where=where,
    )
