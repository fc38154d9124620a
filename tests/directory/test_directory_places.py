"""Places are found by name, island, area or postcode, and asked about where two share a name."""

from __future__ import annotations

import csv

import pytest
from tables import for_every_row

from directory.places import (
    TABLE,
    ambiguous,
    candidates,
    kilometres,
    known_place,
    near,
    outward_only,
)
from understanding.services.places import _KNOWN


@for_every_row(
    ("said", "name", "area"),
    [
        ("Leith", "Leith", "City of Edinburgh"),
        ("EH6 7AB", "Leith", "City of Edinburgh"),
        ("eh6", "Leith", "City of Edinburgh"),
        ("EH3", "Edinburgh", "City of Edinburgh"),
        ("i bide in wick the noo", "Wick", "Highland"),
        ("I'm in Leith, Edinburgh", "Leith", "City of Edinburgh"),
        ("Tarbert, Harris", "Tarbert", "Na h-Eileanan Siar"),
        ("Tarbert PA29", "Tarbert", "Argyll and Bute"),
        ("Isle of Mull", "Tobermory", "Argyll and Bute"),
        ("Skye", "Portree", "Highland"),
        ("Fife", "Fife", "Fife"),
        ("the Western Isles", "Na h-Eileanan Siar", "Na h-Eileanan Siar"),
        ("Perth and Kinross", "Perth and Kinross", "Perth and Kinross"),
        ("Glesga", "Glasgow", "Glasgow City"),
        ("Kirkaldy", "Kirkcaldy", "Fife"),
        ("near Fort William", "Fort William", "Highland"),
    ],
)
def test_a_place_is_known(said: str, name: str, area: str) -> None:
    place = known_place(said)
    assert place is not None
    assert (place.name, place.council_area) == (name, area)


@for_every_row("said", ["Narnia", "", "somewhere nice", "my pal Keith", "up the brae"])
def test_what_is_no_place_is_none(said: str) -> None:
    assert known_place(said) is None
    assert ambiguous(said) == ()


@pytest.mark.parametrize("said", ["Tarbert", "Blackburn", "I live in Tarbert"])
def test_a_name_of_two_places_is_asked_about(said: str) -> None:
    assert known_place(said) is None
    assert len({place.council_area for place in ambiguous(said)}) == 2


def test_every_place_that_is_heard_is_in_the_table() -> None:
    assert [name for name in sorted(set(_KNOWN.values())) if not candidates(name)] == []


#: Outward codes in use, by area: the first and last number of each run.
CODES = {
    "AB": "10-16 21-25 30-39 41-45 51-56", "DD": "1-11", "DG": "1-14 16",
    "EH": "1-22 23-49 51-55", "FK": "1-21", "HS": "1-9", "KA": "1-30", "KY": "1-16",
    "G": "1-5 11-15 20-23 31-34 40-46 51-53 60-69 71-78 81-84", "ML": "1-12", "ZE": "1-3",
    "IV": "1-4 6-28 30-32 36 40-49 51-56 63", "KW": "1-3 5-17", "TD": "1-14",
    "PA": "1-38 41-49 60-78 80", "PH": "1-26 30-44 49-50",
}  # fmt: skip


@for_every_row("area", CODES)
def test_outward_codes_have_a_place(area: str) -> None:
    codes = []
    for run in CODES[area].split():
        first, _, last = run.partition("-")
        codes += [f"{area}{number}" for number in range(int(first), int(last or first) + 1)]
    missing = [code for code in codes if known_place(code) is None]
    assert missing == []


@pytest.mark.parametrize(
    ("district", "city"),
    [("Govan", "Glasgow"), ("Leith", "Edinburgh"), ("Torry", "Aberdeen"), ("Lochee", "Dundee")],
)
def test_a_district_is_in_a_city_and_a_town_is_not(district: str, city: str) -> None:
    here, whole, town = known_place(district), known_place(city), known_place("Kirkcaldy")
    assert here is not None
    assert whole is not None
    assert town is not None
    assert here.in_a_city
    assert whole.in_a_city
    assert not town.in_a_city


def test_every_place_lies_in_scotland() -> None:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            assert 54.6 < float(row["latitude"]) < 60.9, row["name"]
            assert -7.6 < float(row["longitude"]) < -0.7, row["name"]


def test_a_district_lies_within_its_city() -> None:
    for city in ("Glasgow", "Edinburgh", "Aberdeen", "Dundee"):
        whole = known_place(city)
        assert whole is not None
        inside = [place for place, _ in near(whole, 15) if place.council_area == whole.council_area]
        with TABLE.open(encoding="utf-8", newline="") as lines:
            rows = [r for r in csv.DictReader(lines) if r["council_area"] == whole.council_area]
        assert len(inside) == len(rows) - 1


def test_a_full_postcode_is_cut_to_its_outward_part() -> None:
    assert outward_only("I'm at EH6 7AB, top flat") == "I'm at EH6, top flat"
    assert outward_only("g514xy") == "G51"
    assert outward_only("no code here") == "no code here"


def test_distances_are_about_right() -> None:
    edinburgh, glasgow = known_place("Edinburgh"), known_place("Glasgow")
    assert edinburgh is not None
    assert glasgow is not None
    assert edinburgh.latitude is not None
    assert edinburgh.longitude is not None
    assert glasgow.latitude is not None
    assert glasgow.longitude is not None
    apart = kilometres(edinburgh.latitude, edinburgh.longitude, glasgow.latitude, glasgow.longitude)
    assert apart == pytest.approx(67, abs=3)


def test_what_is_near_comes_nearest_first() -> None:
    leith = known_place("Leith")
    assert leith is not None
    around = near(leith, 10)
    distances = [distance for _, distance in around]
    assert distances == sorted(distances)
    assert {"Edinburgh", "Portobello"} <= {place.name for place, _ in around}
    assert near(known_place("Fife") or leith) == []
