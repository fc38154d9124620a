"""A goal that is called wrong is heard, with what is wanted instead; nothing else is."""

from __future__ import annotations

import pytest

from understanding.plans.goal_refused import GoalRefused, besides_asked_back, read_goal_refused
from understanding.talking.told_before import said_again


@pytest.mark.parametrize(
    ("said", "goal", "instead"),
    [
        ("smoke?? na i want tae get up", "smoke", "get up"),
        ("smoke?? naw", "stop smoking", None),
        ("weight? no i said sleep", "lose weight", "sleep"),
        ("i dont want smoke as my goal. change it", "smoke", None),
        ("I don't want smoke as my goal, I want to get up before 12", "smoke", "get up before 12"),
        ("i never said smoking was my goal", "smoke less", None),
        ("smoking is not my goal, getting up is", "stop smoking", "getting up"),
        ("my goal isnae smoking its getting up", "smoke", "getting up"),
        ("the goal is not that, it's to sleep", "walk", "sleep"),
        ("ma knees no ma COPD is the goal said it already", "COPD", "ma knees"),
        ("wrong goal", "walk", None),
        ("that's no ma goal", "walk", None),
        ("thats the wrong goal. i want to sleep", "walk", "sleep"),
        ("can i change my goal?", "walk", None),
        (
            "That is not right dear. My goal is the coffee morning at the church. How do I change"
            " it",
            "bus",
            "the coffee morning at the church",
        ),
    ],
)
def test_a_goal_called_wrong_is_heard(said: str, goal: str, instead: str | None) -> None:
    found = read_goal_refused(said, goal=goal)
    assert isinstance(found, GoalRefused)
    assert found.instead == instead


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("8? no, 7", "walk"),
        ("walk? no thanks", "swim"),
        ("walk? no i cant", "walk"),
        ("walking? aye", "walk"),
        ("tuesday? no wednesday", "walk on tuesday"),
        ("i dont want to smoke", "stop smoking"),
        ("i want to stop smoking", "stop smoking"),
        ("my goal is to walk", "walk"),
        ("smoking is bad for my goal", "stop smoking"),
        ("it's not my goal that's hard its the time", "walk"),
        ("what was my goal?", "walk"),
        ("why change my goal?", "walk"),
        ("stairs? no way", "walk"),
        ("it? no", "walk"),
        ("smoke?? na i want tae get up", ""),
    ],
)
def test_whatever_else_is_said_refuses_no_goal(said: str, goal: str) -> None:
    assert read_goal_refused(said, goal=goal) is None


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("smoke?? na i want tae get up", "get up"),
        ("a walk?", "a walk?"),
        ("walk? no i cant", "walk? no i cant"),
    ],
)
def test_what_is_wanted_is_parted_from_what_was_asked_back(said: str, wanted: str) -> None:
    assert besides_asked_back(said) == wanted


@pytest.mark.parametrize(
    ("said", "again"),
    [
        ("i SAID get up before 12", "get up before 12"),
        ("i just said, the swimming", "the swimming"),
        ("ah telt ye get oot mair", "get oot mair"),
        ("i already said to walk the dog", "walk the dog"),
        ("I said no to that", None),
        ("I said I would", None),
        ("she said go out", None),
        ("i said", None),
    ],
)
def test_what_is_said_once_more_is_found(said: str, again: str | None) -> None:
    assert said_again(said) == again
