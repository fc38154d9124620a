"""What services are called by kind (HSDS `taxonomy`, `taxonomy_term`, `attribute`)."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from store.base import Base, column, number
from store.details import feed_id, of_record


class Taxonomy(Base):
    """A list of terms that somebody keeps."""

    __tablename__ = "taxonomies"
    __table_args__ = (sa.UniqueConstraint("source", "source_id"),)

    id: Mapped[str] = column(sa.String(200), primary_key=True)
    source: Mapped[str] = column(sa.String(100), nullable=False)
    source_id: Mapped[str] = column(sa.String(200), nullable=False)
    record_id: Mapped[int] = of_record()
    name: Mapped[str] = column(sa.Text, nullable=False)
    description: Mapped[str | None] = column(sa.Text)
    uri: Mapped[str | None] = column(sa.Text)
    version: Mapped[str | None] = column(sa.Text)


class TaxonomyTerm(Base):
    """One term. `parent_id` and `taxonomy_id` are ids of the feed: either may not be in it."""

    __tablename__ = "taxonomy_terms"
    __table_args__ = (sa.UniqueConstraint("source", "source_id"),)

    id: Mapped[str] = column(sa.String(200), primary_key=True)
    source: Mapped[str] = column(sa.String(100), nullable=False)
    source_id: Mapped[str] = column(sa.String(200), nullable=False)
    record_id: Mapped[int] = of_record()
    code: Mapped[str | None] = column(sa.Text)
    name: Mapped[str] = column(sa.Text, nullable=False)
    description: Mapped[str | None] = column(sa.Text)
    parent_id: Mapped[str | None] = column(sa.Text)
    # What the feed calls the taxonomy, in words.
    taxonomy: Mapped[str | None] = column(sa.Text)
    taxonomy_id: Mapped[str | None] = column(sa.Text)
    language: Mapped[str | None] = column(sa.Text)
    term_uri: Mapped[str | None] = column(sa.Text)


class Attribute(Base):
    """A term put to something in the record: `link_id` is the feed's id of that something."""

    __tablename__ = "attributes"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    link_id: Mapped[str] = column(sa.String(200), nullable=False)
    link_type: Mapped[str | None] = column(sa.Text)
    link_entity: Mapped[str | None] = column(sa.Text)
    value: Mapped[str | None] = column(sa.Text)
    label: Mapped[str | None] = column(sa.Text)
    taxonomy_term_id: Mapped[str | None] = column(
        sa.String(200), sa.ForeignKey("taxonomy_terms.id"), index=True
    )
