"""A part of a plan called by name, an obstacle, another end, a change said aloud: by table."""

from __future__ import annotations

from datetime import datetime

import pytest
from tables import for_every_row

from store.clock import LONDON
from understanding.plans.corrections import Correction, read_correction
from understanding.plans.going_to import redirected, swapped_in
from understanding.plans.helpers import may_be_somebody
from understanding.plans.in_the_way import tells_what_is_in_the_way
from understanding.plans.named_part import means_the_cue, read_named_part
from understanding.plans.plan_moved import change_of_plan
from understanding.plans.told import read_told
from understanding.talking.asides import asks_to_get_ready, names_a_visit
from understanding.text.lists import things_said

MONDAY = datetime(2026, 1, 12, 10, tzinfo=LONDON)


@for_every_row(
    ("said", "part", "right"),
    [("the reminder is wrong, it should be the envelope on the fridge", "cue",
      "the envelope on the fridge"),
     ("who can help is nobody", "who", "nobody"), ("\"who can help\" nobody", "who", "nobody"),
     ("the day is wrong, it should be Tuesday", "when_to", "Tuesday"),
     ("the reminder isn't right", "cue", None), ("my helper's wrong", "who", None),
     ("change the reminder to the kettle", "cue", "the kettle"),
     ("the days are wrong", "when_to", None), ("change the time", "when_to", None)],
)  # fmt: skip
def test_a_part_called_wrong_is_the_one_that_is_meant(
    said: str, part: str, right: str | None
) -> None:
    found = read_named_part(said)
    assert found is not None
    assert (found.part, found.right) == (part, right)


@pytest.mark.parametrize("said", ["the plan is wrong", "the hill is the trouble", "no", "walk"])
def test_no_part_is_named_where_none_is(said: str) -> None:
    assert read_named_part(said) is None


def test_the_thing_that_reminds_me_is_no_message() -> None:
    assert means_the_cue("no I meant the thing that reminds me, not a message from you")
    assert not means_the_cue("no more reminders please")


@for_every_row(
    "said",
    ["the hill is the trouble an if ma chests bad", "If Donald has a bad morning I won't get to it",
     "to be honest I might just lose my nerve", "being knackered is the problem", "bein knackered",
     "it's losing my nerve", "nights are the problem", "I'm too feart"],
)  # fmt: skip
def test_an_obstacle_is_no_part_of_a_plan(said: str) -> None:
    assert tells_what_is_in_the_way(said)
    told = read_told(said, now=MONDAY)
    assert told.parts.what is None


@for_every_row(
    "said",
    ["walk to the shop", "when the hill is dry", "my pal Jean", "twice a week", "after breakfast",
     "Mhairi the practice nurse", "being outside", "ring the carers centre"],
)  # fmt: skip
def test_a_part_of_a_plan_is_no_obstacle(said: str) -> None:
    assert not tells_what_is_in_the_way(said)


WALK = "walk tae the wee shop an back"


@for_every_row(
    ("far", "walk"),
    [("tae the corner", "walk tae the corner an back"),
     ("jist the corner again", "walk tae the corner an back"),
     ("tae the wee shop this time", WALK), ("just to the gate", "walk tae the gate an back"),
     ("jist the corner an back", "walk tae the corner an back")],
)  # fmt: skip
def test_another_end_takes_the_place_of_the_old_one(far: str, walk: str) -> None:
    assert redirected(WALK, far) == walk


@for_every_row("said", ["ten minutes", "twice a week", "half of it", "a walk", "corner"])
def test_what_names_no_end_changes_none(said: str) -> None:
    assert redirected(WALK, said) is None


def test_what_is_not_so_goes_out_of_the_words_that_stand() -> None:
    assert swapped_in(WALK, "the shop", "tae the corner") == "walk tae the corner an back"
    assert swapped_in(WALK, "the hill thing", "x") is None


def read(said: str) -> Correction:
    return read_correction(said, now=MONDAY)


