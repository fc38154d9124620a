"""A doubt about danger: asked gently, denied once, and what was said is heard after all."""

from __future__ import annotations

from typing import Any

import pytest
from in_danger import paused

from store.safety_alerts import AlertLevel, SafetyAlert

BORED = "every day's like the one before"


def doubt(
    category: str = "suicide_thoughts", level: str = "urgent", sure: float = 0.7
) -> dict[str, Any]:
    """What the meaning alone feared."""
    return {"category": category, "level": level, "witness": "meaning", "cues": [], "sure": sure}


def put_again(person: Any) -> list[str]:
    """The questions that wait again without being put a second time."""
    return [event["name"] for event in person.events if event["event"] == "action"]


def test_what_sounds_heavy_is_asked_about_without_a_word_of_ending_it(person: Any) -> None:
    person.ask("more").do("action_check_danger", BORED, safety=doubt())
    assert person.responses == ["utter_check_mind"]
    assert person.next == "utter_ask_how_bad"
    (alert,) = person.rows(SafetyAlert)
    assert alert.level is AlertLevel.URGENT


def test_the_surer_it_is_the_sooner_somebody_to_talk_to_is_named(person: Any) -> None:
    person.ask("more").do("action_check_danger", BORED, safety=doubt(sure=0.98))
    assert person.responses == ["utter_check_mind_lines"]
    assert "116 123" in person.said[0]["lines"]


@pytest.mark.parametrize(
    ("category", "level"),
    [("abuse", "urgent"), ("sepsis", "emergency"), ("suicide_immediate", "emergency")],
)
def test_any_other_doubt_names_999_and_asks_whether_there_is_danger(
    person: Any, category: str, level: str
) -> None:
    person.ask("more").do("action_check_danger", BORED, safety=doubt(category, level, sure=0.9))
    assert person.responses == ["utter_check_danger"]
    assert person.next == "utter_ask_danger_now"


def test_a_plan_that_it_only_leans_to_is_asked_about_gently_with_lines(person: Any) -> None:
    leans = doubt("suicide_immediate", "emergency", sure=0.55)
    person.ask("importance").do("action_check_danger", "0. cannae see it mattering", safety=leans)
    assert person.responses == ["utter_check_mind_lines"]
    assert person.next == "utter_ask_how_bad"
    assert "116 123" in person.said[0]["lines"]
    person.ask("how_bad").do("action_after_how_bad", "why are you asking me that")
    assert person.responses == ["utter_how_bad_meant"]
    assert person.next == "utter_ask_how_bad"
    person.ask("how_bad").do("action_after_how_bad", "why are you asking me that")
    assert person.responses == ["utter_heard_unclear"]


def test_what_is_dark_by_its_words_is_named_as_heavy_and_not_made_a_goal_of(person: Any) -> None:
    dark = "I'd like to be in the ground beside her"
    person.ask("wish").do("action_check_danger", dark, safety=doubt())
    person.ask("how_bad").do("action_after_how_bad", "naw hen, I can bear it")
    assert person.responses == ["utter_heard_heavy"]
    assert "hear_again" not in person.slots
    assert person.next == "utter_ask_wish"


@pytest.mark.parametrize("answer", ["naw", "I can bear it"])
def test_after_a_no_what_was_said_is_heard_as_the_answer_it_was(person: Any, answer: str) -> None:
    person.ask("more").do("action_check_danger", BORED, safety=doubt())
    person.ask("how_bad").do("action_after_how_bad", answer)
    assert person.responses == ["utter_heard_after_all"]
    assert person.slots["hear_again"] == {"text": BORED, "after": "m-2"}
    assert put_again(person) == ["utter_ask_more"]
    assert person.next is None
    assert paused(person) is None
    assert person.slots["denied"]["mind"] == 1
    (alert,) = person.rows(SafetyAlert)
    assert alert.false_alarm_said_at is not None


def test_what_is_told_beside_the_no_is_heard_along_with_it(person: Any) -> None:
    person.ask("more").do("action_check_danger", BORED, safety=doubt())
    person.ask("how_bad").do("action_after_how_bad", "naw. a jist miss him at night")
    assert person.slots["hear_again"]["text"] == f"{BORED}. a jist miss him at night"
    person.ask("importance").do("action_check_danger", "6 or so", safety=doubt())
    person.ask("how_bad").do("action_after_how_bad", "naw. a jist miss him at night")
    assert person.slots["hear_again"]["text"] == "6 or so"


