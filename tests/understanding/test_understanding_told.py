"""One message is divided among the parts of a plan, and what surrounds it is dropped."""

from datetime import datetime

import pytest
from tables import for_every_row

from coaching.first_person import to_first_person
from store.clock import LONDON
from understanding.dates.days_moved import moved, with_days_out, without_days
from understanding.plans.activities import is_activity
from understanding.plans.goal_change import read_goal_change
from understanding.plans.reasons import is_reason
from understanding.plans.told import Told, besides, read_told

MONDAY = datetime(2026, 1, 12, 10, tzinfo=LONDON)


def read(said: str, asked: str | None = None) -> Told:
    return read_told(said, now=MONDAY, asked=asked)


@for_every_row(
    ("said", "part", "value"),
    [
        ("wi ma pal Jean, mebbe tuesdays, cannae afford buses but", "how_often", "tuesdays"),
        ("ten minutes, just me, on tuesdays", "how_much", "ten minutes"),
        ("saturdays, jean works thursdays noo", "how_often", "saturdays"),
        ("three times a week is how often", "how_often", "three times a week"),
        ("twenty minutes would be plenty", "how_much", "twenty minutes"),
        ("Thursday would suit me better", "when_text", "Thursday"),
        ("just to the gate", "how_much", "just to the gate"),
        ("every day except Saturday and Sunday", "how_often",
         "every day except Saturday and Sunday"),
        ("walk to the gate every day but Sunday", "how_often", "every day but Sunday"),
        ("mornins", "when_text", "mornins"),
        ("instead I'll do my hand exercises", "what", "do my hand exercises"),
        ("i need a food bank", "what", None),
        ("can i talk about my sleep", "what", None),
    ],
)  # fmt: skip
def test_each_part_has_its_place(said: str, part: str, value: str | None) -> None:
    assert getattr(read(said).parts, part) == value


@for_every_row(
    ("said", "helper"),
    [("wi ma pal Jean", "ma pal Jean"), ("ah jist telt ye, Jean, tuesdays", "Jean"),
     ("just me", ""), ("No one, thank you. I manage by myself", ""), ("nobody's helping", ""),
     ("my daughter could help", "my daughter"), ("walk to the park", None), ("Tuesdays", None)],
)  # fmt: skip
def test_who_helps_is_told_in_passing(said: str, helper: str | None) -> None:
    assert read(said).helper == helper


@pytest.mark.parametrize(
    "said", ["cannae afford buses but", "ma limit is ah cannae walk far", "I can't do mornings"]
)
def test_a_limit_is_no_part_of_the_plan(said: str) -> None:
    told = read(said)
    assert told.limits
    assert told.parts.what is None


@for_every_row(
    ("said", "left"),
    [("ach fine. mebbe ah could walk the dug as far as the shop and back",
      "walk the dug as far as the shop and back"),
     ("I should like to read my book, I suppose", "read my book"),
     ("I meant that I wish to walk, you suppose", "walk"), ("walk to the shop", "walk to the shop"),
     ("read, knit and sew", "read, knit and sew")],
)  # fmt: skip
def test_hedges_and_asides_are_dropped(said: str, left: str) -> None:
    assert besides(said) == left


@pytest.mark.parametrize(
    ("rhythm", "days", "left"),
    [("every day", "Saturdays", "every day, but not on Saturdays"),
     ("Tuesdays and Thursdays", "tuesday", "Thursdays"), ("on Tuesdays", "Tuesday", ""),
     (None, "Sundays", "not on Sundays")],
)  # fmt: skip
def test_days_are_left_out_of_a_rhythm(rhythm: str | None, days: str, left: str) -> None:
    assert with_days_out(rhythm, days) == left


def test_a_day_that_moves_keeps_its_hour_and_an_hour_its_day() -> None:
    assert moved("Tuesday after tea", "Thursday") == "Thursday, after tea"
    assert moved("on Tuesday after tea", "before lunch") == "Tuesday, before lunch"
    assert moved("after breakfast", "after lunch") == "after lunch"
    assert without_days("twice a week on Tuesdays") == "twice a week"


@pytest.mark.parametrize(
    "said", ["walk to the gate", "a wee walk", "readin ma book", "no biscuits"]
)
def test_a_doing_is_an_activity(said: str) -> None:
    assert is_activity(said)


@pytest.mark.parametrize(
    "said", ["ah'll see how ah go", "leave it", "the weather", "make it Friday"]
)
def test_putting_it_off_is_none(said: str) -> None:
    assert not is_activity(said)


@for_every_row(
    ("said", "asked", "words"),
    [("naw the goal's wrang. ma goal is walk the dug tae the park", "confidence",
      "walk the dug tae the park"),
     ("I would like a new goal, please: my hand exercises", "next", "my hand exercises"),
     ("I meant that I wish to change my goal to the hand exercises", "how_often",
      "my hand exercises"),
     ("whit ah want is tae get the dug as far as the park again", "plan_confidence",
      "get the dug as far as the park again"),
     ("I would rather start with my hand exercises at home", "who", "my hand exercises at home"),
     ("I'd rather go with my sister", "who", None), ("what I want is a walk", "what", None),
     ("my goal is too hard", "fix", None), ("I'd like a new goal: walk", "open", "walk"),
     ("I'd like a new goal: walk", "wish", None)],
)  # fmt: skip
def test_another_goal_is_read_where_one_stands(said: str, asked: str, words: str | None) -> None:
    found = read_goal_change(said, asked=asked)
    assert (found.words if found else None) == words


@pytest.mark.parametrize("said", ["I miss the company", "so I can take Ryan to school"])
def test_a_reason_is_one(said: str) -> None:
    assert is_reason(said)


@pytest.mark.parametrize("said", ["Whit? lower? its high son", "10", "its high", "dunno really"])
def test_what_says_no_why_is_no_reason(said: str) -> None:
    assert not is_reason(said)


@for_every_row(
    ("back", "mine"),
    [("your daughter Shona", "my daughter Shona"), ("read your book", "read my book"),
     ("when you're up", "when I'm up"), ("Jean comes with you", "Jean comes with me"),
     ("when you put the kettle on", "when I put the kettle on"),
     ("the shops are shut", "the shops are shut")],
)  # fmt: skip
def test_a_page_of_theirs_speaks_in_the_first_person(back: str, mine: str) -> None:
    assert to_first_person(back) == mine