def test_each_correction_touches_what_is_named() -> None:
    assert read("aye but no if its icy").unless == "its icy"
    assert read("the reminder is wrong, it should be the envelope on the fridge").cue == (
        "the envelope on the fridge"
    )
    nobody = read("who can help is nobody. being knackered is the problem u numpty")
    assert (nobody.helper, nobody.parts.what) == ("", None)
    both = read('fuck sake no. "who can help" nobody. plan is take sandwiches')
    assert (both.helper, both.parts.what) == ("", "take sandwiches")
    day = read("och leave it. jist the corner an back tuesday").parts
    assert (day.when_text, day.how_much) == ("tuesday", "jist the corner an back")


@for_every_row(
    "said",
    ["lol didnt say that", "u numpty", "sorry", "no I did ring them, on Wednesday not Tuesday",
     "I went on the Friday and it was shut"],
)  # fmt: skip
def test_what_is_said_to_the_coach_or_told_of_last_week_changes_no_plan(said: str) -> None:
    assert not read(said)


def test_a_count_answers_how_often_and_an_hour_goes_with_its_moment() -> None:
    assert read_told("twa times", now=MONDAY, asked="how_often").parts.how_often == "twa times"
    assert read_told("twa times", now=MONDAY, asked="how_much").parts.how_much == "twa times"
    when = read_told("when i leave the hoose. 9pm", now=MONDAY, asked="when_to").parts.when_text
    assert when == "when i leave the hoose at 9pm"
    assert read_told("every shift", now=MONDAY).parts.how_often == "every shift"


def test_a_helper_is_somebody() -> None:
    assert may_be_somebody("Mhairi the practice nurse")
    assert may_be_somebody("the lassie fae the day centre")
    assert not may_be_somebody("bein knackered")
    assert not may_be_somebody("the weather")


@for_every_row(
    ("said", "change"),
    [("ah want tae change the plan tae tuesday", "tuesday"),
     ("naw hen the PLAN is tuesday no yer writin", "tuesday"),
     ("can you change my plan to ten minutes", "ten minutes"),
     ("the plan is fine", None), ("no thanks", None), ("tuesday", None), ("yes on tuesday", None)],
)  # fmt: skip
def test_a_change_of_the_plan_is_heard_anywhere(said: str, change: str | None) -> None:
    assert change_of_plan(said, now=MONDAY) == change


def test_a_day_said_alone_is_the_plans_only_where_nothing_else_has_one() -> None:
    said = "naw wait ah'll mak it tuesday monday is the nurse"
    assert change_of_plan(said, now=MONDAY) is None
    assert change_of_plan(said, now=MONDAY, of_the_plan=True) == "tuesday"


@for_every_row(
    "said",
    ["I'd like to do that sheet for the doctor after all", "appointment sheet please",
     "five and this isn't what I asked for, I want the sheet for the doctor",
     "ah want a list for the doctor", "I'd like to write down things for the doctor"],
)  # fmt: skip
def test_a_page_for_the_doctor_is_asked_for_in_many_ways(said: str) -> None:
    assert asks_to_get_ready(said)


def test_a_question_for_the_doctor_asks_for_no_page() -> None:
    said = "could I ask the doctor about something for the waiting list, like respite"
    assert not asks_to_get_ready(said)
    assert not names_a_visit(said)


@pytest.mark.parametrize(
    ("said", "things"),
    [("diabetes, type 2", ["diabetes, type 2"]),
     ("I have a bad chest, copd, ten years", ["I have a bad chest"]),
     ("high blood pressure, not me, my husband's MS",
      ["high blood pressure, not me", "my husband's MS"]),
     ("arthritis, both hands, fifteen years now", ["arthritis, both hands, fifteen years now"])],
)  # fmt: skip
def test_a_detail_is_no_thing_of_its_own(said: str, things: list[str]) -> None:
    assert things_said(said) == things
