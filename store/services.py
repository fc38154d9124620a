"""Services in the community, in the words of HSDS 3 (Human Services Data Specification)."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import Base, UtcDateTime, closed_set, column


class ServiceStatus(str, Enum):
    """HSDS `status`; only an active service is ever offered."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DEFUNCT = "defunct"
    TEMPORARILY_CLOSED = "temporarily closed"


class Organization(Base):
    """Who runs a service. `source_id` is the id that the feed gave; `id` is ours."""

    __tablename__ = "organizations"
    __table_args__ = (sa.UniqueConstraint("source", "source_id"),)

    id: Mapped[str] = column(sa.String(200), primary_key=True)
    source: Mapped[str] = column(sa.String(100), nullable=False)
    source_id: Mapped[str] = column(sa.String(200), nullable=False)
    name: Mapped[str] = column(sa.Text, nullable=False)
    description: Mapped[str | None] = column(sa.Text)
    url: Mapped[str | None] = column(sa.Text)
    email: Mapped[str | None] = column(sa.Text)
    licence: Mapped[str | None] = column(sa.Text)


class Service(Base):
    """One service. Lists are JSON arrays of text; ages are years; an `example` is made up."""

    __tablename__ = "services"
    __table_args__ = (sa.UniqueConstraint("source", "source_id"),)

    id: Mapped[str] = column(sa.String(200), primary_key=True)
    source: Mapped[str] = column(sa.String(100), nullable=False)
    source_id: Mapped[str] = column(sa.String(200), nullable=False)
    organization_id: Mapped[str | None] = column(
        sa.String(200), sa.ForeignKey("organizations.id"), index=True
    )
    name: Mapped[str] = column(sa.Text, nullable=False)
    description: Mapped[str | None] = column(sa.Text)
    status: Mapped[ServiceStatus] = column(
        closed_set(ServiceStatus), nullable=False, default=ServiceStatus.ACTIVE, index=True
    )
    url: Mapped[str | None] = column(sa.Text)
    email: Mapped[str | None] = column(sa.Text)
    phone: Mapped[str | None] = column(sa.Text)
    minimum_age: Mapped[float | None] = column(sa.Float)
    maximum_age: Mapped[float | None] = column(sa.Float)
    eligibility_description: Mapped[str | None] = column(sa.Text)
    fees_description: Mapped[str | None] = column(sa.Text)
    # None where the feed does not say: then it is not offered as free.
    is_free: Mapped[bool | None] = column(sa.Boolean)
    application_process: Mapped[str | None] = column(sa.Text)
    wait_time: Mapped[str | None] = column(sa.Text)
    area: Mapped[str | None] = column(sa.Text)
    place_names: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    latitude: Mapped[float | None] = column(sa.Float)
    longitude: Mapped[float | None] = column(sa.Float)
    national: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    # in_person, phone, online, home_visit
    delivery: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    accessibility: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    # ISO 639 codes; bfi is British Sign Language
    languages: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    schedule: Mapped[str | None] = column(sa.Text)
    tags: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    condition_tags: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    # The activity that this one is an easier form of: seated yoga is adapted from yoga.
    adapted_from: Mapped[str | None] = column(sa.Text)
    referral_route: Mapped[str | None] = column(sa.Text)
    peer_led: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    lived_experience_led: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    last_reviewed: Mapped[date | None] = column(sa.Date)
    opted_out: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    example: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    # Gone from its feed since then: marked, not deleted.
    vanished_at: Mapped[datetime | None] = column(UtcDateTime)
    licence: Mapped[str | None] = column(sa.Text)


def key_of(source: str, source_id: str) -> str:
    """Our id for a record of a feed: the same record has the same id at every import."""
    return f"{source}:{source_id}"


def service_of(session: Session, service_id: str) -> Service | None:
    """The service with our id."""
    return session.get(Service, service_id)


def services_to_offer(session: Session) -> list[Service]:
    """Every service that may be offered at all: active, not opted out, not gone from its feed."""
    query = (
        sa.select(Service)
        .where(
            Service.status == ServiceStatus.ACTIVE,
            Service.opted_out.is_(False),
            Service.vanished_at.is_(None),
        )
        .order_by(Service.id)
    )
    return list(session.execute(query).scalars())


def put_organization(session: Session, organization: Organization) -> Organization:
    """Write an organisation over the one with the same id, or anew."""
    return session.merge(organization)


def put_service(session: Session, service: Service) -> Service:
    """Write a service over the one with the same id, or anew."""
    return session.merge(service)


def count_services(session: Session) -> int:
    """How many services there are, offered or not."""
    return int(session.execute(sa.select(sa.func.count()).select_from(Service)).scalar_one())
