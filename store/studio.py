"""The story studio: drafts of what the coach says, who reads them, and what was released.

A draft is a set of files, each as a whole text beside the text that it began from. What cannot be
read as YAML is kept apart, so that the file stays sound and no keystroke is lost.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number


class DraftState(str, Enum):
    """How far a draft has come."""

    OPEN = "open"
    WAITING = "waiting"
    RELEASED = "released"
    DROPPED = "dropped"


class ReleaseState(str, Enum):
    """`decided` must still be carried out; it is carried out again until it is `live`."""

    DECIDED = "decided"
    LIVE = "live"


class Draft(Base):
    """A change on its way. `base` is the release that it began from."""

    __tablename__ = "studio_drafts"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    title: Mapped[str] = column(sa.String(80), nullable=False)
    author_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    state: Mapped[DraftState] = column(
        closed_set(DraftState), nullable=False, default=DraftState.OPEN
    )
    base: Mapped[str] = column(sa.String(40), nullable=False)
    note: Mapped[str | None] = column(sa.Text)
    # What was trained of it: a digest of the texts, and the file among the models.
    trained: Mapped[str | None] = column(sa.String(64))
    model: Mapped[str | None] = column(sa.Text)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    changed_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


class DraftFile(Base):
    """One file of a draft. `version` goes up with each change: who saves says which they saw."""

    __tablename__ = "studio_files"
    __table_args__ = (sa.UniqueConstraint("draft_id", "path"), NEVER_REUSED)

    id: Mapped[int] = number()
    draft_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("studio_drafts.id"), nullable=False)
    path: Mapped[str] = column(sa.String(120), nullable=False)
    base_text: Mapped[str] = column(sa.Text, nullable=False)
    text: Mapped[str] = column(sa.Text, nullable=False)
    version: Mapped[int] = column(sa.Integer, nullable=False)
    changed_by: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    changed_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


class Unsound(Base):
    """What somebody typed that is no YAML yet, kept as it was typed."""

    __tablename__ = "studio_unsound"
    __table_args__ = (sa.UniqueConstraint("draft_id", "path", "piece"), NEVER_REUSED)

    id: Mapped[int] = number()
    draft_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("studio_drafts.id"), nullable=False)
    path: Mapped[str] = column(sa.String(120), nullable=False)
    piece: Mapped[str] = column(sa.String(160), nullable=False)
    text: Mapped[str] = column(sa.Text, nullable=False)
    fault: Mapped[str] = column(sa.Text, nullable=False)
    changed_by: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    changed_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


class Verdict(Base):
    """What a second person says of a draft, and of exactly which texts."""

    __tablename__ = "studio_verdicts"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    draft_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("studio_drafts.id"), nullable=False)
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    approves: Mapped[bool] = column(sa.Boolean, nullable=False)
    reason: Mapped[str | None] = column(sa.Text)
    digest: Mapped[str] = column(sa.String(64), nullable=False)
    given_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


class Release(Base):
    """What was put live: a commit, its model, and by whom. Rolling back is a release too."""

    __tablename__ = "studio_releases"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    commit: Mapped[str] = column(sa.String(40), nullable=False)
    title: Mapped[str] = column(sa.String(120), nullable=False)
    note: Mapped[str] = column(sa.Text, nullable=False)
    author: Mapped[str] = column(sa.String(64), nullable=False)
    approver: Mapped[str | None] = column(sa.String(64))
    model: Mapped[str | None] = column(sa.Text)
    state: Mapped[ReleaseState] = column(closed_set(ReleaseState), nullable=False)
    draft_id: Mapped[int | None] = column(sa.Integer, sa.ForeignKey("studio_drafts.id"))
    at: Mapped[datetime] = column(UtcDateTime, nullable=False)


class Reading(Base):
    """Who has which file of a draft open: seen by the others, and forgotten after a while."""

    __tablename__ = "studio_readings"
    __table_args__ = (sa.UniqueConstraint("draft_id", "path", "reviewer_id"), NEVER_REUSED)

    id: Mapped[int] = number()
    draft_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("studio_drafts.id"), nullable=False)
    path: Mapped[str] = column(sa.String(120), nullable=False)
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    at: Mapped[datetime] = column(UtcDateTime, nullable=False)


def drafts(session: Session, *states: DraftState) -> list[Draft]:
    """Drafts, the one changed last first; with states given, only those in one of them."""
    query = sa.select(Draft).order_by(Draft.changed_at.desc(), Draft.id.desc())
    if states:
        query = query.where(Draft.state.in_(states))
    return list(session.execute(query).scalars())


def files_of(session: Session, draft_id: int) -> list[DraftFile]:
    """A draft's files by path."""
    query = sa.select(DraftFile).where(DraftFile.draft_id == draft_id).order_by(DraftFile.path)
    return list(session.execute(query).scalars())


def unsound_of(session: Session, draft_id: int) -> list[Unsound]:
    """What is kept apart of a draft."""
    query = sa.select(Unsound).where(Unsound.draft_id == draft_id).order_by(Unsound.id)
    return list(session.execute(query).scalars())


def verdicts_of(session: Session, draft_id: int) -> list[Verdict]:
    """What was said of a draft, oldest first."""
    query = sa.select(Verdict).where(Verdict.draft_id == draft_id).order_by(Verdict.id)
    return list(session.execute(query).scalars())


def releases(session: Session) -> list[Release]:
    """Every release, the newest first."""
    return list(session.execute(sa.select(Release).order_by(Release.id.desc())).scalars())
