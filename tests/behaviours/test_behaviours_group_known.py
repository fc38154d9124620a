"""Somebody tells of a good group: two questions, one row, and back to where they were."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to

from store.service_notes import SuggestedGroup

Talk = Callable[..., Any]


def told(coach: Any) -> list[tuple[str, str, str]]:
    return [(row.name, row.contact, row.area) for row in coach.rows(SuggestedGroup)]


@pytest.mark.parametrize(
    "said", ["I ken a good group", "can I suggest a group", "you should add the choir to your list"]
)
@pytest.mark.behaviour(63)
def test_a_good_group_is_told_in_two_answers_and_kept_for_a_steward(talk: Talk, said: str) -> None:
    coach = talk()
    coach.say(said)
    assert coach.asked() == "group_called", coach.last
    coach.say("The Kettle Club, in Cupar")
    assert coach.asked() == "group_reach", coach.last
    coach.say("0131 496 0999")
    assert told(coach) == [("The Kettle Club, in Cupar", "0131 496 0999", "Fife")]
    assert coach.asked() == "open", coach.last


def test_it_can_be_said_in_the_middle_and_the_question_comes_again(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "importance_why")
    coach.say("there's a gardening club folk should know about")
    assert coach.asked() == "group_called", coach.last
    coach.say("Sow and Grow in Ayr, sow@example.org")
    assert told(coach) == [
        ("Sow and Grow in Ayr, sow@example.org", "sow@example.org", "South Ayrshire")
    ]
    assert coach.asked() == "importance_why", coach.last


@pytest.mark.parametrize("question", ["group_called", "group_reach"])
@pytest.mark.parametrize(
    ("said", "next_one"), [("skip", "more"), ("why", None), ("menu", "menu"), ("not sure", "more")]
)
def test_no_answer_is_needed_there(
    talk: Talk, question: str, said: str, next_one: str | None
) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert coach.asked() == (next_one or question), coach.last
    assert told(coach) == []


def test_danger_told_instead_is_answered_and_not_passed_on(talk: Talk) -> None:
    coach = talk()
    coach.say("I ken a good group", "I want to kill myself")
    assert told(coach) == []
    assert coach.asked() in {"safe", "danger_now"}, coach.last


@pytest.mark.parametrize(
    ("question", "said"),
    [("resource", "I know a walking group near me"), ("helps", "I know a good choir"),
     ("who", "the walking group"), ("open", "I'm in a group and it makes me feel worse")],
)  # fmt: skip
def test_a_group_of_their_own_is_an_answer(talk: Talk, question: str, said: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert coach.asked() != "group_called", coach.last
