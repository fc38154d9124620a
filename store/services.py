"""Services in the community, in the words of HSDS 3 (Human Services Data Specification)."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import Base, UtcDateTime, closed_set, column


class ServiceStatus(str, Enum):
    """HSDS `status`; only an active service is ever offered."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DEFUNCT = "defunct"
    TEMPORARILY_CLOSED = "temporarily closed"


class Service(Base):
    """One service. Lists are JSON arrays of text; ages are years; an `example` is made up.

    From `phone` to `open_times` the columns are flattened from the rows of detail at import
    (directory/flattening/row.py), so that search reads one table.
    """

    __tablename__ = "services"
    __table_args__ = (sa.UniqueConstraint("source", "source_id"),)

    id: Mapped[str] = column(sa.String(200), primary_key=True)
    source: Mapped[str] = column(sa.String(100), nullable=False)
    source_id: Mapped[str] = column(sa.String(200), nullable=False)
    # Where the rows of detail are found; None for a service that was put here by hand.
    record_id: Mapped[int | None] = column(sa.Integer, index=True)
    organization_id: Mapped[str | None] = column(
        sa.String(200), sa.ForeignKey("organizations.id"), index=True
    )
    name: Mapped[str] = column(sa.Text, nullable=False)
    alternate_name: Mapped[str | None] = column(sa.Text)
    description: Mapped[str | None] = column(sa.Text)
    status: Mapped[ServiceStatus] = column(
        closed_set(ServiceStatus), nullable=False, default=ServiceStatus.ACTIVE, index=True
    )
    url: Mapped[str | None] = column(sa.Text)
    email: Mapped[str | None] = column(sa.Text)
    interpretation_services: Mapped[str | None] = column(sa.Text)
    application_process: Mapped[str | None] = column(sa.Text)
    fees_description: Mapped[str | None] = column(sa.Text)
    fees: Mapped[str | None] = column(sa.Text)
    wait_time: Mapped[str | None] = column(sa.Text)
    accreditations: Mapped[str | None] = column(sa.Text)
    eligibility_description: Mapped[str | None] = column(sa.Text)
    minimum_age: Mapped[float | None] = column(sa.Float)
    maximum_age: Mapped[float | None] = column(sa.Float)
    assured_date: Mapped[date | None] = column(sa.Date)
    assurer_email: Mapped[str | None] = column(sa.Text)
    licenses: Mapped[str | None] = column(sa.Text)
    alert: Mapped[str | None] = column(sa.Text)
    last_modified: Mapped[datetime | None] = column(UtcDateTime)
    # The feed's id of the programme that it is part of.
    program_id: Mapped[str | None] = column(sa.Text)

    phone: Mapped[str | None] = column(sa.Text)
    # None where the feed does not say: then it is not offered as free.
    is_free: Mapped[bool | None] = column(sa.Boolean)
    # Council areas, "; " between them.
    area: Mapped[str | None] = column(sa.Text)
    place_names: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    latitude: Mapped[float | None] = column(sa.Float)
    longitude: Mapped[float | None] = column(sa.Float)
    # [[latitude, longitude], …] of every place where it is; the first is the one above.
    points: Mapped[list[list[float]]] = column(sa.JSON, nullable=False, default=list)
    national: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    # in_person, phone, online, home_visit
    delivery: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    accessibility: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    # ISO 639 codes; bfi is British Sign Language
    languages: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    # In words for people; `schedules` and `open_times` are for search.
    schedule: Mapped[str | None] = column(sa.Text)
    # [{"byday": ["MO"], "opens_at": "10:00", "closes_at": "12:00", "weeks": [1, 3], …}], keys left
    # out where they are not known (docs/directory.md).
    schedules: Mapped[list[dict[str, Any]]] = column(sa.JSON, nullable=False, default=list)
    # The bits of store/open_times.py; None where no day is known.
    open_times: Mapped[int | None] = column(sa.Integer)
    # Days to wait at most, where `wait_time` can be read.
    waiting_time: Mapped[int | None] = column(sa.Integer)

    tags: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    condition_tags: Mapped[list[str]] = column(sa.JSON, nullable=False, default=list)
    # The activity that this one is an easier form of: seated yoga is adapted from yoga.
    adapted_from: Mapped[str | None] = column(sa.Text)
    # self, professional or GP
    referral_route: Mapped[str | None] = column(sa.Text)
    peer_led: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    lived_experience_led: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    last_reviewed: Mapped[date | None] = column(sa.Date)
    # Kept through every import: who asked not to be listed is not listed again by the next feed.
    opted_out: Mapped[bool] = column(sa.Boolean, nullable=False, default=False)
    # What people told of it, once a steward has counted it (store/outcome_looks.py): the part whom
    # it helped, and how many told. No import touches them.
    trust: Mapped[float | None] = column(sa.Float)
    trust_count: Mapped[int] = column(sa.Integer, nullable=False, default=0)
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


def services_called(session: Session, identity: str) -> list[Service]:
    """The services with this id, ours or a feed's; the same id may come from several feeds."""
    query = sa.select(Service).where(sa.or_(Service.id == identity, Service.source_id == identity))
    return list(session.execute(query.order_by(Service.id)).scalars())


def put_service(session: Session, service: Service) -> Service:
    """Write a service over the one with the same id, or anew."""
    return session.merge(service)


def count_services(session: Session) -> int:
    """How many services there are, offered or not."""
    return int(session.execute(sa.select(sa.func.count()).select_from(Service)).scalar_one())
