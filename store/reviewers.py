"""Who works in the console: a name to sign in with, a first name people see, and their roles."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number
from store.clock import now_utc


class Role(str, Enum):
    """What somebody is here for; each sees only what that needs."""

    PEER = "peer"
    COACH = "coach"
    STEWARD = "steward"
    ADMINISTRATOR = "administrator"


class Reviewer(Base):
    """One person of the team. `name` is what they sign in with, in small letters."""

    __tablename__ = "reviewers"
    __table_args__ = (sa.UniqueConstraint("name"), NEVER_REUSED)

    id: Mapped[int] = number()
    name: Mapped[str] = column(sa.String(64), nullable=False)
    first_name: Mapped[str] = column(sa.Text, nullable=False)
    roles: Mapped[list[str]] = column(sa.JSON, nullable=False)
    password_hash: Mapped[str] = column(sa.Text, nullable=False)
    created_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)
    disabled_at: Mapped[datetime | None] = column(UtcDateTime)
    # Where a louder alert reaches them while they are on call or lead, if they gave one.
    email: Mapped[str | None] = column(sa.Text)
    # The secret of their authenticator app, sealed, and the last step of time that let them in.
    totp_sealed: Mapped[str | None] = column(sa.Text)
    totp_last: Mapped[int | None] = column(sa.Integer)

    @property
    def held_roles(self) -> frozenset[Role]:
        """Their roles; a word in the database that is none counts for nothing."""
        known = {role.value for role in Role}
        return frozenset(Role(word) for word in self.roles if word in known)


class NameTaken(Exception):
    """Somebody signs in with this name already."""


def plain_name(typed: str) -> str:
    """A name to sign in with, as it is kept: small letters, no spaces around it."""
    return typed.strip().casefold()


def enrol(
    session: Session,
    name: str,
    first_name: str,
    roles: Iterable[Role],
    password_hash: str,
    now: datetime,
) -> Reviewer:
    """Somebody new in the team.

    Raises:
        NameTaken: the name is somebody's, disabled ones included.
    """
    if reviewer_named(session, name) is not None:
        raise NameTaken
    reviewer = Reviewer(
        name=plain_name(name),
        first_name=first_name.strip(),
        roles=sorted(role.value for role in roles),
        password_hash=password_hash,
        created_at=now,
    )
    session.add(reviewer)
    session.flush()
    return reviewer


def reviewer_named(session: Session, name: str) -> Reviewer | None:
    """Whoever signs in with this name."""
    query = sa.select(Reviewer).where(Reviewer.name == plain_name(name))
    return session.execute(query).scalars().first()


def reviewers(session: Session) -> list[Reviewer]:
    """The whole team by name, those disabled at the end."""
    query = sa.select(Reviewer).order_by(Reviewer.disabled_at.is_not(None), Reviewer.name)
    return list(session.execute(query).scalars())


def has_administrator(session: Session, *, besides: int | None = None) -> bool:
    """Whether somebody who can let others in is left, apart from the one with this number."""
    return any(
        Role.ADMINISTRATOR in reviewer.held_roles
        for reviewer in reviewers(session)
        if reviewer.disabled_at is None and reviewer.id != besides
    )


def give_roles(session: Session, reviewer: Reviewer, roles: Iterable[Role]) -> None:
    """Their roles from now on."""
    reviewer.roles = sorted(role.value for role in roles)
    session.flush()


def disable(session: Session, reviewer: Reviewer, now: datetime) -> None:
    """They can no longer sign in; what they did stays theirs."""
    reviewer.disabled_at = now
    session.flush()


def enable(session: Session, reviewer: Reviewer) -> None:
    """They can sign in again."""
    reviewer.disabled_at = None
    session.flush()
