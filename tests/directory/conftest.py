"""The demonstration directory in a real database, and services made up for one test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from databases import Databases
from sqlalchemy.orm import Session

import store.engine
from directory.demonstration import load_demonstration
from directory.indexing import index_meanings
from store.services import Service, key_of

TODAY = date(2026, 11, 23)

MakeService = Callable[..., Service]


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def demonstration(
    databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Session]:
    """Read only: the whole demonstration directory, loaded once."""
    url = databases.take(tmp_path_factory.mktemp("directory"))
    with store.engine.session(url) as session:
        load_demonstration(session)
        index_meanings(session)
        yield session
    databases.give_back(url)


@pytest.fixture
def empty(new_database: Callable[..., str]) -> Iterator[Session]:
    """A directory with nothing in it."""
    with store.engine.session(new_database()) as session:
        yield session


@pytest.fixture
def put(empty: Session) -> MakeService:
    """Put one service into the empty directory: a free, active walking group in Leith."""

    def _put(name: str, **changes: Any) -> Service:
        given: dict[str, Any] = {
            "id": key_of("feed", name),
            "source": "feed",
            "source_id": name,
            "name": name,
            "description": "A walk.",
            "phone": "0131 496 0999",
            "is_free": True,
            "fees_description": "Free",
            "area": "City of Edinburgh",
            "place_names": ["Leith"],
            "latitude": 55.975,
            "longitude": -3.17,
            "delivery": ["in_person"],
            "accessibility": ["own_pace", "step_free"],
            "languages": ["en"],
            "tags": ["walking"],
            "referral_route": "self",
            "last_reviewed": date(2026, 11, 1),
        }
        service = Service(**{**given, **changes})
        empty.add(service)
        empty.flush()
        return service

    return _put
