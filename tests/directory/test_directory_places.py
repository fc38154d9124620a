"""Places are found by name, island, area or postcode, and asked about where two share a name."""

from __future__ import annotations

import pytest

from directory.places import ambiguous, kilometres, known_place, near, outward_only


@pytest.mark.parametrize(
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


@pytest.mark.parametrize("said", ["Narnia", "", "somewhere nice", "my pal Keith", "up the brae"])
def test_what_is_no_place_is_none(said: str) -> None:
    assert known_place(said) is None
    assert ambiguous(said) == ()


@pytest.mark.parametrize("said", ["Tarbert", "Blackburn", "I live in Tarbert"])
def test_a_name_of_two_places_is_asked_about(said: str) -> None:
    assert known_place(said) is None
    assert len({place.council_area for place in ambiguous(said)}) == 2


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
