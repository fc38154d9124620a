"""Who is signed in to the console, since when, and how long a wrong password makes one wait."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number
from store.invitations import mark_of
from store.reviewers import Reviewer, plain_name
from store.writing import insert_unless_there, rows_met

# Somebody who goes to make tea comes back to what they had; a machine left overnight is closed.
IDLE = timedelta(hours=1)
LONGEST = timedelta(hours=12)
# Looking is written down this often at most, so that reading a page is no write.
SEEN_EVERY = timedelta(minutes=1)
FREE_TRIES = 4
LONGEST_WAIT = timedelta(minutes=15)
# How long after the password the code may come.
CODE_WITHIN = timedelta(minutes=5)


class SignIn(Base):
    """One browser of one reviewer. The cookie's secret is kept as its mark alone."""

    __tablename__ = "sign_ins"
    __table_args__ = (sa.UniqueConstraint("mark"), NEVER_REUSED)

    id: Mapped[int] = number()
    mark: Mapped[str] = column(sa.String(64), nullable=False)
    reviewer_id: Mapped[int] = column(
        sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False, index=True
    )
    # What a form of this browser must bring along (CSRF).
    form_token: Mapped[str] = column(sa.String(64), nullable=False)
    began_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    seen_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    ended_at: Mapped[datetime | None] = column(UtcDateTime)
    # The password was right and the code is still to come: it opens no page.
    awaits_code: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)


class SignInAttempt(Base):
    """Wrong passwords for one name, whether or not anybody has it."""

    __tablename__ = "sign_in_attempts"
    __table_args__ = (sa.UniqueConstraint("mark"), NEVER_REUSED)

    id: Mapped[int] = number()
    mark: Mapped[str] = column(sa.String(64), nullable=False)
    failures: Mapped[int] = column(sa.Integer, nullable=False, default=0)
    wait_until: Mapped[datetime | None] = column(UtcDateTime)


def begin_sign_in(
    session: Session, reviewer: Reviewer, now: datetime, *, awaits_code: bool = False
) -> str:
    """Sign somebody in, or half in; gives back the cookie's secret, a new one each time."""
    token = secrets.token_urlsafe(32)
    session.add(
        SignIn(
            mark=mark_of(token),
            reviewer_id=reviewer.id,
            form_token=secrets.token_urlsafe(32),
            began_at=now,
            seen_at=now,
            awaits_code=awaits_code,
        )
    )
    session.flush()
    return token


def sign_in_of(session: Session, token: str, now: datetime) -> tuple[SignIn, Reviewer] | None:
    """The sign-in that a cookie stands for, unless it ended, grew old or its reviewer left."""
    query = (
        sa.select(SignIn, Reviewer)
        .join(Reviewer, Reviewer.id == SignIn.reviewer_id)
        .where(
            SignIn.mark == mark_of(token),
            SignIn.ended_at.is_(None),
            SignIn.awaits_code.is_(False),
            SignIn.seen_at > now - IDLE,
            SignIn.began_at > now - LONGEST,
            Reviewer.disabled_at.is_(None),
        )
    )
    found = session.execute(query).first()
    if found is None:
        return None
    sign_in, reviewer = found
    if sign_in.seen_at <= now - SEEN_EVERY:
        sign_in.seen_at = now
    return sign_in, reviewer


def half_sign_in_of(session: Session, token: str, now: datetime) -> tuple[SignIn, Reviewer] | None:
    """The sign-in that still waits for its code."""
    query = (
        sa.select(SignIn, Reviewer)
        .join(Reviewer, Reviewer.id == SignIn.reviewer_id)
        .where(
            SignIn.mark == mark_of(token),
            SignIn.ended_at.is_(None),
            SignIn.awaits_code.is_(True),
            SignIn.began_at > now - CODE_WITHIN,
            Reviewer.disabled_at.is_(None),
        )
    )
    found = session.execute(query).first()
    return (found[0], found[1]) if found is not None else None


def end_sign_in(session: Session, sign_in: SignIn, now: datetime) -> None:
    """Sign this browser out."""
    sign_in.ended_at = now
    session.flush()


def end_sign_ins(
    session: Session, reviewer_id: int, now: datetime, *, besides: int | None = None
) -> int:
    """Sign somebody out everywhere, apart from one browser; how many browsers."""
    change = sa.update(SignIn).where(SignIn.reviewer_id == reviewer_id, SignIn.ended_at.is_(None))
    if besides is not None:
        change = change.where(SignIn.id != besides)
    return rows_met(session, change.values(ended_at=now))


def must_wait(session: Session, name: str, now: datetime) -> timedelta | None:
    """How long before this name may try again; None where it may now."""
    attempt = _attempt(session, name)
    if attempt is None or attempt.wait_until is None or attempt.wait_until <= now:
        return None
    return attempt.wait_until - now


def note_wrong_password(session: Session, name: str, now: datetime) -> None:
    """After a few tries each wrong one doubles the wait, to fifteen minutes at most. A name that
    nobody has is treated alike, so that trying tells nothing."""
    insert_unless_there(session, SignInAttempt, mark=mark_of(plain_name(name)), failures=0)
    change = (
        sa.update(SignInAttempt)
        .where(SignInAttempt.mark == mark_of(plain_name(name)))
        .values(failures=SignInAttempt.failures + 1)
    )
    rows_met(session, change)
    attempt = _attempt(session, name)
    if attempt is not None:
        session.refresh(attempt)
        over = attempt.failures - FREE_TRIES
        if over > 0:
            attempt.wait_until = now + min(timedelta(seconds=2 ** min(over, 10)), LONGEST_WAIT)
        session.flush()


def forget_wrong_passwords(session: Session, name: str) -> None:
    """The right password was given, or a new one chosen."""
    rows_met(
        session, sa.delete(SignInAttempt).where(SignInAttempt.mark == mark_of(plain_name(name)))
    )


def _attempt(session: Session, name: str) -> SignInAttempt | None:
    query = sa.select(SignInAttempt).where(SignInAttempt.mark == mark_of(plain_name(name)))
    return session.execute(query).scalars().first()
