"""How long people waited for services; feeds that could not be read; news of groups told of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add the columns. What was told before says nothing of when, so it is left out of waits."""
    for name, kind in (("waiting_since", MOMENT), ("heard_at", MOMENT), ("waited", sa.Integer())):
        op.add_column("signposts", sa.Column(name, kind, nullable=True))
    # Most wait for nothing, so these are short.
    for name in ("waiting_since", "heard_at"):
        op.create_index(f"ix_signposts_{name}", "signposts", [name])
    op.add_column("imports", sa.Column("fault", sa.Text(), nullable=True))
    op.add_column("suggested_groups", sa.Column("decided_at", MOMENT, nullable=True))


def downgrade() -> None:
    """Take them away."""
    op.drop_column("suggested_groups", "decided_at")
    op.drop_column("imports", "fault")
    for name in ("waiting_since", "heard_at"):
        op.drop_index(f"ix_signposts_{name}", "signposts")
    for name in ("waiting_since", "heard_at", "waited"):
        op.drop_column("signposts", name)
