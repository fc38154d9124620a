"""How fast, how often and who stay with a plan, and no full stop stands in the middle of it."""

from __future__ import annotations

from typing import Any

import pytest

from actions.planning.planning import full_plan
from store.plans import Plan
from tests.actions.test_actions_goal_refused import with_goal


def plan_of(person: Any) -> Plan:
    return next(iter(reversed(person.rows(Plan))))


@pytest.mark.parametrize(
    ("asked", "said"), [("how_much", "tae the first gate, slow"), ("smaller", "tae the gate, slow")]
)
def test_a_slow_pace_stays_with_the_plan(person: Any, asked: str, said: str) -> None:
    with_goal(person, "get up the brae")
    person.ask("what").do("action_hear", "walk up the brae wi the dug")
    person.ask(asked).do("action_hear", said)
    assert "slow" in full_plan(plan_of(person))


def test_a_pace_that_stands_is_said_once(person: Any) -> None:
    with_goal(person, "get up the brae")
    person.ask("what").do("action_hear", "walk slow up the brae")
    person.ask("how_much").do("action_hear", "5 minutes, slow")
    assert full_plan(plan_of(person)).count("slow") == 1


def test_no_full_stop_stands_in_the_middle_of_a_plan(person: Any) -> None:
    with_goal(person, "eat better")
    person.ask("what").do("action_hear", "cook on day off for week. batch. put in freezer")
    assert ". " not in full_plan(plan_of(person))


def test_days_told_after_a_count_say_how_often(person: Any) -> None:
    with_goal(person, "get out")
    person.ask("what").do("action_hear", "do the chair exercises")
    person.ask("how_often").do("action_hear", "twice a week")
    person.ask("when_to").do("action_hear", "Monday n Friday efter ma breakfast")
    plan = plan_of(person)
    assert plan.how_often == "Monday and Friday"
    assert "breakfast" in str(plan.when_text)


def test_an_idea_told_where_a_limit_is_asked_is_what_they_will_do(person: Any) -> None:
    with_goal(person, "get up before 12")
    said = "set an alarm n put ma phone on the other side ay the room"
    person.ask("limits").do("action_hear", said).do("action_next_part", said)
    assert "alarm" in str(plan_of(person).what)
    assert person.next != "utter_ask_idea"
