"""What stands beside a plan in one breath, and what a plan is held to, read from words alone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from tables import for_every_row

from understanding.check_ins.booking_moved import said_when_before, weeks_on, words_of_the_move
from understanding.check_ins.half_done import half_done
from understanding.check_ins.hard_news import just_home
from understanding.dates.visit_named import names_the_visit
from understanding.plans.beside_the_plan import beside_the_plan
from understanding.plans.exceptions import exceptions, left_out_by_us
from understanding.plans.limits import read_limits
from understanding.plans.plan_wanted import plan_told
from understanding.plans.wise_to_try import asks_if_wise

#: A Sunday night.
NOW = datetime(2026, 11, 29, 21, 50, tzinfo=ZoneInfo("Europe/London"))


@for_every_row(
    ("said", "told", "writing", "asks"),
    [("the wance. how often wid ye ring a helpline", "the wance.", "", True),
     ("Tuesday, what do you think?", "Tuesday", "", True),
     ("walk with Pat. how is Morag?", "walk with Pat.", "", True),
     ("I miss ma pals. thats enough for today", "I miss ma pals.", "", False),
     ("Yes, that's it, and do write on Tuesday the fifth at eleven.", "Yes, that's it",
      "do write on Tuesday the fifth at eleven", False),
     ("ask me again next Sunday at 2", "", "ask me again next Sunday at 2", False),
     ("aye if ye like. next sunday. but no phonin me and no in the mornin", "aye if ye like.",
      "next sunday. but no phonin me and no in the mornin", False)],
)  # fmt: skip
def test_what_is_beside_a_plan_is_parted_from_it(
    said: str, told: str, writing: str, asks: bool
) -> None:
    found = beside_the_plan(said)
    assert (found.told, found.writing, found.asks) == (told, writing, asks)


@for_every_row(
    "said",
    ["could I do it on Tuesdays?", "what about a wee walk?",
     "write a letter to my sister on Sunday",
     "text ma sister on Sunday", "after my tea when the news is on", "have a bath at night",
     "when I get up, can you put it on a Tuesday", "ask the doctor about respite on Tuesday"],
)  # fmt: skip
def test_what_is_of_the_plan_stays_with_it(said: str) -> None:
    assert beside_the_plan(said).told == said


@for_every_row(
    ("said", "left", "found"),
    [("walk to the road end. but nae till the water tablet has worn aff and nae when its icy",
      "walk to the road end", ("nae till the water tablet has worn aff", "nae when its icy")),
     ("nae mornins. and nae money", "and nae money", ("nae mornins",)),
     ("Tuesday at 1, not in the dark", "Tuesday at 1", ("not in the dark",)),
     ("not on Thursdays", "not on Thursdays", ()),
     ("no the morning, the afternoon", "no the morning, the afternoon", ()),
     ("no, when I get up", "no, when I get up", ())],
)  # fmt: skip
def test_exceptions_are_kept_in_their_words(said: str, left: str, found: tuple[str, ...]) -> None:
    assert exceptions(said) == (left, found)


@pytest.mark.parametrize(
    ("said", "words"),
    [("ye left oot the ice and the water tablet", "the ice and the water tablet"),
     ("none of them. put in nae outside", "nae outside"), ("put in Tuesday", None),
     ("add ten minutes", None)],
)  # fmt: skip
def test_what_the_plan_left_out_is_read(said: str, words: str | None) -> None:
    assert left_out_by_us(said) == words


@for_every_row(
    ("said", "half"),
    [("that's hauf o it done a suppose", True), ("a rang but hung up afore they answered", True),
     ("she'd ring back an she hasnae", True), ("I got half way", True), ("aye I did it", False),
     ("I walked half an hour", False), ("I rang them and they were nice", False),
     ("I went and stopped for a coffee before the bus", False)],
)  # fmt: skip
def test_begun_and_not_ended_is_half_done(said: str, half: bool) -> None:
    assert half_done(said) is half


@pytest.mark.parametrize(
    ("said", "kinds"),
    [("ma legs are nae bad and Jim comes with me", set()), ("I havna ony pain", set()),
     ("my legs are bad", {"pain"}), ("my knee is not too bad but my back is sore", {"pain"})],
)  # fmt: skip
def test_a_trouble_denied_is_no_limit(said: str, kinds: set[str]) -> None:
    assert read_limits(said) == kinds


@for_every_row(
    ("said", "day"),
    [("ask me again in a fortnight, sunday night", 13), ("two weeks on Sunday", 13),
     ("a fortnight on Monday at 2", 14), ("in a fortnight", None), ("on Monday", None)],
)  # fmt: skip
def test_a_weekday_some_weeks_on_is_that_far_on(said: str, day: int | None) -> None:
    found = weeks_on(said, now=NOW)
    assert (found.start.day if found else None) == day


def test_why_a_check_in_is_moved_is_not_when_it_moves_to() -> None:
    said = "can you make the check in the Sunday instead. Saturday ma daughter is here"
    assert words_of_the_move(said, now=NOW) == "can you make the check in the Sunday instead."
    assert words_of_the_move("move it to Sunday", now=NOW) == "move it to Sunday"


def test_a_time_said_once_more_is_one() -> None:
    assert said_when_before("naw a said a fortnight. that's the 20th", now=NOW)
    assert not said_when_before("no I said I was tired on Monday", now=NOW)


@for_every_row(
    ("said", "what"),
    [("a jist want tae ring thae cairn folk on tuesday efter 2. can we jist say that",
      "ring thae cairn folk"),
     ("naw a WANT a plan. ring the cairn carers line tuesday at hauf two",
      "ring the cairn carers line"),
     ("Let's make a plan. Swim on Mondays and Fridays", "swim"),
     ("I want to see my sister on Friday but she's ill", None), ("make a plan", None)],
)  # fmt: skip
def test_a_plan_told_whole_is_read(said: str, what: str | None) -> None:
    found = plan_told(said, now=NOW)
    assert (found.goal if found else None) == what


@pytest.mark.parametrize(
    ("said", "named"),
    [("heart nurse at the clinic the morn at 10 past 11", True), ("my GP on Tuesday", True),
     ("the walking is going well", False), ("the nurse is good", False)],
)  # fmt: skip
def test_whom_they_see_and_when_is_read_as_a_visit(said: str, named: bool) -> None:
    assert names_the_visit(said) is named


@for_every_row(
    ("said", "home"),
    [("I was in hospital. three nichts in Aberdeen. hame since Saturday", True),
     ("I was kept in hospital for a week", True), ("i had a heart attack in the spring", False),
     ("my man was in hospital last week", False), ("I was in hospital ten years ago", False)],
)  # fmt: skip
def test_home_from_hospital_is_read_as_lately_and_their_own(said: str, home: bool) -> None:
    assert just_home(said) is home


@pytest.mark.parametrize(
    ("said", "asks"),
    [("ye didna answer me. is it safe to walk efter hospital", True),
     ("can I start back walking or should I rest", True), ("can I get ma plan tae print", False),
     ("can I go to the shop", False)],
)  # fmt: skip
def test_whether_it_is_safe_is_asked_after_other_words_too(said: str, asks: bool) -> None:
    assert asks_if_wise(said) is asks
