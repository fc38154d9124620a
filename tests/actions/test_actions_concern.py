"""A concern: one gentle question, a flag for review, and straight back."""

from __future__ import annotations

from typing import Any

import pytest
from in_danger import danger, paused

from store.safety_alerts import AlertLevel, SafetyAlert


def test_a_concern_flags_and_asks_one_gentle_thing(person: Any) -> None:
    person.ask("helps", "place").do("action_concern", "words", safety=danger("concern", "low_mood"))
    assert person.responses == ["utter_concern_low_mood"]
    assert person.next == "utter_ask_someone"
    assert person.rows(SafetyAlert)[0].level is AlertLevel.CONCERN
    assert paused(person) is None
    assert "on_hold" not in person.slots


@pytest.mark.parametrize(
    ("answer", "heard"),
    [("said", "utter_concern_heard"), ("no", "utter_concern_alone"), ("skipped", "utter_skipped")],
)
def test_the_answer_is_heard_and_the_very_question_comes_again(
    person: Any, answer: str, heard: str
) -> None:
    person.slots["answer"] = answer
    person.ask("helps", "place", "someone").do("action_after_concern", "words")
    assert person.responses == [heard]
    assert person.next == "utter_ask_place"


def test_a_second_concern_is_flagged_and_asks_nothing(person: Any) -> None:
    person.ask("helps").do("action_concern", "words", safety=danger("concern", "low_mood"))
    person.ask("someone").do("action_concern", "words", safety=danger("concern", "low_mood"))
    assert person.responses == ["utter_concern_again"]
    assert person.next == "utter_ask_helps"
    assert len(person.rows(SafetyAlert)) == 2


def test_what_only_the_meaning_feared_is_heard_after_all(person: Any) -> None:
    feared = {**danger("concern", "low_mood"), "witness": "meaning"}
    person.ask("helps").do("action_concern", "words", safety=feared)
    person.ask("someone").do("action_concern", "words", safety=feared)
    assert person.responses == ["utter_concern_again"]
    # The first is heard after all, at the question that it answered.
    assert person.slots["hear_again"]["text"] == "words"
    assert person.events[-1]["name"] == "utter_ask_helps"


def test_each_question_about_medicines_is_declined(person: Any) -> None:
    for _ in range(2):
        found = danger("concern", "medication_question")
        person.ask("helps").do("action_concern", "words", safety=found)
        assert person.responses == ["utter_concern_medication_question"]
        assert person.next == "utter_ask_helps"


def test_an_alarm_that_is_most_likely_a_misreading_is_asked_about(person: Any) -> None:
    found = danger("concern", "chest_pain_or_heart")
    person.ask("helps").do("action_concern", "words", safety=found)
    assert person.responses == ["utter_concern"]
    assert person.next == "utter_ask_danger_now"
    assert paused(person) is None


@pytest.mark.parametrize(
    ("category", "level"),
    [("chest_pain_or_heart", "emergency"), ("suicide_thoughts", "urgent")],
)
@pytest.mark.parametrize("answer", ["yes", "unsure"])
def test_in_danger_now_or_not_sure_is_danger_after_all(
    person: Any, category: str, level: str, answer: str
) -> None:
    person.slots["concern"] = category
    person.ask("helps", "danger_now").do("action_after_danger_now", "words", control=answer)
    assert (person.slots["danger"], person.slots["danger_level"]) == (category, level)
    assert person.next == "action_ask_safe"


def test_no_danger_puts_the_misreading_right_and_goes_back(person: Any) -> None:
    found = danger("concern", "stroke")
    person.ask("helps").do("action_concern", "words", safety=found)
    person.ask("danger_now").do("action_after_danger_now", "no", control="no")
    assert person.next == "utter_ask_helps"
    assert person.rows(SafetyAlert)[0].false_alarm_said_at is not None


def test_a_concern_before_agreeing_leads_to_the_welcome(person: Any) -> None:
    person.slots.clear()
    person.do("action_concern", "words", safety=danger("concern", "medication_question"))
    assert person.next == "action_welcome"


@pytest.mark.parametrize(("asked", "next_"), [("helps", "breath"), ("how_did_it_go", "flare")])
def test_breath_at_a_check_in_is_asked_about_among_the_signs_of_a_flare_up(
    person: Any, asked: str, next_: str
) -> None:
    found = danger("concern", "breathing")
    person.ask(asked).do("action_concern", "ma breath wis awfy", safety=found)
    assert person.next in {f"utter_ask_{next_}", f"action_ask_{next_}"}
