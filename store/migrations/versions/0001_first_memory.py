"""The first memory of the coach: people, their goals and check-ins, the mailbox, Rasa's events.

Types are written out here and not taken from the models: a version never changes, models do.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _number() -> sa.Column[Any]:
    return sa.Column("id", sa.Integer(), nullable=False)


def _whose(nullable: bool = False) -> sa.Column[Any]:
    return sa.Column("person_id", sa.String(32), nullable=nullable)


def _words(name: str, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _one_of(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(32), nullable=nullable)


def _moment(name: str, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _yes_no(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=nullable)


def _list(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=False)


def _row(name: str, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _personal_table(
    name: str,
    *columns: Any,
    points_at: dict[str, str] | None = None,
    unique: tuple[str, ...] = (),
    may_be_nobody: bool = False,
) -> None:
    """A numbered table of rows of a person; `points_at` maps a column to the table it refers to."""
    keys = {"person_id": "people", **(points_at or {})}
    op.create_table(
        name,
        _number(),
        _whose(nullable=may_be_nobody),
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        *(
            sa.ForeignKeyConstraint([column], [f"{table}.id"], name=f"fk_{name}_{column}_{table}")
            for column, table in keys.items()
        ),
        *([sa.UniqueConstraint(*unique, name=f"uq_{name}_{'_'.join(unique)}")] if unique else []),
        sqlite_autoincrement=True,
    )
    op.create_index(f"ix_{name}_person_id", name, ["person_id"])


def upgrade() -> None:
    """Make every table."""
    _rasa_events()
    _directory()
    _people()
    _agenda()
    _goals_and_plans()
    _check_ins_and_barriers()
    _signposts()
    _safety_and_humans()
    _mailbox()


def _rasa_events() -> None:
    # The columns of SQLEvent in Rasa 3.6.21, with indexes for the two questions it asks.
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), sa.Sequence("events_id_seq", optional=True), nullable=False),
        sa.Column("sender_id", sa.String(255), nullable=False),
        sa.Column("type_name", sa.String(255), nullable=False),
        sa.Column("timestamp", sa.Float(), nullable=True),
        sa.Column("intent_name", sa.String(255), nullable=True),
        sa.Column("action_name", sa.String(255), nullable=True),
        sa.Column("data", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
    )
    op.create_index(
        "ix_events_sender_id_type_name_timestamp",
        "events",
        ["sender_id", "type_name", "timestamp"],
    )
    op.create_index("ix_events_sender_id_id", "events", ["sender_id", "id"])


def _directory() -> None:
    op.create_table(
        "organizations",
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("source", sa.String(100), nullable=False),
        sa.Column("source_id", sa.String(200), nullable=False),
        _words("name", nullable=False),
        _words("description"),
        _words("url"),
        _words("email"),
        _words("licence"),
        sa.PrimaryKeyConstraint("id", name="pk_organizations"),
        sa.UniqueConstraint("source", "source_id", name="uq_organizations_source_source_id"),
    )
    op.create_table(
        "services",
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("source", sa.String(100), nullable=False),
        sa.Column("source_id", sa.String(200), nullable=False),
        sa.Column("organization_id", sa.String(200), nullable=True),
        _words("name", nullable=False),
        _words("description"),
        _one_of("status"),
        _words("url"),
        _words("email"),
        _words("phone"),
        sa.Column("minimum_age", sa.Float(), nullable=True),
        sa.Column("maximum_age", sa.Float(), nullable=True),
        _words("eligibility_description"),
        _words("fees_description"),
        _yes_no("is_free", nullable=True),
        _words("application_process"),
        _words("wait_time"),
        _words("area"),
        _list("place_names"),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        _yes_no("national"),
        _list("delivery"),
        _list("accessibility"),
        _list("languages"),
        _words("schedule"),
        _list("tags"),
        _list("condition_tags"),
        _words("adapted_from"),
        _words("referral_route"),
        _yes_no("peer_led"),
        _yes_no("lived_experience_led"),
        sa.Column("last_reviewed", sa.Date(), nullable=True),
        _yes_no("opted_out"),
        _yes_no("example"),
        _moment("vanished_at"),
        _words("licence"),
        sa.PrimaryKeyConstraint("id", name="pk_services"),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name="fk_services_organization_id_organizations",
        ),
        sa.UniqueConstraint("source", "source_id", name="uq_services_source_source_id"),
    )
    op.create_index("ix_services_organization_id", "services", ["organization_id"])
    op.create_index("ix_services_status", "services", ["status"])


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.String(32), nullable=False),
        _moment("created_at", nullable=False),
        _words("called"),
        sa.Column("nation", sa.String(32), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        _one_of("ruler_style", nullable=True),
        sa.Column("level", sa.Integer(), nullable=False),
        _yes_no("is_carer"),
        _words("place"),
        _moment("paused_at"),
        _one_of("paused_reason", nullable=True),
        _moment("stopped_at"),
        _moment("last_message_at"),
        _moment("deletion_asked_at"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    _personal_table(
        "consents",
        _one_of("kind"),
        _moment("granted_at", nullable=False),
        _moment("withdrawn_at"),
        sa.Column("wording_version", sa.String(32), nullable=False),
    )


def _agenda() -> None:
    _personal_table(
        "agenda_items",
        _words("words", nullable=False),
        _one_of("area", nullable=True),
        _one_of("state"),
        _moment("raised_at", nullable=False),
    )
    _personal_table(
        "strengths", _words("words", nullable=False), _moment("said_at", nullable=False)
    )
    _personal_table(
        "limits",
        _one_of("kind"),
        _words("words", nullable=False),
        _moment("said_at", nullable=False),
    )
    _personal_table(
        "appointment_sheets",
        _words("working"),
        _words("not_working"),
        _words("matters"),
        _words("questions"),
        sa.Column("appointment_on", sa.Date(), nullable=True),
        _moment("created_at", nullable=False),
    )


def _goals_and_plans() -> None:
    _personal_table(
        "goals",
        _row("agenda_item_id"),
        _words("name", nullable=False),
        _words("words", nullable=False),
        _words("why_it_matters"),
        _one_of("whose", nullable=True),
        _words("family_view"),
        _words("condition"),
        _one_of("state"),
        _one_of("peer_support"),
        _moment("created_at", nullable=False),
        _moment("changed_at", nullable=False),
        points_at={"agenda_item_id": "agenda_items"},
    )
    _personal_table(
        "plans",
        _row("goal_id", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _words("what"),
        _words("how_much"),
        _words("when_text"),
        _words("how_often"),
        _words("who_helps"),
        _words("cue"),
        _words("then_part"),
        sa.Column("confidence", sa.Float(), nullable=True),
        _one_of("state"),
        _moment("created_at", nullable=False),
        _moment("agreed_at"),
        sa.Column("starts_on", sa.Date(), nullable=True),
        points_at={"goal_id": "goals"},
        unique=("goal_id", "version"),
    )
    _personal_table(
        "ruler_readings",
        _row("goal_id"),
        _row("plan_id"),
        _one_of("kind"),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("low", sa.Float(), nullable=False),
        sa.Column("high", sa.Float(), nullable=False),
        _one_of("style"),
        _words("words", nullable=False),
        _moment("taken_at", nullable=False),
        sa.Column("message_id", sa.String(64), nullable=False),
        points_at={"goal_id": "goals", "plan_id": "plans"},
        unique=("person_id", "message_id", "kind"),
    )
    _personal_table(
        "feedback",
        _row("goal_id"),
        _words("words", nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        _moment("said_at", nullable=False),
        points_at={"goal_id": "goals"},
    )


def _check_ins_and_barriers() -> None:
    _personal_table(
        "check_ins",
        _row("goal_id", nullable=False),
        _row("plan_id"),
        _moment("due_at", nullable=False),
        sa.Column("time_zone", sa.String(64), nullable=False),
        _one_of("state"),
        _moment("claimed_at"),
        _moment("sent_at"),
        _moment("reminded_at"),
        _moment("answered_at"),
        _one_of("outcome", nullable=True),
        _words("notes"),
        sa.Column("spacing_days", sa.Integer(), nullable=False),
        points_at={"goal_id": "goals", "plan_id": "plans"},
    )
    op.create_index("ix_check_ins_state_due_at", "check_ins", ["state", "due_at"])
    _personal_table(
        "barriers",
        _row("plan_id"),
        _row("check_in_id"),
        sa.Column("kind", sa.String(32), nullable=False),
        _words("words", nullable=False),
        _moment("said_at", nullable=False),
        points_at={"plan_id": "plans", "check_in_id": "check_ins"},
    )
    _personal_table(
        "problem_solving_steps",
        _row("barrier_id", nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        _words("words", nullable=False),
        _moment("taken_at", nullable=False),
        points_at={"barrier_id": "barriers"},
    )


def _signposts() -> None:
    _personal_table(
        "signposts",
        _row("goal_id"),
        sa.Column("service_id", sa.String(200), nullable=False),
        _moment("shown_at", nullable=False),
        _words("why", nullable=False),
        _moment("chosen_at"),
        _moment("asked_at"),
        _one_of("outcome", nullable=True),
        points_at={"goal_id": "goals", "service_id": "services"},
    )
    op.create_index("ix_signposts_service_id", "signposts", ["service_id"])
    _personal_table(
        "unmet_needs",
        _words("words", nullable=False),
        _words("place"),
        _moment("created_at", nullable=False),
        may_be_nobody=True,
    )


def _safety_and_humans() -> None:
    _personal_table(
        "safety_alerts",
        sa.Column("message_id", sa.String(64), nullable=False),
        sa.Column("category", sa.String(64), nullable=False),
        _one_of("level"),
        sa.Column("reasons", sa.JSON(), nullable=False),
        _moment("raised_at", nullable=False),
        _one_of("state"),
        _moment("false_alarm_said_at"),
        unique=("person_id", "message_id", "category"),
    )
    op.create_index("ix_safety_alerts_state_raised_at", "safety_alerts", ["state", "raised_at"])
    _personal_table(
        "handovers",
        _moment("asked_at", nullable=False),
        _one_of("state"),
        _moment("due_at", nullable=False),
        _words("note"),
    )
    op.create_index("ix_handovers_state_due_at", "handovers", ["state", "due_at"])


def _mailbox() -> None:
    _personal_table(
        "inbox",
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("external_id", sa.String(128), nullable=False),
        _moment("received_at", nullable=False),
        _one_of("kind"),
        _words("text", nullable=False),
        _one_of("state"),
        sa.Column("attempts", sa.Integer(), nullable=False),
        _moment("claimed_at"),
        unique=("channel", "external_id"),
    )
    op.create_index("ix_inbox_state_id", "inbox", ["state", "id"])
    _personal_table(
        "outbox",
        _row("inbox_id"),
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        _one_of("state"),
        _moment("created_at", nullable=False),
        _moment("sent_at"),
        points_at={"inbox_id": "inbox"},
        unique=("inbox_id", "position"),
    )
    op.create_index("ix_outbox_state_id", "outbox", ["state", "id"])
    _personal_table(
        "receipts",
        sa.Column("message_id", sa.String(64), nullable=False),
        sa.Column("step", sa.String(100), nullable=False),
        _moment("done_at", nullable=False),
        unique=("person_id", "message_id", "step"),
    )


def downgrade() -> None:
    """Drop every table, those that point at others first."""
    for table in (
        "receipts",
        "outbox",
        "inbox",
        "handovers",
        "safety_alerts",
        "unmet_needs",
        "signposts",
        "problem_solving_steps",
        "barriers",
        "check_ins",
        "feedback",
        "ruler_readings",
        "plans",
        "goals",
        "appointment_sheets",
        "limits",
        "strengths",
        "agenda_items",
        "consents",
        "people",
        "services",
        "organizations",
        "events",
    ):
        op.drop_table(table)
