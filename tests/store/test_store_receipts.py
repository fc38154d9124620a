"""A turn that is run again writes nothing twice, however it is run."""

from __future__ import annotations

import threading
from datetime import datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from store.agenda import agenda_of, raise_agenda_items
from store.engine import session
from store.receipts import first_time


def test_a_step_is_done_for_a_message_the_first_time_only(opened: Session, ann: str) -> None:
    assert first_time(opened, ann, "in-1", "goal")
    assert not first_time(opened, ann, "in-1", "goal")


def test_another_step_message_or_person_is_another_first_time(
    opened: Session, ann: str, bob: str
) -> None:
    assert first_time(opened, ann, "in-1", "goal")
    assert first_time(opened, ann, "in-1", "plan")
    assert first_time(opened, ann, "in-2", "goal")
    assert first_time(opened, bob, "in-1", "goal")


def test_a_turn_killed_before_the_end_is_done_when_it_is_run_again(
    url: str, ann: str, now: datetime
) -> None:
    def turn(killed: bool) -> None:
        with session(url) as one:
            assert first_time(one, ann, "in-1", "agenda")
            raise_agenda_items(one, ann, [("my knees", None)], now)
            if killed:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        turn(killed=True)
    turn(killed=False)
    with session(url) as one:
        assert [item.words for item in agenda_of(one, ann)] == ["my knees"]


def test_two_threads_with_the_same_message_write_once(url: str, ann: str) -> None:
    rounds, won = 20, []
    start = threading.Barrier(2)

    def work() -> None:
        for turn in range(rounds):
            start.wait()
            with session(url) as one:
                if first_time(one, ann, f"in-{turn}", "goal"):
                    won.append(turn)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won) == list(range(rounds))


def test_a_receipt_for_nobody_is_refused(url: str) -> None:
    with pytest.raises(IntegrityError), session(url) as one:
        first_time(one, "nobody", "in-1", "goal")
