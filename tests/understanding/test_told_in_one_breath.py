"""Days, amounts and helpers told together, or put right at once, are all read."""

from __future__ import annotations

import pytest

from actions.planning.parts_asked import A_FIGURE_PUT_RIGHT
from dialogue.word_for_word import word_for_word
from store.clock import now_utc
from understanding.plans.told import read_told
from understanding.talking.no_answer import NoAnswer, no_answer


@pytest.mark.parametrize(
    ("said", "often", "when"),
    [
        (
            "efter ma breakfast when the carers there, Monday n Friday",
            "Monday n Friday",
            "efter ma breakfast when the carers there",
        ),
        ("Monday and Friday efter ma breakfast", "Monday and Friday", "efter ma breakfast"),
        ("Saturday an Tuesday", "Saturday an Tuesday", None),
        ("mon n wed n fri", "mon n wed n fri", None),
        ("Monday", None, "Monday"),
    ],
)
def test_days_however_they_are_joined_say_how_often(
    said: str, often: str | None, when: str | None
) -> None:
    parts = read_told(said, now=now_utc(), asked="when_to").parts
    assert (parts.how_often, parts.when_text) == (often, when)


@pytest.mark.parametrize(
    ("said", "helper"),
    [
        (
            "ma sister Isa can sit wi me maybe on a Friday. Rab will laugh at me",
            "ma sister Isa",
        ),
        ("my wife will drive me", "my wife"),
        ("My neighbour could walk with me", "my neighbour"),
        ("my friend Piotr eat with me", "my friend Piotr"),
        ("my sister can't come", None),
        ("the bus can take me", None),
        ("my knees can be sore", None),
    ],
)
def test_who_would_do_something_is_who_helps(said: str, helper: str | None) -> None:
    assert read_told(said, now=now_utc(), asked="who").helper == helper


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("whatever it says on the sheet. ten o each? naw five, am no a bloody gymnast", "five"),
        ("10, no 5", "5"),
        ("ten minutes, make that five", "five"),
        ("five or six", None),
        ("2 lengths no more", None),
    ],
)
def test_a_figure_put_right_is_the_second(said: str, meant: str | None) -> None:
    found = A_FIGURE_PUT_RIGHT.search(said)
    assert (found["meant"] if found else None) == meant


@pytest.mark.parametrize("asked", ["what", "how_much", "idea", "change", "limits"])
@pytest.mark.parametrize("said", ["whatever it says on the sheet", "do the sheet fae the physio"])
def test_a_sheet_alone_asks_for_no_page_where_a_plan_is_made(said: str, asked: str) -> None:
    assert word_for_word(said, asked) != "prepare_appointment"


@pytest.mark.parametrize("said", ["a sheet for the doctor", "get ready for my appointment"])
def test_a_sheet_for_a_visit_does(said: str) -> None:
    assert word_for_word(said, "how_much") == "prepare_appointment"


@pytest.mark.parametrize("said", ["do the chair exercises", "have the radio on", "do the dishes"])
def test_a_doing_that_begins_with_do_is_no_question(said: str) -> None:
    assert no_answer(said, asked="change") is not NoAnswer.QUESTION


@pytest.mark.parametrize("said", ["do you think so", "is the doctor right", "have they said"])
def test_a_question_still_is_one(said: str) -> None:
    assert no_answer(said, asked="change") is NoAnswer.QUESTION
