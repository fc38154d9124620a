"""What a message is, given what was asked."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from coaching.questions import asked_as
from dialogue.intent_in_context import ALWAYS, intent_in_context
from understanding.talking.controls import plainly_said, read_control


def name_of(
    text: str,
    *,
    asked: str | None,
    guess: str | None = "share_problem",
    sure: float = 0.5,
    **reading: Any,
) -> str:
    read = {"control": read_control(text, asked=asked_as(asked)), **reading}
    settled = intent_in_context({"name": guess, "confidence": sure}, read, asked, text)
    return str(settled["name"])


@for_every_row("asked", ["open", "importance", "fix", "when_to", "safe", "menu", None])
@for_every_row("word", ["stop", "help", "menu", "human", "pause", "back", "repeat"])
def test_a_command_alone_is_a_command_at_every_kind_of_question(
    asked: str | None, word: str
) -> None:
    assert name_of(word, asked=asked, guess="share_problem", sure=0.99) == word


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("next", "enough"),
        ("check_in_when", "later"),
        ("how_much", "five minutes"),
        ("peer", "not now"),
    ],
)
def test_a_control_word_that_is_the_answer_is_the_answer(asked: str, text: str) -> None:
    assert name_of(text, asked=asked) == "answer"


def test_an_ordinary_message_is_the_answer_while_a_question_waits() -> None:
    assert name_of("it keeps me in the hoose", asked="more", guess="setback", sure=0.7) == "answer"


def test_a_sure_aside_breaks_into_a_question() -> None:
    assert name_of("find me a walking group", asked="fix", guess="find_service", sure=0.9) == (
        "find_service"
    )


def test_an_unsure_aside_does_not() -> None:
    assert name_of("a walking group", asked="fix", guess="find_service", sure=0.5) == "answer"


def test_a_number_on_a_ruler_is_no_aside() -> None:
    ruler = {"value": 4.0, "low": 4.0, "high": 4.0}
    assert (
        name_of(
            "4, I'm overwhelmed", asked="importance", guess="overwhelmed", sure=0.9, ruler=ruler
        )
        == "answer"
    )


def test_out_of_the_blue_a_message_is_what_the_classifier_says_or_not_understood() -> None:
    assert name_of("my knees are sore", asked=None, guess="share_problem", sure=0.6) == (
        "share_problem"
    )
    assert name_of("fnord fnord", asked=None, guess="share_problem", sure=0.1) == "not_understood"
    assert name_of("fnord fnord", asked=None, guess=None, sure=0.0) == "not_understood"


@for_every_row(
    "text",
    [
        "I'm OK",
        "im ok",
        "I'm okay.",
        "no, honestly, I'm fine",
        "I'm safe thanks",
        "not what I meant",
        "that's not what I meant",
        "thats no what i meant",
        "I'm safe, that's not what I meant",
        "no, you've got me wrong, I'm fine",
        "I didnae mean it like that",
        "it was a joke",
        "false alarm",
    ],
)
@for_every_row("asked", ["safe", "still_safe", "breath"])
def test_im_ok_may_be_typed_instead_of_pressed(asked: str, text: str) -> None:
    assert name_of(text, asked=asked, guess=None, sure=0.0) == "im_ok"


@for_every_row(
    "text",
    [
        "I'm not ok",
        "im no ok",
        "no I'm not safe",
        "naw am no safe here",
        "I'm not really alright",
        "never felt safe wi him",
        "I cannae carry on",
        "why should I carry on",
        "I don't think I can go on",
    ],
)
@for_every_row("guess", ["im_ok", "resume", "share_problem"])
@for_every_row("asked", ["safe", "still_safe"])
def test_what_says_the_opposite_is_never_a_way_back(asked: str, guess: str, text: str) -> None:
    assert name_of(text, asked=asked, guess=guess, sure=0.95) not in {"im_ok", "resume"}


@pytest.mark.parametrize("asked", ["safe", "still_safe"])
def test_a_way_back_with_danger_in_it_is_no_way_back(asked: str) -> None:
    danger = {"level": "urgent", "category": "suicide_thoughts"}
    assert name_of("carry on", asked=asked, guess=None, sure=0.0, safety=danger) == "answer"


def test_carry_on_is_the_other_way_back() -> None:
    assert name_of("carry on with coaching", asked="safe", guess=None, sure=0.0) == "resume"


def test_every_always_command_is_an_intent_of_the_domain() -> None:
    from pathlib import Path

    import yaml

    domain = yaml.safe_load(Path("domain/domain.yml").read_text(encoding="utf-8"))
    assert set(domain["intents"]) >= ALWAYS


def test_a_guessed_control_word_breaks_in_only_where_both_heads_say_so() -> None:
    guessed = {"control": "privacy", "control_sure": 0.95}
    other = intent_in_context(
        {"name": "medical_question", "confidence": 0.5}, guessed, "my_questions", "will you scan?"
    )
    assert other["name"] == "answer"
    same = intent_in_context(
        {"name": "privacy", "confidence": 0.6}, guessed, "helps", "who gets to see it all?"
    )
    assert same["name"] == "privacy"


def test_while_coaching_waits_only_the_very_words_count() -> None:
    for sure, name in ((1.0, "answer"), (0.95, "answer")):
        reading = {"control": "no", "control_sure": sure}
        assert intent_in_context({"name": None}, reading, "safe", "I'm not ok")["name"] == name
    assert plainly_said({"control": "no", "control_sure": 0.95}, "safe") is None
    assert plainly_said({"control": "no", "control_sure": 0.95}, "helps") == "no"


@for_every_row("asked", ["open", "importance", "fix", "when_to", "safe", "menu", None])
def test_another_language_is_never_an_answer_nor_a_command(asked: str | None) -> None:
    text = "je voudrais le menu, help"
    said = name_of(text, asked=asked, control="menu", control_sure=1.0, language="fr")
    assert said == "other_language"


@for_every_row(
    "text",
    [
        "does it cost anything",
        "whit dis it cost",
        "how do I get there",
        "is it wheelchair accessible",
        "the second one, is it free",
        "that's miles away",
        "cannae get there",
        "anything in Methil?",
    ],
)
def test_what_is_said_of_services_shown_is_an_answer_and_not_out_of_scope(text: str) -> None:
    for guess in ("out_of_scope", "medical_question"):
        assert name_of(text, asked="services_ok", guess=guess, sure=0.99) == "answer"


def test_another_search_breaks_in_where_services_are_shown() -> None:
    text = "find me a walking group in Methil"
    assert name_of(text, asked="services_ok", guess="find_service", sure=0.9) == "find_service"


@for_every_row(
    ("asked", "lately", "name"),
    [
        ("open", True, "ask_about_service"),
        ("change", True, "ask_about_service"),
        ("open", False, "aside"),
        ("how_much", True, "answer"),
        ("safe", True, "answer"),
    ],
)
def test_a_question_about_a_service_just_picked_is_no_answer_to_what_came_after(
    asked: str, lately: bool, name: str
) -> None:
    settled = intent_in_context(
        {"name": "answer", "confidence": 0.5},
        {"control": None},
        asked,
        "what's the number",
        services_lately=lately,
    )
    assert settled["name"] == name


@for_every_row("asked", ["open", "importance", "when_to", "safe", "data_what", None])
def test_agreeing_is_taken_back_from_every_kind_of_question(asked: str | None) -> None:
    said = "I don't agree to chat any more"
    assert name_of(said, asked=asked, sure=0.99) == "takes_consent_back"


@pytest.mark.parametrize("asked", ["review", "readers", "check_in"])
def test_where_something_else_is_to_be_agreed_to_it_must_say_that_it_is_of_chatting(
    asked: str,
) -> None:
    assert name_of("I don't agree any more", asked=asked) != "takes_consent_back"
    assert name_of("I don't agree to chat any more", asked=asked) == "takes_consent_back"


def test_a_no_to_agreeing_is_no_taking_back() -> None:
    assert name_of("I don't agree to this any more", asked="consent") != "takes_consent_back"
