"""What the team says of services: that one has closed, what works there, and groups to add."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.review_marks import SuggestionState


class NoteKind(str, Enum):
    """What a note says."""

    CLOSED = "closed"
    WORKS = "works"


class ServiceNote(Base):
    """A reviewer's note on a service, until a steward has dealt with it. Nobody is named in it."""

    __tablename__ = "service_notes"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    service_id: Mapped[str] = column(
        sa.String(200), sa.ForeignKey("services.id"), nullable=False, index=True
    )
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    kind: Mapped[NoteKind] = column(closed_set(NoteKind), nullable=False)
    words: Mapped[str | None] = column(sa.Text)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    settled_at: Mapped[datetime | None] = column(UtcDateTime)


class SuggestedGroup(Base):
    """A group that somebody knows of, until a steward puts it in or says why not.

    A reviewer wrote it here, or a person told of it in the chat: then `name` is in their own words,
    `contact` and `area` may be empty, and nothing shows who it was.
    """

    __tablename__ = "suggested_groups"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    reviewer_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("reviewers.id"))
    person_id: Mapped[str | None] = whose(nullable=True)
    name: Mapped[str] = column(sa.Text, nullable=False)
    contact: Mapped[str] = column(sa.Text, nullable=False)
    area: Mapped[str] = column(sa.Text, nullable=False)
    state: Mapped[SuggestionState] = column(
        closed_set(SuggestionState), nullable=False, default=SuggestionState.OPEN
    )
    reason: Mapped[str | None] = column(sa.Text)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    decided_by: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("reviewers.id"))
    # Whose it was is then kept only until they have heard of it (console/group_news.py).
    decided_at: Mapped[datetime | None] = column(UtcDateTime)


def notes_on(session: Session, service_id: str) -> list[ServiceNote]:
    """Notes on one service, the newest first."""
    query = sa.select(ServiceNote).where(ServiceNote.service_id == service_id)
    return list(session.execute(query.order_by(ServiceNote.id.desc())).scalars())


def open_notes(session: Session) -> list[ServiceNote]:
    """Services that are said to have closed, which no steward has looked at yet."""
    query = sa.select(ServiceNote).where(
        ServiceNote.kind == NoteKind.CLOSED, ServiceNote.settled_at.is_(None)
    )
    return list(session.execute(query.order_by(ServiceNote.id)).scalars())


def tell_of_group(
    session: Session, person_id: str, words: str, contact: str, area: str, now: datetime
) -> SuggestedGroup:
    """Keep a group that somebody told of in the chat, in their own words, for a steward."""
    told = SuggestedGroup(
        person_id=person_id, name=words, contact=contact, area=area,
        state=SuggestionState.OPEN, made_at=now,
    )  # fmt: skip
    session.add(told)
    session.flush()
    return told


def groups_told_by(session: Session, person_id: str) -> list[SuggestedGroup]:
    """Groups that a person told of and nobody has decided about, the oldest first."""
    query = sa.select(SuggestedGroup).where(
        SuggestedGroup.person_id == person_id, SuggestedGroup.state == SuggestionState.OPEN
    )
    return list(session.execute(query.order_by(SuggestedGroup.id)).scalars())


def suggested_groups(session: Session) -> list[SuggestedGroup]:
    """Groups that nobody has decided about, the oldest first."""
    query = sa.select(SuggestedGroup).where(SuggestedGroup.state == SuggestionState.OPEN)
    return list(session.execute(query.order_by(SuggestedGroup.id)).scalars())
