"""Danger: what is said first, and what is kept."""

from __future__ import annotations

import re
from typing import Any

import pytest
from in_danger import danger, paused

from store.people import PauseReason
from store.safety_alerts import AlertLevel, SafetyAlert
from store.settings import settings


def test_an_emergency_has_its_route_in_the_first_words_and_one_button(person: Any) -> None:
    person.ask("helps").do(
        "action_ask_safe", "my chest", safety=danger("emergency", "chest_pain_or_heart")
    )
    assert person.responses == ["utter_emergency"]
    assert person.said[0]["lines"].startswith("Call 999 now.")
    assert [b["payload"] for b in person.said[0]["buttons"]] == ["/im_ok"]
    assert person.slots["on_hold"] is True
    assert paused(person) is PauseReason.SAFETY


def test_an_urgent_finding_is_named_and_says_who_reads_it(person: Any) -> None:
    person.ask("helps").do("action_ask_safe", "words of mine", safety=danger())
    assert person.responses == [
        "utter_urgent_suicide_thoughts", "utter_alert_unstaffed", "utter_lines_for_scotland",
    ]  # fmt: skip
    assert "111" in person.said[0]["lines"]
    assert "116 123" in person.said[0]["lines"]
    assert person.said[-1]["buttons"][-1]["payload"] == "/im_ok"


def test_the_alert_holds_category_and_cues_and_none_of_the_words(person: Any) -> None:
    person.do("action_ask_safe", "words of mine", safety=danger())
    (alert,) = person.rows(SafetyAlert)
    assert (alert.category, alert.level) == ("suicide_thoughts", AlertLevel.URGENT)
    assert alert.reasons == {"witnesses": ["words"], "cues": ["a cue"]}


def test_a_turn_run_again_raises_no_second_alert(person: Any) -> None:
    person.do("action_ask_safe", "words", safety=danger())
    person.do("action_ask_safe", "words", again=True, safety=danger())
    assert len(person.rows(SafetyAlert)) == 1


def test_the_same_danger_again_asks_what_gets_in_the_way_of_calling(person: Any) -> None:
    person.do("action_ask_safe", "words", safety=danger())
    person.ask("safe").do("action_ask_safe", "words", safety=danger())
    assert person.responses == ["utter_urgent_yes", "utter_urgent_gap", "utter_alert_unstaffed"]
    person.ask("safe").do("action_ask_safe", "words", safety=danger())
    assert person.responses == ["utter_urgent_again", "utter_urgent_gap", "utter_alert_unstaffed"]
    assert len(person.rows(SafetyAlert)) == 3


def test_a_danger_without_a_line_of_its_own_takes_the_general_one(person: Any) -> None:
    person.do("action_ask_safe", "words", safety=danger("urgent", "stroke"))
    assert person.responses[0] == "utter_urgent"


@pytest.mark.parametrize(
    ("category", "yes"),
    [("diabetes_emergency", True), ("sepsis", True), ("child_at_risk", True), ("abuse", False)],
)
def test_a_yes_to_a_sign_of_worse_makes_it_999(person: Any, category: str, yes: bool) -> None:
    person.do("action_ask_safe", "words", safety=danger("urgent", category))
    person.ask("safe").do("action_ask_safe", "yes", control="yes")
    assert (person.responses == ["utter_emergency"]) is yes
    assert ("999" in person.said[0]["lines"]) is yes


def test_an_emergency_is_not_made_less_of_by_the_next_message(person: Any) -> None:
    person.do("action_ask_safe", "words", safety=danger("emergency", "breathing"))
    person.ask("safe").do("action_ask_safe", "words", safety=danger("urgent", "breathing"))
    assert person.responses == ["utter_emergency"]
    assert person.slots["danger_level"] == "emergency"


def test_high_sugar_names_the_diabetes_team_and_what_would_make_it_999(person: Any) -> None:
    person.do("action_ask_safe", "words", safety=danger("urgent", "diabetes_emergency"))
    assert person.responses[:2] == ["utter_urgent_diabetes_emergency", "utter_worse_diabetes"]
    assert "111" in person.said[0]["lines"]
    assert "999" not in person.said[0]["lines"]
    assert person.said[1]["emergency"] == "999"


