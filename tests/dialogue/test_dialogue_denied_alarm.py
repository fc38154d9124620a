"""A danger read wrongly is put right in any words; one that was told stays."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue.denied_alarm import alarm_is_denied, has_eased, tells_of_no_new_danger

OUTRIGHT = "I'd rather ask straight out: are you thinking about ending your life?"
NOTHING: dict[str, Any] = {"safety": None}


def waiting(danger: str = "suicide_thoughts", **more: Any) -> dict[str, Any]:
    return {"asked": "safe", "danger": danger, "before": OUTRIGHT, **more}


@pytest.mark.parametrize("text", ["naw no like that", "naw. jist fed up", "Goodness no"])
def test_a_plain_no_to_the_direct_question_is_one(text: str) -> None:
    assert alarm_is_denied(text, waiting(), NOTHING)
    assert not alarm_is_denied(text, waiting(told_again=True), NOTHING)


def test_what_was_meant_is_no_denial_where_it_holds_danger_itself() -> None:
    said = "what? no! I mean the chat. not my life"
    context = waiting("abuse", before="is it safe to write here?")
    assert alarm_is_denied(said, context, NOTHING)
    assert not alarm_is_denied(said, context, {"safety": {"level": "urgent"}})
    assert not alarm_is_denied(said, {**context, "asked": "importance"}, NOTHING)


def test_breath_that_has_settled_and_been_seen_gives_coaching_back() -> None:
    said = "naw am fine noo thats past, seen the doctor monday"
    assert has_eased(said, waiting("breathing"), NOTHING)
    assert not has_eased(said, waiting("chest_pain_or_heart"), NOTHING)
    assert not has_eased("am fine noo thats past", waiting("breathing"), NOTHING)


@pytest.mark.parametrize(
    "asked",
    [
        "You're hurting, and hurting yourself is part of it: are you safe just now?",
        "It takes something to write that you hurt yourself: are you safe as you write this?",
    ],
)
def test_a_no_to_being_safe_is_no_denial(asked: str) -> None:
    context = waiting("self_harm", before=asked)
    assert not alarm_is_denied("naw", context, NOTHING)
    assert not alarm_is_denied("no, not really", context, NOTHING)


@pytest.mark.parametrize(
    "text", ["the pain's gone now", "no 999. she's here noo. im safe", "I'm in Swansea"]
)
def test_what_has_eased_is_no_new_danger_of_the_meaning(text: str) -> None:
    meant = {"safety": {"level": "emergency", "witness": "meaning"}}
    assert tells_of_no_new_danger(text, waiting("chest_pain_or_heart"), meant)
    assert not tells_of_no_new_danger(text, {"asked": "importance"}, meant)
    said = {"safety": {"level": "emergency", "witness": "words"}}
    assert not tells_of_no_new_danger(text, waiting("chest_pain_or_heart"), said)
