"""What is said with a plan and is none of it; what is to come out of one; a rating with words."""

from __future__ import annotations

from datetime import datetime

import pytest
from tables import for_every_row

from understanding.plans.of_the_asking import besides_the_asking
from understanding.plans.plans import read_plan_parts
from understanding.plans.taken_out import piece_meant, taken_out
from understanding.reading import read
from understanding.talking.asked_of_coach import AskedOfCoach, read_asked_of_coach
from understanding.talking.no_answer import NoAnswer, no_answer
from understanding.talking.told_before import besides_told_before

NOW = datetime.fromisoformat("2026-01-12T10:00:00+00:00")


@for_every_row(
    ("text", "left"),
    [
        ("nae need o ideas. a wee walk wi ma sister", "a wee walk wi ma sister"),
        ("dinnae want yer advice, the bowls on friday", "the bowls on friday"),
        ("I've got my own. Swim on Monday", "Swim on Monday"),
        ("no more crisps. an apple", "no more crisps. an apple"),
        ("no needin ideas", "no needin ideas"),
    ],
)
def test_a_no_to_ideas_is_no_part_of_the_plan(text: str, left: str) -> None:
    assert besides_the_asking(text) == left


@pytest.mark.parametrize(
    ("text", "what", "how_much"),
    [
        ("am gaun tae the baths", "the baths", None),
        ("aye, am goin tae walk 10 mins", "walk", "10 mins"),
        ("am no for the bus", "am no for the bus", None),
    ],
)
def test_am_is_whoever_goes_and_no_amount(text: str, what: str, how_much: str | None) -> None:
    parts = read_plan_parts(text, now=NOW)
    assert (parts.what, parts.how_much) == (what, how_much)


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("the bit aboot mornins", "mornins"),
        ("that part wi ma sister", "ma sister"),
        ("a bit of a walk", None),
        ("the morning bit", "morning"),
    ],
)
def test_a_piece_is_meant_by_what_it_is_about(text: str, piece: str | None) -> None:
    assert piece_meant(text) == piece


def test_what_a_piece_is_about_comes_out() -> None:
    found = taken_out("tak the bit aboot Senga oot")
    assert found is not None
    assert found.thing == "Senga"


@for_every_row(
    ("text", "told"),
    [
        ("ah telt ye Senga", "Senga"),
        ("och i told you already, after breakfast", "after breakfast"),
        ("a telt ye a canny", "a telt ye a canny"),
        ("i told you about my knees", "i told you about my knees"),
        ("i said naw", "i said naw"),
    ],
)
def test_what_was_told_is_given_once_more(text: str, told: str) -> None:
    assert besides_told_before(text) == told


@pytest.mark.parametrize(
    ("text", "high"),
    [("nae numbers for me. very", True), ("i hate scales. a lot", True), ("nae sums", None)],
)
def test_a_rating_stands_beside_a_wish_for_words(text: str, high: bool | None) -> None:
    ruler = read(text, asked="importance", now=NOW).ruler
    assert (None if ruler is None else ruler.value >= 7) is high


@for_every_row(
    ("text", "why"),
    [
        ("aye 46 year", NoAnswer.ASIDE),
        ("near 12 years noo", NoAnswer.ASIDE),
        ("forty year married", NoAnswer.ASIDE),
        ("ten more years wi the weans", None),
        ("a week without pain", None),
        ("two weeks in the sun", None),
    ],
)
def test_how_long_wishes_nothing(text: str, why: NoAnswer | None) -> None:
    assert no_answer(text, asked="wish") is why


def test_what_are_you_for_however_it_is_spelt() -> None:
    assert read_asked_of_coach("whit ur ye fur then") is AskedOfCoach.WHAT_FOR_ME
    assert read_asked_of_coach("what r you here for") is AskedOfCoach.WHAT_FOR_ME
    assert read_asked_of_coach("what your wife is for") is None
