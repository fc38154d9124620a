"""Sums, counts from an end and words of no list are places on the ruler."""

import pytest
from rated_in_odd_ways import RATED_IN_ODD_WAYS, Rated
from tables import for_every_row

from understanding.rulers.ruler_sums import reckoned
from understanding.rulers.rulers import Ruler, read_ruler


def _ruler(rated: Rated) -> Ruler | None:
    if rated is None:
        return None
    low, high = rated if isinstance(rated, tuple) else (rated, rated)
    return Ruler((low + high) / 2, low, high)


@pytest.mark.parametrize("asked", ["importance", "confidence"])
def test_a_rating_put_in_an_odd_way_is_read(asked: str) -> None:
    read = [(text, read_ruler(text, asked=asked)) for text, _ in RATED_IN_ODD_WAYS]
    assert read == [(text, _ruler(rated)) for text, rated in RATED_IN_ODD_WAYS]


@for_every_row(
    "said",
    ["8 out of 10", "nine plus three", "10 minus 12", "8 with my sister", "3 - 1 to the dons"],
)
def test_what_is_no_sum_or_ends_outside_is_left(said: str) -> None:
    assert reckoned(said) == said


def test_the_hours_of_a_school_or_a_job_rate_nothing() -> None:
    assert read_ruler("she's at nursery 9 to 3", asked="confidence") is None
    said = read_ruler("I work nine to five, so a 6", asked="confidence")
    assert said is not None
    assert said.value == 6.0
    assert read_ruler("6 to 7", asked="confidence") is not None
