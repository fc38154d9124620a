"""The service directory: the HSDS tables beside `services`, where records are from, what changed.

Types are written out here and not taken from the models: a version never changes, models do.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_DETAILS = (
    "accessibility",
    "addresses",
    "attributes",
    "contacts",
    "cost_options",
    "funding",
    "languages",
    "metadata",
    "organization_identifiers",
    "phones",
    "programs",
    "required_documents",
    "schedules",
    "service_areas",
    "service_at_locations",
    "service_capacities",
    "urls",
)
_ORGANIZATION_WORDS = (
    "alternate_name",
    "tax_status",
    "tax_id",
    "legal_status",
    "logo",
    "uri",
    "parent_organization_id",
)
_SERVICE_WORDS = (
    "alternate_name",
    "interpretation_services",
    "fees",
    "accreditations",
    "assurer_email",
    "licenses",
    "alert",
    "program_id",
)


def _words(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=True) for name in names]


def _needed(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False)


def _key(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(200), nullable=nullable)


def _dates(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Date(), nullable=True) for name in names]


def _whole(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer(), nullable=True) for name in names]


def _measures(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Float(), nullable=True) for name in names]


def _moment(name: str, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _points_at(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")


def _detail(name: str, *columns: Any) -> None:
    """A numbered table of rows that belong to a record."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        _key("source_id"),
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        _points_at(name, "record_id", "records"),
    )
    op.create_index(f"ix_{name}_record_id", name, ["record_id"])


