"""What a word means, what this is, who reads it, and a person: answered anywhere, then back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from journeys import until
from walks import said_by_name

from coaching.glossary import define
from store.handovers import Handover

Talk = Callable[..., Any]
PLACES = ("open", "importance", "limits", "read_back", "check_in_when")


@pytest.mark.behaviour(49)
@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ("whit's self management", "self-management"),
        ("what is self-care?", "self-care"),
        ("what does activation mean", "activation"),
        ("what is social prescribing?", "social prescribing"),
        ("what's a care plan", "care plan"),
        ("what does pacing mean?", "pacing"),
    ],
)
def test_a_word_of_the_field_is_explained_in_one_plain_sentence(
    talk: Talk, asked: str, word: str
) -> None:
    coach = talk()
    coach.say(asked)
    meaning = define(word)
    assert meaning is not None
    assert coach.said(meaning)
    assert meaning.count(".") == 1
    assert coach.asked() == "open"


@pytest.mark.behaviour(49)
@pytest.mark.parametrize("place", ["open", "more", "importance"])
def test_a_word_that_is_not_in_the_list_is_not_guessed_at(talk: Talk, place: str) -> None:
    coach = until(talk(), place)
    coach.say("what does hypermobility mean?")
    assert "utter_word_unknown" in said_by_name(coach)
    assert coach.asked() == place


@pytest.mark.behaviour(39)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("asked", "answer", "says"),
    [
        ("who are you?", "utter_about_me", ("doctor", "machine")),
        ("wait, who reads this?", "utter_who_reads", ("peer support workers",)),
    ],
)
def test_what_this_is_and_who_reads_it_is_said_at_any_question_and_then_the_question_comes_again(
    talk: Talk, place: str, asked: str, answer: str, says: tuple[str, ...]
) -> None:
    coach = until(talk(), place)
    coach.say(asked)
    assert answer in said_by_name(coach)
    assert any(coach.said(words) for words in (*says, "runs by itself"))
    assert coach.asked() == place
    coach.say(asked)  # On request, as often as they like.
    assert said_by_name(coach).count(answer) == 2
    assert coach.asked() == place


@pytest.mark.behaviour(39)
def test_at_the_start_and_on_request_it_says_that_it_is_not_for_emergencies(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("hiya")
    assert coach.said("emergency", "999")
    coach.press("Tell me more")
    assert coach.said("danger", "in time")
    assert coach.asked() == "consent"


@pytest.mark.behaviour(41)
@pytest.mark.parametrize(
    "asked", ["can I talk tae a real person", "human", "I want to speak to someone"]
)
def test_where_nobody_is_there_it_says_so_and_where_people_answer(talk: Talk, asked: str) -> None:
    coach = until(talk(), "limits")
    coach.say(asked)
    assert "utter_no_person_here" in said_by_name(coach)
    assert coach.said("111", "ocal help")
    assert coach.rows(Handover) == []  # Nobody is promised.
    assert coach.asked() == "limits"


@pytest.mark.behaviour(41)
def test_where_somebody_is_there_it_says_by_when_to_expect_them(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rasa_sdk import Tracker
    from rasa_sdk.executor import CollectingDispatcher

    from actions.always.a_person import human
    from actions.turn import run_step
    from store.settings import settings

    coach = until(talk(), "limits")
    said: dict[str, Any] = {"message_id": "in-1", "text": "human"}
    said["metadata"] = {"now": coach.now.isoformat(), "asked": "limits"}
    tracker = Tracker(coach.person, {"consent": "yes"}, said, [], False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    monkeypatch.setenv("STAFFED_HOURS", "weekdays 9 to 5")
    settings.cache_clear()
    try:
        events = run_step("action_human", human, dispatcher, tracker)
    finally:
        monkeypatch.undo()
        settings.cache_clear()
    [handover] = coach.rows(Handover)
    assert handover.due_at - coach.now <= timedelta(days=1)
    [line] = dispatcher.messages
    assert line["response"] == "utter_human_asked"
    assert line["when"]
    assert [event["name"] for event in events] == ["utter_ask_handover_note"]


TYPED = {
    "consent": ("aye happy tae chat, I'm 43", "I'm 16"),
    "read_back": ("aye that's it", "Yes"),
    "say_back": ("naw ye're fine", "No thanks"),
    "peer": ("not just now", "Not just now"),
    "check_in": ("aye on ye go", "Yes please"),
    "check_in_when": ("in a week's time", "In a week"),
    "keep_plan": ("a page I can print oot", "As a page"),
    "idea": ("gie me some ideas", "Yes, some ideas"),
    "importance": ("eight", "8"),
}


@pytest.mark.behaviour(40)
@pytest.mark.parametrize("question", TYPED)
def test_wherever_there_are_buttons_typing_does_the_same(talk: Talk, question: str) -> None:
    words, title = TYPED[question]
    led_to = []
    for pressed in (True, False):
        coach = talk(welcomed=False)
        coach.say("hello")
        if question != "consent":
            coach.press("I'm 16")
            until(coach, question)
        assert coach.asked() == question
        if pressed:
            coach.press(title)
        else:
            coach.say(words)
        led_to.append(coach.asked())
    assert led_to[0] == led_to[1] != question


@pytest.mark.behaviour(40)
def test_the_first_question_is_open(talk: Talk) -> None:
    coach = talk()
    assert coach.asked() == "open"
    assert [reply for reply in coach.turns[-1][1] if reply.buttons] == []
    assert not coach.question.casefold().startswith(("do ", "is ", "are ", "have ", "would "))
