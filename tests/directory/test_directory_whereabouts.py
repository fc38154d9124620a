"""What a message tells of a place: known, one of several, outside Scotland, unknown, or nothing."""

from __future__ import annotations

import pytest
from tables import for_every_row

from directory.places import known_place
from directory.whereabouts import Told, called, is_outside, place_told

ASKED = [
    ("Govan", "Govan"),
    ("kirkcaldi", "Kirkcaldy"),
    ("Embra", "Edinburgh"),
    ("the Broch", "Fraserburgh"),
    ("Broch", "Fraserburgh"),
    ("Glesca", "Glasgow"),
    ("Dunfermlin", "Dunfermline"),
    ("Peterheid", "Peterhead"),
    ("Auchtermuchty", "Auchtermuchty"),
    ("I bide in Auchtermuchty", "Auchtermuchty"),
    ("Ibrox", "Ibrox"),
    ("G51 3AB", "Govan"),
    ("g51", "Govan"),
    ("Tarbert in Harris", "Tarbert"),
    ("Cumnock in Ayrshire", "Cumnock"),
    ("somewhere in the Borders", "Scottish Borders"),
    ("North Berwick", "North Berwick"),
]
IN_PASSING = [
    ("find me a walking group in Auchtermuchty", "Auchtermuchty"),
    ("is there a lunch club in the Gorbals", "Gorbals"),
    ("I moved from London to Leith", "Leith"),
    ("a group near Cranhill please", "Cranhill"),
]
OUTSIDE = ["Manchester", "Newcastle", "I'm doon in Carlisle", "SW1A 1AA", "NE1", "TD15", "Reading"]
UNKNOWN = ["Narnia", "round here", "a wee village up the glen"]


@for_every_row(("said", "name"), ASKED)
def test_an_answer_to_where_is_heard_misspelt_and_in_scots(said: str, name: str) -> None:
    told = place_told(said, asked=True)
    assert (told.told, called(told.name)) == (Told.KNOWN, name)
    assert known_place(told.name) is not None


@pytest.mark.parametrize(("said", "name"), IN_PASSING)
def test_a_place_is_heard_in_the_very_request(said: str, name: str) -> None:
    told = place_told(said)
    assert (told.told, called(told.name)) == (Told.KNOWN, name)


@for_every_row("said", OUTSIDE)
def test_a_place_outside_scotland_is_known_as_such(said: str) -> None:
    told = place_told(said, asked=True)
    assert told.told is Told.OUTSIDE
    assert is_outside(told.name)
    assert known_place(told.name) is None


@pytest.mark.parametrize("said", UNKNOWN)
def test_what_no_table_knows_is_unknown_only_where_it_was_asked_for(said: str) -> None:
    assert place_told(said, asked=True).told is Told.UNKNOWN
    assert place_told(said).told is Told.NOTHING


def test_a_postcode_of_a_scottish_area_that_is_nowhere_is_unknown() -> None:
    assert place_told("IV5", asked=True).told is Told.UNKNOWN


@for_every_row(
    "said",
    ["find me a reading group", "I need help", "my pal Keith helps me out", "a chess club", ""],
)
def test_where_no_place_is_named_nothing_is_told(said: str) -> None:
    assert place_told(said).told is Told.NOTHING


@pytest.mark.parametrize(
    ("said", "among"),
    [
        ("Tarbert", ("Argyll and Bute", "Na h-Eileanan Siar")),
        ("Newburgh", ("Fife", "Aberdeenshire")),
        ("Ayrshire", ("East Ayrshire", "North Ayrshire", "South Ayrshire")),
    ],
)
def test_a_name_of_several_places_gives_what_to_choose_between(
    said: str, among: tuple[str, ...]
) -> None:
    told = place_told(said, asked=True)
    assert (told.told, told.among) == (Told.SEVERAL, among)


def test_of_a_full_postcode_only_the_outward_part_is_kept() -> None:
    assert place_told("my postcode is G51 3AB").name == "G51"


@pytest.mark.parametrize("kept", ["G51", "Govan", "Tarbert PA29", "the Borders"])
def test_a_place_in_scotland_is_not_outside(kept: str) -> None:
    assert not is_outside(kept)
