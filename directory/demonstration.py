"""The made-up directory that ships with the coach, so that signposting works on the first run."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from directory.indexing import catch_up
from directory.places import known_place
from store.organizations import Organization, put_organization
from store.services import Service, ServiceStatus, key_of, put_service

SOURCE = "demonstration"
FOLDER = Path(__file__).resolve().parent.parent / "data" / "services"
EVERYWHERE = "Scotland"


def examples_wanted(session: Session) -> bool:
    """True until a real directory is there: one service that is not an example ends them."""
    query = sa.select(sa.func.count()).select_from(Service).where(Service.example.is_(False))
    return int(session.execute(query).scalar_one()) == 0


def load_demonstration(session: Session, folder: Path | None = None) -> int:
    """Write the example services over those of an earlier load, each marked `example`.

    Args:
        session: the store; its caller commits.
        folder: where organizations.csv and services.csv lie; by default data/services.

    Returns:
        How many services were written: 0 where a real directory is present.

    Raises:
        FileNotFoundError: a file is missing.
        ValueError: a row cannot be read; the message names the file, row and value.
    """
    if not examples_wanted(session):
        return 0
    source = folder or FOLDER
    for row in _rows(source / "organizations.csv"):
        put_organization(session, _organization(row))
    session.flush()
    services = [
        _read(row, source / "services.csv", number)
        for number, row in enumerate(_rows(source / "services.csv"), start=2)
    ]
    for service in services:
        put_service(session, service)
    session.flush()
    catch_up(session, words=len(services), meanings=0)
    return len(services)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _organization(row: dict[str, str]) -> Organization:
    return Organization(
        id=key_of(SOURCE, row["id"]),
        source=SOURCE,
        source_id=row["id"],
        name=row["name"],
        description=row["description"],
        website=row["website"],
        email=row["email"],
    )


def _read(row: dict[str, str], path: Path, number: int) -> Service:
    try:
        return _service(row)
    except (KeyError, ValueError) as error:
        raise ValueError(f"{path.name}, row {number}: {error}. Nothing was loaded.") from error


def _service(row: dict[str, str]) -> Service:
    town = known_place(f"{row['city']} {row['postal_code']}") if row["city"] else None
    areas = _several(row["service_areas"])
    return Service(
        id=key_of(SOURCE, row["id"]),
        source=SOURCE,
        source_id=row["id"],
        organization_id=key_of(SOURCE, row["organization_id"]),
        name=row["name"],
        description=row["description"],
        status=ServiceStatus(row["status"]),
        url=row["url"] or None,
        email=row["email"] or None,
        phone=row["phone"] or None,
        minimum_age=_years(row["minimum_age"]),
        maximum_age=_years(row["maximum_age"]),
        eligibility_description=row["eligibility_description"] or None,
        fees_description=row["fees_description"] or None,
        is_free=_yes_or_no(row["free"]),
        application_process=row["application_process"] or None,
        wait_time=row["wait_time"] or None,
        area="; ".join(areas),
        place_names=[row["city"], row["postal_code"]] if row["city"] else [],
        latitude=town.latitude if town else None,
        longitude=town.longitude if town else None,
        national=areas == [EVERYWHERE],
        delivery=_several(row["delivery"]),
        accessibility=_several(row["accessibility"]),
        languages=_several(row["languages"]),
        schedule=row["schedule"] or None,
        tags=[*_several(row["topics"]), *_labels(row)],
        condition_tags=_several(row["conditions"]),
        adapted_from=row["adapted_from"] or None,
        referral_route=row["referral_route"] or None,
        peer_led=row["peer_led"] == "yes",
        lived_experience_led=row["lived_experience_led"] == "yes",
        last_reviewed=date.fromisoformat(row["last_reviewed"]) if row["last_reviewed"] else None,
        opted_out=row["opted_out"] == "yes",
        example=True,
    )


def _labels(row: dict[str, str]) -> list[str]:
    """Terms of other taxonomies than need, as "taxonomy:term"."""
    kinds = (("type", row["service_type"]), ("tutor", row["tutor_type"]))
    return [f"{taxonomy}:{term}" for taxonomy, term in kinds if term]


def _several(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _years(cell: str) -> float | None:
    return float(cell) if cell else None


def _yes_or_no(cell: str) -> bool | None:
    return {"yes": True, "no": False, "": None}[cell]
