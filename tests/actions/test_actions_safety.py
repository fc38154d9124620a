"""Danger: what is said first, what is kept, and how coaching comes back."""

from __future__ import annotations

import re
from typing import Any

import pytest

from store.engine import session
from store.people import PauseReason, person_of
from store.safety_alerts import AlertLevel, SafetyAlert
from store.settings import settings


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


@pytest.mark.parametrize(
    ("text", "asked", "next_"),
    [
        ("awfy breathless the day", "helps", "utter_ask_breath"),
        ("mair breathless than usual", "helps", None),
        ("can I take more puffs, it's not shifting", "helps", None),
        ("awfy breathless the day", "flare", None),
        ("awfy breathless the day", "safe", None),
    ],
)
def test_breath_is_asked_about_once_and_only_where_it_is_left_open(
    person: Any, text: str, asked: str, next_: str | None
) -> None:
    person.ask(asked).do("action_ask_safe", text, safety=danger("urgent", "breathing"))
    assert person.next == next_
    assert (person.responses == []) is (next_ is not None)
    assert person.slots["on_hold"] is True


def test_a_question_about_puffs_is_a_symptom_first_and_then_for_them_too(person: Any) -> None:
    text = "can I take more puffs, it's not shifting"
    person.ask("helps").do("action_ask_safe", text, safety=danger("urgent", "breathing"))
    assert person.responses[:2] == ["utter_urgent_breathing", "utter_worse_breathing_inhaler"]


@pytest.mark.parametrize(
    ("pressed", "level", "next_"),
    [
        ("usual", None, "utter_ask_helps"),
        ("worse", "urgent", "action_ask_safe"),
        ("cannot_talk", "emergency", "action_ask_safe"),
        ("nonsense", "urgent", "action_ask_safe"),
    ],
)
def test_each_answer_about_breath_has_its_route(
    person: Any, pressed: str, level: str | None, next_: str
) -> None:
    person.ask("helps").do("action_ask_safe", "breathless", safety=danger("urgent", "breathing"))
    person.ask("safe", "breath").do("action_after_breath", pressed=pressed)
    assert person.next == next_
    assert person.slots["danger_level"] == level
    assert person.slots["on_hold"] is (level is not None)


@pytest.mark.parametrize(
    ("typed", "next_"),
    [
        ("naw ma usual", "utter_ask_helps"),
        ("the first one", "utter_ask_helps"),
        ("no ma usual", "action_ask_safe"),
        ("the second", "action_ask_safe"),
        ("I don't know", "action_ask_safe"),
    ],
)
def test_an_answer_about_breath_may_be_typed(person: Any, typed: str, next_: str) -> None:
    person.ask("helps").do("action_ask_safe", "breathless", safety=danger("urgent", "breathing"))
    person.ask("safe", "breath").do("action_after_breath", typed)
    assert person.next == next_


def test_a_doubtful_answer_about_breath_where_nothing_waits_goes_back(person: Any) -> None:
    person.ask("helps").do("action_concern", "puffed", safety=danger("concern", "breathing"))
    assert person.next == "utter_ask_breath"
    person.ask("breath").do("action_after_breath", "my pal Jean")
    assert person.responses == ["utter_concern_heard"]
    assert person.next == "utter_ask_helps"


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
    assert person.responses == ["utter_stay_emergency"]
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

    monkeypatch.setattr("actions.holding.raise_alert", broken)
    person.do("action_ask_safe", "words", safety=danger("emergency", "stroke"))
    assert person.responses == ["utter_emergency"]
    assert re.search("999", person.said[0]["lines"])
    assert person.slots["on_hold"] is True
