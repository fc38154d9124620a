"""Who runs services, in the words of HSDS: organisations, their numbers, programmes and funding."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import Base, UtcDateTime, column, number
from store.details import feed_id, of_record


class Organization(Base):
    """Who runs a service. `source_id` is the id that the feed gave; `id` is ours."""

    __tablename__ = "organizations"
    __table_args__ = (sa.UniqueConstraint("source", "source_id"),)

    id: Mapped[str] = column(sa.String(200), primary_key=True)
    source: Mapped[str] = column(sa.String(100), nullable=False)
    source_id: Mapped[str] = column(sa.String(200), nullable=False)
    record_id: Mapped[int | None] = column(sa.Integer)
    name: Mapped[str] = column(sa.Text, nullable=False)
    alternate_name: Mapped[str | None] = column(sa.Text)
    description: Mapped[str | None] = column(sa.Text)
    email: Mapped[str | None] = column(sa.Text)
    website: Mapped[str | None] = column(sa.Text)
    tax_status: Mapped[str | None] = column(sa.Text)
    tax_id: Mapped[str | None] = column(sa.Text)
    year_incorporated: Mapped[int | None] = column(sa.Integer)
    legal_status: Mapped[str | None] = column(sa.Text)
    logo: Mapped[str | None] = column(sa.Text)
    uri: Mapped[str | None] = column(sa.Text)
    # The id in the feed; the parent itself may not be in it.
    parent_organization_id: Mapped[str | None] = column(sa.Text)
    licence: Mapped[str | None] = column(sa.Text)
    vanished_at: Mapped[datetime | None] = column(UtcDateTime)


class OrganizationIdentifier(Base):
    """A number in an official register: a company's or a charity's."""

    __tablename__ = "organization_identifiers"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    identifier_scheme: Mapped[str | None] = column(sa.Text)
    identifier_type: Mapped[str | None] = column(sa.Text)
    identifier: Mapped[str] = column(sa.Text, nullable=False)


class Program(Base):
    """A programme that an organisation runs, or that a service is part of."""

    __tablename__ = "programs"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    name: Mapped[str] = column(sa.Text, nullable=False)
    alternate_name: Mapped[str | None] = column(sa.Text)
    description: Mapped[str | None] = column(sa.Text)


class Funding(Base):
    """Where an organisation or a service has its money from."""

    __tablename__ = "funding"

    id: Mapped[int] = number()
    record_id: Mapped[int] = of_record()
    source_id: Mapped[str] = feed_id()
    # HSDS calls the words themselves `source`.
    source: Mapped[str | None] = column(sa.Text)


def put_organization(session: Session, organization: Organization) -> Organization:
    """Write an organisation over the one with the same id, or anew."""
    return session.merge(organization)
