"""A database of each test's own, as the settings name it."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest

from store.engine import session
from store.people import meet_person, new_person_id


@pytest.fixture
def ann(migrated_home: Path) -> str:
    """The id of somebody who is known already."""
    with session() as opened:
        return meet_person(opened, new_person_id()).id


@pytest.fixture
def now() -> datetime:
    """A Monday morning in winter, when London and UTC agree."""
    return datetime(2026, 2, 2, 10, 0, tzinfo=timezone.utc)
