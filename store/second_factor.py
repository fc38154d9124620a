"""A second factor to sign in: a code from somebody's phone, or a recovery code, once each."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime

import pyotp
import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number
from store.invitations import mark_of
from store.reviewers import Reviewer
from store.sealing import CannotOpen, Seal
from store.settings import settings
from store.writing import rows_met

CODES = 10
#: Without letters and figures that are taken for one another.
_SIGNS = "23456789abcdefghjkmnpqrstuvwxyz"
STEP = 30
#: Phones go wrong by a few seconds: the step before and the one after count too (RFC 6238, 5.2).
NEAR = (0, -1, 1)
ISSUER = "Health coach console"


class RecoveryCode(Base):
    """A code that signs its owner in once. Only its mark is kept."""

    __tablename__ = "recovery_codes"
    __table_args__ = (sa.UniqueConstraint("mark"), NEVER_REUSED)

    id: Mapped[int] = number()
    reviewer_id: Mapped[int] = column(
        sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False, index=True
    )
    mark: Mapped[str] = column(sa.String(64), nullable=False)
    used_at: Mapped[datetime | None] = column(UtcDateTime)


def new_secret() -> str:
    """A secret for somebody's phone, as phones take it (base32, 160 bits)."""
    return pyotp.random_base32()


def address_for_phone(reviewer: Reviewer, secret: str) -> str:
    """What the square picture holds."""
    return str(pyotp.TOTP(secret).provisioning_uri(name=reviewer.name, issuer_name=ISSUER))


def sealed(secret: str) -> str:
    """The secret as it is kept: the database alone makes no codes."""
    return Seal(settings().identity_keys).seal(secret)


def seal_secrets_anew(session: Session, seal: Seal) -> int:
    """Seal with the newest key whatever an older one sealed; how many. Then the old may go.

    Raises:
        store.sealing.CannotOpen: a secret was sealed with a key that is not among these.
    """
    anew = 0
    query = sa.select(Reviewer).where(Reviewer.totp_sealed.is_not(None))
    for reviewer in session.execute(query).scalars():
        kept = str(reviewer.totp_sealed)
        if not seal.is_by_newest(kept):
            reviewer.totp_sealed = seal.seal(seal.open(kept))
            anew += 1
    session.flush()
    return anew


def begin_second_factor(
    session: Session, reviewer: Reviewer, secret: str, code: str, now: datetime
) -> list[str] | None:
    """Ask for codes from now on, if this one is right.

    Returns:
        Recovery codes, to be shown once; None where the code is not right.
    """
    step = _step_of(secret, code, now, after=None)
    if step is None:
        return None
    reviewer.totp_sealed, reviewer.totp_last = sealed(secret), step
    return make_recovery_codes(session, reviewer)


def end_second_factor(session: Session, reviewer: Reviewer) -> None:
    """Ask for no codes any more."""
    reviewer.totp_sealed = reviewer.totp_last = None
    rows_met(session, sa.delete(RecoveryCode).where(RecoveryCode.reviewer_id == reviewer.id))
    session.flush()


def make_recovery_codes(session: Session, reviewer: Reviewer) -> list[str]:
    """New recovery codes; those from before stop working."""
    rows_met(session, sa.delete(RecoveryCode).where(RecoveryCode.reviewer_id == reviewer.id))
    codes = ["".join(secrets.choice(_SIGNS) for _ in range(12)) for _ in range(CODES)]
    for code in codes:
        session.add(RecoveryCode(reviewer_id=reviewer.id, mark=_mark(reviewer, code)))
    session.flush()
    return ["-".join((code[:4], code[4:8], code[8:])) for code in codes]


def recovery_codes_left(session: Session, reviewer: Reviewer) -> int:
    """How many can still be used."""
    query = sa.select(sa.func.count()).where(
        RecoveryCode.reviewer_id == reviewer.id, RecoveryCode.used_at.is_(None)
    )
    return int(session.execute(query).scalar_one())


def code_is_right(session: Session, reviewer: Reviewer, typed: str, now: datetime) -> bool:
    """Whether a code lets them in; it does so once."""
    code = "".join(typed.split()).replace("-", "").casefold()
    if reviewer.totp_sealed is None or not code:
        return False
    if code.isascii() and code.isdigit() and len(code) == 6:
        try:
            secret = Seal(settings().identity_keys).open(reviewer.totp_sealed)
        except CannotOpen:
            return False
        step = _step_of(secret, code, now, after=reviewer.totp_last)
        if step is None:
            return False
        # Two browsers with one code: the row lets in whoever comes first.
        fresh = sa.or_(Reviewer.totp_last.is_(None), Reviewer.totp_last < step)
        change = sa.update(Reviewer).where(Reviewer.id == reviewer.id, fresh)
        return rows_met(session, change.values(totp_last=step)) == 1
    used = (
        sa.update(RecoveryCode)
        .where(RecoveryCode.mark == _mark(reviewer, code), RecoveryCode.used_at.is_(None))
        .values(used_at=now)
    )
    return rows_met(session, used) == 1


def _step_of(secret: str, code: str, now: datetime, after: int | None) -> int | None:
    """The step of time whose code this is, later than the last one that was used."""
    present = int(now.timestamp()) // STEP
    steps: Sequence[int] = [present + near for near in NEAR]
    maker = pyotp.TOTP(secret)
    for step in steps:
        is_it = pyotp.utils.strings_equal(maker.generate_otp(step), code)
        if is_it and (after is None or step > after):
            return step
    return None


def _mark(reviewer: Reviewer, code: str) -> str:
    return mark_of(f"recovery:{reviewer.id}:{code}")
