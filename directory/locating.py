"""Where a search is to look: a place of our tables, of the directory's own, or of the whole UK."""

from __future__ import annotations

import re

import sqlalchemy as sa
from sqlalchemy.orm import Session

from directory.around import EVERYWHERE, cells_around, town_cell
from directory.fitting import NEAR_KM
from directory.lookup import lookup
from directory.places import SCOTLAND, Place, candidates, nearest, outward_only
from directory.uk_places import small_places, uk_places
from store.search_index import ServiceSearch
from store.services import Service

#: So many services of a town tell where it lies.
SOME = 25
_CODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\b", re.IGNORECASE)


def located(session: Session, text: str) -> tuple[Place, ...]:
    """The places that a text may mean: none, one, or several to be asked about.

    A full postcode is cut to its outward part. What the directory's own services say of a town or
    an outward postcode goes before what is only known of its postcode area.
    """
    said = outward_only(text)
    here = candidates(said) or small_places(said)
    elsewhere = uk_places(said)
    if here and not (elsewhere and _is_the_name_of(elsewhere, said)):
        return here
    if here:
        # A directory of Fife means its own Leven, and no hamlet in Yorkshire.
        every = here + elsewhere
        return tuple(place for place in every if _has_services(session, place)) or every
    return _of_services(session, said) or elsewhere


def _has_services(session: Session, place: Place) -> bool:
    """Whether the directory has anything around a place that is not for the whole country."""
    cells = [cell for cell in cells_around(place, NEAR_KM) if cell != EVERYWHERE]
    # Towns of one name share its cell.
    cells = [cell for cell in cells if cell != town_cell(place.name)]
    return len(lookup(session).rows_under(cells)) > 0


def _is_the_name_of(places: tuple[Place, ...], said: str) -> bool:
    # "Preston" is no misspelt Prestonpans; where both have the very name, they are asked about.
    return any(place.name.lower() == said.strip().lower() for place in places)


def _of_services(session: Session, said: str) -> tuple[Place, ...]:
    found = _CODE.search(said)
    name = found[1].upper() if found else said.strip()
    if not re.search(r"[A-Za-z]", name):
        return ()
    known = lookup(session)
    under = known.rows_under([town_cell(name)])[:SOME]
    if not len(under):
        return ()
    numbers = known.numbers[under].tolist()
    query = (
        sa.select(Service.area, ServiceSearch.latitude, ServiceSearch.longitude)
        .join(Service, Service.id == ServiceSearch.service_id)
        .where(ServiceSearch.number.in_(numbers))
        .order_by(ServiceSearch.number)
    )
    rows = session.execute(query).all()
    points = [(row.latitude, row.longitude) for row in rows if row.latitude is not None]
    areas = [row.area for row in rows if row.area and ";" not in row.area]
    elsewhere = uk_places(said)
    if not points and not areas:
        return elsewhere
    nation = elsewhere[0].nation if elsewhere else Place.nation
    latitude = sorted(point[0] for point in points)[len(points) // 2] if points else None
    longitude = sorted(point[1] for point in points)[len(points) // 2] if points else None
    area = max(set(areas), key=areas.count) if areas else ""
    if not area and nation == SCOTLAND and latitude is not None and longitude is not None:
        # What serves the whole council serves a village of which no service named it.
        beside = nearest(latitude, longitude)
        area = beside.council_area if beside else ""
    return (
        Place(
            name=elsewhere[0].name if found and elsewhere else name,
            council_area=area,
            outward_codes=(name,) if found else (),
            latitude=latitude,
            longitude=longitude,
            nation=nation,
        ),
    )
