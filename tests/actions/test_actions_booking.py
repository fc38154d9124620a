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
