"""How services are found: their words in full text, their meaning, and what is due to be read.

Types are written out here and not taken from the models: a version never changes, models do.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# A change of any other column changes nothing about where and by what a service is found.
_READ = (
    "name, alternate_name, description, eligibility_description, tags, condition_tags, area, "
    "place_names, latitude, longitude, national, delivery, record_id"
)
_DUE = "INSERT INTO service_search_due (service_id) VALUES ({id}) ON CONFLICT DO NOTHING"
_POSTGRES = """
CREATE FUNCTION service_search_is_due() RETURNS trigger AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO service_search_due (service_id) VALUES (OLD.id) ON CONFLICT DO NOTHING;
    RETURN OLD;
  END IF;
  INSERT INTO service_search_due (service_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$ LANGUAGE plpgsql
"""


def upgrade() -> None:
    """Make the tables, and the triggers that say what is due; all there is, is due at once."""
    op.create_table(
        "service_search",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.String(200), nullable=False),
        sa.Column("digest", sa.String(32), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_service_search"),
        sa.UniqueConstraint("service_id", name="uq_service_search_service_id"),
    )
    op.create_index("ix_service_search_revision", "service_search", ["revision"])
    op.create_table(
        "service_vectors",
        sa.Column("service_id", sa.String(200), nullable=False),
        sa.Column("digest", sa.String(32), nullable=False),
        sa.Column("scale", sa.Float(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("service_id", name="pk_service_vectors"),
    )
    op.create_table(
        "service_search_due",
        sa.Column("service_id", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("service_id", name="pk_service_search_due"),
    )
    if op.get_bind().dialect.name == "sqlite":
        _words_on_sqlite()
    else:
        _words_on_postgres()
    op.execute("INSERT INTO service_search_due (service_id) SELECT id FROM services")


def _words_on_sqlite() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE service_words USING fts5("
        "name, about, terms, tokenize = 'porter unicode61 remove_diacritics 2')"
    )
    for event, row in (("INSERT", "new"), (f"UPDATE OF {_READ}", "new"), ("DELETE", "old")):
        name = event.split()[0].lower()
        op.execute(
            f"CREATE TRIGGER service_search_due_{name} AFTER {event} ON services "
            f"BEGIN {_DUE.format(id=f'{row}.id')}; END"
        )


def _words_on_postgres() -> None:
    op.execute(
        "CREATE TABLE service_words (number integer PRIMARY KEY, document tsvector NOT NULL)"
    )
    op.execute("CREATE INDEX ix_service_words_document ON service_words USING gin (document)")
    op.execute(_POSTGRES)
    op.execute(
        f"CREATE TRIGGER service_search_due AFTER INSERT OR DELETE OR UPDATE OF {_READ} "
        "ON services FOR EACH ROW EXECUTE FUNCTION service_search_is_due()"
    )


def downgrade() -> None:
    """Take it all away; the services themselves stay."""
    if op.get_bind().dialect.name == "sqlite":
        for name in ("insert", "update", "delete"):
            op.execute(f"DROP TRIGGER service_search_due_{name}")
    else:
        op.execute("DROP TRIGGER service_search_due ON services")
        op.execute("DROP FUNCTION service_search_is_due()")
    op.execute("DROP TABLE service_words")
    for table in ("service_search_due", "service_vectors", "service_search"):
        op.drop_table(table)
