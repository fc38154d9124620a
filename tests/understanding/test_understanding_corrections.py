"""What somebody puts right in a plan is read as they say it, and a mere "no" puts nothing right."""

from datetime import datetime

import pytest
from tables import for_every_row

from store.clock import LONDON
from understanding.plans.corrections import Correction, read_correction

MONDAY = datetime(2026, 1, 12, 10, tzinfo=LONDON)


def read(said: str) -> Correction:
    return read_correction(said, now=MONDAY)


@for_every_row(
    ("said", "field", "value"),
    [("no biscuits after tea", "what", "no biscuits"), ("no biscuits after tea", "when_text",
     "after tea"), ("only Tuesdays not Thursdays", "how_often", "Tuesdays"),
     ("naw its tuesdays no thursdays", "how_often", "tuesdays"),
     ("not Thursday, Tuesday", "when_text", "Tuesday"),
     ("it's ten minutes not twenty", "how_much", "ten minutes"),
     ("it should be twice a week", "how_often", "twice a week"),
     ("Make it after lunch", "when_text", "after lunch"), ("jist five minutes", "how_much",
     "five minutes"), ("I said walk to the shop, not the park", "what", "walk to the shop"),
     ("swimming wi ma sister instead", "what", "swimming wi ma sister")],
)  # fmt: skip
def test_the_part_that_is_said_is_the_part_put_right(said: str, field: str, value: str) -> None:
    assert getattr(read(said).parts, field) == value


@pytest.mark.parametrize(
    ("said", "gone"),
    [("only Tuesdays not Thursdays", "Thursdays"), ("naw its tuesdays no thursdays", "thursdays"),
     ("not Thursday, Tuesday", "Thursday"), ("senga is ma helper no ma dinner", "dinner")],
)  # fmt: skip
def test_what_is_not_so_is_named(said: str, gone: str) -> None:
    assert read(said).gone == gone


@pytest.mark.parametrize(
    ("said", "helper"),
    [("senga is ma helper no ma dinner", "senga"), ("my helper is Jean", "Jean"),
     ("my sister will come with me", "my sister")],
)  # fmt: skip
def test_who_helps_is_put_right(said: str, helper: str) -> None:
    assert read(said).helper == helper


@pytest.mark.parametrize(
    ("said", "unless"),
    [("if ma chest's bad I'll leave it", "ma chest's bad"), ("but no if it's raining",
     "it's raining"), ("unless it's icy", "it's icy"), ("if I'm sore I'll just skip it",
     "I'm sore")],
)  # fmt: skip
def test_an_exception_is_kept_as_one(said: str, unless: str) -> None:
    assert read(said).unless == unless


@for_every_row("said", ["all of it", "aw of it", "everything", "start again", "scrap it"])
def test_the_whole_plan_can_go(said: str) -> None:
    assert read(said).anew


@for_every_row(
    "said",
    ["no", "naw", "that's wrong", "the days are wrong", "no thats no whit i said",
     "change the time", "how much?", "that's not right", "naw wait", "", "if the rain stayed off"],
)  # fmt: skip
def test_a_complaint_puts_nothing_right(said: str) -> None:
    assert not read(said)
