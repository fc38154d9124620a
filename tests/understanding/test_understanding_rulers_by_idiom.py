"""Idioms of the ends, odds, moves since the last time and numbers misheard are ratings."""

from datetime import datetime

import pytest
from rated_by_a_second_hand import A_SECOND_LIST, A_THIRD_LIST, LOW_OR_OF_SOMETHING_ELSE
from rated_by_idiom import (
    HEARD_BY_A_TELEPHONE,
    IDIOMS,
    MOVED_SINCE,
    NO_RATING,
    ON_OTHER_SCALES,
    ONE_OF_TWO,
    SAID_ROUND_ABOUT,
    Rated,
)

from store.clock import LONDON
from understanding.reading import read
from understanding.rulers.rulers import Ruler, read_ruler

NOW = datetime(2026, 11, 29, 12, tzinfo=LONDON)


@pytest.mark.parametrize(
    "rows",
    [
        IDIOMS,
        MOVED_SINCE,
        ON_OTHER_SCALES,
        ONE_OF_TWO,
        HEARD_BY_A_TELEPHONE,
        SAID_ROUND_ABOUT,
        A_SECOND_LIST,
        A_THIRD_LIST,
    ],
    ids=["idioms", "moved", "other scales", "one of two", "heard", "round about", "2nd", "3rd"],
)
def test_it_is_read_as_the_place_it_names(rows: list[tuple[str, str, Rated]]) -> None:
    wrong = [
        (text, rated, ruler)
        for asked, text, rated in rows
        for ruler in [read(text, asked=asked, now=NOW).ruler]
        if ruler != _place(rated)
    ]
    assert wrong == []


@pytest.mark.parametrize("asked", ["importance", "confidence"])
def test_what_lies_next_door_rates_nothing(asked: str) -> None:
    assert [text for text in NO_RATING if read(text, asked=asked, now=NOW).ruler] == []


@pytest.mark.parametrize("asked", ["importance", "confidence"])
def test_how_low_somebody_is_and_what_else_is_high_rate_nothing(asked: str) -> None:
    said = LOW_OR_OF_SOMETHING_ELSE
    assert [text for text in said if read(text, asked=asked, now=NOW).ruler] == []


@pytest.mark.parametrize(
    ("before", "text", "value"),
    [
        ("How sure are you of three walks, 0 to 10?", "one walk 10, two walks 7, all three 4", 4),
        ("How sure are you of two walks, 0 to 10?", "one walk 10, two walks 7, all three 4", 7),
        ("How sure are you about swimming, 0 to 10?", "walking 8, swimming 3", 3),
        ("How sure are you about walking, 0 to 10?", "8 for walking, 3 for swimming", 8),
        ("From 0 to 10, how sure are you?", "walking 8, swimming 3", 8),
        ("How sure are you about swimming, 0 to 10?", "7. no, 6", 6),
    ],
)
def test_of_several_things_the_one_asked_about_counts(before: str, text: str, value: float) -> None:
    assert read_ruler(text, asked="confidence", before=before) == Ruler(value, value, value)


@pytest.mark.parametrize("asked", ["importance", "confidence"])
def test_whether_somebody_lives_is_no_rating(asked: str) -> None:
    told = [
        "couldnt care less if i live",
        "i couldnt care less about anything",
        "no chance i'll be here next year",
        "top of the list is dying",
        "ate nothing",
    ]
    assert [text for text in told if read_ruler(text, asked=asked)] == []
    rated = ["couldn't care less", "no chance", "top of my list" if asked == "importance" else "10"]
    assert [text for text in rated if read_ruler(text, asked=asked) is None] == []


@pytest.mark.parametrize("asked", [None, "open", "when", "yes_no", "barrier", "outcome"])
def test_an_idiom_rates_only_where_a_rating_was_asked_for(asked: str | None) -> None:
    said = ["it's in the bag", "pigs might fly", "for", "5/5", "2 in 3", "toss a coin"]
    assert [text for text in said if read_ruler(text, asked=asked)] == []


def _place(rated: Rated) -> Ruler | None:
    if rated is None:
        return None
    low, high = rated if isinstance(rated, tuple) else (rated, rated)
    return Ruler((low + high) / 2, low, high)
