"""Where a search looks: small places, and places of one name, by what the directory has there."""

from typing import Any

import pytest
from sqlalchemy.orm import Session

from directory.indexing import index_words
from directory.locating import located

LEVEN = {"place_names": ["Leven"], "latitude": 56.195, "longitude": -2.997, "area": None}


def test_a_village_of_no_table_of_ours_is_in_the_council_beside_it(empty: Session) -> None:
    (place,) = located(empty, "Pittenweem")
    assert (place.council_area, place.nation) == ("Fife", "Scotland")


def test_a_name_shared_with_a_far_hamlet_is_where_the_directory_is(
    put: Any, empty: Session
) -> None:
    put("Levenmouth Shed", **LEVEN)
    index_words(empty)
    (place,) = located(empty, "Leven")
    assert (place.name, place.council_area) == ("Leven", "Fife")


def test_where_the_directory_has_nothing_near_either_both_are_asked_about(empty: Session) -> None:
    assert len(located(empty, "Leven")) == 2


@pytest.mark.parametrize("made_up", ["Auchnowhere", "Glenmissing"])
def test_a_town_that_services_alone_know_is_in_the_council_around_it(
    put: Any,
    empty: Session,
    made_up: str,
) -> None:
    put("A shed", **{**LEVEN, "place_names": [made_up]})
    index_words(empty)
    (place,) = located(empty, made_up)
    assert place.council_area == "Fife"
