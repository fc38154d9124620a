"""The person who talks with the coach: a random id, what to call them, and whether to be quiet."""

from __future__ import annotations

import secrets
from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import Base, UtcDateTime, closed_set, column
from store.clock import now_utc
from store.ledger import Wish, note_wish
from store.writing import insert_unless_there


class RulerStyle(str, Enum):
    """How a person likes to answer a ruler: a number, words, or a hill to climb."""

    NUMBERS = "numbers"
    WORDS = "words"
    PICTURE = "picture"


class PauseReason(str, Enum):
    """Why coaching and check-ins rest."""

    OWN_WISH = "own_wish"
    SAFETY = "safety"
    UNDER_16 = "under_16"


class Person(Base):
    """One person. The id is random and says nothing about a chat or a name."""

    __tablename__ = "people"

    id: Mapped[str] = column(sa.String(32), primary_key=True)
    created_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)
    called: Mapped[str | None] = column(sa.Text)
    nation: Mapped[str] = column(sa.String(32), nullable=False, default="scotland")
    language: Mapped[str] = column(sa.String(16), nullable=False, default="en")
    ruler_style: Mapped[RulerStyle | None] = column(closed_set(RulerStyle))
    # 1 to 4, how much the coach tailors; quiet, never shown or named to the person.
    level: Mapped[int] = column(sa.Integer, nullable=False, default=2)
    is_carer: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    # A town or the outward part of a postcode; never a full postcode.
    place: Mapped[str | None] = column(sa.Text)
    paused_at: Mapped[datetime | None] = column(UtcDateTime)
    paused_reason: Mapped[PauseReason | None] = column(closed_set(PauseReason))
    stopped_at: Mapped[datetime | None] = column(UtcDateTime)
    last_message_at: Mapped[datetime | None] = column(UtcDateTime)
    deletion_asked_at: Mapped[datetime | None] = column(UtcDateTime, index=True)
    # Since when nothing is sent unasked: they blocked the channel, and have not said since that
    # check-ins may go on.
    unreachable_at: Mapped[datetime | None] = column(UtcDateTime)


def new_person_id() -> str:
    """A random id of 32 hexadecimal characters."""
    return secrets.token_hex(16)


def person_of(session: Session, person_id: str) -> Person | None:
    """The person with this id, if we know them."""
    return session.get(Person, person_id)


def meet_person(session: Session, person_id: str) -> Person:
    """The person with this id, remembered from now on if they are new.

    Raises:
        ValueError: the id is empty or longer than 32 characters.
    """
    if not 0 < len(person_id) <= 32:
        raise ValueError("A person's id has 1 to 32 characters.")
    known = session.get(Person, person_id)
    if known is not None:
        return known
    insert_unless_there(
        session,
        Person,
        id=person_id,
        created_at=now_utc(),
        nation="scotland",
        language="en",
        level=2,
        is_carer=False,
    )
    person: Person = session.execute(sa.select(Person).where(Person.id == person_id)).scalar_one()
    return person


def heard_from(session: Session, person_id: str, now: datetime) -> Person:
    """Note that the person wrote at this moment."""
    person = meet_person(session, person_id)
    person.last_message_at = now
    return person


def pause_person(session: Session, person_id: str, reason: PauseReason, now: datetime) -> Person:
    """Rest coaching and check-ins. A pause for safety or age is never weakened to a wish."""
    person = meet_person(session, person_id)
    if person.paused_at is None or reason is not PauseReason.OWN_WISH:
        person.paused_at = now
        person.paused_reason = reason
    return person


def resume_person(session: Session, person_id: str) -> Person:
    """Take coaching and check-ins up again, because the person said so."""
    person = meet_person(session, person_id)
    person.paused_at = None
    person.paused_reason = None
    return person


def stop_person(session: Session, person_id: str, now: datetime) -> Person:
    """The person said stop: nothing is sent until they write again."""
    person = meet_person(session, person_id)
    note_wish(session, person_id, Wish.STOPPED)
    person.stopped_at = now
    return person


def reachable_again(session: Session, person_id: str) -> None:
    """Check-ins may go on: the person said so, or agreed to a new one."""
    person = session.get(Person, person_id)
    if person is not None:
        person.unreachable_at = None


def start_person_again(session: Session, person_id: str) -> Person:
    """The person came back after saying stop."""
    person = meet_person(session, person_id)
    person.stopped_at = None
    return person
