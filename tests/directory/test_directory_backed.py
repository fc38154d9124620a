"""A kind that a phrase tells of is believed as far as the meaning bears it out, on both sides."""

from datetime import date
from typing import Any

import numpy as np
import pytest
from sqlalchemy.orm import Session

from directory.asked import read_asked
from directory.backed import backing, membership
from directory.indexing import index_meanings, index_words
from directory.kinds_meant import column_of, of_services
from directory.search import find_services
from understanding.text.encoder import encode


def _worth(need: str, kind: str, today: date) -> float:
    asked = read_asked(
        need=need,
        place="Leith",
        limits=frozenset(),
        age=None,
        language="en",
        delivery=None,
        tags=frozenset(),
        today=today,
    )
    assert kind in asked.kinds
    return backing(asked.kinds, asked.meant, asked.sure)[kind]


@pytest.mark.parametrize(
    ("slip", "meant", "kind"),
    [
        # "Climbing the walls" is put plainly before it is read, and names no climbing at all.
        ("been looking after him so long I'm on my knees", "my knees are stiff", "arthritis"),
    ],
)
def test_a_phrase_that_the_meaning_does_not_bear_out_counts_less(
    slip: str,
    meant: str,
    kind: str,
    today: date,
) -> None:
    assert _worth(slip, kind, today) < _worth(meant, kind, today)


def test_a_need_from_a_menu_is_no_guess() -> None:
    assert backing({"yoga"}, {"yoga": -1.0}, {"yoga"}) == {"yoga": 1.0}
    assert backing({"yoga"}, {"yoga": -1.0})["yoga"] < 0.5


def test_a_service_is_of_a_kind_that_its_words_are_like() -> None:
    told = of_services(
        encode(
            [
                "Practise English with neighbours over coffee. All levels, tutors help.",
                "We hire out bouncy castles.",
            ]
        )
    )
    no_phrase = np.zeros(2, np.float32)
    like, unlike = membership("english_lessons", no_phrase, told)
    assert like > unlike == 0.0
    assert column_of("no such kind") is None
    assert membership("no such kind", no_phrase, told) is no_phrase


def test_a_phrase_in_a_service_that_is_about_something_else_counts_less() -> None:
    told = of_services(
        encode(
            [
                "Hearing aid clinic on wheels. Batteries, tubes and cleaning.",
                "Volunteer drivers take you to hospital appointments in their cars.",
            ]
        )
    )
    clinic, drivers = membership("transport", np.ones(2, np.float32), told)
    assert clinic < drivers


def test_somebody_who_asks_for_work_finds_who_helps_to_find_it(
    put: Any,
    empty: Session,
    today: date,
) -> None:
    put("Back to It", tags=[], description="Help to find work after a long time out.")
    put("Bins", tags=[], description="Uplift of bulky rubbish.")
    index_words(empty)
    index_meanings(empty)
    found = find_services(
        empty, need="want to work again but who'd have me", place="Leith", today=today
    )
    assert [one.name for one in found] == ["Back to It"]