def test_low_sugar_is_one_for_their_own_care_plan(person: Any) -> None:
    found = danger("urgent", "diabetes_emergency")
    person.do("action_ask_safe", "bloods reading 3.7 and shaky", safety=found)
    assert person.responses[:2] == ["utter_urgent_low_blood_sugar", "utter_worse_low_blood_sugar"]
    person.ask("safe").do("action_ask_safe", "yes", control="yes")
    assert person.responses == ["utter_emergency"]


def test_swelling_with_a_bad_heart_is_for_the_heart_nurse_today(person: Any) -> None:
    found = danger("urgent", "chest_pain_or_heart")
    person.do("action_ask_safe", "ma ankles are awful swollen since Friday", safety=found)
    assert person.responses[:2] == ["utter_urgent_heart_water", "utter_worse_heart_water"]


def test_a_black_toe_with_diabetes_is_for_the_foot_clinic_today(person: Any) -> None:
    found = danger("urgent", "diabetes_emergency")
    person.do("action_ask_safe", "ma toe's gone black", safety=found)
    assert person.responses[:2] == ["utter_urgent_diabetic_foot", "utter_worse_foot"]


@pytest.mark.parametrize(
    ("within", "when"), [("", "weekdays 9 to 5"), ("2 hours", "weekdays 9 to 5, 2 hours")]
)
def test_nobody_is_promised_sooner_than_the_staffed_hours(
    person: Any, monkeypatch: pytest.MonkeyPatch, within: str, when: str
) -> None:
    monkeypatch.setenv("STAFFED_HOURS", "weekdays 9 to 5")
    monkeypatch.setenv("ALERT_READ_WITHIN", within)
    settings.cache_clear()
    person.do("action_ask_safe", "words", safety=danger())
    alert = next(line for line in person.said if line["response"] == "utter_alert_staffed")
    assert alert["when"] == when
    person.ask("more").do("action_human", "human")
    assert person.said[0]["when"] == when
    monkeypatch.undo()
    settings.cache_clear()


def test_nothing_of_a_message_of_danger_is_heard_as_an_answer(person: Any) -> None:
    person.ask("wish").do("action_hear", "get away from it all for good", safety=danger())
    assert person.events == []
    assert person.said == []


def test_an_age_under_16_stops_coaching_and_names_childline(person: Any) -> None:
    found = danger("urgent", "child_at_risk")
    person.ask("more").do("action_ask_safe", "I am 14 years old", safety=found)
    assert person.responses == ["utter_under_16"]
    assert "0800 1111" in person.said[0]["lines"]
    assert paused(person) is PauseReason.UNDER_16
    person.ask("safe").do("action_false_alarm", "I'm ok")
    assert person.responses == ["utter_under_16"]
    assert paused(person) is PauseReason.UNDER_16
    person.do("action_come_back", "carry on")
    assert paused(person) is PauseReason.UNDER_16
    person.do("action_false_alarm")
    assert person.next == "utter_ask_more"
    assert paused(person) is None


def test_where_our_side_fails_999_is_said_all_the_same(
    person: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("actions.danger.holding.raise_alert", broken)
    person.do("action_ask_safe", "words", safety=danger("emergency", "stroke"))
    assert person.responses == ["utter_emergency"]
    assert re.search("999", person.said[0]["lines"])
    assert person.slots["on_hold"] is True


def test_where_the_answer_fails_coaching_waits_and_the_reviewers_learn_of_it(
    person: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise KeyError("a line that is not there")

    monkeypatch.setattr("actions.danger.safety.answer_for", broken)
    person.ask("helps").do("action_ask_safe", "words", safety=danger("urgent", "abuse"))
    assert person.responses == ["utter_emergency"]
    assert person.slots["on_hold"] is True
    assert person.slots["danger"] == "abuse"
    assert paused(person) is PauseReason.SAFETY
    assert [(row.category, row.level) for row in person.rows(SafetyAlert)] == [
        ("abuse", AlertLevel.URGENT)
    ]
