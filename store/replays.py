"""What people had written, said once more to a draft and to what is live: where the two part.

Only of people who agree to it (`ConsentKind.REPLAY`). A difference holds what they wrote, so it is
theirs: it goes with their data, with their consent, and with the age of their words.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.consents import Consent, ConsentKind
from store.people import Person
from store.writing import rows_met


class DifferenceState(str, Enum):
    """What a coach says of it."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Replay(Base):
    """One replay of a draft as it then stood. It names nobody. `talks` is how many were said."""

    __tablename__ = "studio_replays"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    draft_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("studio_drafts.id"), nullable=False)
    digest: Mapped[str] = column(sa.String(64), nullable=False)
    talks: Mapped[int] = column(sa.Integer, nullable=False)
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    at: Mapped[datetime] = column(UtcDateTime, nullable=False)


class ReplayDifference(Base):
    """One message that the draft answers otherwise than what is live: of a person who agreed to
    that, or of a test that a reviewer wrote in fresh words.

    `sort` is alike where the same steps and lines took the place of the same others. `live` and
    `draft` are {"replies": texts, "buttons": titles, "story", "done"}.
    """

    __tablename__ = "replay_differences"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    replay_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("studio_replays.id"), nullable=False)
    person_id: Mapped[str | None] = whose(nullable=True)
    test_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("test_drafts.id"))
    said: Mapped[str] = column(sa.Text, nullable=False)
    said_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    # The line of the coach before it, as it stood in the replay: for the reader.
    before: Mapped[str | None] = column(sa.Text)
    live: Mapped[dict[str, Any]] = column(sa.JSON, nullable=False)
    draft: Mapped[dict[str, Any]] = column(sa.JSON, nullable=False)
    sort: Mapped[str] = column(sa.String(64), nullable=False)
    state: Mapped[DifferenceState] = column(closed_set(DifferenceState), nullable=False)
    reason: Mapped[str | None] = column(sa.Text)
    decided_by: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("reviewers.id"))


def agrees_to_replay(person_column: Any) -> Any:
    """Whether a person agrees, now, to have changes tried on what they wrote: as a condition."""
    standing = sa.select(Consent.person_id).where(
        Consent.kind == ConsentKind.REPLAY, Consent.withdrawn_at.is_(None)
    )
    chats = sa.select(Consent.person_id).where(
        Consent.kind == ConsentKind.CHAT, Consent.withdrawn_at.is_(None)
    )
    leaving = sa.select(Person.id).where(Person.deletion_asked_at.is_not(None))
    return sa.and_(
        person_column.in_(standing), person_column.in_(chats), person_column.not_in(leaving)
    )


def last_replay(session: Session, draft_id: int, digest: str) -> Replay | None:
    """The newest replay of a draft as it stands."""
    query = (
        sa.select(Replay)
        .where(Replay.draft_id == draft_id, Replay.digest == digest)
        .order_by(Replay.id.desc())
        .limit(1)
    )
    return session.execute(query).scalars().first()


def differences_of(session: Session, replay_id: int) -> list[ReplayDifference]:
    """What came of a replay: of tests, and of those people alone who still agree."""
    query = (
        sa.select(ReplayDifference)
        .where(
            ReplayDifference.replay_id == replay_id,
            sa.or_(
                ReplayDifference.person_id.is_(None), agrees_to_replay(ReplayDifference.person_id)
            ),
        )
        .order_by(ReplayDifference.id)
    )
    return list(session.execute(query).scalars())


def forget_differences(session: Session, person_id: str) -> int:
    """Delete what replays showed of a person; how many rows."""
    return rows_met(
        session, sa.delete(ReplayDifference).where(ReplayDifference.person_id == person_id)
    )
