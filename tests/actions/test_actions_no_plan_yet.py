"""Asked for a plan that there is none of yet, the coach says so, and goes on from there."""

from __future__ import annotations

from typing import Any

from tables import for_every_row

from dialogue.word_for_word import word_for_word
from tests.actions.test_actions_plan_faulted import planning
from understanding.talking.asides import asks_for_plan

ASKS = [
    "show me ma plan",
    "whit's ma plan",
    "can i see ma plan please",
    "let me see my plan",
    "where's my plan",
    "ma plan",
    "have i got a plan yet",
    "read me my plan",
]


def test_it_is_asked_for_in_many_words() -> None:
    assert [said for said in ASKS if word_for_word(said, "more") != "recap"] == []


@for_every_row(
    "said",
    [
        "my plan is to walk",
        "I want a plan",
        "change my plan",
        "the plan is too hard",
        "let me change my plan",
        "my goals",
        "plan B is the bus",
    ],
)
def test_what_is_said_of_a_plan_asks_for_none(said: str) -> None:
    assert not asks_for_plan(said)


def test_where_the_menu_offers_it_it_is_an_answer() -> None:
    assert word_for_word("my plan", "menu") == "answer"


def test_there_is_none_yet(person: Any) -> None:
    person.ask("open").do("action_hear", "my sore knees")
    person.ask("more").do("action_recap", "show me ma plan")
    assert person.responses == ["utter_no_plan_yet"]
    assert person.next == "utter_ask_more"


def test_one_that_is_being_made_is_shown(person: Any) -> None:
    planning(person).do("action_recap", "show me ma plan")
    assert "utter_recap_plan" in person.responses
    assert "utter_no_plan_yet" not in person.responses


def test_what_was_understood_is_summed_up_as_before(person: Any) -> None:
    person.ask("open").do("action_hear", "my sore knees")
    person.ask("more").do("action_recap", "what have you understood so far?")
    assert "utter_no_plan_yet" not in person.responses
