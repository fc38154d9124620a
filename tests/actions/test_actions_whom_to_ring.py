"""Whom to ring, should it come: 999 for a chest, who listens for the mind, and back."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("who do I call if I get chest pain", "utter_whom_to_ring_at_once"),
        ("whit's a person tae ring if ma chest gets ticht again", "utter_whom_to_ring_at_once"),
        ("who do I ring if I'm worse at night", "utter_whom_to_ring"),
        ("who can I talk to if it gets too much", "utter_whom_to_ring_mind"),
        # Only the heads may have heard the question: what the message names decides.
        ("tell us the number for ma heart attack", "utter_whom_to_ring_at_once"),
        ("and the number is", "utter_whom_to_ring"),
    ],
)
def test_it_is_answered_and_the_question_comes_again(person: Any, text: str, line: str) -> None:
    person.ask("helps", "check_in").do("action_whom_to_ring", text)
    assert person.responses == [line]
    assert person.next == "utter_ask_check_in"


def _said(person: Any, text: str) -> str:
    person.ask("helps").do("action_whom_to_ring", text)
    return " ".join(str(value) for value in person.said[0].values())


def test_a_chest_brings_no_samaritans(person: Any) -> None:
    said = _said(person, "who do I call if I get chest pain")
    assert "999" in said
    assert "111" in said
    assert "Samaritans" not in said
    assert "Breathing Space" not in said


def test_the_mind_brings_who_listens(person: Any) -> None:
    assert "116 123" in _said(person, "who can I talk to if it gets too much")
