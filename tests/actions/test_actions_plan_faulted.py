"""What is said against a plan mends it, and is kept neither as a barrier nor as a way round one."""

from __future__ import annotations

from typing import Any

import pytest

from store.barriers import Barrier
from store.plans import Plan


def planning(person: Any) -> Any:
    """Somebody whose plan of one day a week is rated low."""
    person.ask("own_wish").do("action_hear", "I want to walk more")
    person.ask("what").do("action_hear", "walk to the shop")
    person.ask("how_much").do("action_hear", "ten minutes")
    person.ask("when_to").do("action_hear", "Thursday")
    person.ask("how_often").do("action_hear", "once a week")
    return person.ask("who")


def plan_of(person: Any) -> Plan:
    return next(iter(reversed(person.rows(Plan))))


@pytest.mark.parametrize("asked", ["who", "barrier", "ways", "resource", "read_back"])
def test_somebody_whom_the_plan_leaves_out_is_put_in(person: Any, asked: str) -> None:
    planning(person).ask(asked).do("action_put_right", "the plan disnae mention ma sister")
    assert plan_of(person).who_helps == "your sister"
    assert person.rows(Barrier) == []
    assert "utter_plan_mended" in person.responses


@pytest.mark.parametrize(
    ("said", "question"),
    [("the plan disnae say how far", "utter_ask_how_much"),
     ("your plan doesn't say what day", "utter_ask_when_to"),
     ("the plan never says where", "action_ask_edit"), ("this plan is rubbish", "action_ask_edit"),
     ("the plan says nothing about the pain", "action_ask_edit"),
     ("the plan's too much for me", "utter_ask_smaller")],
)  # fmt: skip
def test_the_bit_that_is_faulted_is_asked_for(person: Any, said: str, question: str) -> None:
    planning(person).ask("ways").do("action_put_right", said)
    assert person.next == question
    assert not plan_of(person).who_helps
    assert person.rows(Barrier) == []


@pytest.mark.parametrize("asked", ["how_often", "who", "cue", "plan_confidence"])
@pytest.mark.parametrize("said", ["Monday AND Thursday. You lost Monday", "ye lost the Monday"])
def test_a_lost_day_is_back_whatever_is_asked(person: Any, asked: str, said: str) -> None:
    planning(person).ask(asked).do("action_put_right", said)
    plan = plan_of(person)
    told = f"{plan.when_text} {plan.how_often}"
    assert "Monday" in told
    assert "Thursday" in told
    assert "lost" not in f"{told} {plan.cue} {plan.who_helps}"


def test_a_day_that_stands_is_not_said_twice(person: Any) -> None:
    planning(person).do("action_put_right", "Monday AND Thursday")
    person.ask("plan_confidence").do("action_put_right", "you lost Monday")
    assert "utter_plan_mended" not in person.responses
    assert f"{plan_of(person).how_often}".count("Monday") == 1


@pytest.mark.parametrize("asked", ["limits", "why_it_matters", "importance_why", "confidence"])
def test_change_plan_with_its_days_is_kept_for_the_plan_on_its_way(person: Any, asked: str) -> None:
    person.ask("own_wish").do("action_hear", "I want to walk more").ask(asked)
    person.do("action_change_plan", "Change plan: Monday and Thursday")
    assert "utter_goals" not in person.responses
    assert person.next in {f"utter_ask_{asked}", f"action_ask_{asked}"}
    person.ask("what").do("action_hear", "walk to the shop")
    assert "Monday and Thursday" in str(plan_of(person).how_often)


@pytest.mark.parametrize("asked", ["fix", "barrier", "ways", "plan_confidence"])
def test_change_plan_with_its_days_changes_the_one_in_hand(person: Any, asked: str) -> None:
    planning(person).ask(asked)
    action = "action_hear" if asked == "fix" else "action_change_plan"
    person.do(action, "Change plan: Monday and Thursday")
    assert plan_of(person).what == "walk to the shop"
    assert "Monday and Thursday" in str(plan_of(person).how_often)
