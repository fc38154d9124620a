"""The console: the team, the queue, marks, take-overs, and an audit that only grows."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

REFUSED = "audit rows are never changed or removed"


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
    """Make the tables, and have the database itself refuse to change the audit."""
    _the_team()
    _the_queue()
    _marks()
    _audit()


def _the_team() -> None:
    _table(
        "reviewers",
        _text("name", 64),
        _text("first_name"),
        sa.Column("roles", sa.JSON(), nullable=False),
        _text("password_hash"),
        _moment("created_at"),
        _moment("disabled_at", nullable=True),
        unique=("name",),
    )
    _table(
        "invitations",
        _text("mark", 64),
        _row("reviewer_id", nullable=True),
        sa.Column("roles", sa.JSON(), nullable=False),
        _moment("made_at"),
        _moment("expires_at"),
        _moment("used_at", nullable=True),
        points_at={"reviewer_id": "reviewers"},
        unique=("mark",),
    )
    _table(
        "sign_ins",
        _text("mark", 64),
        _row("reviewer_id"),
        _text("form_token", 64),
        _moment("began_at"),
        _moment("seen_at"),
        _moment("ended_at", nullable=True),
        points_at={"reviewer_id": "reviewers"},
        unique=("mark",),
        indexed=("reviewer_id",),
    )
    _table(
        "sign_in_attempts",
        _text("mark", 64),
        _row("failures"),
        _moment("wait_until", nullable=True),
        unique=("mark",),
    )


def _the_queue() -> None:
    _table(
        "review_items",
        _text("person_id", 32),
        _text("kind", 32),
        _row("source_id"),
        _moment("raised_at"),
        _text("state", 32),
        _row("claimed_by", nullable=True),
        _moment("claimed_at", nullable=True),
        _moment("snoozed_until", nullable=True),
        _moment("done_at", nullable=True),
        _moment("reminded_at", nullable=True),
        points_at={"person_id": "people", "claimed_by": "reviewers"},
        unique=("kind", "source_id", "person_id"),
        indexed=("person_id",),
    )
    op.create_index(
        "ix_review_items_state_kind_raised_at", "review_items", ["state", "kind", "raised_at"]
    )
    _table(
        "takeovers",
        _text("person_id", 32),
        _text("holds", 32, nullable=True),
        _row("reviewer_id"),
        _moment("began_at"),
        _moment("ended_at", nullable=True),
        _text("note", nullable=True),
        points_at={"person_id": "people", "reviewer_id": "reviewers"},
        unique=("holds",),
        indexed=("person_id",),
    )


def _marks() -> None:
    _table(
        "review_marks",
        _text("person_id", 32),
        _row("event_id", nullable=True),
        _row("reviewer_id"),
        _text("kind", 32),
        _text("words", nullable=True),
        _moment("made_at"),
        points_at={"person_id": "people", "reviewer_id": "reviewers"},
        indexed=("person_id",),
    )
    _table(
        "suggestions",
        _row("reviewer_id"),
        _text("sentence"),
        _text("meaning", 64),
        _text("state", 32),
        _text("reason", nullable=True),
        _moment("made_at"),
        _row("decided_by", nullable=True),
        points_at={"reviewer_id": "reviewers", "decided_by": "reviewers"},
    )
    _table(
        "saved_views",
        _row("reviewer_id"),
        _text("name", 80),
        _text("query"),
        _moment("made_at"),
        points_at={"reviewer_id": "reviewers"},
        unique=("name",),
    )


def _audit() -> None:
    _table(
        "audit",
        _moment("at"),
        _text("who", 64, nullable=True),
        _text("deed", 32),
        _text("about", 100, nullable=True),
        _text("detail", nullable=True),
        indexed=("about",),
    )
    if op.get_bind().dialect.name == "sqlite":
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER audit_no_{change.lower()} BEFORE {change} ON audit "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
            )
    else:
        op.execute(
            "CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{REFUSED}'; END $$"
        )
        op.execute(
            "CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()"
        )


def downgrade() -> None:
    """Take everything of the console away."""
    for table in (
        "audit",
        "saved_views",
        "suggestions",
        "review_marks",
        "takeovers",
        "review_items",
        "sign_in_attempts",
        "sign_ins",
        "invitations",
        "reviewers",
    ):
        op.drop_table(table)
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION audit_only_grows()")
