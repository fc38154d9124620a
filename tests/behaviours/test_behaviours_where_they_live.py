"""Which nation's lines: heard in passing, asked once, never in an emergency; else Scotland's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to

from store.engine import session
from store.people import Person

Talk = Callable[..., Any]
EMERGENCY = "I've got a crushing pain in my chest right now"
URGENT = "I cannae go on, the weans wid be better aff withoot me"
ELSEWHERE = {"England", "Wales", "Northern Ireland"}


def nation(coach: Any) -> str:
    """Where the store has them."""
    with session() as opened:
        found = opened.get(Person, coach.person)
        assert found is not None
        return found.nation


@pytest.mark.parametrize(
    ("said", "home", "number"),
    [
        ("I'm in Cardiff", "wales", "press 2"),
        ("live in Belfast and my knees are murder", "northern_ireland", "0808 808 8000"),
        ("I stay near Leeds wi ma sister", "england", "mental health option"),
    ],
)
@pytest.mark.parametrize("question", ["open", "more", "limits"])
def test_where_they_live_counts_though_it_was_said_in_passing(
    talk: Talk, said: str, home: str, number: str, question: str
) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert nation(coach) == home
    coach.say(URGENT)
    assert coach.said(number), coach.last
    assert not ELSEWHERE & set(coach.buttons)


def test_where_nobody_said_it_the_lines_are_scotlands_and_another_is_one_tap(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(URGENT)
    assert coach.said("Scotland", "mental health option")
    assert coach.last.count("?") == 1
    assert set(coach.buttons) >= ELSEWHERE
    coach.press("Northern Ireland")
    assert coach.said("0808 808 8000"), coach.last
    assert not coach.said("111")
    assert nation(coach) == "northern_ireland"
    coach.press("I'm OK")
    assert coach.asked() == "helps"


@pytest.mark.parametrize("typed", ["Wales", "I'm in Swansea", "swansea"])
def test_it_may_be_typed_instead(talk: Talk, typed: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(URGENT, typed)
    assert coach.said("press 2"), coach.last
    assert nation(coach) == "wales"


def test_nobody_is_asked_twice(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(URGENT)
    assert ELSEWHERE & set(coach.buttons)
    coach.press("I'm OK")
    coach.say("more breathless than usual")
    assert coach.said("111")
    assert not ELSEWHERE & set(coach.buttons)


def test_in_an_emergency_nobody_is_asked(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(EMERGENCY)
    assert coach.last.splitlines()[0] == "Call 999 now."
    assert not ELSEWHERE & set(coach.buttons)
    coach.say("hello?")
    assert not ELSEWHERE & set(coach.buttons)
    coach.press("I'm OK")
    coach.say(URGENT)  # Now it matters.
    assert ELSEWHERE & set(coach.buttons)


@pytest.mark.parametrize("hour", ["2026-01-12T12:00", "2026-01-12T03:00", "2026-01-17T12:00"])
@pytest.mark.parametrize("home", ["Cardiff", "Belfast", "Leeds", "Fife"])
def test_a_question_about_medicines_never_names_999(talk: Talk, home: str, hour: str) -> None:
    coach = brought_to(talk(welcomed=False, now=hour), "helps")
    coach.say(f"I live in {home}", "should I stop taking my metformin?")
    assert not coach.said("999"), coach.last
    assert coach.said("GP")
    assert coach.said("111") is (home != "Belfast")


def test_the_answer_in_the_settings_counts_as_told(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say("settings", "where I live", "[2]")
    assert nation(coach) == "england"
    coach.say(URGENT)
    assert not ELSEWHERE & set(coach.buttons)
