"""A request beside a rating, a goal named anew, what was told before: none of it is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.agenda import Strength
from store.consents import Consent, ConsentKind
from store.goals import Goal

Talk = Callable[..., Any]


# --- A rating and a request ----------------------------------------------------------------------


def test_a_place_asked_for_beside_a_rating_is_looked_for_and_the_rating_stands(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say("10. did ye hear, a place fur boots")
    assert coach.asked() == "place"
    coach.say("Dundee")
    assert coach.said("Dundee")
    assert coach.said("10")
    assert coach.asked() == "importance_why"


@pytest.mark.parametrize(
    "said",
    ["9 and who reads this?", "9. can ye tell me whit pacing is", "9 oot o 10, fa sees this"],
)
def test_a_question_beside_a_rating_is_answered_and_the_ruler_is_not_put_again(
    talk: Talk, said: str
) -> None:
    coach = until(talk(), "confidence")
    coach.say(said)
    assert coach.asked() == "limits"


@pytest.mark.parametrize("said", ["8. my knees stop me", "8, I miss the shop"])
def test_a_reason_beside_a_rating_asks_for_nothing(talk: Talk, said: str) -> None:
    coach = until(talk(), "importance")
    coach.say(said)
    assert coach.asked() in {"importance_why", "confidence"}


# --- The goal ------------------------------------------------------------------------------------


def goal_names(coach: Any) -> list[str]:
    return [row.name for row in coach.rows(Goal)]


@pytest.mark.parametrize("said", ["fit like", "hullo there", "whit like the day", "biscuit"])
def test_a_greeting_or_a_word_in_passing_becomes_no_goal(talk: Talk, said: str) -> None:
    coach = until(talk(), "wish")
    coach.say(said)
    assert coach.rows(Goal) == []
    assert coach.asked() == "wish"


@pytest.mark.parametrize("said", ["company", "swimming", "golf", "the bowling", "walking the dug"])
def test_a_wish_of_a_word_or_two_is_one(talk: Talk, said: str) -> None:
    coach = until(talk(), "wish")
    coach.say(said)
    assert coach.asked() == "change"
    assert coach.said(said)


@pytest.mark.parametrize("question", ["helps", "wish", "importance", "else", "goal_which"])
def test_the_goal_is_changed_in_one_step_and_said_back(talk: Talk, question: str) -> None:
    coach = until(talk(), "else" if question == "goal_which" else question)
    if question == "goal_which":
        coach.say("my goals")
    coach.say("change the goal to walking the dog")
    assert coach.said("walking the dog")
    assert goal_names(coach) == ["walking the dog"]


def test_a_new_name_is_typed_at_the_list_of_goals(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("my goals", "walking the dog")
    assert coach.said("walking the dog", "walk to the shop")  # The plan stands, and is said.
    assert goal_names(coach) == ["walking the dog"]


@pytest.mark.parametrize("said", ["change the day", "leave them", "what is my goal", "fit like"])
def test_what_is_no_name_renames_no_goal_at_the_list(talk: Talk, said: str) -> None:
    coach = until(talk(), "else")
    coach.say("my goals", said)
    assert goal_names(coach) == ["get to the shop on your own"]


def test_a_greeting_is_no_new_name(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("my goals")
    coach.press("Get to the shop")
    coach.press("Call it something else")
    coach.say("fit like")
    assert coach.asked() == "goal_name"
    assert goal_names(coach) == ["get to the shop on your own"]
    coach.say("a wee swim")
    assert coach.said("a wee swim")
    assert goal_names(coach) == ["a wee swim"]


# --- Told before ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "kept"),
    [("i told you, jean phones me", "jean phones me"),
     ("ah said already, ma pal jean", "ma pal jean"),
     ("i already told you a hot bath", "a hot bath")],
)  # fmt: skip
def test_what_helps_told_again_is_taken(talk: Talk, said: str, kept: str) -> None:
    coach = until(talk(), "helps")
    coach.say(said)
    assert coach.asked() == "wish"
    assert [row.words for row in coach.rows(Strength)] == [kept]


def test_what_helps_is_looked_for_in_what_was_told_before(talk: Talk) -> None:
    coach = until(talk(), "helps", open="my knees are sore, but a hot bath helps")
    coach.say("ah said already")
    assert coach.asked() == "wish"
    assert [row.words for row in coach.rows(Strength)] == ["a hot bath helps"]


def test_where_nothing_was_told_the_same_is_not_asked_again(talk: Talk) -> None:
    coach = until(talk(), "helps")
    coach.say("I told you already")
    assert coach.asked() == "wish"
    assert coach.rows(Strength) == []


def test_a_wish_told_again_is_taken(talk: Talk) -> None:
    coach = until(talk(), "wish")
    coach.say("ah telt ye, get to the shop")
    assert coach.asked() == "change"
    assert goal_names(coach) == ["get to the shop"]


# --- Not what was meant, several asks, no plan ---------------------------------------------------


@pytest.mark.parametrize("question", ["limits", "idea", "importance"])
def test_what_was_meant_is_taken_with_the_protest(talk: Talk, question: str) -> None:
    coach = until(talk(), question)
    coach.say("naw thats no what i meant, i meant to walk the dug")
    assert coach.said("walk the dug")
    assert coach.asked() not in {"put_right", "topic_name"}


def test_check_ins_stop_at_once_where_deleting_is_asked_for_as_well(talk: Talk) -> None:
    coach = until(talk(), "check_in")
    coach.say("change check in to no more and delete it a'")
    assert coach.asked() == "delete_sure"
    coach.press("No, keep it")
    assert coach.asked() == "else"  # And no check-in is offered again.
    agreed = [row for row in coach.rows(Consent) if row.kind is ConsentKind.CHECK_INS]
    assert all(row.withdrawn_at for row in agreed)


@pytest.mark.parametrize("question", ["importance", "idea", "how_much"])
@pytest.mark.parametrize("said", ["no plan just now", "och nae plan the noo"])
def test_no_plan_just_now_makes_none(talk: Talk, question: str, said: str) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert coach.asked() == "else"
