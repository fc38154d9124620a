"""Danger is answered before anything else, and nothing ends a hold but the person's own wish."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from coaching.story_table import LISTEN, Standing
from dialogue.danger import (
    AFTER_BREATH,
    ANSWER_CONCERN,
    ANSWER_DANGER,
    CHECK,
    COME_BACK,
    FALSE_ALARM,
    HEARS,
    STAY,
    STILL_ANSWERED,
    safety_action,
)


def found(level: str, category: str = "suicide_thoughts") -> dict[str, Any]:
    return {"safety": {"level": level, "category": category}}


def on_hold(intent: str, *, danger: str = "suicide_thoughts", **more: Any) -> Standing:
    return Standing(intent=intent, slots={"on_hold": True, "danger": danger}, **more)


@for_every_row("level", ["emergency", "urgent"])
@for_every_row("intent", ["answer", "stop", "menu", "delete_my_data", "resume", "im_ok"])
@for_every_row("slots", [{}, {"on_hold": True, "danger": "abuse"}, {"consent": "no"}])
def test_grave_danger_is_answered_whatever_the_message_else_asks(
    level: str, intent: str, slots: dict[str, Any]
) -> None:
    now = Standing(intent=intent, slots=slots, reading=found(level), asked="importance")
    assert safety_action(now) == ANSWER_DANGER


def test_a_concern_is_answered_gently() -> None:
    now = Standing(intent="answer", reading=found("concern", "low_mood"), asked="more")
    assert safety_action(now) == ANSWER_CONCERN


def test_a_concern_does_not_end_a_hold() -> None:
    now = on_hold("answer", reading=found("concern", "low_mood"), asked="safe")
    assert safety_action(now) == STAY


@pytest.mark.parametrize("last", [ANSWER_DANGER, STAY])
def test_each_turn_is_answered_once_and_then_it_listens(last: str) -> None:
    now = Standing(intent="answer", done=("action_hear", last), reading=found("urgent"))
    assert safety_action(now) == LISTEN


def test_it_has_nothing_to_say_where_nobody_spoke_or_nothing_is_wrong() -> None:
    assert safety_action(Standing(intent=None, reading=found("emergency"))) is None
    assert (
        safety_action(Standing(intent="answer", asked="more", reading={"control": "yes"})) is None
    )


@for_every_row(
    "intent", ["answer", "menu", "new_goal", "get_card", "find_service", "greeting", "pause", "why"]
)
def test_coaching_does_not_resume_by_itself(intent: str) -> None:
    assert safety_action(on_hold(intent, asked="safe")) == STAY


@for_every_row("intent", sorted(STILL_ANSWERED))
def test_a_person_and_their_data_are_within_reach_while_coaching_waits(intent: str) -> None:
    assert safety_action(on_hold(intent, asked="safe")) is None


@pytest.mark.parametrize("asked", ["data_what", "delete_sure", "handover_note"])
def test_what_they_ask_in_their_turn_is_heard_while_coaching_waits(asked: str) -> None:
    assert safety_action(on_hold("answer", asked=asked)) is None
    assert safety_action(on_hold("menu", asked=asked)) == STAY


def test_the_two_ways_back_are_taken() -> None:
    assert safety_action(on_hold("im_ok", asked="safe")) == FALSE_ALARM
    assert safety_action(on_hold("resume", asked="still_safe")) == COME_BACK


@for_every_row(
    ("danger", "control", "action"),
    [
        ("suicide_thoughts", "yes", ANSWER_DANGER),
        ("suicide_thoughts", "no", FALSE_ALARM),
        ("suicide_thoughts", "unsure", STAY),
        ("diabetes_emergency", "yes", ANSWER_DANGER),
        ("sepsis", "yes", ANSWER_DANGER),
        ("child_at_risk", "yes", ANSWER_DANGER),
        ("self_harm", "no", ANSWER_DANGER),
        ("self_harm", "yes", STAY),
        ("abuse", "no", ANSWER_DANGER),
        ("abuse", "yes", STAY),
        ("chest_pain_or_heart", "no", STAY),
        ("chest_pain_or_heart", "yes", ANSWER_DANGER),
    ],
)
def test_yes_and_no_mean_what_the_direct_question_asked(
    danger: str, control: str, action: str
) -> None:
    now = on_hold("answer", danger=danger, asked="safe", reading={"control": control})
    assert safety_action(now) == action


@pytest.mark.parametrize("control", ["no", "yes"])
def test_no_to_what_gets_in_the_way_of_calling_is_never_a_false_alarm(control: str) -> None:
    slots = {"on_hold": True, "danger": "suicide_thoughts", "direct_answered": True}
    reading = {"control": control}
    assert safety_action(Standing("answer", asked="safe", slots=slots, reading=reading)) == STAY


@pytest.mark.parametrize("danger", ["suicide_thoughts", "self_harm", "abuse", "psychosis"])
def test_no_to_are_you_safe_just_now_is_never_a_false_alarm(danger: str) -> None:
    now = on_hold("answer", danger=danger, asked="still_safe", reading={"control": "no"})
    assert safety_action(now) == STAY


@pytest.mark.parametrize("intent", ["other_language", "answer", "im_ok", "resume"])
def test_a_message_in_another_language_ends_no_hold(intent: str) -> None:
    # "No puedo más" begins with a no, and is none to "are you thinking about ending your life?"
    reading = {"language": "es", "control": "no", "control_sure": 1.0}
    assert safety_action(on_hold(intent, reading=reading, asked="safe")) == STAY


@for_every_row("slots", [{"on_hold": True, "danger": "breathing"}, {}])
@for_every_row(
    "reading",
    [
        {},
        found("urgent", "breathing"),
        found("concern", "breathing"),
        found("concern", "medication_question"),
    ],
)
def test_an_answer_about_breath_is_heard_whether_coaching_waits_or_not(
    slots: dict[str, Any], reading: dict[str, Any]
) -> None:
    now = Standing(intent="answer", asked="breath", slots=slots, reading=reading)
    assert safety_action(now) == AFTER_BREATH


@pytest.mark.parametrize(
    "reading", [found("emergency", "breathing"), found("urgent", "suicide_thoughts")]
)
def test_danger_in_an_answer_about_breath_is_answered_as_danger(reading: dict[str, Any]) -> None:
    now = Standing(intent="answer", asked="breath", slots={"on_hold": True}, reading=reading)
    assert safety_action(now) == ANSWER_DANGER


def test_a_gentle_question_hears_its_answer_and_no_story_can_take_it() -> None:
    for asked, action in HEARS.items():
        assert safety_action(Standing(intent="answer", asked=asked)) == action
        assert safety_action(Standing(intent="menu", asked=asked)) is None
    assert safety_action(Standing(intent="im_ok", asked="danger_now")) == HEARS["danger_now"]
    misread = Standing(intent="answer", asked="someone", slots={"answer": "not_understood"})
    assert safety_action(misread) is None


def test_a_second_concern_in_answer_to_the_first_is_a_concern() -> None:
    now = Standing(intent="answer", asked="someone", reading=found("concern", "low_mood"))
    assert safety_action(now) == ANSWER_CONCERN


def by_meaning(sure: float, level: str = "emergency") -> dict[str, Any]:
    doubtful = found(level, "abuse")
    doubtful["safety"].update(witness="meaning", sure=sure)
    return doubtful


def test_danger_read_by_the_meaning_alone_is_asked_about_first() -> None:
    now = Standing(intent="answer", reading=by_meaning(0.8), asked="who")
    assert safety_action(now) == CHECK
    assert safety_action(Standing(intent="answer", reading=by_meaning(0.97))) == ANSWER_DANGER


def test_thoughts_of_ending_it_that_no_word_told_of_are_asked_about_gently_however_sure() -> None:
    heavy = {"level": "urgent", "category": "suicide_thoughts", "witness": "meaning", "sure": 0.99}
    assert safety_action(Standing(intent="answer", reading={"safety": heavy})) == CHECK
    said = {**heavy, "witness": "both"}
    assert safety_action(Standing(intent="answer", reading={"safety": said})) == ANSWER_DANGER
    now = {**heavy, "category": "suicide_immediate", "level": "emergency"}
    assert safety_action(Standing(intent="answer", reading={"safety": now})) == ANSWER_DANGER


@pytest.mark.parametrize("intent", ["answer", "im_ok", "find_service", "thanks"])
def test_how_bad_it_gets_is_heard_by_its_own_action(intent: str) -> None:
    assert safety_action(on_hold(intent, asked="how_bad")) == "action_after_how_bad"
    assert safety_action(on_hold("human", asked="how_bad")) is None


def test_a_panic_that_they_name_is_stayed_with_instead_of_999_again() -> None:
    reading = {**found("emergency", "breathing"), "panic_named": True}
    assert safety_action(Standing(intent="answer", reading=reading)) == "action_panic_now"
    now = on_hold("answer", danger="breathing", asked="safe", reading={"panic_named": True})
    assert safety_action(now) == "action_panic_now"


def test_danger_written_of_again_while_it_is_asked_about_is_answered() -> None:
    now = on_hold("answer", danger="abuse", asked="danger_now", reading=by_meaning(0.8))
    assert safety_action(now) == ANSWER_DANGER


@pytest.mark.parametrize("intent", ["answer", "im_ok", "find_service", "thanks"])
def test_whatever_is_no_yes_to_being_in_danger_gives_coaching_back(intent: str) -> None:
    assert safety_action(on_hold(intent, asked="danger_now")) == HEARS["danger_now"]
    assert safety_action(on_hold("human", asked="danger_now")) is None


def test_to_be_safe_just_now_takes_back_no_yes_to_the_direct_question() -> None:
    said_yes = {"on_hold": True, "danger": "suicide_thoughts", "direct_answered": True}
    safe = Standing(intent="im_ok", asked="still_safe", slots=said_yes, reading={"safety": None})
    assert safety_action(safe) == STAY
    pressed = Standing(intent="im_ok", asked="still_safe", slots=said_yes)
    assert safety_action(pressed) == FALSE_ALARM
    misread = Standing(
        intent="im_ok", asked="still_safe", slots=said_yes, reading={"denies_alarm": True}
    )
    assert safety_action(misread) == FALSE_ALARM
