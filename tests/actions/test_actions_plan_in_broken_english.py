"""No plan is read back as a sentence with mistakes in it: plainly, or part by part."""

from __future__ import annotations

from typing import Any

import pytest

from actions.planning.plan_in_words import if_then_line, plan_line
from coaching.planning import PlanDraft
from tests.actions.test_actions_plan_faulted import plan_of


def planned(person: Any, said: str) -> Any:
    person.ask("own_wish").do("action_hear", "I want to be fitter")
    person.ask("what").do("action_hear", said)
    return plan_of(person)


def read_back(person: Any) -> str:
    person.ask("read_back").do("action_ask_read_back", "8")
    return str(person.said[-1]["plan"])


def test_what_can_be_put_plainly_is(person: Any) -> None:
    plan = planned(person, "I am go walk every the day")
    assert (plan.what, plan.how_often) == ("walk", "every day")
    assert read_back(person) == "walk, every day"


def test_what_cannot_is_read_back_part_by_part(person: Any) -> None:
    planned(person, "every day I walking 10 minute")
    back = read_back(person)
    assert back == "what: walking; how much: 10 minute; how often: every day"
    person.ask("how_did_it_go").do("action_ask_how_did_it_go")
    assert "what:" not in str(person.said)


def test_an_idea_said_before_is_put_plainly_too(person: Any) -> None:
    person.ask("open").do("action_hear", "my sore knees")
    person.ask("change").do("action_hear", "I am go walk every the day")
    person.ask("limits").do("action_next_part", "no", control="no")
    assert plan_of(person).how_often == "every day"


@pytest.mark.parametrize("said", ["gonnae walk tae the shop", "dander doon tae the shop"])
def test_scots_is_read_back_as_a_sentence(person: Any, said: str) -> None:
    planned(person, said)
    assert "what:" not in read_back(person)


def test_no_if_then_line_is_made_of_broken_words() -> None:
    broken = PlanDraft(what="you are go walk", cue="after your tea")
    assert if_then_line(broken) == ""
    assert plan_line(broken) == "what: go walk"
    assert if_then_line(PlanDraft(what="go for a walk", cue="after your tea"))
