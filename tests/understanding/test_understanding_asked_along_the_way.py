"""Small things said along the way: asked of a group, doubted, timed by medicines, left out."""

from __future__ import annotations

from datetime import datetime, time

import pytest
from tables import for_every_row

from store.clock import LONDON
from understanding.check_ins.agreeing_to_write import any_time_will_do
from understanding.check_ins.booking_moved import days_left_out, only_an_hour, read_booking_moved
from understanding.danger.witnesses import find_danger
from understanding.dates.timed_by_medicines import is_timed_by_medicines
from understanding.plans.wise_to_try import asks_if_wise
from understanding.rulers.rulers import read_ruler
from understanding.rulers.sure_in_words import doubts_it
from understanding.services.asks_of_a_group import asks_of_a_group
from understanding.talking.asked_of_coach import AskedOfCoach, read_asked_of_coach
from understanding.talking.asking_back import wants_ideas
from understanding.talking.leave_taking import takes_leave

NOW = datetime(2026, 1, 12, 10, tzinfo=LONDON)


@for_every_row(
    "said",
    ["what kind of people", "is it online", "aye where is it", "who goes", "will i have to talk"],
)
def test_what_is_asked_of_a_group_is_a_question(said: str) -> None:
    assert asks_of_a_group(said)


@pytest.mark.parametrize("said", ["yes please", "would be nice", "can you show me", "no the now"])
def test_a_yes_or_no_to_a_group_asks_nothing(said: str) -> None:
    assert not asks_of_a_group(said)


@for_every_row(
    "said",
    ["a bit feart I'll no manage", "no sure I'll stick to it", "I doubt i can keep it up",
     "dinnae think I can dae it", "what if i cannae"],
)  # fmt: skip
def test_a_doubt_is_heard_as_one(said: str) -> None:
    assert doubts_it(said)


@pytest.mark.parametrize(
    "said", ["I'll walk to the shop after breakfast", "when the news is on i'll no sit doon"]
)
def test_a_plan_said_back_doubts_nothing(said: str) -> None:
    assert not doubts_it(said)


@for_every_row(
    "said",
    ["after my water tablet wears off", "efter ma tablets", "when the painkillers kick in",
     "an hour after my inhaler", "before my insulin",
     "Tuesday and Friday at 1 in the afternoon after the water tablet wears off, not when its icy",
     "aye the walk to the end of the road. but nae till the water tablet has worn aff"],
)  # fmt: skip
def test_a_time_told_by_medicines_is_no_question_about_them(said: str) -> None:
    assert is_timed_by_medicines(said)
    assert find_danger(said, asked="when", before="When would suit you?") is None


@for_every_row(
    "said",
    ["after taking all my pills", "when the pills are all gone and so am I", "with all the tablets",
     "after my tablets wear off is it ok to drink", "my water tablets make me go all morning",
     "should I tak my water tablet after my dinner"],
)  # fmt: skip
def test_all_the_tablets_are_never_a_time_of_day(said: str) -> None:
    assert not is_timed_by_medicines(said)


@for_every_row(
    ("said", "hour"),
    [("12", time(12)), ("at 5", time(17)), ("half 3", time(15, 30)), ("tomorrow at 5", None),
     ("in 2 hours", None), ("the 12th", None)],
)  # fmt: skip
def test_an_hour_alone_names_no_day(said: str, hour: time | None) -> None:
    assert only_an_hour(said, now=NOW) == hour


@for_every_row(
    ("said", "days"),
    [("not weekends", {5, 6}), ("no a monday", {0}), ("any day but friday or saturday", {4, 5}),
     ("during the week", {5, 6}), ("not in the mornings", set()), ("next week", set())],
)  # fmt: skip
def test_days_that_are_out_are_read(said: str, days: set[int]) -> None:
    assert days_left_out(said) == days


@pytest.mark.parametrize("said", ["when I've done it", "efter ah've tried it a few times"])
def test_a_time_that_only_they_will_know_leaves_it_to_the_coach(said: str) -> None:
    assert any_time_will_do(said)


@for_every_row(
    "said",
    ["can I change it later", "what if I cannae manage it", "is it set in stone",
     "can I change my mind", "what if i miss a day"],
)  # fmt: skip
def test_whether_it_can_be_changed_is_asked_and_moves_nothing(said: str) -> None:
    assert read_asked_of_coach(said) is AskedOfCoach.CAN_CHANGE
    assert read_booking_moved(said, now=NOW) is None


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [("8 on a good day 2 on a bad", 2, 8), ("on a good day 7 but on a bad day 3", 3, 7),
     ("aboot 5 on a guid day an 1 on a bad yin", 1, 5)],
)  # fmt: skip
def test_good_days_and_bad_are_a_range(said: str, low: float, high: float) -> None:
    ruler = read_ruler(said, asked="confidence")
    assert ruler is not None
    assert (ruler.low, ruler.high) == (low, high)


def test_a_centre_to_go_to_is_no_place_on_the_ruler() -> None:
    assert read_ruler("the carers centre", asked="importance") is None
    assert read_ruler("in the centre", asked="importance") is not None


@pytest.mark.parametrize("said", ["gie us a tip", "give me a wee tip", "give me some advice"])
def test_who_asks_for_a_tip_asks_for_ideas(said: str) -> None:
    assert wants_ideas(said)


@pytest.mark.parametrize("said", ["is 72 too old", "am i too old for this"])
def test_whether_they_are_too_old_is_asked_of_wisdom(said: str) -> None:
    assert asks_if_wise(said)


def test_an_apology_behind_a_goodbye_leaves_it_one() -> None:
    assert takes_leave("I'd like to stop for today. Sorry to be a bother", alone=True)
    assert not takes_leave("make it saturday. cheerio", alone=True)


@pytest.mark.parametrize(
    "text", ["can ye check in wi me next Monday at 2", "can you write to me on Friday"]
)
def test_what_is_asked_of_the_coach_is_not_asked_of_a_group(text: str) -> None:
    assert not asks_of_a_group(text)
