"""A plan and its check-in change just as somebody says, and what they tell beside it is heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.check_ins import CheckIn, CheckInState, Outcome

Talk = Callable[..., Any]


def booked(coach: Any) -> str:
    """The day and hour of the check-in to come, in UTC (as London in January)."""
    ahead = [row for row in coach.rows(CheckIn) if row.state is not CheckInState.CANCELLED]
    return f"{ahead[-1].due_at:%d %H:%M}"


def checked_in(talk: Talk) -> Any:
    """A week after the plan, where it is asked how it went."""
    coach = until(talk(), "keep_plan")
    coach.say("no thanks", "no thanks", "no")
    coach.wait_until("2026-01-19T14:05")
    assert coach.asked() == "how_did_it_go"
    return coach


def test_a_dead_friend_leaves_the_plan_at_a_word(talk: Talk) -> None:
    coach = until(talk(), "read_back")
    coach.say("Jean's deid. tak her aff it")
    assert "sorry" in coach.last.casefold()
    assert "who could help" not in coach.last
    assert coach.said("walk to the shop")
    assert coach.asked() == "read_back"


@pytest.mark.parametrize(
    ("said", "stands", "gone"),
    [
        ("5 minutes", "5 minutes", "ten minutes"),
        ("can we say just the once a week", "once a week", "twice a week"),
        ("yes but make it afternoons", "afternoons", "in the morning"),
        ("I'd rather leave the reminder out", "walk to the shop", "reminder"),
        ("it's my husband who'll help, not Jean", "your husband", "Jean"),
        ("yes and add in some stretches", "some stretches", "add in"),
    ],
)
def test_just_what_was_said_is_changed(talk: Talk, said: str, stands: str, gone: str) -> None:
    coach = until(talk(), "read_back")
    coach.say(said)
    assert coach.said(stands)
    assert gone not in coach.last
    assert coach.asked() == "read_back"


def test_news_told_with_a_yes_gets_a_word_and_the_plan_stands(talk: Talk) -> None:
    coach = until(talk(), "read_back")
    coach.say("aye that's it. ma foot's awfy sore the day but")
    assert coach.said("your foot")
    assert coach.asked() == "say_back"


def test_a_husband_in_hospital_comes_before_the_plan(talk: Talk) -> None:
    coach = until(talk(), "read_back")
    coach.say("aye but my man's just been taken in to hospital")
    assert coach.said("your man")
    assert coach.asked() == "hard_news"
    coach.say("on with the plan")
    assert coach.asked() == "read_back"


@pytest.mark.parametrize(
    ("said", "when"),
    [("make it 12", "19 12:00"), ("not 2, 4", "19 16:00"), ("no, tuesday", "20 14:00")],
)
def test_a_check_in_just_booked_is_moved_in_few_words(talk: Talk, said: str, when: str) -> None:
    coach = until(talk(), "keep_plan")
    coach.say(said)
    assert booked(coach) == when
    assert coach.asked() == "keep_plan"


def test_days_in_bed_after_it_get_no_cheer(talk: Talk) -> None:
    coach = checked_in(talk)
    coach.say("I did six walks and then three days in bed")
    assert coach.said("three days in bed")
    assert "more than" not in coach.last
    assert coach.asked() == "next"


def test_a_fall_told_with_only_twice_is_heard(talk: Talk) -> None:
    coach = checked_in(talk)
    coach.say("only did it twice mind, my mum had a fall and she's in the hospital")
    assert coach.said("twice", "your mum had a fall")
    assert coach.asked() == "hard_news"


def test_weather_alone_is_no_half_of_a_plan(talk: Talk) -> None:
    coach = checked_in(talk)
    coach.say("bucketing doon and the wind")
    # That it kept them in may be heard; that some of it was done is told nowhere.
    outcomes = {row.outcome for row in coach.rows(CheckIn)}
    assert outcomes <= {None, Outcome.NOT_DONE}


def test_the_same_again_without_somebody(talk: Talk) -> None:
    coach = checked_in(talk)
    coach.say("aye twice", "the sun was out")
    coach.say("same again but without Jean")
    assert "Jean" not in coach.last
    assert coach.asked() == "read_back"


def test_who_cannot_help_is_not_put_in_and_not_asked_for_again(talk: Talk) -> None:
    coach = until(talk(), "who")
    coach.say("my man but he's away on the rigs")
    assert coach.said("your man's away on the rigs")
    assert coach.asked() == "cue"
