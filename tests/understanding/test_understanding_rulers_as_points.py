"""A word is one place, only a stretch that somebody gave is one, and other figures rate nothing."""

from datetime import datetime

import pytest
from rated_as_points import (
    A_SECOND_LIST_OF_POINTS,
    A_SECOND_LIST_OF_SOMETHING_ELSE,
    RATED_AS_POINTS,
    RATED_BY_THE_WORDS_OFFERED,
    TOLD_OF_SOMETHING_ELSE,
    Rated,
)
from tables import for_every_row

from coaching.readiness import WORDS_TO_RATE
from store.clock import LONDON
from understanding.reading import read
from understanding.rulers.rulers import Ruler, read_ruler

NOW = datetime(2026, 11, 29, 12, tzinfo=LONDON)
RULERS = ("importance", "confidence")


@for_every_row(
    ("asked", "text"),
    [
        *A_SECOND_LIST_OF_SOMETHING_ELSE,
        *(row for rows in TOLD_OF_SOMETHING_ELSE.values() for row in rows),
    ],
)
def test_a_figure_of_something_else_rates_nothing(asked: str, text: str) -> None:
    assert read(text, asked=asked, now=NOW).ruler is None


@for_every_row(
    ("asked", "text", "rated"),
    [*A_SECOND_LIST_OF_POINTS, *(row for rows in RATED_AS_POINTS.values() for row in rows)],
)
def test_a_place_or_the_stretch_they_gave_is_read(asked: str, text: str, rated: Rated) -> None:
    assert rated is not None
    low, high = rated if isinstance(rated, tuple) else (rated, rated)
    assert read(text, asked=asked, now=NOW).ruler == Ruler((low + high) / 2, low, high)


@for_every_row(("before", "text", "place"), RATED_BY_THE_WORDS_OFFERED)
def test_an_offered_word_is_read_by_its_place_in_the_list(
    before: str, text: str, place: float
) -> None:
    said = read(text, asked="confidence", before=before, now=NOW).ruler
    assert said == Ruler(place, place, place)


@for_every_row("asked", RULERS)
@for_every_row(("word", "place"), list(WORDS_TO_RATE.items()))
def test_a_word_that_is_typed_is_as_good_as_its_button(asked: str, word: str, place: int) -> None:
    assert read_ruler(word, asked=asked) == Ruler(place, place, place)


@pytest.mark.parametrize(
    ("before", "value"),
    [("From 0 to 10, how much does your sleep matter?", 9), ("How much does it matter?", None)],
)
def test_what_the_coach_asked_about_is_rated_by_name(before: str, value: float | None) -> None:
    said = read_ruler("sleep's a 9", asked="importance", before=before)
    assert (said.value if said else None) == value


@for_every_row(
    ("text", "value"),
    [("with the pain 4", 4), ("4 because of my nerves", 4), ("a 2 when I'm scared, 2", 2)],
)
def test_what_makes_it_low_is_no_rating_of_its_own(text: str, value: float) -> None:
    assert read_ruler(text, asked="confidence") == Ruler(value, value, value)
