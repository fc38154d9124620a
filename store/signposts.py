"""Which services a person was shown, what came of it, and needs that nothing met."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose


class SignpostOutcome(str, Enum):
    """What came of a signpost, as the person told it."""

    HELPED = "helped"
    WENT_NO_HELP = "went_no_help"
    CONTACTED_WAITING = "contacted_waiting"
    COULD_NOT_REACH = "could_not_reach"
    NOT_SUITABLE = "not_suitable"
    NOT_TRIED = "not_tried"


# Once it did not work for a person, it is not offered to them again.
DID_NOT_WORK = (SignpostOutcome.WENT_NO_HELP, SignpostOutcome.NOT_SUITABLE)
# Where nobody answered it is left for as long: a line that rang out may be staffed again by then.
REACHED_BY_NOBODY_FOR = timedelta(days=90)
# Then they have heard from it, whatever was said.
HEARD = (SignpostOutcome.HELPED, SignpostOutcome.WENT_NO_HELP, SignpostOutcome.NOT_SUITABLE)
# What tells whether a service can be trusted; that it did not suit one person does not.
TELLS_OF_TRUST = (
    SignpostOutcome.HELPED,
    SignpostOutcome.WENT_NO_HELP,
    SignpostOutcome.COULD_NOT_REACH,
)


class Signpost(Base):
    """One service shown to one person, with why it fits in plain words."""

    __tablename__ = "signposts"
    __table_args__ = (
        # What outcomes count by day, so that no row is looked up for it.
        sa.Index(
            "ix_signposts_shown_at_person_id_service_id_outcome",
            *("shown_at", "person_id", "service_id", "outcome"),
        ),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    goal_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("goals.id"))
    service_id: Mapped[str] = column(
        sa.String(200), sa.ForeignKey("services.id"), nullable=False, index=True
    )
    shown_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    why: Mapped[str] = column(sa.Text, nullable=False)
    # The person picked this one of those shown: only then is it asked about later.
    chosen_at: Mapped[datetime | None] = column(UtcDateTime)
    asked_at: Mapped[datetime | None] = column(UtcDateTime)
    outcome: Mapped[SignpostOutcome | None] = column(closed_set(SignpostOutcome))
    # When they got in touch and began to wait, and when they told that they had heard.
    waiting_since: Mapped[datetime | None] = column(UtcDateTime, index=True)
    heard_at: Mapped[datetime | None] = column(UtcDateTime, index=True)
    # Days from the one to the other: as they said it, else counted; None where neither is known.
    waited: Mapped[int | None] = column(sa.Integer)


class UnmetNeed(Base):
    """A need that no service met. It outlives the person's other rows, without them."""

    __tablename__ = "unmet_needs"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    person_id: Mapped[str | None] = whose(nullable=True)
    words: Mapped[str] = column(sa.Text, nullable=False)
    place: Mapped[str | None] = column(sa.Text)
    created_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


def show_signpost(
    session: Session,
    person_id: str,
    service_id: str,
    why: str,
    now: datetime,
    *,
    goal_id: int | None = None,
) -> Signpost:
    """Remember that a service was shown and why."""
    signpost = Signpost(
        person_id=person_id, service_id=service_id, why=why, shown_at=now, goal_id=goal_id
    )
    session.add(signpost)
    session.flush()
    return signpost


def choose_signpost(session: Session, signpost: Signpost, now: datetime) -> None:
    """The person picked this service."""
    signpost.chosen_at = now
    session.flush()


def signposts_of(session: Session, person_id: str) -> list[Signpost]:
    """Every service the person was shown, oldest first."""
    query = sa.select(Signpost).where(Signpost.person_id == person_id).order_by(Signpost.id)
    return list(session.execute(query).scalars())


def signpost_of(session: Session, person_id: str, signpost_id: int) -> Signpost | None:
    """One signpost, only if it is this person's."""
    signpost = session.get(Signpost, signpost_id)
    return signpost if signpost is not None and signpost.person_id == person_id else None


def open_signpost(session: Session, person_id: str) -> Signpost | None:
    """The service picked last of which we do not know yet what came of it; someone who waits for a
    reply, or has not tried it yet, may be asked again."""
    still_open = (None, SignpostOutcome.CONTACTED_WAITING, SignpostOutcome.NOT_TRIED)
    found = [
        signpost
        for signpost in signposts_of(session, person_id)
        if signpost.chosen_at is not None and signpost.outcome in still_open
    ]
    return found[-1] if found else None


def ask_about_signpost(session: Session, signpost: Signpost, now: datetime) -> None:
    """The coach asked whether it worked."""
    signpost.asked_at = now
    session.flush()


def settle_signpost(
    session: Session,
    signpost: Signpost,
    outcome: SignpostOutcome,
    now: datetime,
    waited: int | None = None,
) -> None:
    """What came of it. It moves no rank by itself (store/outcome_looks.py).

    Args:
        session: the store.
        signpost: the service as it was shown to one person.
        outcome: what they told.
        now: when they told it.
        waited: days of waiting, where they said how long it is or was.
    """
    signpost.outcome = outcome
    if outcome is SignpostOutcome.CONTACTED_WAITING:
        since = now - timedelta(days=waited or 0)
        # "Still nothing" a week on is the same wait; one told to be longer began before.
        signpost.waiting_since = min(signpost.waiting_since or since, since)
        signpost.heard_at = signpost.waited = None
    elif outcome in HEARD and signpost.heard_at is None:
        signpost.heard_at = now
        if waited is not None:
            signpost.waited = waited
        elif signpost.waiting_since is not None:
            signpost.waited = (now - signpost.waiting_since).days
    session.flush()


def services_that_did_not_work(session: Session, person_id: str, now: datetime) -> set[str]:
    """Ids of services not to be offered to this person: what did not work never again, what they
    could not reach not for a good while."""
    return {
        signpost.service_id
        for signpost in signposts_of(session, person_id)
        if signpost.outcome in DID_NOT_WORK
        or (
            signpost.outcome is SignpostOutcome.COULD_NOT_REACH
            and now - _last_in_hand(signpost) < REACHED_BY_NOBODY_FOR
        )
    }


def _last_in_hand(signpost: Signpost) -> datetime:
    """When it was last shown, picked or asked about."""
    at = (signpost.shown_at, signpost.chosen_at, signpost.asked_at)
    return max(one for one in at if one is not None)


def note_unmet_need(
    session: Session, words: str, place: str | None, now: datetime, person_id: str | None = None
) -> UnmetNeed:
    """Remember that nothing fitted."""
    need = UnmetNeed(words=words, place=place, created_at=now, person_id=person_id)
    session.add(need)
    session.flush()
    return need


def unmet_needs_of(session: Session, person_id: str) -> list[UnmetNeed]:
    """Needs of one person that nothing met, oldest first."""
    query = sa.select(UnmetNeed).where(UnmetNeed.person_id == person_id).order_by(UnmetNeed.id)
    return list(session.execute(query).scalars())


def unmet_needs(session: Session, since: datetime | None = None) -> list[UnmetNeed]:
    """Needs that nothing met, oldest first."""
    query = sa.select(UnmetNeed).order_by(UnmetNeed.id)
    if since is not None:
        query = query.where(UnmetNeed.created_at >= since)
    return list(session.execute(query).scalars())
