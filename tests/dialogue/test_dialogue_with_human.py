"""While a human has the conversation the coach is quiet, except for danger and the ways out."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.core.events import ActionExecuted, UserUttered
from tables import for_every_row

from coaching.questions import SAFETY_QUESTIONS, questions
from coaching.story_table import Standing
from dialogue.danger import (
    AFTER_BREATH,
    ANSWER_CONCERN,
    ANSWER_DANGER,
    CHECK,
    CHECKS,
    HEARS,
    beside_a_human,
)
from dialogue.standing import asked_just_now
from dialogue.with_human import stays_quiet

HERE = {"with_human": True, "kind": "text"}
PRESSED = {"with_human": True, "kind": "button"}


@for_every_row("intent", ["answer", "human", "menu", "my_goals", None])
def test_what_is_written_to_a_human_is_theirs_to_answer(intent: str | None) -> None:
    assert stays_quiet(HERE, intent, "open", "what should I do about my knees?")


def test_without_a_human_the_coach_answers_as_always() -> None:
    assert not stays_quiet({"kind": "text"}, "answer", "open", "my knees")
    assert not stays_quiet({"with_human": False}, "answer", "open", "my knees")


def test_the_ways_out_work_whoever_is_there() -> None:
    assert not stays_quiet(PRESSED, "stop", "open", "/stop")
    assert not stays_quiet(PRESSED, "delete_my_data", "open", "/delete_my_data")
    assert not stays_quiet(HERE, "stop", "open", "Stop.")
    assert not stays_quiet(PRESSED, "answer", "delete_sure", '/answer{"value": "yes"}')


def test_a_sentence_with_stop_in_it_is_meant_for_the_human() -> None:
    assert stays_quiet(HERE, "stop", "open", "I want to stop smoking, can you help?")


def test_an_old_button_of_the_coach_is_not_answered_over_the_human() -> None:
    assert stays_quiet(PRESSED, "answer", "open", '/answer{"value": "8"}')


def test_who_takes_back_that_they_agreed_is_obeyed_however_they_say_it() -> None:
    assert not stays_quiet(HERE, "takes_consent_back", "open", "I don't agree to chat any more")


HELD = {"on_hold": True, "danger": "suicide_thoughts"}


@for_every_row("slots", [{}, {"answer": "said"}, HELD, {**HELD, "answer": "yes"}])
@for_every_row("intent", ["answer", "im_ok", "resume", "menu", "human", None])
@for_every_row("just_now", [True, False])
def test_safety_says_nothing_to_an_answer_whatever_had_been_asked_before_the_human_came(
    slots: dict[str, Any], intent: str | None, just_now: bool
) -> None:
    for asked in sorted({*questions(), "someone", "handover_note"} - SAFETY_QUESTIONS):
        now = Standing(intent=intent, asked=asked, slots=slots, reading={"control": "yes"})
        assert beside_a_human(now, asked_just_now=just_now) is None, asked


@for_every_row("asked", sorted(SAFETY_QUESTIONS))
@for_every_row("control", ["yes", "no", "unsure"])
def test_a_question_of_danger_is_open_for_one_message_after_the_human_came(
    asked: str, control: str
) -> None:
    reading = {"control": control}
    now = Standing(intent="answer", asked=asked, slots=HELD, reading=reading)
    assert beside_a_human(now, asked_just_now=False) is None
    heard = beside_a_human(now, asked_just_now=True)
    hears = {**{name: HEARS[name] for name in CHECKS}, "breath": AFTER_BREATH}
    if asked == "safe" and control == "yes":
        assert heard == ANSWER_DANGER
    else:
        assert heard == hears.get(asked)


@for_every_row("asked", [*sorted(SAFETY_QUESTIONS), "someone", "handover_note", "importance", None])
def test_danger_in_the_message_is_answered_whoever_is_there(asked: str | None) -> None:
    found = {"level": "emergency", "category": "suicide_immediate", "witness": "both"}
    now = Standing(intent="answer", asked=asked, reading={"safety": found})
    assert beside_a_human(now, asked_just_now=False) == ANSWER_DANGER


def test_what_only_the_meaning_fears_is_asked_and_a_worry_is_noted() -> None:
    feared = {"level": "urgent", "category": "suicide_thoughts", "witness": "meaning", "sure": 0.6}
    now = Standing(intent="answer", asked="more", reading={"safety": feared})
    assert beside_a_human(now, asked_just_now=False) == CHECK
    worry = {"level": "concern", "category": "low_mood"}
    now = Standing(intent="answer", asked="more", reading={"safety": worry})
    assert beside_a_human(now, asked_just_now=False) == ANSWER_CONCERN


@pytest.mark.parametrize(
    ("events", "just_now"),
    [
        (["utter_ask_safe", None], True),
        (["utter_ask_safe", "action_listen", None], True),
        (["utter_ask_safe", None, "action_hear", None], False),
        (["utter_ask_more", None], False),
        ([None], False),
    ],
)
def test_what_was_asked_just_now_was_asked_right_before_the_message(
    events: list[str | None], just_now: bool
) -> None:
    happened = [ActionExecuted(name) if name else UserUttered("words") for name in events]
    assert asked_just_now(happened, "safe") is just_now
    assert not asked_just_now(happened, None)
