"""Check-ins: once, in time, never in quiet hours, and silence for those who want it."""

from __future__ import annotations

import functools
from datetime import date, datetime, time, timedelta, timezone

import pytest

from bot.check_ins import send_due
from bot.inbox import receive
from bot.narrowed import session_of_person, session_without
from bot.road import work_off_everyone
from store.check_ins import CheckInState, check_ins_of, plan_check_in
from store.clock import LONDON
from store.consents import ConsentKind, grant, withdraw
from store.engine import session
from store.goals import set_goal
from store.inbox import MessageKind
from store.people import PauseReason, pause_person, stop_person

pytestmark = pytest.mark.usefixtures("store")

ANN = "a" * 32
BOB = "b" * 32
QUIET = (time(21), time(8))
DAY = timedelta(days=1)
MONDAY = datetime(2026, 1, 5, 10, tzinfo=LONDON)
DUE = MONDAY + 7 * DAY


def agree(person: str = ANN, due: datetime = DUE, goals: int = 1, channel: str = "fake") -> None:
    receive(person, channel, f"{channel}-{person}", MessageKind.TEXT, "hello", MONDAY)
    with session() as opened:
        grant(opened, person, ConsentKind.CHECK_INS, "1", MONDAY)
        for number in range(goals):
            goal = set_goal(opened, person, f"walk {number}", MONDAY)
            plan_check_in(opened, person, goal.id, due + timedelta(minutes=number))


def send(now: datetime, open_session=session) -> list[str]:
    return send_due(open_session, now, QUIET, DAY)


def triggers(rasa) -> list[str]:
    work_off_everyone(rasa.channel())
    return [body["text"].partition("{")[0] for body in rasa.predicted if body["kind"] == "trigger"]


@pytest.mark.behaviour(67)
def test_a_check_in_is_sent_when_it_is_due_and_once(rasa):
    agree()
    assert send(DUE - timedelta(minutes=1)) == []
    assert send(DUE) == [ANN]
    assert send(DUE) == []
    assert triggers(rasa) == ["/EXTERNAL_check_in"]


def test_the_trigger_names_the_check_in(rasa):
    agree()
    send(DUE)
    triggers(rasa)
    assert rasa.predicted[-1]["text"] == '/EXTERNAL_check_in{"check_in": 1}'


def test_in_quiet_hours_nothing_is_sent_and_then_it_is(rasa):
    late = DUE.replace(hour=22)
    agree(due=late)
    assert send(late) == []
    assert send(late.replace(hour=8) + DAY) == [ANN]


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_on_the_day_the_clocks_change_it_comes_at_the_agreed_clock_time(day):
    due = datetime.combine(day, time(10), tzinfo=LONDON)
    agree(due=due)
    assert send(due.astimezone(timezone.utc) - timedelta(minutes=1)) == []
    assert send(due.astimezone(timezone.utc)) == [ANN]


def test_a_machine_that_slept_sends_one_message_not_three(rasa):
    agree(goals=3)
    later = DUE + timedelta(hours=5)
    assert send(later) == [ANN]
    assert send(later + timedelta(hours=2)) == []
    assert triggers(rasa) == ["/EXTERNAL_check_in"]
    assert send(later + DAY) == [ANN]


@pytest.mark.behaviour(30)
def test_no_answer_brings_one_gentle_reminder_and_then_silence(rasa):
    agree()
    send(DUE)
    for hours in range(1, 24 * 14, 3):
        send(DUE + timedelta(hours=hours))
    assert triggers(rasa) == ["/EXTERNAL_check_in", "/EXTERNAL_reminder"]
    with session() as opened:
        assert [c.state for c in check_ins_of(opened, ANN)] == [CheckInState.SILENT]


def test_who_wrote_since_is_not_reminded(rasa):
    agree()
    send(DUE)
    receive(ANN, "fake", "later", MessageKind.TEXT, "busy", DUE + timedelta(hours=1))
    send(DUE + DAY + timedelta(hours=1))
    assert triggers(rasa) == ["/EXTERNAL_check_in"]


@pytest.mark.parametrize("wish", ["pause", "stop", "withdraw"])
@pytest.mark.parametrize("asked", [False, True])
def test_who_paused_stopped_or_took_consent_back_is_left_in_peace(rasa, wish, asked):
    agree()
    if asked:
        send(DUE)
    with session() as opened:
        if wish == "pause":
            pause_person(opened, ANN, PauseReason.OWN_WISH, DUE)
        elif wish == "stop":
            stop_person(opened, ANN, DUE)
        else:
            withdraw(opened, ANN, ConsentKind.CHECK_INS, DUE)
    assert send(DUE + 2 * DAY) == []


def test_a_terminal_plays_its_own_clock_and_no_one_elses():
    agree(ANN, channel="terminal")
    agree(BOB)
    of_ann = functools.partial(session_of_person, ANN)
    assert send(DUE, functools.partial(session_without, "terminal")) == [BOB]
    assert send(DUE, of_ann) == [ANN]


def test_falling_silent_in_one_chat_leaves_the_others_as_they_are():
    agree(ANN)
    agree(BOB)
    send(DUE)
    send(DUE + DAY)
    send(DUE + 3 * DAY, functools.partial(session_of_person, ANN))
    with session() as opened:
        assert check_ins_of(opened, ANN)[0].state is CheckInState.SILENT
        assert check_ins_of(opened, BOB)[0].state is CheckInState.REMINDED
