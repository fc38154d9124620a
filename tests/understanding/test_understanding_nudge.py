"""A moment of their own day is a reminder; a clock, a wish or the weather is none."""

import pytest
from tables import for_every_row

from understanding.dates.nudge import moment_of_the_day
from understanding.plans.first_of_all import first_of_all


@for_every_row(
    ("when", "moment"),
    [
        ("in the morning after ma tea", "after ma tea"),
        ("after breakfast", "after breakfast"),
        ("efter the school run", "efter the school run"),
        ("once the weans are at school", "once the weans are at school"),
        ("before bed", "before bed"),
        ("when I've fed the dug", "when I've fed the dug"),
        ("as soon as I'm in from my shift", "as soon as I'm in from my shift"),
        ("while the kettle boils, most days", "while the kettle boils"),
    ],
)
def test_a_moment_of_their_day_is_heard(when: str, moment: str) -> None:
    assert moment_of_the_day(when) == moment


@for_every_row(
    "when",
    [
        "in the morning",
        "Tuesdays",
        "before 10",
        "after half past two",
        "after Monday",
        "when I can",
        "when I feel up to it",
        "whenever ah mind",
        "when it's dry",
        "once a week",
        "after the weekend",
        "when possible",
        "about one o'clock",
        "after one",
    ],
)
def test_what_names_no_moment_is_no_reminder(when: str) -> None:
    assert moment_of_the_day(when) is None


@pytest.mark.parametrize(
    ("said", "step"),
    [
        ("get a cool bag first", "get a cool bag"),
        ("I'll need to buy some new trainers beforehand", "buy some new trainers"),
        ("och ah'll hae tae borrow a flask first", "borrow a flask"),
        ("dig oot ma auld boots", "dig out my old boots"),
    ],
)
def test_what_is_got_ready_comes_before_the_plan(said: str, step: str) -> None:
    assert first_of_all(said) == step


@for_every_row(
    "said",
    ["swimming", "walk to the park instead", "no, Tuesdays", "get up earlier", "get the bus",
     "get a new plan",
     "get to the shop", "make it ten minutes", "yes", "I'd like to find it easier"],
)  # fmt: skip
def test_another_thing_to_do_is_not_what_is_got_ready(said: str) -> None:
    assert first_of_all(said) is None
