"""A goal called wrong, and that nothing is wrong, are heard beside whatever question waits."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue.beside import is_no_answer, said_beside
from dialogue.beside.intents import ALL_IS_WELL, RATES_ANEW, TOPIC, WANTS_IDEAS

NOW = "2026-01-12T10:00:00+00:00"


def beside(said: str, asked: str | None, **context: Any) -> str | None:
    return said_beside(said, {"asked": asked, "now": NOW, **context}, {})


@pytest.mark.parametrize("asked", ["importance", "confidence", "how_much", "read_back", "say_back"])
@pytest.mark.parametrize(
    "said", ["smoke?? na i want tae get up", "i dont want smoke as my goal. change it"]
)
def test_a_goal_called_wrong_is_heard_wherever_it_is_said(said: str, asked: str) -> None:
    assert beside(said, asked, goal="smoke") == TOPIC


@pytest.mark.parametrize("asked", ["goal_words", "goal_which", "goal_do", "put_right", "goal_name"])
def test_where_a_goal_is_named_it_is_the_answer(asked: str) -> None:
    assert beside("smoke?? na i want tae get up", asked, goal="smoke") != TOPIC


def test_without_a_goal_nothing_is_refused() -> None:
    assert beside("smoke?? na i want tae get up", "how_much") is None


def test_a_topic_that_is_rated_stands_for_the_goal() -> None:
    topics = ["i just lie in ma bed n smoke weed all day"]
    assert beside("smoke?? na i want tae get up", "importance", topics=topics) == TOPIC


def test_another_goal_that_is_named_changes_the_one_in_hand() -> None:
    assert beside("I want to change my goal to a swim", "how_much", goal="walk") != TOPIC


def test_what_was_meant_comes_before_a_feeling_told_with_it() -> None:
    said = "We have got muddled. My hip is the trouble, and being lonely"
    assert beside(said, "importance", goal="go to the coffee morning") == TOPIC


@pytest.mark.parametrize("asked", ["open", "area", "more", "helps", "wish"])
def test_that_nothing_is_wrong_is_heard_where_troubles_are_told(asked: str) -> None:
    assert beside("there is naething wrang wi me", asked) == ALL_IS_WELL


@pytest.mark.parametrize("asked", ["importance", "how_did_it_go", "read_back", "safe", "feeling"])
def test_elsewhere_it_may_be_the_answer(asked: str) -> None:
    assert beside("I'm fine", asked) != ALL_IS_WELL


@pytest.mark.parametrize("asked", ["how_much", "who", "limits", "values", "goal_do", "read_back"])
def test_ideas_asked_for_in_the_middle_of_a_plan_are_given(asked: str) -> None:
    assert beside("You never gave me any ideas", asked, goal="walk") == WANTS_IDEAS


@pytest.mark.parametrize("asked", ["how_much", "who"])
def test_an_idea_of_their_own_asks_for_none(asked: str) -> None:
    assert beside("I like the idea of a walk", asked, goal="walk") != WANTS_IDEAS


def test_a_doing_told_with_its_amount_is_no_aside() -> None:
    said = "walk slow up the brae wi the dug ilka mornin, 5 minutes"
    assert not is_no_answer(said, "change", {})


def test_a_tale_of_others_still_is_one() -> None:
    assert is_no_answer("see the buddies lost again", "change", {})


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("I meant the importance is 7, not 9.", "confidence"),
        ("Actually, 6. No, make that 7.", "importance_why"),
    ],
)
def test_a_rating_put_right_is_heard_beside_the_question(said: str, asked: str) -> None:
    assert beside(said, asked, goal="walk") == RATES_ANEW
