"""While a human has the conversation, what looks for danger says nothing that is not of danger."""

from __future__ import annotations

from typing import Any

import pytest
from in_danger import danger, paused

from store.people import PauseReason
from store.safety_alerts import AlertLevel, SafetyAlert

SHE_IS_THERE = {"with_human": True}


def doubt() -> dict[str, Any]:
    """What the meaning alone feared."""
    return {**danger(), "witness": "meaning", "cues": [], "sure": 0.7}


def waiting_again(person: Any) -> list[str]:
    """The questions that wait again without being put."""
    return [event["name"] for event in person.events if event["event"] == "action"]


def test_a_worry_is_noted_for_the_team_and_nothing_is_said(person: Any) -> None:
    low = danger("concern", "low_mood")
    person.ask("handover_note").do("action_concern", "my boss is on at me", safety=low,
                                   **SHE_IS_THERE)  # fmt: skip
    assert person.said == []
    assert person.next is None
    assert person.rows(SafetyAlert)[0].level is AlertLevel.CONCERN


@pytest.mark.parametrize("asked", ["danger_now", "how_bad"])
def test_a_no_ends_the_doubt_without_a_word(person: Any, asked: str) -> None:
    person.ask("more").do("action_check_danger", "every day the same", safety=doubt())
    assert paused(person) is PauseReason.SAFETY
    pressed = "no" if asked == "danger_now" else "bear"
    person.ask(asked).do(f"action_after_{asked}", pressed=pressed, **SHE_IS_THERE)
    assert person.said == []
    assert person.next is None
    assert person.slots["on_hold"] is False
    # What waited before waits again, for when the human has gone.
    assert waiting_again(person)


@pytest.mark.parametrize(
    ("action", "asked", "pressed"),
    [
        ("action_after_danger_now", "danger_now", "yes"),
        ("action_after_how_bad", "how_bad", "too_much"),
        ("action_after_breath", "breath", "cannot_talk"),
    ],
)
def test_a_yes_is_danger_and_is_answered(
    person: Any, action: str, asked: str, pressed: str
) -> None:
    person.ask("more").do("action_check_danger", "every day the same", safety=doubt())
    person.ask(asked).do(action, pressed=pressed, **SHE_IS_THERE)
    assert person.next == "action_ask_safe"


def test_the_usual_puff_is_heard_without_a_word(person: Any) -> None:
    person.ask("helps", "breath").do("action_after_breath", pressed="usual", **SHE_IS_THERE)
    assert (person.said, person.next) == ([], None)
    person.ask("helps", "breath").do("action_after_breath", pressed="usual")
    assert person.said
