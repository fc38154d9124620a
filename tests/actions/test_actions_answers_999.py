"""What is said back to "call 999" is heard: a lesser danger takes the place, and help that came."""

from __future__ import annotations

from typing import Any

import pytest
from in_danger import danger

HEART = "chest_pain_or_heart"


def _at_999(person: Any, category: str = HEART) -> None:
    person.ask("helps").do("action_ask_safe", "words", safety=danger("emergency", category))
    person.ask("safe")


@pytest.mark.parametrize(
    ("text", "category", "line"),
    [
        ("no pain, just the ankles", HEART, "utter_stay_not_there"),
        ("naw its aff noo", HEART, "utter_stay_past"),
        ("a phoned. they came. its ma hert but am hame", HEART, "utter_stay_reached"),
        ("am up aff the flair noo", "bleeding_or_injury", "utter_stay_past"),
        ("am no phonin naebody", HEART, "utter_stay_refused"),
        ("am no phonin naebody", "suicide_immediate", "utter_stay_refused"),
        ("they came", "abuse", "utter_stay_emergency"),
    ],
)
def test_the_answer_is_heard(person: Any, text: str, category: str, line: str) -> None:
    _at_999(person, category)
    person.do("action_ask_still_safe", text)
    assert person.responses[0] == line


def test_what_is_denied_is_for_today_from_then_on(person: Any) -> None:
    _at_999(person)
    person.do("action_ask_still_safe", "nae pain in ma chest, jist ma ankles")
    assert person.slots["danger_level"] == "urgent"
    person.ask("still_safe").do("action_ask_still_safe", "right")
    assert person.responses[0] == "utter_stay_not_there"
    person.ask("still_safe").do("action_ask_still_safe", "the pain is worse")
    assert person.responses[0] != "utter_stay_not_there"


def test_the_lesser_finding_takes_the_place(person: Any) -> None:
    _at_999(person)
    person.do(
        "action_ask_safe", "no pain, just my ankles are swollen", safety=danger("urgent", HEART)
    )
    assert person.responses[0] == "utter_urgent_heart_water"


def test_without_a_denial_it_stays_999(person: Any) -> None:
    _at_999(person)
    person.do("action_ask_safe", "ma ankles are swollen", safety=danger("urgent", HEART))
    assert person.responses[0] == "utter_emergency"
