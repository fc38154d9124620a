"""A feeling told beside a part of the plan: met in words of its own, and the question again."""

from __future__ import annotations

from typing import Any

import pytest

from store.plans import Plan
from understanding.talking.acts import Act


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("awfy lonely since she went", "utter_short_lonely"),
        ("sat here in tears", "utter_short_sad"),
        ("i miss ma man in the evenins", "utter_short_missing"),
    ],
)
def test_it_is_met_and_the_question_comes_again_however_often(
    person: Any, text: str, line: str
) -> None:
    acts = {one.value: float(one is Act.TROUBLE) for one in Act}
    for _ in range(2):
        person.ask("how_much").do("action_aside", text, acts=acts)
        assert person.responses == [line]
        assert person.next == "utter_ask_how_much"
    assert person.rows(Plan) == []


@pytest.mark.parametrize(
    ("act", "first"),
    [(Act.TROUBLE, "utter_reflect"), (Act.SHORT, "utter_not_understood_choice")],
)
def test_what_is_told_at_a_choice_is_said_back_and_not_called_a_miss(
    person: Any, act: Act, first: str
) -> None:
    acts = {one.value: float(one is act) for one in Act}
    person.ask("edit").do("action_not_understood", "ma son stays in australia", acts=acts)
    assert person.responses == [first]
    assert person.next == "action_ask_edit"
