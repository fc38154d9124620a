"""The demonstration directory in a real SQLite database, and services made up for one test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

import store.engine
from directory.demonstration import load_demonstration
from directory.indexing import index_meanings
from store.services import Service, key_of

TODAY = date(2026, 11, 23)

MakeService = Callable[..., Service]


def _empty(migrated: Path, folder: Path) -> str:
    return f"sqlite:///{shutil.copy(migrated, folder / 'coach.db')}"


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def demonstration(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Read only: the whole demonstration directory, loaded once."""
    with store.engine.session(_empty(migrated, tmp_path_factory.mktemp("directory"))) as session:
        load_demonstration(session)
        index_meanings(session)
        yield session


@pytest.fixture
def empty(migrated: Path, tmp_path: Path) -> Iterator[Session]:
    """A directory with nothing in it."""
    with store.engine.session(_empty(migrated, tmp_path)) as session:
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
