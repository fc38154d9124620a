"""A refused goal is let go, what they would like takes its place, and what they meant is kept."""

from __future__ import annotations

from typing import Any

import pytest

from store.agenda import AgendaItem, AgendaState
from store.goals import Goal, GoalState
from store.plans import Plan


def goal_of(person: Any) -> Goal:
    found = person.rows(Goal)[-1]
    assert isinstance(found, Goal)
    return found


def with_goal(person: Any, words: str) -> Any:
    person.ask("open").do("action_hear", "my mornings")
    return person.ask("own_wish").do("action_hear", f"I want to {words}")


def test_what_they_want_instead_becomes_the_goal(person: Any) -> None:
    with_goal(person, "smoke less")
    person.ask("importance").do("action_correct_topic", "smoke?? na i want tae get up")
    assert goal_of(person).words == "get up"
    assert person.responses == ["utter_topic_put_right"]
    assert person.next == "action_ask_importance"


def test_a_goal_that_is_only_refused_is_let_go_and_asked_for_once(person: Any) -> None:
    with_goal(person, "smoke less")
    person.ask("importance").do("action_correct_topic", "i dont want smoke as my goal. change it")
    assert "smoke" not in goal_of(person).words
    assert person.next == "utter_ask_goal_words"
    person.ask("goal_words").do("action_hear", "getting up before 12")
    assert goal_of(person).words == "getting up before 12"
    person.do("action_after_goal_words", "getting up before 12")
    assert person.next == "action_ask_importance"


def test_the_plan_stays_where_the_goal_alone_was_wrong(person: Any) -> None:
    with_goal(person, "smoke less")
    person.ask("what").do("action_hear", "put the alarm across the room")
    person.ask("how_much").do("action_correct_topic", "smoke?? na i want tae get up")
    [plan] = person.rows(Plan)
    assert "alarm" in plan.what
    assert goal_of(person).words == "get up"
    assert person.responses == ["utter_topic_put_right", "utter_recap_plan"]
    assert person.next == "utter_ask_how_much"


def test_a_trouble_is_no_new_name_of_the_goal(person: Any) -> None:
    with_goal(person, "take Rab to the shops")
    person.ask("importance").do(
        "action_correct_topic",
        "Oh I did not mean goodbye, I only meant that was all about that. "
        "I did have another thing, it is my hip",
    )
    assert all("hip" not in goal.words for goal in person.rows(Goal))
    focus = [item for item in person.rows(AgendaItem) if item.state is AgendaState.IN_FOCUS]
    assert [item.words for item in focus] == ["my hip"]
    assert person.next == "utter_ask_more"


@pytest.mark.parametrize("said", ["tae get up wi the yowes at lambin", "I want up the brae again"])
def test_a_wish_told_as_what_was_meant_is_the_goal(person: Any, said: str) -> None:
    person.ask("open").do("action_hear", "the brae")
    person.ask("more", "put_right").do("action_hear", said)
    person.do("action_after_put_right", said)
    assert [goal.state for goal in person.rows(Goal)] == [GoalState.EXPLORING]
    assert person.next == "utter_ask_change"


def test_what_fits_nowhere_is_asked_about_and_then_kept(person: Any) -> None:
    person.ask("open").do("action_hear", "my knees")
    told = "my dog ran off in the park last week and it was raining"
    person.ask("helps", "put_right").do("action_hear", told).do("action_after_put_right", told)
    assert person.next == "action_ask_belongs"
    assert person.slots["put_right_said"] == told
    person.ask("belongs").do("action_hear", pressed="trouble")
    person.do("action_after_belongs", pressed="trouble")
    assert [item.words for item in person.rows(AgendaItem)] == [told]
    assert person.next == "utter_ask_helps"


def test_what_belongs_nowhere_is_let_be(person: Any) -> None:
    person.ask("open").do("action_hear", "my knees")
    person.ask("helps", "put_right").do("action_hear", "the bus was late and it was dark")
    person.do("action_after_put_right", "the bus was late and it was dark")
    person.ask("belongs").do("action_hear", pressed="leave")
    person.do("action_after_belongs", pressed="leave")
    assert [item.words for item in person.rows(AgendaItem)] == ["my knees"]
    assert person.next == "utter_ask_helps"


def test_what_is_said_once_more_where_help_was_asked_is_the_wish(person: Any) -> None:
    person.ask("open").do("action_hear", "my mornings")
    person.ask("helps").do("action_hear", "i SAID get up before 12")
    assert person.slots["answer"] == "wished"
    assert goal_of(person).words == "get up before 12"


def test_that_all_is_well_is_no_topic_and_opens_the_door(person: Any) -> None:
    person.ask("open").do("action_all_is_well", "there is naething wrang wi me")
    assert person.rows(AgendaItem) == []
    assert person.responses == ["utter_all_is_well"]
    assert person.next == "utter_ask_open"
    person.ask("open").do("action_all_is_well", "I tellt ye I'm fine")
    assert person.responses == ["utter_door_open"]
    assert person.next is None


def test_a_greeting_before_they_agree_is_kept_for_nothing(person: Any) -> None:
    person.slots = {}
    person.do("action_welcome", "Good evening, I hope I am not disturbing you at this hour")
    assert not person.slots.get("first_words")
    person.do("action_welcome", "Good evening, my hip has been sore all week")
    assert "hip" in person.slots["first_words"]


def test_who_wants_no_readers_is_not_asked_for_them_later(person: Any) -> None:
    person.slots = {}
    said = "Fine. I am 42, and yes, we can talk, but I do not want anyone reading it."
    person.ask("consent").do("action_hear", said)
    assert person.slots["answer"] == "yes"
    assert person.slots["review_refused"] is True
