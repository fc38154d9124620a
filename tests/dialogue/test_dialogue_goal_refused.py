"""A goal called wrong, and that nothing is wrong, are heard beside whatever question waits."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue.beside import ALL_IS_WELL, TOPIC, said_beside

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
