"""A goal that is theirs, ideas that fit, and ratings put right, whatever question waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from journeys import until

from store.agenda import AgendaItem
from store.goals import Goal
from store.plans import Plan
from store.rulers import RulerKind, RulerReading

Talk = Callable[..., Any]


def test_a_goal_called_wrong_is_asked_for_and_taken(talk: Talk) -> None:
    coach = until(talk(), "importance")
    name = coach.rows(Goal)[-1].name
    coach.say(f"i dont want {name} as my goal. change it")
    assert coach.asked() == "goal_words", coach.last
    coach.say("getting up before 12")
    assert coach.rows(Goal)[-1].words == "getting up before 12"
    assert coach.asked() == "importance", coach.last


def test_ideas_asked_for_in_mid_plan_are_given_and_no_amount(talk: Talk) -> None:
    coach = until(talk(), "how_much")
    coach.say("You never gave me any ideas")
    assert coach.asked() == "pick_idea", coach.last
    assert not any("ideas" in str(row.how_much) for row in coach.rows(Plan))


def test_a_rating_is_put_right_at_the_next_ruler(talk: Talk) -> None:
    coach = until(talk(), "confidence")
    coach.say("I meant the importance is 7, not 9.")
    rated = [row.value for row in coach.rows(RulerReading) if row.kind is RulerKind.IMPORTANCE]
    assert rated[-1] == 7
    assert coach.asked() == "confidence", coach.last


def test_nothing_wrong_is_no_topic(talk: Talk) -> None:
    coach = talk()
    coach.say("there is naething wrang wi me")
    assert coach.rows(AgendaItem) == []
    assert coach.asked() == "open", coach.last


def test_the_plan_called_wrong_refuses_no_check_in(talk: Talk) -> None:
    coach = until(talk(), "check_in")
    coach.say("My plan is wrong dear. Change my plan")
    assert coach.asked() in {"edit", "goal_which"}, coach.last
