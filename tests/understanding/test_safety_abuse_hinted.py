"""Hints at being held down by someone close add up over the turns; one alone does not."""

from __future__ import annotations

import pytest

from understanding.safety import Category, detect


@pytest.mark.parametrize(
    ("history", "text"),
    [
        (["he doesn't like me seeing my pals"], "I've learned never to answer back"),
        (["he locked me out the house on Sunday"], "I keep a bag packed at my gran's"),
        ([], "she checks my messages, so I'm walking on eggshells"),
        (["my man threw the dinner last night"], "I told the nurse I fell"),
    ],
)
def test_two_hints_are_abuse(history: list[str], text: str) -> None:
    found = detect(text, history=history)
    assert found is not None
    assert found.label == f"{Category.ABUSE.value} urgent"


@pytest.mark.parametrize(
    ("history", "text"),
    [
        ([], "I've learned never to answer back to my boss"),
        ([], "I keep a bag packed for the hospital"),
        (["he doesn't like me seeing my pals"], "I went to the pool on Tuesday"),
        (["my son takes my keys when he cleans the car"], "I walked to the shop"),
    ],
)
def test_one_hint_or_none_now_is_no_finding(history: list[str], text: str) -> None:
    assert detect(text, history=history) is None
