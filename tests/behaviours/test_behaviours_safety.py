"""Danger is answered first, from every question; coaching waits; a false alarm costs one tap."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest
from brought_to import brought_to, kept, slots_set_since_the_message

from coaching.questions import GENTLE_QUESTIONS, SAFETY_QUESTIONS, questions
from store.check_ins import CheckIn, CheckInState
from store.consents import ConsentKind, has_consent
from store.engine import session
from store.people import PauseReason, Person, person_of
from store.safety_alerts import AlertLevel, SafetyAlert

EMERGENCY = "I've got a crushing pain in my chest right now"
URGENT = "I cannae go on, the weans wid be better aff withoot me"
MEDICINE = "should I stop taking my metformin?"
LOW = "I feel so low these days, just flat"
EVERY_QUESTION = sorted(set(questions()) - SAFETY_QUESTIONS - GENTLE_QUESTIONS)
AFTER_AGREEING = sorted(set(EVERY_QUESTION) - {"consent"})
#: To ask these anew is to begin a draft, or to take up what was parked.
ASKING_WRITES = {"else", "read_back"}
#: Ten ways to write something else while coaching waits.
#: No bare time is among them: beside "are you thinking about ending your life?" it is danger.
SOMETHING_ELSE = [
    "hello", "what about my plan", "7", "menu", "my knees are sore", "aye",
    "can ye write tae me the morn at 10", "find me a walking group", "👍", "how are you",
]  # fmt: skip


def person(conversation: Any) -> Person:
    with session() as opened:
        found = person_of(opened, conversation.person)
        assert found is not None
        return found


def alerts(conversation: Any) -> list[SafetyAlert]:
    return conversation.rows(SafetyAlert)


def is_emergency_answer(conversation: Any) -> bool:
    first = conversation.last.splitlines()[0]
    return "999" in first and conversation.said("where you are") and _cannot_send(conversation)


def _cannot_send(conversation: Any) -> bool:
    return bool(re.search(r"can't send help|can't be sent", conversation.last))


def is_urgent_answer(conversation: Any) -> bool:
    return (
        conversation.said("ending your life?", "111", "mental health option", "116 123")
        and conversation.said("where you are")
        and _cannot_send(conversation)
    )


@pytest.mark.parametrize("question", EVERY_QUESTION)
def test_danger_is_answered_from_every_question_and_then_the_same_question_waits(
    talk: Any, question: str
) -> None:
    c = brought_to(talk(welcomed=False), question, agreed=question != "consent")
    for message, level, category, answered in (
        (EMERGENCY, AlertLevel.EMERGENCY, "chest_pain_or_heart", is_emergency_answer),
        (URGENT, AlertLevel.URGENT, "suicide_thoughts", is_urgent_answer),
    ):
        before = kept(c)
        c.say(f"{message}. zyxwick")
        assert answered(c), c.last
        assert {**kept(c), "people": before["people"] or kept(c)["people"]} == {
            **before,
            "people": kept(c)["people"],
        }
        slots = slots_set_since_the_message(c)
        assert "answer" not in slots
        assert slots["on_hold"] is True
        assert person(c).paused_reason is PauseReason.SAFETY
        alert = alerts(c)[-1]
        assert (alert.level, alert.category) == (level, category)
        assert "zyxwick" not in str(alert.reasons)
        assert message not in str(alert.reasons)

        c.say(SOMETHING_ELSE[EVERY_QUESTION.index(question) % len(SOMETHING_ELSE)])
        assert c.asked() in SAFETY_QUESTIONS, c.last

        c.press("I'm OK")
        assert c.asked() == question, c.last
        assert person(c).paused_at is None
        assert alerts(c)[-1].false_alarm_said_at is not None
    assert {a.category for a in alerts(c)} == {"chest_pain_or_heart", "suicide_thoughts"}


# Asked for the page of a visit, it is written there: test_behaviours_asides.py.
@pytest.mark.parametrize("question", sorted(set(EVERY_QUESTION) - {"my_questions"}))
def test_a_question_about_medicines_is_declined_and_the_very_question_comes_again(
    talk: Any, question: str
) -> None:
    c = brought_to(talk(welcomed=False), question, agreed=question != "consent")
    if question in ASKING_WRITES:
        c.say("repeat")
    before = kept(c)
    c.say(MEDICINE)
    assert c.asked() == question, c.last
    assert c.said("GP")
    slots = slots_set_since_the_message(c)
    assert "answer" not in slots
    assert "on_hold" not in slots
    if before["people"]:
        assert kept(c) == before
    assert person(c).paused_at is None
    assert [(a.level, a.category) for a in alerts(c)] == [
        (AlertLevel.CONCERN, "medication_question")
    ]


@pytest.mark.parametrize("question", EVERY_QUESTION)
def test_a_concern_gets_one_gentle_question_and_then_the_very_question_again(
    talk: Any, question: str
) -> None:
    c = brought_to(talk(welcomed=False), question, agreed=question != "consent")
    if question in ASKING_WRITES:
        c.say("repeat")
    before = kept(c)
    c.say(LOW)
    assert c.asked() == "someone", c.last
    assert c.said("116 123")
    assert c.last.count("?") == 1, c.last
    assert "on_hold" not in slots_set_since_the_message(c)
    assert person(c).paused_at is None
    assert [(a.level, a.category) for a in alerts(c)] == [(AlertLevel.CONCERN, "low_mood")]
    # Seven is an answer to a ruler, an amount or a count anywhere else: here it is heard as one
    # about this, and nothing is kept of it.
    c.say("my sister Anne, since I was 7")
    assert c.asked() == question, c.last
    assert re.search(r"thank you|glad you said", c.last, re.IGNORECASE), c.last
    if before["people"]:
        assert kept(c) == before


@pytest.mark.parametrize("question", ["helps", "importance", "place"])
def test_two_concerns_in_a_row_are_flagged_and_do_not_nag(talk: Any, question: str) -> None:
    c = brought_to(talk(welcomed=False), question)
    c.say(LOW)
    first = c.last
    c.say("I just cry all the time")
    assert c.asked() == question, c.last
    assert c.last.count("?") <= 1, c.last
    assert "116 123" not in c.last
    assert c.last != first
    assert [a.category for a in alerts(c)] == ["low_mood", "low_mood"]
    c.say("I'm that low I cannae get up")
    assert c.asked() == question, c.last
    assert len(alerts(c)) == 3


def test_nobody_to_talk_to_is_heard(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(LOW, "naebody, no really")
    assert re.search(r"on your own|nobody just now|no one to tell", c.last), c.last
    assert c.asked() == "helps"


def test_danger_in_answer_to_a_gentle_question_is_answered_as_danger(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(LOW, "they would be better off without me")
    assert is_urgent_answer(c), c.last
    c.press("I'm OK")
    assert c.asked() == "helps"


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("no, that's over", "helps"),
        ("No, I'm not", "helps"),
        ("Yes, I am", "safe"),
        ("yes", "safe"),
    ],
)
def test_abuse_of_years_ago_is_asked_whether_it_is_over(talk: Any, answer: str, asked: str) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say("he used to hit me when we were married")
    assert c.asked() == "danger_now", c.last
    assert c.last.count("?") == 1
    if answer in c.buttons:
        c.press(answer)
    else:
        c.say(answer)
    assert c.asked() == asked, c.last
    assert (person(c).paused_reason is PauseReason.SAFETY) is (asked == "safe")


EMERGENCIES = {
    "chest_pain_or_heart": EMERGENCY,
    "diabetes_emergency": "my sugar is 28 and I keep being sick and I'm drowsy",
    "overdose_or_poisoning": "I've taken all my tablets, about 40",
    "suicide_immediate": "I've got the rope ready and I've said my goodbyes",
    "stroke": "his face has dropped on one side and he can't lift his arm",
    "breathing": "I can't finish a sentence I'm that breathless and my lips are blue",
    "bleeding_or_injury": "I cut my hand and it won't stop bleeding",
    "anaphylaxis": "my throat is swelling up after a wasp sting",
    "abuse": "he's got a knife and he's outside the door",
}


@pytest.mark.parametrize("category", EMERGENCIES)
@pytest.mark.parametrize("home", ["Glasgow", "Leeds", "Cardiff", "Belfast"])
def test_an_emergency_names_one_route_in_its_first_line_and_nothing_else(
    talk: Any, category: str, home: str
) -> None:
    c = brought_to(talk(welcomed=False), "open")
    c.say(f"I live in {home}", EMERGENCIES[category])
    assert alerts(c)[-1].category == category
    for message in (None, "hello?"):
        if message:
            c.say(message)
        first = c.last.splitlines()[0]
        assert first.startswith("Call 999 now."), c.last
        # The silent call is the same number, told how to use.
        numbers = set(re.findall(r"\d{2,}", c.last))
        assert numbers == ({"999", "55"} if category == "abuse" else {"999"}), c.last
        assert "?" not in c.last
        assert c.said("where you are"), c.last
        assert _cannot_send(c), c.last
    assert "Wales" not in c.buttons


@pytest.mark.parametrize("message", [EMERGENCY, URGENT])
@pytest.mark.parametrize(
    "typed",
    [
        "that's not what I meant",
        "I'm safe, that's no whit I meant",
        "you've got me wrong",
        "I'm fine",
    ],
)
def test_a_few_typed_words_bring_coaching_and_check_ins_back_at_once(
    talk: Any, message: str, typed: str
) -> None:
    c = brought_to(talk(welcomed=False, now="2026-01-12T10:00"), "place")
    c.say(message, "hello", typed)
    assert c.asked() == "place", c.last
    assert person(c).paused_at is None
    assert alerts(c)[-1].false_alarm_said_at is not None
    assert c.wait_until("2026-01-12T15:00") != []
    assert c.asked() == "how_did_it_go"


@pytest.mark.parametrize("nothing", ["no", "naw", "nothing"])
def test_nothing_in_the_way_of_calling_is_no_false_alarm(talk: Any, nothing: str) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(URGENT, "yes", nothing)
    assert c.asked() == "still_safe", c.last
    assert c.said("116 123")
    assert person(c).paused_reason is PauseReason.SAFETY


def test_while_coaching_waits_it_asks_what_is_in_the_way_and_offers_the_smallest_step(
    talk: Any,
) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(URGENT, "yes")
    assert c.last.count("?") == 1, c.last
    c.say("I can't face phoning anyone")
    assert c.said("85258", "116 123"), c.last
    c.say("mibbe")
    assert c.asked() == "still_safe"
    assert not c.said("85258")


@pytest.mark.parametrize(
    "question", ["open", "importance", "how_much", "place", "menu", "data_what"]
)
def test_ten_other_messages_do_not_bring_coaching_back(talk: Any, question: str) -> None:
    c = brought_to(talk(welcomed=False), question)
    before = kept(c)
    c.say(URGENT)
    said = []
    for message in SOMETHING_ELSE:
        c.say(message)
        assert c.asked() == "still_safe", (message, c.last)
        assert c.said("111", "116 123")
        assert c.buttons == [
            "I'm OK, not what I meant",
            "Carry on with coaching",
        ]
        said.append(c.last)
    assert all(one != two for one, two in itertools.pairwise(said))
    assert kept(c) == before
    assert person(c).paused_reason is PauseReason.SAFETY


def test_coaching_comes_back_when_the_person_wants_it(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "how_much")
    c.say(URGENT, "carry on")
    assert c.asked() == "how_much"
    assert person(c).paused_at is None
    assert alerts(c)[-1].false_alarm_said_at is None


@pytest.mark.parametrize(
    "message", ["I'm not ok", "no I'm no safe", "I don't think I can carry on", "am no fine"]
)
def test_words_that_say_the_opposite_are_no_way_back(talk: Any, message: str) -> None:
    c = brought_to(talk(welcomed=False), "how_much")
    c.say(URGENT, message)
    assert c.asked() in SAFETY_QUESTIONS
    assert person(c).paused_reason is PauseReason.SAFETY


def test_check_ins_wait_with_coaching_and_come_back_with_it(talk: Any) -> None:
    c = brought_to(talk(welcomed=False, now="2026-01-12T10:00"), "how_much")
    c.say(EMERGENCY)
    assert c.wait_until("2026-01-13T15:00") == []
    assert [row.state for row in c.rows(CheckIn)] == [CheckInState.PLANNED]
    c.press("I'm OK")
    assert c.wait_until("2026-01-13T15:30") != []
    assert c.asked() == "how_did_it_go"


def test_a_second_message_of_danger_is_answered_like_the_first(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(URGENT)
    c.say(EMERGENCY)
    assert is_emergency_answer(c)
    c.say("I want to kill myself")
    # Said outright, whether they think of it is asked no more: what gets in the way of calling is.
    assert c.said("116 123"), c.last
    assert not c.said("are you thinking about ending your life"), c.last
    assert [a.level.value for a in alerts(c)] == ["urgent", "emergency", "urgent"]
    c.press("I'm OK")
    assert c.asked() == "helps"


def test_yes_to_the_direct_question_asks_what_gets_in_the_way_of_calling(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(URGENT)
    first = c.last
    c.say("yes")
    assert c.said("116 123")
    assert c.last != first
    assert re.search(r"in the way of calling|easier to (call|get in touch)|smallest thing", c.last)
    assert len(alerts(c)) == 2
    assert person(c).paused_reason is PauseReason.SAFETY


def test_no_to_the_direct_question_is_believed(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(URGENT, "no")
    assert c.asked() == "helps"
    assert alerts(c)[0].false_alarm_said_at is not None


def test_no_to_are_you_safe_just_now_is_no_false_alarm(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(URGENT, "hello", "no")
    assert c.asked() == "still_safe"
    assert c.said("116 123")
    assert person(c).paused_reason is PauseReason.SAFETY


def test_abuse_is_asked_whether_it_is_safe_to_write_and_no_is_taken_gravely(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say("my partner hits me")
    assert c.said("0800 027 1234")
    assert re.search(r"safe to write|talk safely", c.last)
    c.say("no")
    assert c.said("0800 027 1234")
    assert person(c).paused_reason is PauseReason.SAFETY
    c.say("yes")
    assert c.asked() == "still_safe"


def test_data_and_a_person_are_within_reach_while_coaching_waits(talk: Any) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(URGENT, "human")
    assert c.said("116 123")
    assert c.asked() == "still_safe"
    c.say("my data")
    assert c.asked() == "data_what"
    c.press("Show")
    assert c.files
    assert c.asked() == "still_safe"
    c.say("delete my data")
    c.press("No")
    c.press("I'm OK")
    assert c.asked() == "helps"


@pytest.mark.parametrize("message", [EMERGENCY, URGENT])
def test_danger_in_the_first_message_of_all_is_answered_before_any_welcome(
    talk: Any, message: str
) -> None:
    c = talk(welcomed=False)
    c.say(message)
    assert is_emergency_answer(c) if message == EMERGENCY else is_urgent_answer(c)
    assert len(alerts(c)) == 1
    c.press("I'm OK")
    assert c.said("automated", "stop")
    assert c.asked() == "consent"
    c.press("I'm 16")
    assert c.asked() == "open"


def test_a_medicine_question_before_agreeing_is_answered_and_then_the_welcome(talk: Any) -> None:
    c = talk(welcomed=False)
    c.say(MEDICINE)
    assert c.said("GP", "automated")
    assert c.asked() == "consent"
    c.press("I'm 16")
    assert c.asked() == "open"
    assert not c.said("metformin")


@pytest.mark.parametrize(
    "message",
    [
        MEDICINE,
        "can I take ibuprofen with warfarin",
        "what dose of gabapentin should I be on",
        "are my tablets making me dizzy",
    ],
)
def test_medicines_are_declined_kindly_and_no_dose_is_said_back(talk: Any, message: str) -> None:
    c = brought_to(talk(welcomed=False), "helps")
    c.say(message)
    assert c.said("pharmacist", "GP", "111")
    assert c.asked() == "helps"
    for drug in ("metformin", "ibuprofen", "warfarin", "gabapentin"):
        assert not c.said(drug)


def test_somebody_under_16_is_not_coached_and_hears_of_childline(talk: Any) -> None:
    c = talk(welcomed=False)
    c.say("hello")
    c.press("I'm under 16")
    for message in ("can you help me with my knees", "please", "ok", "yes", "menu", "human"):
        c.say(message)
        assert c.asked() == "consent", (message, c.last)
        assert c.said("0800 1111"), (message, c.last)
    assert person(c).paused_reason is PauseReason.UNDER_16
    with session() as opened:
        assert not has_consent(opened, c.person, ConsentKind.CHAT)
    c.say("I'm 16 or over")
    assert c.asked() == "open"
    assert person(c).paused_at is None


def test_danger_does_not_make_somebody_under_16_older(talk: Any) -> None:
    c = talk(welcomed=False)
    c.say("hello")
    c.press("I'm under 16")
    c.say("I want to kill myself")
    assert c.said("0800 1111", "111")
    c.press("I'm OK")
    assert c.said("0800 1111")
    assert person(c).paused_reason is PauseReason.UNDER_16
    c.say("yes")
    assert c.said("0800 1111")
    assert c.asked() != "open"


@pytest.mark.parametrize("question", ["open", "importance", "who", "place", "how_did_it_go"])
def test_an_age_under_16_told_on_the_way_stops_coaching(talk: Any, question: str) -> None:
    c = brought_to(talk(welcomed=False), question)
    c.say("I'm only 14 years old")
    assert c.said("0800 1111", "16 and over"), c.last
    assert [(a.level, a.category) for a in alerts(c)] == [(AlertLevel.URGENT, "child_at_risk")]
    for message in ("I'm ok", "carry on", "my knees are sore", "aye"):
        c.say(message)
        assert c.said("0800 1111"), (message, c.last)
        assert person(c).paused_reason is PauseReason.UNDER_16
    c.press("I'm 16 or over")
    assert c.asked() == question
    assert person(c).paused_at is None
