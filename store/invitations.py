"""One-time links: to join the team, or to choose a new password. Only a link's mark is kept."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number
from store.reviewers import Role
from store.writing import rows_met

LASTS = timedelta(days=3)


class Invitation(Base):
    """One link. With `reviewer_id` it lets that person choose a new password; without, it makes
    somebody new with these roles."""

    __tablename__ = "invitations"
    __table_args__ = (sa.UniqueConstraint("mark"), NEVER_REUSED)

    id: Mapped[int] = number()
    mark: Mapped[str] = column(sa.String(64), nullable=False)
    reviewer_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("reviewers.id"))
    roles: Mapped[list[str]] = column(sa.JSON, nullable=False)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    expires_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    used_at: Mapped[datetime | None] = column(UtcDateTime)


def mark_of(token: str) -> str:
    """What a secret token is looked up by: the database alone lets nobody in."""
    return hashlib.sha256(token.encode()).hexdigest()


def invite(
    session: Session,
    roles: Iterable[Role],
    now: datetime,
    *,
    reviewer_id: int | None = None,
    lasts: timedelta = LASTS,
) -> str:
    """Make a link; gives back its secret, which is kept nowhere. Earlier links for the same person
    to choose a password end."""
    if reviewer_id is not None:
        end_invitations(session, now, reviewer_id)
    token = secrets.token_urlsafe(32)
    session.add(
        Invitation(
            mark=mark_of(token),
            reviewer_id=reviewer_id,
            roles=sorted(role.value for role in roles),
            made_at=now,
            expires_at=now + lasts,
        )
    )
    session.flush()
    return token


def invitation(session: Session, token: str, now: datetime) -> Invitation | None:
    """The link with this secret, if it may still be used."""
    query = sa.select(Invitation).where(
        Invitation.mark == mark_of(token),
        Invitation.used_at.is_(None),
        Invitation.expires_at > now,
    )
    return session.execute(query).scalars().first()


def use(session: Session, found: Invitation, now: datetime) -> bool:
    """Use a link up. False if somebody else was quicker."""
    change = (
        sa.update(Invitation)
        .where(Invitation.id == found.id, Invitation.used_at.is_(None))
        .values(used_at=now)
    )
    return rows_met(session, change) == 1


def end_invitations(session: Session, now: datetime, reviewer_id: int | None) -> None:
    """No open link of this person works any more; for None, no open link to join."""
    change = sa.update(Invitation).where(
        Invitation.reviewer_id.is_(None)
        if reviewer_id is None
        else Invitation.reviewer_id == reviewer_id,
        Invitation.used_at.is_(None),
    )
    rows_met(session, change.values(used_at=now))
