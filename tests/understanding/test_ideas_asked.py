"""Ideas asked for in a longer message, and what they must fit round: never a plan, never lost."""

from __future__ import annotations

import pytest

from understanding.plans.exceptions import exceptions
from understanding.plans.limits import read_limits
from understanding.plans.to_do import ToDo, what_is_named
from understanding.plans.ways_out import Way, needs_one_of, ways_out_of
from understanding.talking.ideas_asked import asks_for_ideas_in

PRIYA = (
    "I would need ideas. Something with no steps or stairs, no cost, not in the evenings, and "
    "allowing for the fatigue"
)


@pytest.mark.parametrize(
    "said",
    [
        PRIYA,
        "Please show me some ideas.",
        "Change the action. I have not chosen one. I want ideas from you.",
        "Give me ideas for it.",
        "What amount of what? You never gave me any ideas.",
        "gie us some ideas",
        "I'd like to hear some ideas",
        "do you have any suggestions for that",
        "where are the ideas",
        "could you suggest some options that are free",
        "I'm stuck, so I'd want some suggestions that suit a bad back",
    ],
)
def test_ideas_are_asked_for(said: str) -> None:
    assert asks_for_ideas_in(said)
    assert what_is_named(said) is ToDo.WANTS_IDEAS


@pytest.mark.parametrize(
    "said",
    [
        "I have an idea",
        "I like the idea of a walk",
        "I don't want ideas",
        "no more ideas",
        "I've no idea that would suit",
        "I want an idea of the cost",
        "I don't want any of your ideas",
        "I like your ideas",
        "the idea was my wife's",
        "I want to write down ideas for my book",
    ],
)
def test_of_an_idea_spoken_of_none_is_asked_for(said: str) -> None:
    assert not asks_for_ideas_in(said)


def test_the_limits_told_with_the_request_are_all_read() -> None:
    assert {"cost", "energy", "pain"} <= read_limits(PRIYA)
    assert {Way.STAIRS, Way.EVENINGS} <= ways_out_of(PRIYA)
    assert exceptions(PRIYA)[1] == ("not in the evenings",)


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("not in the evenings", Way.EVENINGS),
        ("I tire after two", Way.EVENINGS),
        ("I am worst after two o clock", Way.EVENINGS),
        ("mornings only", Way.EVENINGS),
        ("no stairs", Way.STAIRS),
        ("nae mornins", Way.MORNINGS),
    ],
)
def test_a_time_or_a_stair_that_is_out_bars_ideas(said: str, way: Way) -> None:
    assert way in ways_out_of(said)


@pytest.mark.parametrize(
    "said",
    ["I don't sleep at night", "I'm not a morning person", "steps are fine", "done by lunch"],
)
def test_what_only_names_a_time_bars_none(said: str) -> None:
    assert not {Way.EVENINGS, Way.MORNINGS, Way.STAIRS} & ways_out_of(said)


@pytest.mark.parametrize(
    ("idea", "needs"),
    [
        ("soft lights for the last half hour", True),
        ("the last coffee of the day a bit earlier", True),
        ("writing a worry down before bed", True),
        ("ten minutes by the window once up", False),
        ("getting up at the same time on two mornings", False),
    ],
)
def test_an_evening_idea_needs_the_evening(idea: str, needs: bool) -> None:
    assert needs_one_of(idea, frozenset({Way.EVENINGS})) is needs
