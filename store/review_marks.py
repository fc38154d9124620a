"""What reviewers write beside a conversation: marks on a turn, tags, and notes to one another."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose


class MarkKind(str, Enum):
    """What a mark says. `misunderstood` holds what was meant, `tag` one word, the rest a remark."""

    MISUNDERSTOOD = "misunderstood"
    TAG = "tag"
    FLAG = "flag"
    SECOND_OPINION = "second_opinion"
    EXEMPLAR = "exemplar"
    STORY = "story"
    NOTE = "note"


class ReviewMark(Base):
    """One mark. It goes with the person's data: they can see it, and deletion takes it along."""

    __tablename__ = "review_marks"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    # The turn it stands beside; None for the conversation as a whole.
    event_id: Mapped[int | None] = column(sa.Integer)
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    kind: Mapped[MarkKind] = column(closed_set(MarkKind), nullable=False)
    words: Mapped[str | None] = column(sa.Text)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


class SuggestionState(str, Enum):
    """What became of a suggested sentence."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Suggestion(Base):
    """A sentence in a reviewer's own fresh words that should have been understood as `meaning`.
    It is nobody's data: no person's words are in it, and nothing says whose turn it came of."""

    __tablename__ = "suggestions"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    sentence: Mapped[str] = column(sa.Text, nullable=False)
    meaning: Mapped[str] = column(sa.String(64), nullable=False)
    state: Mapped[SuggestionState] = column(
        closed_set(SuggestionState), nullable=False, default=SuggestionState.OPEN
    )
    reason: Mapped[str | None] = column(sa.Text)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    decided_by: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("reviewers.id"))


class SavedView(Base):
    """A filter of the queue under a name, shared by the whole team."""

    __tablename__ = "saved_views"
    __table_args__ = (sa.UniqueConstraint("name"), NEVER_REUSED)

    id: Mapped[int] = number()
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    name: Mapped[str] = column(sa.String(80), nullable=False)
    query: Mapped[str] = column(sa.Text, nullable=False)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


def mark(
    session: Session,
    person_id: str,
    reviewer_id: int,
    kind: MarkKind,
    now: datetime,
    *,
    event_id: int | None = None,
    words: str | None = None,
) -> ReviewMark:
    """Put a mark beside a turn or a conversation."""
    made = ReviewMark(
        person_id=person_id,
        reviewer_id=reviewer_id,
        kind=kind,
        event_id=event_id,
        words=words,
        made_at=now,
    )
    session.add(made)
    session.flush()
    return made


def marks_of(session: Session, person_id: str) -> list[ReviewMark]:
    """Every mark on a conversation, oldest first."""
    query = sa.select(ReviewMark).where(ReviewMark.person_id == person_id).order_by(ReviewMark.id)
    return list(session.execute(query).scalars())


def suggestions(session: Session, *states: SuggestionState) -> list[Suggestion]:
    """Suggested sentences, newest first; with states given, only those in one of them."""
    query = sa.select(Suggestion).order_by(Suggestion.id.desc())
    if states:
        query = query.where(Suggestion.state.in_(states))
    return list(session.execute(query).scalars())


def saved_views(session: Session) -> list[SavedView]:
    """The team's filters by name."""
    return list(session.execute(sa.select(SavedView).order_by(SavedView.name)).scalars())
