"""A rating that is put right is kept anew and said; a hard reason is met and stands in no plan."""

from __future__ import annotations

from typing import Any

from store.goals import Goal
from store.rulers import RulerKind, RulerReading
from tests.actions.test_actions_goal_refused import with_goal


def test_the_rating_they_meant_is_kept_and_said(person: Any) -> None:
    with_goal(person, "read to my daughter")
    ruler = {"value": 9, "low": 9, "high": 9}
    person.ask("importance").do("action_hear", "9", ruler=ruler)
    person.ask("confidence").do("action_rate_anew", "I meant the importance is 7, not 9.")
    readings = [(row.kind, row.value) for row in person.rows(RulerReading)]
    assert readings == [(RulerKind.IMPORTANCE, 9), (RulerKind.IMPORTANCE, 7)]
    assert person.said[0]["response"] == "utter_importance_anew"
    assert person.said[0]["value"] == "7"
    assert person.next == "action_ask_confidence"


def test_what_befell_a_father_is_met_and_is_no_aim(person: Any) -> None:
    with_goal(person, "eat better")
    said = "my father have diabetes and lose leg"
    person.ask("importance_why").do("action_hear", said).do("action_reflect", said)
    assert person.said[0]["response"] == "utter_reason_of_kin"
    assert person.said[0]["who"] == "your father"
    assert person.rows(Goal)[-1].why_it_matters is None


def test_a_reason_of_another_sort_is_kept(person: Any) -> None:
    with_goal(person, "eat better")
    said = "I want to see my grandweans grow up"
    person.ask("importance_why").do("action_hear", said).do("action_reflect", said)
    assert person.rows(Goal)[-1].why_it_matters == said
    assert "utter_reason_of_kin" not in person.responses
