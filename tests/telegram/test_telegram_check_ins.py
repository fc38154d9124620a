"""Check-ins on Telegram: put in by the clock, sent by the bot, none to whom nothing reaches."""

from __future__ import annotations

import functools
from datetime import datetime, time, timedelta, timezone

import pytest
from bot_under_test import ANN, rows, settled, wait_for

from bot.check_ins import send_due
from bot.narrowed import session_without
from bot.terminal import TERMINAL
from store.check_ins import CheckIn, CheckInState, plan_check_in
from store.consents import ConsentKind, grant
from store.engine import session
from store.goals import set_goal
from store.people import Person, person_of
from store.sealing import Seal
from store.settings import settings
from store.telegram_chats import chat_blocked, chat_of, meet_chat

pytestmark = pytest.mark.slow

DUE = datetime(2026, 1, 12, 10, tzinfo=timezone.utc)
QUIET = (time(21), time(8))
DAY = timedelta(days=1)


def send(now: datetime, *without: str) -> list[str]:
    return send_due(functools.partial(session_without, *(without or (TERMINAL,))), now, QUIET, DAY)


def agree(telegram, goals: int = 1) -> str:
    """Ann writes on Telegram and agrees to be asked."""
    telegram.says(ANN, "hello")
    wait_for(lambda: telegram.texts(ANN))
    wait_for(lambda: settled(telegram))
    person = rows(Person)[0].id
    with session() as opened:
        grant(opened, person, ConsentKind.CHECK_INS, "1", DUE)
        for number in range(goals):
            goal = set_goal(opened, person, f"walk {number}", DUE)
            plan_check_in(opened, person, goal.id, DUE)
    return str(person)


@pytest.mark.behaviour(67)
def test_a_check_in_that_is_due_arrives_in_the_chat(bot, telegram, rasa):
    agree(telegram)
    assert len(send(DUE)) == 1
    wait_for(lambda: len(telegram.to(ANN)) == 2)
    assert rasa.asked[-1]["kind"] == "trigger"
    assert telegram.texts(ANN)[-1].startswith("You: /EXTERNAL_check_in")


def test_after_a_machine_slept_for_a_week_one_message_comes_and_not_seven(bot, telegram, rasa):
    agree(telegram, goals=7)
    send(DUE + 7 * DAY)
    send(DUE + 7 * DAY + timedelta(minutes=1))
    wait_for(lambda: len(telegram.to(ANN)) == 2)
    wait_for(lambda: settled(telegram))
    assert len(telegram.to(ANN)) == 2


def test_a_clock_that_jumps_back_asks_nobody_again(bot, telegram, rasa):
    agree(telegram)
    assert send(DUE)
    assert send(DUE - timedelta(hours=1)) == []
    assert send(DUE) == []


def test_who_blocked_the_bot_is_not_asked_until_they_agree_again(bot, telegram, rasa):
    person = agree(telegram)
    with session() as opened:
        chat = chat_of(opened, person)
        assert chat is not None
        chat_blocked(opened, chat, DUE)
    assert send(DUE) == []
    with session() as opened:
        goal = set_goal(opened, person, "swim", DUE)
        plan_check_in(opened, person, goal.id, DUE)
        known = person_of(opened, person)
        assert known is not None
        assert known.unreachable_at is None
    assert send(DUE) == [person]


def test_a_trigger_that_has_nothing_to_say_says_nothing(bot, telegram, rasa):
    agree(telegram)
    rasa.usual = []
    send(DUE)
    wait_for(lambda: rasa.asked[-1]["kind"] == "trigger")
    wait_for(lambda: settled(telegram))
    assert len(telegram.to(ANN)) == 1


def test_where_telegram_is_not_served_its_people_are_left_waiting(bot, telegram, rasa):
    from bot.telegram import TELEGRAM

    agree(telegram)
    assert send(DUE, TERMINAL, TELEGRAM) == []
    assert rows(CheckIn)[0].state is CheckInState.PLANNED


def test_the_chat_of_a_check_in_is_found_after_the_keys_were_changed(telegram, rasa):
    from cryptography.fernet import Fernet

    old = Seal(settings().identity_keys)
    with session() as opened:
        person = meet_chat(opened, old, ANN).person_id
    new = Seal([Fernet.generate_key().decode(), *settings().identity_keys])
    with session() as opened:
        assert meet_chat(opened, new, ANN).person_id == person
