"""Whoever agrees to a check-in has taken up again what they had stopped or paused."""

from __future__ import annotations

from typing import Any

import pytest

from store.check_ins import CheckIn
from store.clock import now_utc
from store.engine import session
from store.people import PauseReason, Person, pause_person, person_of, stop_person


@pytest.mark.parametrize("rests", ["stopped", "paused"])
def test_agreeing_to_a_check_in_lifts_a_stop_or_a_pause(person: Any, rests: str) -> None:
    person.ask("change").do("action_hear", "swimming on tuesdays, 4 lengths")
    person.do("action_next_part").do("action_agree_plan")
    with session() as opened:
        if rests == "stopped":
            stop_person(opened, person.id, now_utc())
        else:
            pause_person(opened, person.id, PauseReason.OWN_WISH, now_utc())
    person.ask("check_in").do("action_book_check_in", pressed="week")
    with session() as opened:
        now: Person | None = person_of(opened, person.id)
        assert now is not None
        assert (now.stopped_at, now.paused_at) == (None, None)
    assert len(person.rows(CheckIn)) == 1


@pytest.fixture
def booked(person: Any) -> Any:
    """Somebody with an agreed plan and a check-in for tomorrow at seven."""
    person.ask("change").do("action_hear", "swimming on tuesdays, 4 lengths")
    person.do("action_next_part").do("action_agree_plan")
    when = {"start": "2026-01-13T09:00:00+00:00", "grain": "hour", "guessed": False}
    person.ask("check_in_when").do("action_book_check_in", "tomorrow at 9", when=when)
    return person


def test_the_hour_is_put_right_against_the_one_that_was_booked(booked: Any) -> None:
    booked.ask("keep_plan").do("action_change_check_in", "19 not 9")
    (row,) = booked.rows(CheckIn)
    assert (row.due_at.day, row.due_at.hour) == (13, 19)


@pytest.mark.parametrize(
    ("answer", "question"), [("no", "action_ask_else"), ("time", "utter_ask_keep_plan")]
)
def test_whoever_wants_no_check_in_is_offered_nothing_more(
    booked: Any, answer: str, question: str
) -> None:
    booked.slots["answer"] = answer
    booked.ask("check_in").do("action_after_booking", "naw")
    assert booked.next == question


def test_a_goodbye_names_the_check_in_that_was_moved(booked: Any) -> None:
    booked.ask("keep_plan").do("action_change_check_in", "19 not 9")
    booked.do("action_goodbye", "goodbye chat")
    assert booked.responses == ["utter_goodbye_check_in"]
