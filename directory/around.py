"""Where a service is looked up: squares of a grid, council areas, and "for everybody"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from directory.places import Place

#: For all of the country: looked up wherever somebody is.
EVERYWHERE = "everywhere"
#: About 11 km each way at the latitude of Edinburgh. Smaller ones would be too many to ask for.
HIGH, WIDE = 0.1, 0.18
KM_A_DEGREE = 111.2


def cells_of(
    *,
    points: Iterable[tuple[float, float]],
    areas: Iterable[str],
    place_names: Iterable[str],
    national: bool,
) -> list[str]:
    """The names under which a service is looked up, each a single word of letters and digits."""
    found = [EVERYWHERE] if national else []
    found += [_square(_row(latitude), _column(longitude)) for latitude, longitude in points]
    found += [area_cell(area) for area in areas]
    found += [town_cell(name) for name in place_names]
    # What names no place at all may be for everybody: the rules tell (directory/fitting.py).
    return list(dict.fromkeys(found)) or [EVERYWHERE]


def area_cell(area: str) -> str:
    """The name of a council area."""
    return _word("area", area)


def town_cell(name: str) -> str:
    """The name of a town, or of an outward postcode."""
    return _word("town", name)


def cells_around(place: Place | None, within_km: float) -> list[str]:
    """Every name under which something for a person there may be looked up."""
    if place is None:
        return [EVERYWHERE]
    found = [EVERYWHERE, *(area_cell(name) for name in place.served_as)]
    found += [town_cell(name) for name in (place.name, *place.outward_codes)]
    if place.latitude is None or place.longitude is None:
        return found
    high = within_km / KM_A_DEGREE
    wide = high / max(0.2, math.cos(math.radians(place.latitude)))
    rows = range(_row(place.latitude - high), _row(place.latitude + high) + 1)
    columns = range(_column(place.longitude - wide), _column(place.longitude + wide) + 1)
    return found + [_square(row, column) for row in rows for column in columns]


def _row(latitude: float) -> int:
    return math.floor((latitude + 90) / HIGH)


def _column(longitude: float) -> int:
    return math.floor((longitude + 180) / WIDE)


def _square(row: int, column: int) -> str:
    # It ends in a digit, so that a stemmer leaves it alone.
    return f"sq{row}x{column}"


def _word(kind: str, name: str) -> str:
    # A stemmer leaves a digit alone, too.
    return f"{kind}{re.sub(r'[^a-z0-9]', '', name.lower())}0"
