"""A question about what may come is answered: no alarm, and no helpline for a sore chest."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue.intent_in_context import intent_in_context
from dialogue.welcome import BEFORE_AGREEING
from dialogue.whom_to_ring import WHOM_TO_RING, asks_whom_to_ring_only
from understanding.safety import detect

CHEST = "whit should I dae if ma chest gets ticht again"
NOBODY = {"name": None, "confidence": 0.0}


def _found(category: str, level: str, witness: str = "words", sure: float = 0.9) -> dict[str, Any]:
    return {"safety": {"category": category, "level": level, "witness": witness, "sure": sure}}


@pytest.mark.parametrize(
    "found",
    [
        {"safety": None},
        _found("low_mood", "concern", "meaning"),
        _found("chest_pain_or_heart", "emergency"),
        _found("suicide_thoughts", "urgent", "meaning", 0.5),
    ],
)
def test_it_is_no_alarm(found: dict[str, Any]) -> None:
    assert asks_whom_to_ring_only(CHEST, {"asked": "open"}, found)


@pytest.mark.parametrize(
    "found",
    [
        _found("suicide_thoughts", "urgent"),
        _found("suicide_thoughts", "urgent", "meaning", 0.8),
        _found("abuse", "urgent"),
        _found("overdose_or_poisoning", "emergency"),
    ],
)
def test_other_dangers_are_asked_about_all_the_same(found: dict[str, Any]) -> None:
    assert not asks_whom_to_ring_only("who do I ring if it gets too much", {}, found)


def test_what_may_get_in_the_way_is_answered_by_what_may_come() -> None:
    breath = "what if I get breathless on the walk"
    assert not asks_whom_to_ring_only(breath, {"asked": "barrier"}, {"safety": None})
    assert asks_whom_to_ring_only(breath, {"asked": "open"}, {"safety": None})
    assert asks_whom_to_ring_only(CHEST, {"asked": "barrier"}, {"safety": None})


@pytest.mark.parametrize("asked", [None, "open", "check_in", "importance", "what"])
def test_it_breaks_into_any_question(asked: str | None) -> None:
    assert asks_whom_to_ring_only(CHEST, {"asked": asked}, {"safety": None})
    intent = intent_in_context(NOBODY, {"safety": None, WHOM_TO_RING: True}, asked, CHEST)
    assert intent["name"] == WHOM_TO_RING


def test_what_is_there_now_is_an_alarm() -> None:
    text = "my chest is tight now, who do I ring"
    found = detect(text)
    assert found is not None
    assert not asks_whom_to_ring_only(text, {"asked": "open"}, {"safety": found.as_dict()})


@pytest.mark.parametrize(
    "text",
    [
        "what do i do if my chest pain wont go away",
        "who do i call if my chest pain has been there an hour",
        "who do i call for my chest pain",
        "who do i ring for my husbands chest pain",
        "who should i call for chest pain down my arm",
        "who do i call if my chest is tight and my arm is numb",
        "my husbands lips are blue who do i phone if he stops breathing",
        "what do i do if my wife is unconscious",
    ],
)
def test_an_if_before_what_is_there_lets_go_of_no_alarm(text: str) -> None:
    found = detect(text)
    assert found is not None
    assert not asks_whom_to_ring_only(text, {"asked": "open"}, {"safety": found.as_dict()})


@pytest.mark.parametrize(
    "text",
    [
        "who do I call if I get chest pain",
        "what number is it for chest pain",
        "what if my chest gets sore on the hill",
        "what do I do if someone is unconscious",
        "who do i phone if my speech goes funny",
    ],
)
def test_what_may_come_stays_a_question(text: str) -> None:
    found = detect(text)
    read = {"safety": found.as_dict() if found else None}
    assert asks_whom_to_ring_only(text, {"asked": "open"}, read)


def test_it_may_be_asked_before_agreeing_to_chat() -> None:
    assert WHOM_TO_RING in BEFORE_AGREEING
