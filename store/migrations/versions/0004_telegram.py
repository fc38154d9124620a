"""Which Telegram chat is whose, sealed; how far a message has been sent; whom nothing reaches."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of chats and add the two columns."""
    op.create_table(
        "telegram_chats",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.String(32), nullable=False),
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("came_by", sa.String(64), nullable=True),
        sa.Column("blocked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_telegram_chats"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_telegram_chats_person_id_people"
        ),
        sa.UniqueConstraint("mark", name="uq_telegram_chats_mark"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_telegram_chats_person_id", "telegram_chats", ["person_id"])
    op.add_column("people", sa.Column("unreachable_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "outbox", sa.Column("parts_sent", sa.Integer(), nullable=False, server_default="0")
    )


def downgrade() -> None:
    """Take them away."""
    op.drop_column("outbox", "parts_sent")
    op.drop_column("people", "unreachable_at")
    op.drop_table("telegram_chats")
