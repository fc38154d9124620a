"""What was done, held against the plan in the coach's line."""

from __future__ import annotations

import pytest

from understanding.against_plan import held_against

WALKS = "You said you'd walk to the shop three times. How did it go?"
NIGHTS = "Your idea was to be in bed by eleven on five nights. How did it work out?"
SMOKES = "You wanted to cut down to ten cigarettes a day. How has it been?"
PINTS = "Your plan was to drop from six pints to four on a Saturday. How was it?"
MINUTES = "You planned twenty minutes in the garden. How did you do?"


@pytest.mark.parametrize(
    ("before", "text", "told"),
    [
        (WALKS, "three", "done"),
        (WALKS, "did four", "more_than_planned"),
        (WALKS, "twice", "partly"),
        (WALKS, "did twa", "partly"),
        (WALKS, "monday and thursday", "partly"),
        (WALKS, "every day", "more_than_planned"),
        (NIGHTS, "five nights", "done"),
        (NIGHTS, "every night", "more_than_planned"),
        (SMOKES, "none", "more_than_planned"),
        (SMOKES, "seven", "more_than_planned"),
        (SMOKES, "ten", "done"),
        (SMOKES, "fifteen", "partly"),
        (PINTS, "four pints", "done"),
        (MINUTES, "half an hour", "more_than_planned"),
        (MINUTES, "ten mins", "partly"),
    ],
)
def test_figures_are_held_against_like_ones(before: str, text: str, told: str) -> None:
    assert held_against(text, before) == told


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (WALKS, "it was fine"),
        (WALKS, "not three"),
        (WALKS, "on monday"),
        (WALKS, "what was it, three?"),
        (MINUTES, "two neighbours came"),
        (NIGHTS, "2am"),
        ("How did it go?", "four"),
        ("", "four"),
        (WALKS, ""),
    ],
)
def test_without_like_figures_nothing_is_told(before: str, text: str) -> None:
    assert held_against(text, before) is None
