"""What is put right while a plan is being made, and the answers that only look like it."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from tables import for_every_row

from understanding.plans.amounts import amount_fits
from understanding.plans.corrections import read_correction
from understanding.plans.plan_put_right import asks_to_change, read_put_right
from understanding.topics.helps_put_right import HelpsPutRight, read_helps_put_right

NOW = datetime(2026, 11, 28, 15, tzinfo=timezone.utc)


@for_every_row(
    ("asked", "said"),
    [
        ("cue", "no wait can I change that. tuesday afternoon, when mum has the kids"),
        ("cue", "no, wednesdays"),
        ("cue", "naw mornings"),
        ("cue", "sorry I meant Thursdays"),
        ("who", "actually make it mornings"),
        ("who", "no 20 minutes"),
        ("plan_confidence", "no! not tuesday morning. tuesday AFTERNOON"),
        ("plan_confidence", "wait it should be 20 minutes not 10"),
        ("plan_confidence", "naw ah meant the library no the pool"),
        ("plan_confidence", "the reminder is wrong"),
        ("how_often", "no with my sister not my mum"),
        ("importance", "no I said swimming on tuesdays not thursdays"),
        ("cue", "change the plan"),
        ("who", "haud on can ah chynge the day"),
        ("how_much", "I pressed the wrong one"),
        ("limits", "can I change that"),
    ],
)
def test_a_correction_is_heard_whichever_part_is_asked(asked: str, said: str) -> None:
    assert read_put_right(said, asked=asked, now=NOW) is not None


@for_every_row(
    ("asked", "said"),
    [
        ("cue", "no, after tea"),
        ("cue", "no thanks"),
        ("cue", "naw I cannae think o one"),
        ("cue", "when the kettle's on, not the telly"),
        ("when_to", "no, wednesdays"),
        ("when_to", "Tuesdays"),
        ("how_much", "no, 10 minutes"),
        ("how_often", "actually twice a week"),
        ("who", "no my sister"),
        ("who", "nobody"),
        ("who", "no need"),
        ("plan_confidence", "not really"),
        ("plan_confidence", "no idea"),
        ("importance", "it matters, not for me but for the weans"),
        ("cue", "i want to change that habit because it is bad"),
        ("open", "can I change that"),
        ("how_did_it_go", "no, wednesdays"),
    ],
)
def test_an_answer_is_no_correction(asked: str, said: str) -> None:
    assert read_put_right(said, asked=asked, now=NOW) is None


@for_every_row(
    ("said", "left"),
    [
        ("can I change that", ""),
        ("ah want tae chynge the plan", ""),
        ("can i change it to a bath and stretches at home", "a bath and stretches at home"),
        ("no wait can I change that. fridays", "fridays"),
        ("can we change the day to friday", "change day to friday"),
    ],
)
def test_the_wish_to_change_is_parted_from_what_is_said_of_it(said: str, left: str) -> None:
    wish = asks_to_change(said)
    assert wish is not None
    assert wish.words == left


@pytest.mark.parametrize("said", ["can I change the subject", "change is hard", "I want my mum"])
def test_other_wishes_change_no_plan(said: str) -> None:
    assert asks_to_change(said) is None


def test_what_is_mocked_is_not_what_is_meant() -> None:
    said = read_correction("4 lengths of a bath? haha. 10 minutes stretching, no lengths", now=NOW)
    assert (said.parts.what, said.parts.how_much) == ("stretching", "10 minutes")


def test_one_thing_is_swapped_for_another() -> None:
    said = read_correction("swap the swim for a walk", now=NOW)
    assert (said.gone, said.parts.what) == ("swim", "a walk")


def test_a_day_that_suits_better_is_no_limit() -> None:
    said = read_correction("hang on, wednesday suits better", now=NOW)
    assert said.limits == ()
    assert said.parts.when_text == "wednesday"


@for_every_row(
    ("amount", "what", "fits"),
    [
        ("4 lengths", "warm bath and stretches at home", False),
        ("4 lengths", "swimming AND stretching after", True),
        ("4 lengths", "the pool", True),
        ("2 miles", "chair yoga", False),
        ("2 miles", "walk to the park", True),
        ("3 pages", "read in bed", True),
        ("3 pages", "ring Senga", False),
        ("10 minutes", "bath", True),
        ("half an hour", "ring Senga", True),
        ("5", "stretches", True),
        (None, "stretches", True),
    ],
)
def test_an_amount_belongs_to_one_kind_of_thing(amount: str | None, what: str, fits: bool) -> None:
    assert amount_fits(amount, what) is fits


def test_a_help_is_put_right_beside_a_day() -> None:
    found = read_helps_put_right("not tuesday morning. and the kids dont help, swimming helps")
    assert found == HelpsPutRight(("the kids",), ("swimming",), "not tuesday morning")


@pytest.mark.parametrize("said", ["it doesn't help", "nothing helps", "swimming helps", "Tuesdays"])
def test_no_help_is_denied(said: str) -> None:
    assert read_helps_put_right(said) is None
