"""A danger waved away lets go at once, and after "idk" too; after a yes it does not."""

from __future__ import annotations

from typing import Any

import pytest

from coaching.story_table import Standing
from dialogue.danger import FALSE_ALARM, STAY, safety_action, tells_outright
from dialogue.doubt_let_go import is_a_reason
from dialogue.intent_in_context import intent_in_context

NOBODY = {"name": None, "confidence": 0.0}
READ = {"safety": None, "control": None}
WAVED = ["im fine honest", "nah im fine forget it", "omg yes im OK lets just do it"]


@pytest.mark.parametrize("asked", ["safe", "still_safe"])
@pytest.mark.parametrize("text", WAVED)
def test_it_is_the_way_back(text: str, asked: str) -> None:
    for danger in ("suicide_thoughts", "self_harm"):
        assert intent_in_context(NOBODY, READ, asked, text, danger=danger)["name"] == "im_ok"
    other = intent_in_context(NOBODY, READ, "helps", text, danger="suicide_thoughts")
    assert other["name"] == "answer"


@pytest.mark.parametrize(
    "danger",
    ["overdose_or_poisoning", "stroke", "chest_pain_or_heart", "suicide_immediate", "abuse", None],
)
@pytest.mark.parametrize("text", ["forget it", "it's nothing, leave it", "it doesn't matter"])
def test_what_is_of_the_body_or_of_others_is_not_waved_away(text: str, danger: str | None) -> None:
    assert intent_in_context(NOBODY, READ, "safe", text, danger=danger)["name"] != "im_ok"


@pytest.mark.parametrize(
    "text", ["just tired ay it all", "fine, ill do it", "im fine when im high"]
)
def test_what_tells_more_is_not(text: str) -> None:
    intent = intent_in_context(NOBODY, READ, "safe", text, danger="suicide_thoughts")
    assert intent["name"] == "answer"


@pytest.mark.parametrize(
    ("slots", "action"),
    [
        ({}, FALSE_ALARM),
        ({"direct_answered": True, "direct_unsure": True}, FALSE_ALARM),
        ({"direct_answered": True, "direct_unsure": False}, STAY),
        ({"direct_answered": True}, STAY),
    ],
)
def test_after_a_yes_it_takes_nothing_back(slots: dict[str, Any], action: str) -> None:
    told = {"on_hold": True, "danger": "suicide_thoughts", **slots}
    now = Standing("im_ok", asked="still_safe", slots=told, reading={"control": "yes"})
    assert safety_action(now) == action
    assert tells_outright(told) is (action == STAY)


def test_who_says_that_they_were_misread_has_answered_the_gentle_question() -> None:
    text = "I am not sad. why you say this. I only ask about food"
    reading = {**READ, "control": "why"}
    assert intent_in_context(NOBODY, reading, "someone", text)["name"] == "answer"
    assert intent_in_context(NOBODY, reading, "helps", "why you ask this")["name"] == "why"


@pytest.mark.parametrize(
    ("asked", "witness", "category", "is_one"),
    [
        ("importance_why", "meaning", "low_mood", True),
        ("importance_why", "words", "low_mood", False),
        ("importance_why", "meaning", "suicide_thoughts", False),
        ("how_did_it_go", "meaning", "low_mood", False),
    ],
)
def test_a_reason_for_somebody_else_is_heard_as_one(
    asked: str, witness: str, category: str, is_one: bool
) -> None:
    text = "cos hes stuck in they four waws aw day an so am I. nae pint lettin him rot"
    found = {"safety": {"category": category, "witness": witness, "level": "concern"}}
    assert is_a_reason(text, {"asked": asked}, found) is is_one
    assert not is_a_reason("because I feel useless next to him", {"asked": asked}, found)
