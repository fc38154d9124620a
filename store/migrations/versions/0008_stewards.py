"""What stewards look at: groups, outcomes and imports; and what makes counting outcomes quick."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

#: By day, with all that is counted, so that no row is looked up for it.
COUNTED = {
    "check_ins": ("answered_at", "person_id", "outcome"),
    "signposts": ("shown_at", "person_id", "service_id", "outcome"),
    "ruler_readings": ("kind", "taken_at", "person_id", "value"),
}
KEPT_NUMBERS = {"sqlite_autoincrement": True}


def upgrade() -> None:
    """Make the table and add the columns."""
    # SQLite cannot loosen a column: the table is copied.
    with op.batch_alter_table("suggested_groups", table_kwargs=KEPT_NUMBERS) as table:
        table.alter_column("reviewer_id", existing_type=sa.Integer(), nullable=True)
        table.add_column(sa.Column("person_id", sa.String(32), nullable=True))
        table.create_foreign_key(
            "fk_suggested_groups_person_id_people", "people", ["person_id"], ["id"]
        )
        table.create_index("ix_suggested_groups_person_id", ["person_id"])
    op.add_column("imports", sa.Column("report", sa.Text(), nullable=True))
    op.create_table(
        "outcome_looks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.String(200), nullable=False),
        sa.Column("reviewer_id", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(32), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outcome_looks"),
        sa.ForeignKeyConstraint(
            ["service_id"], ["services.id"], name="fk_outcome_looks_service_id_services"
        ),
        sa.ForeignKeyConstraint(
            ["reviewer_id"], ["reviewers.id"], name="fk_outcome_looks_reviewer_id_reviewers"
        ),
        **KEPT_NUMBERS,
    )
    op.create_index("ix_outcome_looks_service_id", "outcome_looks", ["service_id"])
    op.create_table(
        "turn_days",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("said", sa.Integer(), nullable=False),
        sa.Column("missed", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_turn_days"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_turn_days_person_id_people"),
        sa.UniqueConstraint("person_id", "day", name="uq_turn_days_person_id_day"),
        **KEPT_NUMBERS,
    )
    op.create_index("ix_turn_days_person_id", "turn_days", ["person_id"])
    op.create_index(
        "ix_turn_days_day_person_id_said_missed",
        "turn_days",
        ["day", "person_id", "said", "missed"],
    )
    # What was read in before is counted by UTC's days; each new day by London's.
    op.execute(
        "INSERT INTO turn_days (person_id, day, said, missed) "
        "SELECT person_id, date(at), count(*), sum(CASE WHEN understood THEN 0 ELSE 1 END) "
        "FROM turns GROUP BY person_id, date(at)"
    )
    for name, columns in COUNTED.items():
        op.create_index(f"ix_{name}_{'_'.join(columns)}", name, list(columns))
    # Who is leaving is asked at every count; they are few.
    op.create_index("ix_people_deletion_asked_at", "people", ["deletion_asked_at"])
    # Until now every outcome moved a rank, from the first one on, and nobody looked.
    op.execute("UPDATE services SET trust = NULL, trust_count = 0")


def downgrade() -> None:
    """Take them away. A group that somebody told of in the chat has no reviewer, and goes."""
    op.drop_index("ix_people_deletion_asked_at", "people")
    for name, columns in COUNTED.items():
        op.drop_index(f"ix_{name}_{'_'.join(columns)}", name)
    op.drop_table("turn_days")
    op.drop_table("outcome_looks")
    op.drop_column("imports", "report")
    op.execute("DELETE FROM suggested_groups WHERE reviewer_id IS NULL")
    with op.batch_alter_table("suggested_groups", table_kwargs=KEPT_NUMBERS) as table:
        table.drop_index("ix_suggested_groups_person_id")
        table.drop_constraint("fk_suggested_groups_person_id_people", type_="foreignkey")
        table.drop_column("person_id")
        table.alter_column("reviewer_id", existing_type=sa.Integer(), nullable=False)
