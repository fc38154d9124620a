"""While coaching waits after danger: what is said, what is heard, and how it comes back."""

from __future__ import annotations

from typing import Any

import pytest
from in_danger import danger, paused

from store.engine import session
from store.people import person_of
from store.safety_alerts import SafetyAlert


@pytest.mark.parametrize("question", ["helps", "place", "menu", "data_what", "consent"])
def test_a_false_alarm_goes_back_to_the_question_before_the_danger(
    person: Any, question: str
) -> None:
    person.ask("more", question).do("action_ask_safe", "words", safety=danger())
    person.ask("safe", "still_safe", "data_what", "still_safe").do("action_false_alarm")
    assert person.next == f"utter_ask_{question}"
    assert person.slots["on_hold"] is False
    assert paused(person) is None
    (alert,) = person.rows(SafetyAlert)
    assert alert.false_alarm_said_at is not None


def test_a_false_alarm_in_the_first_message_of_all_leads_to_the_welcome(person: Any) -> None:
    person.slots.clear()
    person.do("action_ask_safe", "words", safety=danger())
    person.ask("safe").do("action_false_alarm")
    assert person.next == "action_welcome"


def test_coming_back_leaves_the_alert_as_it_was(person: Any) -> None:
    person.ask("helps").do("action_ask_safe", "words", safety=danger())
    person.ask("safe").do("action_come_back")
    assert person.responses == ["utter_back_after_safety"]
    assert person.next == "utter_ask_helps"
    assert person.rows(SafetyAlert)[0].false_alarm_said_at is None


def test_while_coaching_waits_an_emergency_keeps_its_999(person: Any) -> None:
    person.do("action_ask_safe", "w", safety=danger("emergency", "bleeding_or_injury"))
    person.ask("safe").do("action_ask_still_safe", "hello")
    assert person.responses == ["utter_stay_emergency", "utter_waiting_why"]
    assert person.said[0]["lines"] == "Call 999 now."


def test_while_coaching_waits_it_asks_what_is_in_the_way_and_then_offers_a_smaller_step(
    person: Any,
) -> None:
    person.do("action_ask_safe", "words", safety=danger())
    said = []
    person.ask("safe")
    for _ in range(3):
        person.do("action_ask_still_safe", "I can't face it")
        said += person.responses
        person.ask("still_safe")
    assert said == ["utter_stay_gap", "utter_stay_text", "utter_stay_with_safety"]


@pytest.mark.parametrize(
    ("said", "nation", "line"),
    [
        ("I'm in Cardiff", "wales", "press 2"),
        ("I live in Belfast", "northern_ireland", "Lifeline"),
        ("my sister lives in Cardiff", "scotland", "mental health option"),
    ],
)
def test_where_they_live_is_heard_in_passing(
    person: Any, said: str, nation: str, line: str
) -> None:
    person.ask("more").do("action_reflect", said)
    person.do("action_ask_safe", "words", safety=danger())
    with session() as opened:
        found = person_of(opened, person.id)
        assert found is not None
        assert found.nation == nation
    assert line in person.said[0]["lines"]
    assert ("utter_lines_for_scotland" in person.responses) is (nation == "scotland")


def test_nobody_is_asked_twice_where_they_live(person: Any) -> None:
    person.ask("helps").do("action_ask_safe", "words", safety=danger())
    assert "utter_lines_for_scotland" in person.responses
    person.ask("safe").do("action_false_alarm").ask("helps")
    person.do("action_ask_safe", "words", safety=danger("urgent", "psychosis"))
    assert "utter_lines_for_scotland" not in person.responses


def test_in_an_emergency_nobody_is_asked_where_they_live(person: Any) -> None:
    person.do("action_ask_safe", "words", safety=danger("emergency", "stroke"))
    assert person.responses == ["utter_emergency"]
    assert "nation_known" not in person.slots


@pytest.mark.parametrize("told", ["Belfast", None])
def test_where_they_live_told_in_answer_brings_their_own_lines(
    person: Any, told: str | None
) -> None:
    person.do("action_ask_safe", "words", safety=danger())
    pressed = None if told else "northern_ireland"
    person.ask("safe").do("action_ask_still_safe", told or "", pressed=pressed)
    assert person.responses == ["utter_lines_there"]
    assert "Lifeline" in person.said[0]["lines"]


@pytest.mark.parametrize("label", ["yes", "n9", "idea_0"])
def test_nothing_is_heard_as_an_answer_while_coaching_waits(person: Any, label: str) -> None:
    person.slots["on_hold"] = True
    assert person.ask("safe").do("action_hear", pressed=label).events == []


def test_what_becomes_of_their_data_is_heard_even_then(person: Any) -> None:
    person.slots["on_hold"] = True
    person.ask("safe", "delete_sure").do("action_hear", pressed="yes")
    assert person.slots["answer"] == "yes"


@pytest.mark.parametrize(
    ("danger", "glad"), [("suicide_thoughts", True), ("self_harm", True), ("abuse", False)]
)
def test_company_is_good_news_only_where_nobody_is_to_be_feared(
    person: Any, danger: str, glad: bool
) -> None:
    person.slots.update({"on_hold": True, "danger": danger, "danger_level": "urgent"})
    person.ask("helps", "safe").do("action_ask_still_safe", "he's here noo")
    assert ("utter_stay_company" in person.responses) is glad
