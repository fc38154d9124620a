"""A danger that was told and is taken back: let be, with what helps kept in sight."""

from __future__ import annotations

from typing import Any

import pytest
from in_danger import danger, paused

from store.safety_alerts import SafetyAlert

HEART = "chest_pain_or_heart"


def _held(person: Any, found: dict[str, Any], *asked: str) -> None:
    person.ask(*asked).do("action_ask_safe", "words", safety=found)
    person.ask("safe")


@pytest.mark.parametrize("text", ["im fine honest", "nah im fine forget it"])
def test_dark_thoughts_waved_away_keep_the_line_in_sight(person: Any, text: str) -> None:
    _held(person, danger(), "helps")
    person.do("action_false_alarm", text)
    assert person.responses == ["utter_ok_for_now"]
    assert "116 123" in person.said[0]["lines"]
    assert person.next == "utter_ask_helps"
    assert paused(person) is None
    # Nothing counts as denied: a later doubt is asked about as the first was.
    assert person.rows(SafetyAlert)[0].false_alarm_said_at is not None
    assert person.slots.get("denied") is None


def test_a_plain_no_is_thanked_for_and_puts_it_right(person: Any) -> None:
    _held(person, danger(), "helps")
    person.do("action_false_alarm", "no, never. couldnt do that to the weans")
    assert person.responses == ["utter_false_alarm"]
    assert person.rows(SafetyAlert)[0].false_alarm_said_at is not None


def test_what_only_the_meaning_feared_was_a_misreading(person: Any) -> None:
    _held(person, {**danger(), "witness": "meaning"}, "helps")
    person.do("action_false_alarm", "im fine honest")
    assert "utter_ok_for_now" not in person.responses


def test_not_to_know_is_no_yes_and_a_yes_is_one(person: Any) -> None:
    _held(person, danger(), "helps")
    person.do("action_ask_safe", "idk", control="unsure", safety=danger())
    assert person.slots["direct_answered"] is True
    assert person.slots["direct_unsure"] is True
    person.ask("safe").do("action_ask_safe", "yeah I do think of it", safety=danger())
    assert person.slots["direct_unsure"] is False
    person.ask("safe").do("action_ask_safe", "idk", control="unsure", safety=danger())
    assert person.slots["direct_unsure"] is False


@pytest.mark.parametrize("asked", ["confidence", "what", "importance"])
@pytest.mark.parametrize(("text", "pressed"), [("not what I meant", None), ("", "ok")])
def test_a_chest_taken_back_is_named_once_and_no_effort_is_urged(
    person: Any, asked: str, text: str, pressed: str | None
) -> None:
    person.slots["heart_told"] = True
    _held(person, danger("emergency", HEART), asked)
    person.do("action_false_alarm", text, pressed=pressed)
    assert person.responses == ["utter_heart_taken_back"]
    assert person.said[0]["emergency"] == "999"
    assert person.next == "utter_ask_hard_news"


@pytest.mark.parametrize(
    ("asked", "heart", "comes"),
    [("helps", True, "utter_ask_helps"), ("confidence", False, "action_ask_confidence")],
)
def test_where_no_effort_or_no_ill_heart_is_known_the_question_comes_again(
    person: Any, asked: str, heart: bool, comes: str
) -> None:
    person.slots["heart_told"] = heart
    _held(person, danger("emergency", HEART), asked)
    person.do("action_false_alarm", "not what I meant")
    assert person.responses == ["utter_heart_taken_back"]
    assert person.next == comes


def test_what_was_never_of_a_chest_is_put_right_as_ever(person: Any) -> None:
    _held(person, danger("emergency", HEART), "confidence")
    person.do("action_false_alarm", "I meant the dog")
    assert person.responses == ["utter_false_alarm"]
    assert person.next == "action_ask_confidence"


def test_carry_on_after_a_chest_names_it_unless_it_was_named(person: Any) -> None:
    _held(person, danger("emergency", HEART), "confidence")
    person.do("action_ask_still_safe", "its away noo, I had ma spray")
    assert person.slots["heart_told"] is True  # Who has a spray has a heart that is known.
    assert person.responses[0] == "utter_stay_past"
    person.ask("still_safe").do("action_come_back", "carry on")
    assert person.responses == ["utter_back_after_safety"]
    assert person.next == "utter_ask_hard_news"


def test_carry_on_at_once_names_it(person: Any) -> None:
    _held(person, danger("emergency", HEART), "confidence")
    person.do("action_come_back", "carry on")
    assert person.responses == ["utter_heart_taken_back"]


@pytest.mark.parametrize("text", ["im cryin n idk why", "i just feel dead inside"])
def test_a_low_mood_on_top_of_dark_words_is_asked_about_outright(person: Any, text: str) -> None:
    _held(person, danger(), "helps")
    person.do("action_false_alarm", "im fine honest")
    low = danger("concern", "low_mood")
    person.ask("check_in").do("action_concern", text, safety=low)
    assert person.responses == []
    assert person.next == "action_ask_safe"
    person.do("action_ask_safe", text, again=True, safety=low)
    assert person.responses[0] == "utter_urgent_suicide_thoughts"
    assert "116 123" in person.said[0]["lines"]


def test_a_low_mood_alone_or_a_faint_one_is_met_gently(person: Any) -> None:
    low = danger("concern", "low_mood")
    person.ask("helps").do("action_concern", "words", safety=low)
    assert person.responses == ["utter_concern_low_mood"]
    _held(person, danger(), "helps")
    person.do("action_false_alarm", "im fine honest")
    faint = {**low, "witness": "meaning", "sure": 0.6}
    person.ask("helps").do("action_concern", "words", safety=faint)
    assert person.next != "action_ask_safe"


@pytest.mark.parametrize(
    "text", ["I am not sad. why you say this. I only ask about food", "about what?"]
)
def test_who_was_asked_of_their_mood_for_nothing_goes_back(person: Any, text: str) -> None:
    feared = {**danger("concern", "low_mood"), "witness": "meaning", "sure": 0.62}
    person.ask("open").do("action_concern", "what food ok for diabetes", safety=feared)
    person.ask("someone").do("action_after_concern", text)
    assert person.responses == ["utter_sorry_misread"]
    assert person.slots["hear_again"]["text"] == "what food ok for diabetes"
    assert person.rows(SafetyAlert)[0].false_alarm_said_at is not None


def test_who_does_not_follow_and_says_what_was_meant_is_asked_nothing_deeper(person: Any) -> None:
    feared = {**danger(), "witness": "meaning", "sure": 0.88}
    person.ask("open").do("action_check_danger", "to the coffee morning once", safety=feared)
    person.ask("how_bad").do(
        "action_after_how_bad",
        "I do not follow you dear, how bad does what get? I only want to go to the coffee morning",
    )
    assert person.responses == ["utter_sorry_misread"]
    assert person.next != "action_ask_safe"
    assert paused(person) is None


def test_a_bare_what_is_told_once_what_is_meant(person: Any) -> None:
    feared = {**danger(), "witness": "meaning", "sure": 0.88}
    person.ask("open").do("action_check_danger", "words", safety=feared)
    person.ask("how_bad").do("action_after_how_bad", "what do you mean?")
    assert person.responses == ["utter_how_bad_meant"]
