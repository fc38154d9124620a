"""A human's orders, blame and advice on medicines are named before they go; the rest is theirs."""

from __future__ import annotations

import pytest
from tables import for_every_row

from coaching.second_look import MEDICINES, worth_a_second_look


@for_every_row(
    "words",
    [
        "Just stop your tablets for a few days.",
        "You could double the dose of it.",
        "Try taking two painkillers before bed",
        "I'd come off those antidepressants",
        "take less insulin on the day",
        "Skip the ramipril tomorrow",
    ],
)
def test_advice_on_a_medicine_is_named(words: str) -> None:
    assert MEDICINES in worth_a_second_look(words)


@pytest.mark.parametrize(
    "words",
    [
        "You must go for a walk every day.",
        "You should have phoned them.",
        "You failed to keep to your plan.",
        "Good job on compliance!",
    ],
)
def test_an_order_and_a_word_of_blame_are_named(words: str) -> None:
    assert worth_a_second_look(words)
    assert MEDICINES not in worth_a_second_look(words)


@for_every_row(
    "words",
    [
        "Hello, I read what you wrote. It sounds like a hard week.",
        "Your pharmacist can tell you about the tablets. Shall we write it down together?",
        "I take the bus to the group too. It starts at ten, and there is tea.",
        "What would you like to happen next, and who could help?",
        "I had the same thing after my own operation, and it took me a long while, with good days "
        "and bad days, till I got used to it; nobody can say how long it takes for somebody else.",
        "Stop me if I have got that wrong.",
    ],
)
def test_what_a_human_says_in_their_own_way_is_let_be(words: str) -> None:
    assert worth_a_second_look(words) == []
