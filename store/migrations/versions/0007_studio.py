"""The story studio: drafts, their files, verdicts and releases."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def _table(
    name: str, *columns: Any, points_at: dict[str, str], unique: tuple[str, ...] = ()
) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        *(
            sa.ForeignKeyConstraint([column], [f"{table}.id"], name=f"fk_{name}_{column}_{table}")
            for column, table in points_at.items()
        ),
        # SQLAlchemy names a constraint after its first column.
        *([sa.UniqueConstraint(*unique, name=f"uq_{name}_{'_'.join(unique)}")] if unique else []),
        sqlite_autoincrement=True,
    )


def _text(name: str, length: int | None = None, *, nullable: bool = False) -> sa.Column[Any]:
    kind = sa.Text() if length is None else sa.String(length)
    return sa.Column(name, kind, nullable=nullable)


def _row(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _moment(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def upgrade() -> None:
    """Make the tables."""
    _table(
        "studio_drafts",
        _text("title", 80),
        _row("author_id"),
        _text("state", 32),
        _text("base", 40),
        _text("note", nullable=True),
        _text("trained", 64, nullable=True),
        _text("model", nullable=True),
        _moment("made_at"),
        _moment("changed_at"),
        points_at={"author_id": "reviewers"},
    )
    _table(
        "studio_files",
        _row("draft_id"),
        _text("path", 120),
        _text("base_text"),
        _text("text"),
        _row("version"),
        _row("changed_by"),
        _moment("changed_at"),
        points_at={"draft_id": "studio_drafts", "changed_by": "reviewers"},
        unique=("draft_id", "path"),
    )
    _table(
        "studio_unsound",
        _row("draft_id"),
        _text("path", 120),
        _text("piece", 160),
        _text("text"),
        _text("fault"),
        _row("changed_by"),
        _moment("changed_at"),
        points_at={"draft_id": "studio_drafts", "changed_by": "reviewers"},
        unique=("draft_id", "path", "piece"),
    )
    _table(
        "studio_verdicts",
        _row("draft_id"),
        _row("reviewer_id"),
        sa.Column("approves", sa.Boolean(), nullable=False),
        _text("reason", nullable=True),
        _text("digest", 64),
        _moment("given_at"),
        points_at={"draft_id": "studio_drafts", "reviewer_id": "reviewers"},
    )
    _table(
        "studio_releases",
        _text("commit", 40),
        _text("title", 120),
        _text("note"),
        _text("author", 64),
        _text("approver", 64, nullable=True),
        _text("model", nullable=True),
        _text("state", 32),
        _row("draft_id", nullable=True),
        _moment("at"),
        points_at={"draft_id": "studio_drafts"},
    )
    _table(
        "studio_readings",
        _row("draft_id"),
        _text("path", 120),
        _row("reviewer_id"),
        _moment("at"),
        points_at={"draft_id": "studio_drafts", "reviewer_id": "reviewers"},
        unique=("draft_id", "path", "reviewer_id"),
    )


def downgrade() -> None:
    """Take them away."""
    for table in (
        "studio_readings",
        "studio_releases",
        "studio_verdicts",
        "studio_unsound",
        "studio_files",
        "studio_drafts",
    ):
        op.drop_table(table)
