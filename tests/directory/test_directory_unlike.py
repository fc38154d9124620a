"""What is left out though it shares a word: of another kind, without the name, for others alone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from directory.indexing import index_meanings
from directory.search import find_services


def _found(session: Session, need: str, today: date) -> list[str]:
    index_meanings(session)
    return [one.name for one in find_services(session, need=need, place="Leith", today=today)]


def _put(put: Any, name: str, description: str) -> None:
    put(name, description=description, tags=[], accessibility=[])


@pytest.fixture
def some(put: Any) -> None:
    _put(put, "Many Tongues", "Interpreters for people with little English, by phone.")
    _put(put, "Wheels to Wards", "Volunteers give lifts to hospital.")
    _put(put, "Silver Surfers", "Computer lessons for over-55s.")
    _put(put, "Bonnie Bikes", "Adapted bikes on the promenade.")
    _put(put, "Yoga for All Bodies", "Accessible studio on the flat. Pay what you can.")
    _put(put, "Bump Stretch", "Yoga in pregnancy.")
    _put(put, "Lungs Out Loud", "Singing for COPD and other lung conditions.")
    _put(put, "Loud and Young", "Rock choir, aged 12 to 17.")
    _put(put, "Easy Water", "Gentle pool session with a hoist, for anyone with a disability.")


@pytest.mark.usefixtures("some")
@pytest.mark.parametrize(
    "need", ["Spanish lessons", "driving lessons", "archery", "a choir, I'm 45", "archery in Leith"]
)
def test_what_is_not_there_is_not_made_up_for(empty: Session, today: date, need: str) -> None:
    assert _found(empty, need, today) == []


@pytest.mark.usefixtures("some")
@pytest.mark.parametrize(
    ("need", "first"),
    [
        ("lift to the hospital", "Wheels to Wards"),
        ("learn computers, I'm 60", "Silver Surfers"),
        ("yoga", "Yoga for All Bodies"),
        ("yoga, I'm pregnant", "Bump Stretch"),
        ("COPD, fancy singing", "Lungs Out Loud"),
        ("a choir for my son, 14", "Loud and Young"),
        ("swimming for my brother who uses a hoist", "Easy Water"),
    ],
)
def test_what_is_there_is_found(empty: Session, today: date, need: str, first: str) -> None:
    assert _found(empty, need, today)[:1] == [first]
