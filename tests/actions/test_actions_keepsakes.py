"""What somebody keeps of their plan: sent only when asked for, and with nothing against them."""

from __future__ import annotations

from typing import Any

import pytest

from store.goals import Goal
from tests.actions.test_actions_hearing import hear
from tests.actions.test_actions_plan_faulted import planning


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("no. no picture", "no"),
        ("i don't want a picture", "no"),
        ("I'll mind it fine masel", "no"),
        ("no picture, page please", "page"),
        ("a picture would be grand", "picture"),
    ],
)
def test_only_what_is_asked_for_is_sent(person: Any, said: str, label: str) -> None:
    assert hear(person, "keep_plan", said) == label


@pytest.mark.parametrize(
    "said", ["I am bad father", "because im a useless mother", "i was a lazy man"]
)
def test_what_somebody_says_against_themselves_is_no_reason_that_is_kept(
    person: Any, said: str
) -> None:
    planning(person)
    hear(person, "importance_why", said)
    assert [row.why_it_matters for row in person.rows(Goal)] == [None]


def test_a_reason_of_their_own_is_kept(person: Any) -> None:
    planning(person)
    hear(person, "importance_why", "I want to be a good father to my boys")
    assert person.rows(Goal)[0].why_it_matters == "I want to be a good father to my boys"
