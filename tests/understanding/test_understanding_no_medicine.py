"""Keys struck, and questions that only sound like one about medicines."""

import pytest
from tables import for_every_row

from understanding.danger.no_medicine import names_no_medicine
from understanding.plans.helpers import read_helper
from understanding.talking.no_answer import NoAnswer, no_answer, only_points
from understanding.text.gibberish import is_gibberish


@pytest.mark.parametrize(
    "text", ["is a pint all right?", "doctor is wrong?", "they want letter from the gp", "wine ok?"]
)
def test_a_drink_a_paper_or_a_word_is_no_medicine(text: str) -> None:
    assert names_no_medicine(text)


@for_every_row(
    "text",
    [
        "is a pint all right wi ma tablets",
        "can I have wine with amlodipine",
        "should I stop the bisoprolol",
        "the letter says double my dose",
        "can i drink alcohol while on antibiotics",
    ],
)
def test_what_may_be_about_a_medicine_stays_one(text: str) -> None:
    assert not names_no_medicine(text)


@for_every_row(
    ("text", "struck"),
    [
        ("sdfg hjkl", True),
        ("zxcvbn", True),
        ("hidradenitis", False),
        ("ma knees lkjh", False),
        ("pechin", False),
        ("Auchtermuchty", False),
    ],
)
def test_keys_struck_are_no_topic(text: str, struck: bool) -> None:
    assert is_gibberish(text) == struck


def test_what_only_points_or_asks_our_view_is_no_answer() -> None:
    assert only_points("jist like this")
    assert not only_points("walking like that")
    assert no_answer("you think she knows?", asked="more") is NoAnswer.QUESTION
    assert no_answer("you think of the worst at night", asked="more") is None


def test_not_knowing_is_nobody() -> None:
    assert read_helper("Dinna ken", asked=True) is None
    assert read_helper("Dinah", asked=True) == "Dinah"
