"""A yes that is taken back in the same breath agrees to nothing, and is kept for no way round."""

from __future__ import annotations

from typing import Any

import pytest

from store.barriers import ProblemSolvingStep
from tests.actions.test_actions_plan_faulted import planning
from understanding.talking.settled import but_cannot, taken_back

TAKEN_BACK = [
    "mibbe, but ah cannae",
    "aye but I can't",
    "i could but i cannae manage it",
    "yes but i not able",
    "good idea but no for me",
    "yes, but my legs won't let me",
    "sounds good but i couldn't face it",
    "och aye but ah canna dae it the now",
]
NOT_TAKEN_BACK = [
    "aye",
    "mibbe",
    "aye but I can't walk far",
    "yes but not on Thursdays",
    "maybe but only if it's dry",
    "I could but only with Jean",
    "yes I'll try but it'll be hard",
    "okay, can't wait",
    "but I can't",
]


def label(person: Any, asked: str, said: str, **reading: Any) -> str | None:
    person.ask(asked).do("action_hear", said, **reading)
    return next((e["value"] for e in person.events if e.get("name") == "answer"), None)


def with_ways(person: Any) -> Any:
    planning(person).do("action_hear", "nobody")
    person.ask("barrier").do("action_hear", "the stairs")
    person.ask("ways").do("action_hear", "take the lift")
    return person


def test_it_is_read_by_its_sort() -> None:
    assert [said for said in TAKEN_BACK if not taken_back(said)] == []
    assert [said for said in NOT_TAKEN_BACK if taken_back(said)] == []
    assert but_cannot("mibbe but ah cannae afford the lift")
    assert not but_cannot("aye the lift")


def test_no_way_round_is_picked(person: Any) -> None:
    with_ways(person)
    before = len(person.rows(ProblemSolvingStep))
    assert {label(person, "pick_way", said) for said in TAKEN_BACK} == {"no"}
    assert len(person.rows(ProblemSolvingStep)) == before


def test_what_cannot_be_is_said_back_and_not_picked(person: Any) -> None:
    with_ways(person)
    before = len(person.rows(ProblemSolvingStep))
    assert label(person, "pick_way", "mibbe but ah cannae afford the lift") == "told"
    assert label(person, "pick_way", "aye but ah cannae thole the lift") == "no"
    assert len(person.rows(ProblemSolvingStep)) == before
    assert label(person, "pick_way", "aye the lift") == "picked"


@pytest.mark.parametrize(
    ("asked", "comes_to"),
    [
        ("read_back", "doubts"),
        ("say_back", "doubts"),
        ("check_in", "no"),
        ("peer", "no"),
        ("resource", "no"),
        ("ways", "no"),
        ("pick_idea", "none_fit"),
    ],
)
def test_it_agrees_to_nothing(person: Any, asked: str, comes_to: str) -> None:
    with_ways(person)
    assert label(person, asked, "aye but ah cannae") == comes_to
    assert label(person, asked, "yes but my legs won't let me") == comes_to


@pytest.mark.parametrize("asked", ["read_back", "check_in"])
def test_a_yes_stays_one(person: Any, asked: str) -> None:
    with_ways(person)
    assert label(person, asked, "aye", control="yes") == "yes"


def test_of_danger_nothing_is_taken_back(person: Any) -> None:
    assert label(person, "danger_now", "maybe but i cannot") != "no"
