"""Two processes that would do the same piece of work: one does it, the other waits or goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa

from directory.demonstration import load_demonstration
from directory.indexing import index_meanings, index_words
from store.engine import session
from store.holding import hold, hold_person
from store.migrations import upgrade
from store.services import Service


@pytest.fixture
def url(tmp_path: Path) -> str:
    made = f"sqlite:///{tmp_path / 'coach.db'}"
    upgrade(made)
    return made


def test_who_will_not_wait_goes_on_at_once(url: str) -> None:
    with session(url) as one, session(url) as other:
        assert hold(one, "reading")
        assert not hold(other, "reading")
        one.commit()
        assert hold(other, "reading")


def test_who_waits_has_it_when_the_first_lets_go(url: str) -> None:
    held = threading.Event()

    def _wait() -> None:
        with session(url) as other:
            assert hold(other, "reading", wait=True)
            held.set()

    with session(url) as one:
        assert hold(one, "reading")
        waiting = threading.Thread(target=_wait)
        waiting.start()
        assert not held.wait(0.3)
        one.commit()
        assert held.wait(10)
    waiting.join(10)


def test_beside_sqlite_there_is_one_bot_and_no_person_is_held(url: str) -> None:
    with session(url) as one, session(url) as other:
        assert hold(one, "reading")
        assert hold_person(other, "person")


@pytest.mark.slow
def test_two_that_read_the_same_services_read_each_once(url: str) -> None:
    with session(url) as opened:
        load_demonstration(opened)
        opened.execute(sa.update(Service).values(name=Service.name + "."))
    begin = threading.Barrier(2)

    def _read(index: Callable[..., int]) -> int:
        with session(url) as opened:
            begin.wait(10)
            return index(opened)

    for index in (index_words, index_meanings):
        with ThreadPoolExecutor(2) as both:
            assert sorted(both.map(_read, (index, index))) == [0, 220]
