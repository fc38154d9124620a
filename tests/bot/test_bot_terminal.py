"""The terminal chat: buttons by number, a clock that can be played, check-ins on the way."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

import pytest

from bot.inbox import receive
from bot.played_clock import PlayedClock, read_moment
from bot.rasa_channel import RasaIsDown
from bot.terminal import TerminalChat
from store.check_ins import plan_check_in
from store.clock import LONDON
from store.consents import ConsentKind, grant
from store.engine import session
from store.goals import set_goal
from store.inbox import MessageKind
from store.people import person_of

pytestmark = pytest.mark.usefixtures("store")

ANN = "a" * 32
MONDAY = datetime(2026, 1, 5, 10, tzinfo=LONDON)
YES_NO = [
    {
        "text": "Ready?",
        "buttons": [{"title": "Yes", "payload": "/yes"}, {"title": "No", "payload": "/no"}],
    }
]
RULER = [
    {
        "text": "How sure?",
        "buttons": [{"title": str(n), "payload": f'/ruler{{"v": {n}}}'} for n in range(11)],
    }
]


@pytest.fixture
def chat(rasa):
    return TerminalChat(ANN, rasa.channel(), PlayedClock(MONDAY))


def test_a_number_in_brackets_presses_that_button_of_the_last_reply(rasa, chat):
    rasa.replies["hello"] = YES_NO
    chat.say("hello")
    assert [reply.text for reply in chat.say("[2]")] == ["You: /no"]
    assert rasa.asked[-1]["kind"] == "button"


def test_a_bare_number_presses_only_where_that_was_agreed(rasa, chat):
    rasa.replies["hello"] = YES_NO
    chat.say("hello")
    assert chat.say("2")[0].text == "You: 2"
    chat.say("hello")
    assert chat.say("2", bare_numbers_press=True)[0].text == "You: /no"


def test_on_a_ruler_a_number_means_itself(rasa, chat):
    rasa.replies["hello"] = RULER
    chat.say("hello")
    assert chat.say("2", bare_numbers_press=True)[0].text == "You: 2"


def test_a_button_that_is_not_there_is_sent_as_it_was_typed(rasa, chat):
    rasa.replies["hello"] = YES_NO
    chat.say("hello")
    assert chat.say("[3]")[0].text == "You: [3]"


def test_the_next_call_can_press_a_button_of_the_last(rasa, chat):
    rasa.replies["hello"] = YES_NO
    chat.say("hello")
    later = TerminalChat(ANN, rasa.channel(), PlayedClock(MONDAY))
    assert later.say("[1]")[0].text == "You: /yes"


def test_an_empty_message_is_sent_as_one(rasa, chat):
    assert chat.say("")[0].text == "You: "


def test_the_messages_carry_the_moment_of_the_chats_own_clock(rasa, chat):
    chat.say("hello")
    assert rasa.asked[-1]["now"].startswith("2026-01-05T10:00")


def agree_check_in(chat, due: datetime) -> None:
    chat.say("hello")
    with session() as opened:
        grant(opened, ANN, ConsentKind.CHECK_INS, "1", MONDAY)
        goal = set_goal(opened, ANN, "walk", MONDAY)
        plan_check_in(opened, ANN, goal.id, due)


@pytest.mark.behaviour(67)
def test_moving_the_clock_past_a_check_in_plays_it_at_its_time(rasa, chat):
    due = MONDAY + timedelta(days=7)
    agree_check_in(chat, due)
    turns = chat.move_clock(due + timedelta(hours=13))
    assert len(turns) == 1
    assert turns[0][0].text.startswith("You: /EXTERNAL_check_in")
    assert rasa.asked[-1]["now"].startswith("2026-01-12T10:00")


def test_moving_the_clock_far_plays_the_check_in_and_one_reminder(rasa, chat):
    agree_check_in(chat, MONDAY + timedelta(days=7))
    turns = chat.move_clock(MONDAY + timedelta(days=30))
    said = [turn[0].text.partition("{")[0] for turn in turns]
    assert said == ["You: /EXTERNAL_check_in", "You: /EXTERNAL_reminder"]


def test_a_clock_moved_short_of_the_check_in_plays_nothing(chat):
    agree_check_in(chat, MONDAY + timedelta(days=7))
    assert chat.move_clock(MONDAY + timedelta(days=6)) == []


def test_what_a_killed_chat_left_unanswered_is_answered_by_the_next(rasa, chat):
    receive(ANN, "terminal", "left", MessageKind.TEXT, "left behind", MONDAY)
    assert [reply.text for reply in chat.due_now()] == ["You: left behind"]


def test_who_asked_to_be_deleted_hears_goodbye_and_is_then_gone(rasa, chat, monkeypatch):
    from store.deletion import ask_for_deletion

    answer = rasa.answer

    def ask_and_answer(body):
        with session() as opened:
            ask_for_deletion(opened, ANN, MONDAY)
        return answer(body)

    monkeypatch.setattr(rasa, "answer", ask_and_answer)
    assert chat.say("delete my data")[0].text == "You: delete my data"
    with session() as opened:
        assert person_of(opened, ANN) is None


def test_a_moment_without_an_offset_is_london_time():
    assert read_moment("2026-07-01T10:00").utcoffset() == timedelta(hours=1)
    assert read_moment("2026-07-01T10:00Z").utcoffset() == timedelta(0)
    with pytest.raises(ValueError, match="write it so"):
        read_moment("next week")


def test_no_answer_is_waited_for_from_a_coach_whose_processes_have_ended(rasa):
    rasa.is_down = True
    chat = TerminalChat(ANN, rasa.channel(), PlayedClock(MONDAY), is_up=lambda: False)
    began = time.monotonic()
    with pytest.raises(RasaIsDown):
        chat.say("hello")
    assert time.monotonic() - began < 5
    # It is kept all the same.
    rasa.is_down = False
    assert [reply.text for reply in chat.due_now()] == ["You: hello"]


def test_whether_a_button_was_offered_is_known_before_it_is_pressed(rasa, chat):
    rasa.replies["hello"] = YES_NO
    chat.say("hello")
    assert [chat.presses_nothing(typed) for typed in ("[2]", "[3]", " [99] ", "3", "hello")] == [
        *(False, True, True, False, False)
    ]
