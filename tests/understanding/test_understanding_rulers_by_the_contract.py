"""What people type when asked 0 to 10, and beside it, is read as the contract says."""

from datetime import datetime

import pytest
from rated_by_many_people import RATED_BY_MANY_PEOPLE
from rated_by_newcomers import RATED_BY_NEWCOMERS
from rated_by_the_contract import RATED_BY_THE_CONTRACT, Rated

from store.clock import LONDON
from understanding.reading import read

NOW = datetime(2026, 11, 29, 12, tzinfo=LONDON)


@pytest.mark.parametrize("asked", ["importance", "confidence", "other"])
def test_a_rating_is_read_as_the_contract_says(asked: str) -> None:
    wrong = [
        (text, rated, ruler)
        for question, text, rated in RATED_BY_THE_CONTRACT
        if (question if question in {"importance", "confidence"} else "other") == asked
        for ruler in [read(text, asked=question, now=NOW).ruler]
        if (None if ruler is None else (ruler.low, ruler.high)) != _stretch(rated)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "rows",
    [*RATED_BY_MANY_PEOPLE.values(), *RATED_BY_NEWCOMERS.values()],
    ids=[*RATED_BY_MANY_PEOPLE, *(f"{name}, by newcomers" for name in RATED_BY_NEWCOMERS)],
)
def test_very_different_people_are_read_alike(rows: list[tuple[str, str, Rated]]) -> None:
    wrong = [
        (text, rated, ruler)
        for question, text, rated in rows
        for ruler in [read(text, asked=question, now=NOW).ruler]
        if (None if ruler is None else (ruler.low, ruler.high)) != _stretch(rated)
    ]
    assert wrong == []


def _stretch(rated: Rated) -> tuple[float, float] | None:
    if rated is None or isinstance(rated, tuple):
        return rated
    return (rated, rated)