@pytest.mark.parametrize("answer", ["aye", "it gets too much", "not sure"])
def test_what_gets_too_much_is_asked_about_straight_out(person: Any, answer: str) -> None:
    person.ask("more").do("action_check_danger", BORED, safety=doubt())
    person.ask("how_bad").do("action_after_how_bad", answer)
    assert person.next == "action_ask_safe"
    assert "hear_again" not in person.slots
    person.do("action_ask_safe", answer)
    assert person.responses[0] == "utter_urgent_suicide_thoughts"


@pytest.mark.parametrize(("sure", "follows"), [(0.7, None), (0.98, "action_ask_safe")])
def test_an_answer_that_says_neither_is_danger_only_where_it_was_nearly_sure(
    person: Any, sure: float, follows: str | None
) -> None:
    person.ask("more").do("action_check_danger", BORED, safety=doubt(sure=sure))
    person.ask("how_bad").do("action_after_how_bad", "whit are ye on aboot")
    assert person.next == "utter_ask_how_bad"  # First it is told what is meant.
    person.ask("how_bad").do("action_after_how_bad", "whit are ye on aboot")
    assert person.next == follows
    if follows is None:
        assert person.responses == ["utter_heard_unclear"]


def test_a_no_to_the_direct_question_brings_back_what_no_word_of_danger_was_in(person: Any) -> None:
    person.ask("more").do("action_check_danger", BORED, safety=doubt())
    person.ask("how_bad").do("action_after_how_bad", "sometimes")
    person.do("action_ask_safe", "sometimes")
    person.ask("safe").do("action_false_alarm", "no")
    assert person.slots["hear_again"]["text"] == BORED


def test_what_words_found_is_never_heard_as_an_answer(person: Any) -> None:
    found = {**doubt(), "witness": "words"}
    person.ask("more").do("action_ask_safe", "I want to end it all", safety=found)
    person.ask("safe").do("action_false_alarm", pressed="ok")
    assert "hear_again" not in person.slots
    assert person.next == "utter_ask_more"


def test_a_doubt_let_go_still_reaches_the_reviewers(person: Any) -> None:
    person.ask("more").do("action_reflect", BORED, let_go=doubt())
    (alert,) = person.rows(SafetyAlert)
    assert (alert.category, alert.level) == ("suicide_thoughts", AlertLevel.CONCERN)


def test_after_help_was_reached_999_is_not_named_first_again(person: Any) -> None:
    found = {**doubt("chest_pain_or_heart", "emergency"), "witness": "words"}
    person.do("action_ask_safe", "crushing chest pain", safety=found)
    said = []
    for text in ("a phoned the nurse, she's coming", "whit now", "it's worse again"):
        person.ask("still_safe").do("action_ask_still_safe", text)
        said.append(person.responses[0])
    assert said == ["utter_stay_reached", "utter_stay_reached", "utter_stay_emergency"]


def test_a_panic_named_after_999_ends_the_wait_and_keeps_the_alert(person: Any) -> None:
    found = {**doubt("breathing", "emergency"), "witness": "words"}
    person.ask("more").do("action_ask_safe", "cant breathe", safety=found)
    person.ask("safe").do("action_panic_now", "its a panic attack")
    assert person.responses == ["utter_panic_now"]
    assert person.next == "utter_ask_panic"
    assert paused(person) is None
    assert len(person.rows(SafetyAlert)) == 1


@pytest.mark.parametrize(
    ("category", "said"),
    [
        ("stroke", "ma sight went funny and black in the wan eye"),
        ("chest_pain_or_heart", "there was a tight feeling across ma chest"),
        ("bleeding_or_injury", "I coughed up blood in the night"),
        ("unconscious_or_seizure", "I blacked out on the stairs"),
    ],
)
@pytest.mark.parametrize("no", [{"pressed": "no"}, {"text": "naw", "control": "no"}])
def test_one_no_does_not_drop_a_sign_told_outright(
    person: Any, category: str, said: str, no: dict[str, Any]
) -> None:
    person.ask("more").do("action_check_danger", said, safety=doubt(category, "emergency", 0.8))
    person.ask("danger_now").do("action_after_danger_now", **no)
    assert "utter_no_but_today" in person.responses
    assert "111" in str(person.said)
    assert "999" in str(person.said)
    assert all(alert.false_alarm_said_at is None for alert in person.rows(SafetyAlert))
    assert person.slots["on_hold"] is False


@pytest.mark.parametrize("said", [BORED, "went blind in one eye years ago", "I lost sight of it"])
def test_what_names_no_sign_is_let_go_by_a_no_as_before(person: Any, said: str) -> None:
    person.ask("more").do("action_check_danger", said, safety=doubt("stroke", "emergency", 0.8))
    person.ask("danger_now").do("action_after_danger_now", pressed="no")
    assert "utter_no_but_today" not in person.responses
