"""Danger: what is said first, what is kept, and how coaching comes back."""

from __future__ import annotations

import re
from typing import Any

import pytest

from store.engine import session
from store.people import PauseReason, person_of
from store.safety_alerts import AlertLevel, SafetyAlert


def danger(level: str = "urgent", category: str = "suicide_thoughts") -> dict[str, Any]:
    return {"level": level, "category": category, "witness": "words", "cues": ["a cue"]}


def paused(person: Any) -> PauseReason | None:
    with session() as opened:
        found = person_of(opened, person.id)
        assert found is not None
        return found.paused_reason


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
    assert person.responses == ["utter_urgent_suicide_thoughts", "utter_alert_unstaffed"]
    assert "111" in person.said[0]["lines"]
    assert "116 123" in person.said[0]["lines"]


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
    person.do("action_ask_safe", "words", safety=danger())
    assert "utter_urgent_gap" in person.responses
    assert len(person.rows(SafetyAlert)) == 2


def test_a_danger_without_a_line_of_its_own_takes_the_general_one(person: Any) -> None:
    person.do("action_ask_safe", "words", safety=danger("urgent", "sepsis"))
    assert person.responses[0] == "utter_urgent"


def test_a_concern_flags_and_goes_back_to_the_very_question(person: Any) -> None:
    person.ask("helps", "place").do("action_concern", "words", safety=danger("concern", "low_mood"))
    assert person.responses == ["utter_concern_low_mood"]
    assert person.next == "utter_ask_place"
    assert person.rows(SafetyAlert)[0].level is AlertLevel.CONCERN
    assert paused(person) is None
    assert "on_hold" not in person.slots


def test_a_concern_before_agreeing_leads_to_the_welcome(person: Any) -> None:
    person.slots.clear()
    person.do("action_concern", "words", safety=danger("concern", "medication_question"))
    assert person.next == "action_welcome"


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
    assert person.responses == ["utter_stay_with_safety"]
    assert person.said[0]["lines"].startswith("Call 999 now.")


@pytest.mark.parametrize("label", ["yes", "n9", "idea_0"])
def test_nothing_is_heard_as_an_answer_while_coaching_waits(person: Any, label: str) -> None:
    person.slots["on_hold"] = True
    assert person.ask("safe").do("action_hear", pressed=label).events == []


def test_nothing_of_a_message_of_danger_is_heard_as_an_answer(person: Any) -> None:
    person.ask("wish").do("action_hear", "get away from it all for good", safety=danger())
    assert person.events == []
    assert person.said == []


def test_what_becomes_of_their_data_is_heard_even_then(person: Any) -> None:
    person.slots["on_hold"] = True
    person.ask("safe", "delete_sure").do("action_hear", pressed="yes")
    assert person.slots["answer"] == "yes"


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

    monkeypatch.setattr("actions.safety.raise_alert", broken)
    person.do("action_ask_safe", "words", safety=danger("emergency", "stroke"))
    assert person.responses == ["utter_emergency"]
    assert re.search("999", person.said[0]["lines"])
    assert person.slots["on_hold"] is True
