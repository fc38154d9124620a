"""What a person agreed to, when, in which wording, and when they took it back."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.ledger import Wish, note_wish


class ConsentKind(str, Enum):
    """Each is asked for by itself and can be taken back by itself (UK GDPR, explicit consent)."""

    CHAT = "chat"
    CHECK_INS = "check_ins"
    REVIEW = "review"
    RESEARCH = "research"
    REPLAY = "replay"


class Consent(Base):
    """One grant. Taking it back dates the row; the row stays."""

    __tablename__ = "consents"
    __table_args__ = (
        # Who agrees to be read is asked by every count of the console.
        sa.Index("ix_consents_kind_withdrawn_at_person_id", "kind", "withdrawn_at", "person_id"),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    kind: Mapped[ConsentKind] = column(closed_set(ConsentKind), nullable=False)
    granted_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    withdrawn_at: Mapped[datetime | None] = column(UtcDateTime)
    wording_version: Mapped[str] = column(sa.String(32), nullable=False)


def grant(
    session: Session, person_id: str, kind: ConsentKind, wording_version: str, now: datetime
) -> Consent:
    """The person agrees. Agreeing again to the same wording changes nothing; to a new wording it
    makes a new row and dates the old one."""
    for standing in _standing(session, person_id, kind):
        if standing.wording_version == wording_version:
            return standing
        standing.withdrawn_at = now
    consent = Consent(
        person_id=person_id, kind=kind, granted_at=now, wording_version=wording_version
    )
    session.add(consent)
    session.flush()
    return consent


def withdraw(session: Session, person_id: str, kind: ConsentKind, now: datetime) -> bool:
    """The person takes a consent back. False if there was none."""
    standing = _standing(session, person_id, kind)
    if standing:
        note_wish(session, person_id, Wish.WITHDREW, kind.value)
    for consent in standing:
        consent.withdrawn_at = now
    session.flush()
    return bool(standing)


def has_consent(session: Session, person_id: str, kind: ConsentKind) -> bool:
    """Whether the person agrees to this now."""
    return bool(_standing(session, person_id, kind))


def consents_of(session: Session, person_id: str) -> list[Consent]:
    """Every grant there ever was, oldest first."""
    return list(
        session.execute(
            sa.select(Consent).where(Consent.person_id == person_id).order_by(Consent.id)
        ).scalars()
    )


def _standing(session: Session, person_id: str, kind: ConsentKind) -> list[Consent]:
    return [
        consent
        for consent in consents_of(session, person_id)
        if consent.kind == kind and consent.withdrawn_at is None
    ]
