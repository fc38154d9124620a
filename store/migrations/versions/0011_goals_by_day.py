"""An index that holds all that is counted of goals by day."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NAME = "ix_goals_created_at_person_id_state"


def upgrade() -> None:
    """Make it."""
    op.create_index(NAME, "goals", ["created_at", "person_id", "state"])


def downgrade() -> None:
    """Take it away."""
    op.drop_index(NAME, "goals")
