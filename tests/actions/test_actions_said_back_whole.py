"""A clause never stands where a line of the coach takes a thing, and no slip is said back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.actions.test_actions_hearing import hear
from understanding.reflection import reflect
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of


def said_to(person: Any, question: str, text: str) -> list[str]:
    hear(person, question, text)
    person.do("action_reflect", text, again=True)
    return [str(line["response"]) for line in person.said]


@pytest.mark.parametrize("said", ["ma neighbour Isa chums me", "the dug gets me oot"])
def test_somebody_who_does_something_for_them_is_said_back_as_a_sentence(
    person: Any, said: str
) -> None:
    assert shape_of(bare_phrase(said)) is Shape.SENTENCE
    assert "utter_affirm_strength" not in said_to(person, "helps", said)


@pytest.mark.parametrize("said", ["people like me", "a walk wi you", "someone wi me on the bus"])
def test_a_thing_is_still_one(said: str) -> None:
    assert shape_of(bare_phrase(said)) is not Shape.SENTENCE


def test_a_small_word_of_scots_makes_no_thing_of_a_clause(person: Any) -> None:
    assert "utter_about_thing" not in said_to(person, "importance_why", "cos a miss the folk")


@pytest.mark.parametrize("said", ["i work night in warehouse", "all day i sit in house"])
def test_a_lost_small_word_is_not_said_back(said: str) -> None:
    assert reflect(said, asked="open") is None


@pytest.mark.parametrize("said", ["I work nights in the warehouse", "I go to work by car"])
def test_what_is_sound_is(said: str) -> None:
    assert reflect(said, asked="open") is not None


def test_a_goal_that_is_hers_is_somebody_elses(person: Any) -> None:
    assert hear(person, "whose", "hers") == "someone_else"
