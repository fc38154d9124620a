"""Ratings by all sorts of people are read, and what only looks like one is not."""

import pytest
from rated_by_all_sorts import RATED_BY_ALL_SORTS, RATED_TWICE, Rated
from tables import for_every_row

from understanding.rulers.rulers import Ruler, read_ruler


def _ruler(rated: Rated) -> Ruler | None:
    if rated is None:
        return None
    low, high = rated if isinstance(rated, tuple) else (rated, rated)
    return Ruler((low + high) / 2, low, high)


@pytest.mark.parametrize("asked", ["importance", "confidence"])
def test_a_rating_is_read_whoever_gives_it(asked: str) -> None:
    read = [(text, read_ruler(text, asked=asked)) for text, _ in RATED_BY_ALL_SORTS]
    assert read == [(text, _ruler(rated)) for text, rated in RATED_BY_ALL_SORTS]


@for_every_row(("text", "asked", "rated"), RATED_TWICE)
def test_the_other_ruler_spoils_nothing(text: str, asked: str, rated: Rated) -> None:
    assert read_ruler(text, asked=asked) == _ruler(rated)
