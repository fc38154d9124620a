"""What is told once more, a place that is asked for, and a refusal said with something else."""

from __future__ import annotations

import pytest

from tests.tables import for_every_row
from understanding.check_ins.check_ins_refused import beside_the_refusal, refuses_check_ins
from understanding.plans.goal_change import named_goal, read_goal_change
from understanding.plans.no_plan_wanted import wants_no_plan
from understanding.services.asks_where import asks_for_a_place
from understanding.talking.told_before import told_again


@for_every_row(
    "text, told",
    [
        ("i told you, jean phones me", "jean phones me"),
        ("I told you that my wife helps", "my wife helps"),
        ("och a telt ye awready, the bath", "the bath"),
        ("jean phones me, i telt ye", "jean phones me"),
        ("ah said already", ""),
        ("I already said that", ""),
        ("he told you to rest", ""),
        ("a hot bath", ""),
    ],
)
def test_what_is_told_again(text: str, told: str) -> None:
    assert told_again(text) == told


@for_every_row(
    "text, asks",
    [
        ("did ye hear, a place fur boots", True),
        ("I need somewhere that sells walking boots", True),
        ("a place for myself", False),
        ("I want somewhere for peace", False),
        ("my knees are in a bad place", False),
    ],
)
def test_a_place_that_is_asked_for(text: str, asks: bool) -> None:
    assert asks_for_a_place(text) is asks


@for_every_row(
    "text, refuses, beside",
    [
        ("change check in to no more and delete it a'", True, "and delete it a'"),
        ("set ma check-ins tae none", True, ""),
        ("change my check in to friday", False, "change my check in to friday"),
    ],
)
def test_check_ins_changed_to_none(text: str, refuses: bool, beside: str) -> None:
    assert refuses_check_ins(text) is refuses
    assert beside_the_refusal(text) == beside


@for_every_row(
    "text, none",
    [
        ("no plan just now", True),
        ("och nae plan the noo", True),
        ("no plan for the weekend", False),
        ("I have no plan yet", False),
    ],
)
def test_no_plan_for_now(text: str, none: bool) -> None:
    assert wants_no_plan(text) is none


@pytest.mark.parametrize("asked", ["wish", "helps", "else", "goal_words", None])
def test_the_goal_is_changed_in_so_many_words_wherever_it_is_said(asked: str | None) -> None:
    change = read_goal_change("change the goal to walking the dog", asked=asked)
    assert change is not None
    assert change.words == "walking the dog"
    assert read_goal_change("change the day to Friday", asked=asked) is None


def test_what_a_goal_is_to_be_called() -> None:
    assert named_goal("call it a wee swim") == "a wee swim"
    assert named_goal("what is my goal") is None
