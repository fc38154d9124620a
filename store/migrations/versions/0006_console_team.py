"""The console's second part: duties, debriefs, louder alerts, and a second factor to sign in."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NEW_COLUMNS = {
    "review_items": (
        ("meant_for", sa.Integer()),
        ("called_at", sa.DateTime(timezone=True)),
        ("call_after", sa.DateTime(timezone=True)),
    ),
    "reviewers": (
        ("email", sa.Text()),
        ("totp_sealed", sa.Text()),
        ("totp_last", sa.Integer()),
    ),
}

NEW_TABLES = (
    "suggested_groups",
    "service_notes",
    "learning_entries",
    "practice_reads",
    "second_reads",
    "test_drafts",
    "ready_replies",
    "turns",
    "recovery_codes",
    "debriefs",
    "duties",
)


def _table(
    name: str,
    *columns: Any,
    points_at: dict[str, str] | None = None,
    unique: tuple[str, ...] = (),
    indexed: tuple[str, ...] = (),
) -> None:
    """A numbered table; `points_at` maps a column to the table it refers to."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        *(
            sa.ForeignKeyConstraint([column], [f"{table}.id"], name=f"fk_{name}_{column}_{table}")
            for column, table in (points_at or {}).items()
        ),
        *([sa.UniqueConstraint(*unique, name=f"uq_{name}_{'_'.join(unique)}")] if unique else []),
        sqlite_autoincrement=True,
    )
    for column in indexed:
        op.create_index(f"ix_{name}_{column}", name, [column])


def _text(name: str, length: int | None = None, *, nullable: bool = False) -> sa.Column[Any]:
    kind = sa.Text() if length is None else sa.String(length)
    return sa.Column(name, kind, nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _row(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def upgrade() -> None:
    """Make the tables and add the columns."""
    for table, columns in NEW_COLUMNS.items():
        for name, kind in columns:
            op.add_column(table, sa.Column(name, kind, nullable=True))
    op.create_index(
        "ix_consents_kind_withdrawn_at_person_id",
        "consents",
        ["kind", "withdrawn_at", "person_id"],
    )
    op.add_column(
        "sign_ins",
        sa.Column("awaits_code", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    _table(
        "recovery_codes",
        _row("reviewer_id"),
        _text("mark", 64),
        _moment("used_at", nullable=True),
        points_at={"reviewer_id": "reviewers"},
        unique=("mark",),
        indexed=("reviewer_id",),
    )
    _table(
        "duties",
        _text("kind", 32),
        _row("reviewer_id"),
        _moment("since"),
        points_at={"reviewer_id": "reviewers"},
        unique=("kind",),
    )
    _table(
        "debriefs",
        _row("reviewer_id"),
        _moment("asked_at"),
        _moment("held_at", nullable=True),
        _row("held_by", nullable=True),
        points_at={"reviewer_id": "reviewers", "held_by": "reviewers"},
    )
    _table(
        "turns",
        _text("person_id", 32),
        _row("event_id"),
        _moment("at"),
        _text("intent", 64, nullable=True),
        sa.Column("sure", sa.Float(), nullable=True),
        _text("story", 200, nullable=True),
        sa.Column("understood", sa.Boolean(), nullable=False),
        _text("text"),
        points_at={"person_id": "people"},
        unique=("event_id",),
        indexed=("person_id",),
    )
    op.create_index("ix_turns_intent_sure_person_id", "turns", ["intent", "sure", "person_id"])
    op.create_index("ix_turns_at_person_id_understood", "turns", ["at", "person_id", "understood"])
    op.create_index("ix_turns_story_person_id", "turns", ["story", "person_id"])
    _what_reviewers_write()


def _what_reviewers_write() -> None:
    _table(
        "ready_replies",
        _row("reviewer_id"),
        _text("name", 80),
        _text("words"),
        _moment("made_at"),
        points_at={"reviewer_id": "reviewers"},
        unique=("name",),
    )
    _table(
        "test_drafts",
        _row("reviewer_id"),
        _text("name", 120),
        _text("story"),
        _text("state", 32),
        _text("reason", nullable=True),
        _moment("made_at"),
        _row("decided_by", nullable=True),
        points_at={"reviewer_id": "reviewers", "decided_by": "reviewers"},
    )
    _table(
        "second_reads",
        _text("person_id", 32),
        _row("reviewer_id"),
        sa.Column("answers", sa.JSON(), nullable=False),
        _text("note", nullable=True),
        _moment("made_at"),
        points_at={"person_id": "people", "reviewer_id": "reviewers"},
        unique=("person_id", "reviewer_id"),
        indexed=("person_id",),
    )
    _table(
        "practice_reads",
        _row("reviewer_id"),
        _text("practice", 64),
        sa.Column("answers", sa.JSON(), nullable=False),
        _moment("made_at"),
        points_at={"reviewer_id": "reviewers"},
        unique=("reviewer_id", "practice"),
    )
    _table(
        "learning_entries",
        _row("reviewer_id"),
        _text("words"),
        _moment("made_at"),
        points_at={"reviewer_id": "reviewers"},
        indexed=("reviewer_id",),
    )
    _table(
        "service_notes",
        _text("service_id", 200),
        _row("reviewer_id"),
        _text("kind", 32),
        _text("words", nullable=True),
        _moment("made_at"),
        _moment("settled_at", nullable=True),
        points_at={"service_id": "services", "reviewer_id": "reviewers"},
        indexed=("service_id",),
    )
    _table(
        "suggested_groups",
        _row("reviewer_id"),
        _text("name"),
        _text("contact"),
        _text("area"),
        _text("state", 32),
        _text("reason", nullable=True),
        _moment("made_at"),
        _row("decided_by", nullable=True),
        points_at={"reviewer_id": "reviewers", "decided_by": "reviewers"},
    )


def downgrade() -> None:
    """Take them away."""
    for table in NEW_TABLES:
        op.drop_table(table)
    op.drop_index("ix_consents_kind_withdrawn_at_person_id", "consents")
    op.drop_column("sign_ins", "awaits_code")
    for table, columns in NEW_COLUMNS.items():
        for name, _ in reversed(columns):
            op.drop_column(table, name)
