"""Near, for anybody anywhere, or a journey away: within a city too, and said plainly."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session
from tables import for_every_row

from directory.match import Match
from directory.places import known_place
from directory.ranking import Reach
from directory.search import find_services
from directory.wording import miles_away

EVERYWHERE = {"national": True, "area": "Scotland", "place_names": [], "delivery": ["phone"]}


def _at(name: str) -> dict[str, Any]:
    place = known_place(name)
    assert place is not None
    return {
        "area": place.council_area,
        "place_names": [name],
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def _found(session: Session, today: date, place: str, need: str = "a walk") -> list[Match]:
    return find_services(session, need=need, place=place, today=today)


@pytest.mark.behaviour(15)
def test_in_a_city_the_other_side_of_town_comes_after_what_is_near_and_what_needs_no_journey(
    empty: Session, put: Any, today: date
) -> None:
    put("a walk in Easterhouse", **_at("Easterhouse"))
    put("b walk by phone", **EVERYWHERE)
    put("c walk in Pollok", **_at("Pollok"))
    put("d walk in Partick", **_at("Partick"))
    assert [match.name for match in _found(empty, today, "Govan")] == [
        "d walk in Partick",
        "c walk in Pollok",
        "b walk by phone",
    ]


def test_how_far_and_where_is_on_the_card(empty: Session, put: Any, today: date) -> None:
    put("far walk", **_at("Easterhouse"))
    assert [match.place for match in _found(empty, today, "Govan")] == [
        "Easterhouse, about 8 miles from Govan"
    ]
    put("near walk", **_at("Partick"))
    assert [match.place for match in _found(empty, today, "Govan")] == ["Partick"]


def test_nobody_is_sent_far_for_what_is_as_good_near_by(
    empty: Session, put: Any, today: date
) -> None:
    put("far walk", **_at("Easterhouse"))
    put("near walk", **_at("Partick"))
    assert [match.name for match in _found(empty, today, "Govan")] == ["near walk"]


@pytest.mark.parametrize(
    ("place", "at", "reach"),
    [
        ("Govan", "Partick", Reach.NEAR),
        ("Govan", "Govanhill", Reach.NEAR),
        ("Govan", "Shettleston", Reach.FAR),
        ("Leith", "Portobello", Reach.NEAR),
        ("Leith", "South Queensferry", Reach.FAR),
        ("Kirkcaldy", "Glenrothes", Reach.NEAR),
        ("Kirkcaldy", "Dunfermline", Reach.FAR),
    ],
)
def test_near_is_nearer_in_a_city(
    empty: Session, put: Any, today: date, place: str, at: str, reach: Reach
) -> None:
    put("a walk", **_at(at))
    assert [match.reach for match in _found(empty, today, place)] == [reach]


def test_what_comes_to_the_door_is_near_however_far_off_they_are(
    empty: Session, put: Any, today: date
) -> None:
    put("a walk", **{**_at("Easterhouse"), "delivery": ["home_visit"]})
    assert [match.reach for match in _found(empty, today, "Govan")] == [Reach.NEAR]


def test_what_is_for_all_of_scotland_is_near_nobody(empty: Session, put: Any, today: date) -> None:
    put("a walk", **EVERYWHERE)
    assert [match.reach for match in _found(empty, today, "Govan")] == [Reach.ANYWHERE]


@for_every_row(
    ("km", "place", "said"),
    [
        (0.9, "Govan", ""),
        (1.7, "Govan", "about a mile from Govan"),
        (12.4, "Govan", "about 8 miles from Govan"),
        (8.7, "Glasgow", "about 5 miles from the centre"),
        (18.8, "Kirkcaldy", "about 12 miles from Kirkcaldy"),
    ],
)
def test_a_distance_is_said_in_miles(km: float, place: str, said: str) -> None:
    here = known_place(place)
    assert here is not None
    assert miles_away(km, here) == said


@pytest.mark.parametrize(
    "need", ["a group", "just a wee club near me", "is there a group in Leith"]
)
def test_a_group_about_nothing_in_particular_is_for_company(
    empty: Session, put: Any, today: date, need: str
) -> None:
    put("blether", tags=["loneliness"])
    put("choir", tags=["singing"])
    assert [match.name for match in _found(empty, today, "Leith", need)] == ["blether"]


def test_a_group_about_something_we_have_not_got_is_not_any_group(
    empty: Session, put: Any, today: date
) -> None:
    put("blether", tags=["loneliness"])
    assert _found(empty, today, "Leith", "a chess club") == []


def test_the_nearest_of_several_doors_counts(empty: Session, put: Any, today: date) -> None:
    doors = {"points": [[57.48, -4.22], [55.975, -3.17]], "latitude": 57.48, "longitude": -4.22}
    put("Walks", **{**_at("Inverness"), "area": None, **doors})
    assert [match.name for match in _found(empty, today, "Leith")] == ["Walks"]


def test_who_serves_towns_by_name_serves_them_and_their_edge(
    empty: Session, put: Any, today: date
) -> None:
    nowhere = {"place_names": [], "latitude": None, "longitude": None, "delivery": ["home_visit"]}
    put("Walks", **{**nowhere, "area": "Thornhill; Sanquhar"})
    assert _found(empty, today, "Sanquhar")
    assert _found(empty, today, "Dumfries and Galloway")
    assert not _found(empty, today, "Stranraer")
