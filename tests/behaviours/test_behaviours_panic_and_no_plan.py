"""In a panic nothing is asked but whether it eases; and a plan that is not wanted is put away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until
from walks import said_by_name

from store.goals import Goal, GoalState
from store.plans import Plan, PlanState

Talk = Callable[..., Any]


@pytest.mark.parametrize("question", ["more", "how_much", "who", "importance", "plan_confidence"])
def test_a_panic_stops_whatever_was_asked_and_comes_back_to_it(talk: Talk, question: str) -> None:
    coach = until(talk(), question)
    coach.say("am havin a panic attack right now")
    assert coach.asked() == "panic"
    assert "999" in " ".join(reply.text for reply in coach.turns[-1][1])
    coach.say("it wont stop yet")
    assert coach.asked() == "panic"
    coach.say("it's passing noo")
    assert coach.asked() == question
    assert all("panic" not in str(vars(row)) for row in coach.rows(Plan))


def test_a_panic_that_grows_is_met_with_people_to_call(talk: Talk) -> None:
    coach = until(talk(), "more")
    coach.say("I'm having a panic attack", "no, it's worse")
    assert "utter_panic_worse" in said_by_name(coach)
    assert "111" in " ".join(reply.text for reply in coach.turns[-1][1])


@pytest.mark.parametrize("question", ["importance", "what", "when_to", "read_back"])
@pytest.mark.parametrize("said", ["I want to leave the plan. No plan.", "I never asked for a goal"])
def test_a_plan_that_is_not_wanted_is_put_away(talk: Talk, question: str, said: str) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert coach.asked() == "else"
    assert [p for p in coach.rows(Plan) if p.state is PlanState.DRAFT] == []
    assert {goal.state for goal in coach.rows(Goal)} == {GoalState.PAUSED}
