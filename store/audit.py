"""Who looked at what, and who changed what, in the console. Rows are added, never changed.

The database itself refuses to change or remove a row (triggers of the migration). A row names a
conversation by its mark, not by the person's id: when somebody's data is deleted, the row stays and
leads nowhere.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number


class Deed(str, Enum):
    """What was done."""

    SIGNED_IN = "signed_in"
    SIGN_IN_REFUSED = "sign_in_refused"
    SIGNED_OUT = "signed_out"
    JOINED = "joined"
    CHOSE_PASSWORD = "chose_password"
    INVITED = "invited"
    CHANGED_ROLES = "changed_roles"
    DISABLED = "disabled"
    ENABLED = "enabled"
    OPENED_TRANSCRIPT = "opened_transcript"
    UNMASKED = "unmasked"
    SEARCHED = "searched"
    CLAIMED = "claimed"
    RELEASED = "released"
    SNOOZED = "snoozed"
    CLOSED = "closed"
    REPLIED = "replied"
    TOOK_OVER = "took_over"
    HANDED_BACK = "handed_back"
    MARKED = "marked"
    REDACTED = "redacted"
    SUGGESTED = "suggested"
    EXPORTED = "exported"
    PASSED_ON = "passed_on"
    GAVE_DUTY = "gave_duty"
    DEBRIEF = "debrief"
    DIRECTORY = "directory"
    SECOND_FACTOR = "second_factor"
    CALLED_LOUDER = "called_louder"
    DRAFTED = "drafted"
    TRAINED = "trained"
    REPLAYED = "replayed"
    APPROVED = "approved"
    VETOED = "vetoed"
    RELEASED_CONTENT = "released_content"
    ROLLED_BACK = "rolled_back"
    REFUSED = "refused"


#: Rows looked at for one that says the same: the table is long, and only its end is of this minute.
LATELY = 100


class AuditRow(Base):
    """One deed. `about` is a conversation's mark, an item's number or a colleague's name."""

    __tablename__ = "audit"
    __table_args__ = (sa.Index("ix_audit_about", "about"), NEVER_REUSED)

    id: Mapped[int] = number()
    at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    # No key: the row outlives whatever becomes of the team's table. None is the console itself.
    who: Mapped[str | None] = column(sa.String(64))
    deed: Mapped[Deed] = column(closed_set(Deed), nullable=False)
    about: Mapped[str | None] = column(sa.String(100))
    # A reason that somebody gave, a role, a filter: never what a person said.
    detail: Mapped[str | None] = column(sa.Text)


def conversation_mark(person_id: str) -> str:
    """How a conversation is named in the audit and on the screen: short, and no way back to the id
    once the person is gone."""
    return hashlib.sha256(f"conversation:{person_id}".encode()).hexdigest()[:8]


def write_down(
    session: Session,
    who: str | None,
    deed: Deed,
    now: datetime,
    *,
    about: str | None = None,
    detail: str | None = None,
) -> None:
    """Add a row, in the transaction of the deed itself: both are kept or neither."""
    session.add(AuditRow(at=now, who=who, deed=deed, about=about, detail=detail))
    session.flush()


def audit_rows(
    session: Session,
    *,
    who: str | None = None,
    deed: Deed | None = None,
    about: str | None = None,
    limit: int = 200,
) -> list[AuditRow]:
    """The newest rows first, narrowed where asked."""
    query = sa.select(AuditRow).order_by(AuditRow.id.desc()).limit(limit)
    if who:
        query = query.where(AuditRow.who == who)
    if deed is not None:
        query = query.where(AuditRow.deed == deed)
    if about:
        query = query.where(AuditRow.about == about)
    return list(session.execute(query).scalars())


def was_written(
    session: Session,
    who: str | None,
    deed: Deed,
    since: datetime,
    *,
    about: str | None,
    detail: str | None,
) -> bool:
    """Whether the very same row is among the newest, and was added since then."""
    lately = audit_rows(session, limit=LATELY)
    same = (who, deed, about, detail)
    return any(row.at >= since and (row.who, row.deed, row.about, row.detail) == same
               for row in lately)  # fmt: skip
