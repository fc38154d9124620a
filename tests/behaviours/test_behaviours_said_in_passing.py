"""What is told in passing, or before the question for it, is kept and not asked for again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.agenda import AgendaItem
from store.goals import Goal
from store.plans import Plan

Talk = Callable[..., Any]


def the_plan(coach: Any) -> Plan:
    (plan,) = coach.rows(Plan)
    return plan


def test_a_moment_of_their_day_is_when_and_reminder_at_once(talk: Talk) -> None:
    coach = until(talk(), "plan_confidence", when_to="in the morning after ma porridge")
    assert the_plan(coach).cue == "after your porridge"
    until(coach, "read_back")
    assert coach.last.count("porridge") == 1


@pytest.mark.parametrize("said", ["get a cool bag first", "I'll need tae buy new trainers"])
def test_what_they_get_ready_comes_before_the_plan_and_not_over_it(talk: Talk, said: str) -> None:
    coach = until(talk(), "read_back")
    coach.say(said)
    assert coach.asked() == "read_back"
    assert the_plan(coach).what.endswith("then walk to the shop")
    assert the_plan(coach).cue == "when you put the kettle on"


def test_an_idea_told_at_the_limits_is_the_idea(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("I could ring the surgery on Tuesday")
    assert the_plan(coach).what == "ring the surgery"
    assert coach.asked() == "who"  # A call has no amount, and is made once.


def test_words_of_help_before_they_agree_lose_nothing_of_the_story(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("my hip is agony in the mornings, need help with it")
    coach.press("I'm 16 or over")
    assert coach.said("hip")
    assert coach.rows(AgendaItem)


def test_more_that_is_told_in_place_of_a_pick_is_said_back(talk: Talk) -> None:
    coach = until(talk(), "open")
    coach.say("my sleep, and the money worries")
    assert coach.asked() == "which"
    coach.say("I'm that tired I could greet when I get in")
    assert coach.said("tired")
    assert coach.asked() == "more"


@pytest.mark.parametrize("said", ["In words instead", "och a dinnae like numbers hen"])
def test_another_way_to_rate_is_asked_for_in_words(talk: Talk, said: str) -> None:
    coach = until(talk(), "importance")
    coach.say(said)
    assert coach.asked() == "importance"
    assert "Very" in coach.buttons


def test_a_question_about_the_question_makes_no_goal(talk: Talk) -> None:
    coach = until(talk(), "wish")
    coach.say("like wot")
    assert coach.asked() == "wish"
    assert not coach.rows(Goal)


def test_a_protest_and_a_limit_are_no_plan(talk: Talk) -> None:
    coach = until(talk(), "idea")
    coach.say("yes, show me some")
    assert coach.asked() == "pick_idea"
    coach.say("i just told u vending machine. theres no table")
    assert coach.asked() == "what"
    assert not any(plan.what for plan in coach.rows(Plan))
