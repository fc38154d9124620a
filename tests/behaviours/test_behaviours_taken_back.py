"""Danger that was told and is taken back, and danger that is only asked about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to

from store.engine import session
from store.people import person_of
from store.safety_alerts import SafetyAlert

Talk = Callable[..., Any]
DARK = "honestly some days i dont wanna be here"
CHEST = "ma chest's awfy ticht the noo"


def paused(coach: Any) -> bool:
    """Whether coaching waits."""
    with session() as opened:
        found = person_of(opened, coach.person)
        return found is not None and found.paused_at is not None


@pytest.mark.parametrize("asked", ["open", "helps", "importance", "check_in"])
@pytest.mark.parametrize(
    "question",
    ["who do I call if I get chest pain", "whit should I dae if ma chest gets ticht again"],
)
def test_whom_to_ring_is_answered_and_the_question_waits(
    talk: Talk, asked: str, question: str
) -> None:
    coach = brought_to(talk(welcomed=False), asked)
    coach.say(question)
    assert coach.said("999", "even if", "111"), coach.last
    assert not coach.said("Samaritans")
    assert not coach.said("Breathing Space")
    assert coach.asked() == asked, coach.last
    assert not paused(coach)
    assert coach.rows(SafetyAlert) == []


def test_who_do_i_ring_hangs_on_the_chest_that_was_told_of(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(CHEST, "not what I meant", "wha dae I ring")
    assert coach.said("999", "even if"), coach.last
    assert coach.asked() == "helps"


@pytest.mark.parametrize("typed", ["tuk al ma pils", "ches sor", "face drp", "cant breev"])
def test_danger_by_ear_is_999(talk: Talk, typed: str) -> None:
    coach = brought_to(talk(welcomed=False), "open")
    coach.say(typed)
    assert coach.said("999"), coach.last
    assert paused(coach)


@pytest.mark.parametrize("typed", ["wont 2 dy", "no want liv"])
def test_a_wish_to_die_by_ear_is_asked_about_outright(talk: Talk, typed: str) -> None:
    coach = brought_to(talk(welcomed=False), "open")
    coach.say(typed)
    assert coach.said("ending your life", "116 123"), coach.last


@pytest.mark.parametrize("typed", ["tuk ma pils", "nees sor", "wont 2 wok mor", "im gona do it"])
def test_what_is_harmless_by_ear_is_heard(talk: Talk, typed: str) -> None:
    coach = brought_to(talk(welcomed=False), "open")
    coach.say(typed)
    assert not paused(coach), coach.last


def test_a_chest_taken_back_by_a_known_heart_is_named_once_and_no_hill_is_urged(
    talk: Talk,
) -> None:
    coach = brought_to(talk(welcomed=False), "confidence")
    coach.say("I had a heart attack last year. ma chest's awfy ticht the noo")
    assert coach.said("999")
    coach.say("not what I meant")
    assert coach.said("999", "even if"), coach.last
    assert coach.asked() == "hard_news", coach.last
    assert not paused(coach)
    coach.press("On with the plan")
    assert coach.asked() == "confidence", coach.last
    assert not coach.said("999")


@pytest.mark.parametrize("typed", ["im fine honest", "nah im fine forget it"])
def test_waved_away_at_once_the_line_stays_in_sight(talk: Talk, typed: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(DARK)
    assert paused(coach)
    coach.say(typed)
    assert coach.asked() == "helps", coach.last
    assert coach.said("116 123"), coach.last
    assert not coach.said("sorry")
    assert not coach.said("straight answer")
    assert not paused(coach)


def test_after_not_knowing_a_plain_ok_is_enough(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(DARK, "idk", "just tired ay it all")
    assert paused(coach)
    coach.say("omg yes im OK lets just do it")
    assert coach.asked() == "helps", coach.last
    assert coach.said("116 123"), coach.last


def test_after_a_yes_it_is_not(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(DARK, "yes I do", "im fine honest")
    assert paused(coach), coach.last


@pytest.mark.parametrize("low", ["im cryin n idk why", "i just feel dead inside"])
def test_a_low_mood_later_in_that_talk_is_asked_about_outright(talk: Talk, low: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(DARK, "im fine honest", low)
    assert coach.said("ending your life", "116 123"), coach.last
    assert coach.asked() == "safe"


def test_breath_worse_than_it_was_is_for_today(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "open")
    coach.say("I get breathless on the hill, mair than last month")
    assert coach.said("today", "999"), coach.last
    assert paused(coach)


def test_breath_on_the_stairs_is_asked_about_before_any_999(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "open")
    coach.say(
        "its ma knees n ma chest, cannae breath right goin up the stairs an lookin efter ma man "
        "since his stroke"
    )
    assert coach.asked() == "breath", coach.last
    assert not coach.said("999")


def test_who_asked_about_food_is_asked_nothing_deeper(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say("I feel so low these days, just flat")
    assert coach.asked() == "someone"
    coach.say("I am not sad. why you say this. I only ask about food")
    assert coach.said("sorry"), coach.last
    assert coach.asked() == "helps", coach.last


def test_a_wish_to_take_part_is_no_farewell(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "open")
    coach.say(
        "Good morning dear. I have been thinking, I would like to try something after all, if it "
        "is not too late. I would like to get to the coffee morning once"
    )
    assert coach.asked() != "how_bad", coach.last
    assert not paused(coach)