def _with_key(name: str, *columns: Any) -> None:
    """A table whose rows are records themselves: our key is made of source and the feed's id."""
    op.create_table(
        name,
        _key("id"),
        sa.Column("source", sa.String(100), nullable=False),
        _key("source_id"),
        sa.Column("record_id", sa.Integer(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.UniqueConstraint("source", "source_id", name=f"uq_{name}_source_source_id"),
        _points_at(name, "record_id", "records"),
    )
    op.create_index(f"ix_{name}_record_id", name, ["record_id"])


def upgrade() -> None:
    """Add the tables, and the columns that `organizations` and `services` lacked."""
    _provenance()
    _wider_organizations()
    _wider_services()
    _kinds()
    _places()
    _contact()
    _times_and_costs()
    _papers()


def downgrade() -> None:
    """Take them away again; services keep what version 0001 knew of them."""
    for table in _DETAILS:
        op.drop_table(table)
    for table in ("taxonomy_terms", "taxonomies", "locations"):
        op.drop_table(table)
    for table in ("record_changes", "records", "imports"):
        op.drop_table(table)
    op.drop_index("ix_services_record_id", "services")
    for name in (
        *_SERVICE_WORDS,
        "record_id",
        "assured_date",
        "last_modified",
        "points",
        "schedules",
        "open_times",
        "waiting_time",
        "trust",
        "trust_count",
    ):
        op.drop_column("services", name)
    for name in (*_ORGANIZATION_WORDS, "record_id", "year_incorporated", "vanished_at"):
        op.drop_column("organizations", name)
    op.execute("ALTER TABLE organizations RENAME COLUMN website TO url")


def _provenance() -> None:
    op.create_table(
        "imports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(100), nullable=False),
        _needed("read_from"),
        sa.Column("format", sa.String(32), nullable=False),
        *_words("licence", "attribution"),
        _moment("started_at", nullable=False),
        _moment("finished_at"),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("services_read", sa.Integer(), nullable=False),
        sa.Column("findings", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_imports"),
    )
    op.create_index("ix_imports_source", "imports", ["source"])
    op.create_table(
        "records",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(100), nullable=False),
        sa.Column("resource_type", sa.String(32), nullable=False),
        _key("source_id"),
        sa.Column("digest", sa.String(64), nullable=False),
        *_words("licence", "attribution"),
        sa.Column("first_import_id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        _moment("vanished_at"),
        sa.PrimaryKeyConstraint("id", name="pk_records"),
        sa.UniqueConstraint(
            "source",
            "resource_type",
            "source_id",
            name="uq_records_source_resource_type_source_id",
        ),
        _points_at("records", "first_import_id", "imports"),
        _points_at("records", "import_id", "imports"),
    )
    op.create_table(
        "record_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        _moment("last_action_date", nullable=False),
        sa.Column("last_action_type", sa.String(32), nullable=False),
        *_words("field_name", "previous_value", "replacement_value"),
        sa.PrimaryKeyConstraint("id", name="pk_record_changes"),
        _points_at("record_changes", "record_id", "records"),
        _points_at("record_changes", "import_id", "imports"),
    )
    op.create_index("ix_record_changes_record_id", "record_changes", ["record_id"])
    _detail(
        "metadata",
        *_words(
            "resource_id",
            "resource_type",
            "last_action_date",
            "last_action_type",
            "field_name",
            "previous_value",
            "replacement_value",
            "updated_by",
        ),
    )


def _wider_organizations() -> None:
    # HSDS calls it so; both databases rename a column in place.
    op.execute("ALTER TABLE organizations RENAME COLUMN url TO website")
    for column in (
        *_words(*_ORGANIZATION_WORDS),
        *_whole("record_id", "year_incorporated"),
        _moment("vanished_at"),
    ):
        op.add_column("organizations", column)
    _detail(
        "organization_identifiers",
        *_words("identifier_scheme", "identifier_type"),
        _needed("identifier"),
    )
    _detail("programs", _needed("name"), *_words("alternate_name", "description"))
    _detail("funding", *_words("source"))


def _wider_services() -> None:
    for column in (
        *_words(*_SERVICE_WORDS),
        *_whole("record_id", "open_times", "waiting_time"),
        *_dates("assured_date"),
        _moment("last_modified"),
        *_measures("trust"),
        # Rows that are there already need a value; new ones bring their own.
        sa.Column("points", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("schedules", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("trust_count", sa.Integer(), nullable=False, server_default="0"),
    ):
        op.add_column("services", column)
    op.create_index("ix_services_record_id", "services", ["record_id"])


def _kinds() -> None:
    _with_key("taxonomies", _needed("name"), *_words("description", "uri", "version"))
    _with_key(
        "taxonomy_terms",
        *_words("code"),
        _needed("name"),
        *_words("description", "parent_id", "taxonomy", "taxonomy_id", "language", "term_uri"),
    )
    _detail(
        "attributes",
        _key("link_id"),
        *_words("link_type", "link_entity", "value", "label"),
        _key("taxonomy_term_id", nullable=True),
        _points_at("attributes", "taxonomy_term_id", "taxonomy_terms"),
    )
    op.create_index("ix_attributes_taxonomy_term_id", "attributes", ["taxonomy_term_id"])


def _places() -> None:
    _with_key(
        "locations",
        *_words("organization_id"),
        sa.Column("location_type", sa.String(32), nullable=False),
        *_words("url", "name", "alternate_name", "description", "transportation"),
        *_measures("latitude", "longitude"),
        *_words("external_identifier", "external_identifier_type", "licence"),
        _moment("vanished_at"),
    )
    _detail(
        "addresses",
        *_words(
            "attention",
            "address_1",
            "address_2",
            "city",
            "region",
            "state_province",
            "postal_code",
            "country",
            "address_type",
        ),
    )
    _detail("accessibility", *_words("description", "details", "url"))
    _detail(
        "service_at_locations",
        _key("service_id"),
        _key("location_id", nullable=True),
        *_words("description"),
        _points_at("service_at_locations", "service_id", "services"),
        _points_at("service_at_locations", "location_id", "locations"),
    )
    op.create_index("ix_service_at_locations_location_id", "service_at_locations", ["location_id"])
    _detail(
        "service_areas",
        *_whole("service_at_location_id"),
        *_words("name", "description", "extent", "extent_type", "uri"),
    )


def _contact() -> None:
    _detail(
        "contacts",
        *_whole("service_at_location_id"),
        *_words("name", "title", "department", "email"),
    )
    _detail(
        "phones",
        *_whole("contact_id", "service_at_location_id"),
        _needed("number"),
        *_words("extension", "type", "description"),
    )
    _detail("languages", *_whole("phone_id"), *_words("name", "code", "note"))


def _times_and_costs() -> None:
    _detail(
        "schedules",
        *_whole("service_at_location_id"),
        *_dates("valid_from", "valid_to", "dtstart"),
        *_words("timezone"),
        *_dates("until"),
        *_whole("count"),
        *_words("wkst", "freq"),
        *_whole("interval"),
        *_words(
            "byday",
            "byweekno",
            "bymonthday",
            "byyearday",
            "description",
            "opens_at",
            "closes_at",
            "schedule_link",
            "attending_type",
            "notes",
        ),
    )
    _detail(
        "cost_options",
        *_dates("valid_from", "valid_to"),
        *_words("option", "currency"),
        *_measures("amount"),
        *_words("amount_description"),
    )


def _papers() -> None:
    _detail("required_documents", *_words("document", "uri"))
    _detail(
        "service_capacities",
        *_measures("available", "maximum"),
        *_words(
            "description",
            "updated",
            "unit_id",
            "unit_name",
            "unit_scheme",
            "unit_identifier",
            "unit_uri",
        ),
    )
    _detail("urls", *_words("label", "url"))
