"""What people agreed to have said once more to a draft, and where it parts from what is live."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "studio_replays",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("draft_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("talks", sa.Integer(), nullable=False),
        sa.Column("reviewer_id", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_studio_replays"),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["studio_drafts.id"], name="fk_studio_replays_draft_id_studio_drafts"
        ),
        sa.ForeignKeyConstraint(
            ["reviewer_id"], ["reviewers.id"], name="fk_studio_replays_reviewer_id_reviewers"
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "replay_differences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("replay_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.String(32), nullable=True),
        sa.Column("test_id", sa.Integer(), nullable=True),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("live", sa.JSON(), nullable=False),
        sa.Column("draft", sa.JSON(), nullable=False),
        sa.Column("sort", sa.String(64), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_replay_differences"),
        sa.ForeignKeyConstraint(
            ["replay_id"],
            ["studio_replays.id"],
            name="fk_replay_differences_replay_id_studio_replays",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_replay_differences_person_id_people"
        ),
        sa.ForeignKeyConstraint(
            ["test_id"], ["test_drafts.id"], name="fk_replay_differences_test_id_test_drafts"
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["reviewers.id"], name="fk_replay_differences_decided_by_reviewers"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_replay_differences_person_id", "replay_differences", ["person_id"])


def downgrade() -> None:
    """Take them away."""
    op.drop_table("replay_differences")
    op.drop_table("studio_replays")
