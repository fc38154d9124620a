"""Breath: asked about once where it is left open, and each answer has its route."""

from __future__ import annotations

from typing import Any

import pytest
from in_danger import danger


@pytest.mark.parametrize(
    ("text", "asked", "next_"),
    [
        ("awfy breathless the day", "helps", "utter_ask_breath"),
        ("mair breathless than usual", "helps", None),
        ("can I take more puffs, it's not shifting", "helps", None),
        ("awfy breathless the day", "flare", None),
        ("awfy breathless the day", "safe", None),
    ],
)
def test_breath_is_asked_about_once_and_only_where_it_is_left_open(
    person: Any, text: str, asked: str, next_: str | None
) -> None:
    person.ask(asked).do("action_ask_safe", text, safety=danger("urgent", "breathing"))
    assert person.next == next_
    assert (person.responses == []) is (next_ is not None)
    assert person.slots["on_hold"] is True


def test_a_question_about_puffs_is_a_symptom_first_and_then_for_them_too(person: Any) -> None:
    text = "can I take more puffs, it's not shifting"
    person.ask("helps").do("action_ask_safe", text, safety=danger("urgent", "breathing"))
    assert person.responses[:2] == ["utter_urgent_breathing", "utter_worse_breathing_inhaler"]


@pytest.mark.parametrize(
    ("pressed", "level", "next_"),
    [
        ("usual", None, "utter_ask_helps"),
        ("worse", "urgent", "action_ask_safe"),
        ("cannot_talk", "emergency", "action_ask_safe"),
        ("nonsense", "urgent", "action_ask_safe"),
    ],
)
def test_each_answer_about_breath_has_its_route(
    person: Any, pressed: str, level: str | None, next_: str
) -> None:
    person.ask("helps").do("action_ask_safe", "breathless", safety=danger("urgent", "breathing"))
    person.ask("safe", "breath").do("action_after_breath", pressed=pressed)
    assert person.next == next_
    assert person.slots["danger_level"] == level
    assert person.slots["on_hold"] is (level is not None)


@pytest.mark.parametrize(
    ("typed", "next_"),
    [
        ("naw ma usual", "utter_ask_helps"),
        ("the first one", "utter_ask_helps"),
        ("no ma usual", "action_ask_safe"),
        ("the second", "action_ask_safe"),
        ("I don't know", "action_ask_safe"),
    ],
)
def test_an_answer_about_breath_may_be_typed(person: Any, typed: str, next_: str) -> None:
    person.ask("helps").do("action_ask_safe", "breathless", safety=danger("urgent", "breathing"))
    person.ask("safe", "breath").do("action_after_breath", typed)
    assert person.next == next_


def test_a_doubtful_answer_about_breath_where_nothing_waits_goes_back(person: Any) -> None:
    person.ask("helps").do("action_concern", "puffed", safety=danger("concern", "breathing"))
    assert person.next == "utter_ask_breath"
    person.ask("breath").do("action_after_breath", "my pal Jean")
    assert person.responses == ["utter_concern_heard"]
    assert person.next == "utter_ask_helps"
