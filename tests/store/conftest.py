"""A database made by the real migrations, and a person in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timezone

import pytest
from sqlalchemy.orm import Session

from store.engine import session
from store.people import meet_person, new_person_id


@pytest.fixture
def url(new_database: Callable[..., str]) -> str:
    """The address of an empty, migrated database of this test's own."""
    return new_database()


@pytest.fixture
def opened(url: str) -> Iterator[Session]:
    """An open session on that database."""
    with session(url) as one:
        yield one


@pytest.fixture
def ann(url: str) -> str:
    """The id of a person who is known already."""
    with session(url) as one:
        return meet_person(one, new_person_id()).id


@pytest.fixture
def bob(url: str) -> str:
    """The id of another person."""
    with session(url) as one:
        return meet_person(one, new_person_id()).id


@pytest.fixture
def now() -> datetime:
    """A Monday morning in winter, when London and UTC agree."""
    return datetime(2026, 2, 2, 10, 0, tzinfo=timezone.utc)
