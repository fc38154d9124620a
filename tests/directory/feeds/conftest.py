"""An empty database to import feeds into, and a small server of feeds on loopback."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from feeds_at_hand import Directory, Server

from store.engine import engine


@pytest.fixture
def directory(migrated: Path, tmp_path: Path) -> Iterator[Directory]:
    """An empty directory of this test's own."""
    url = f"sqlite:///{shutil.copy(migrated, tmp_path / 'coach.db')}"
    yield Directory(url, tmp_path / "feeds")
    engine(url).dispose()


@pytest.fixture
def server() -> Iterator[Server]:
    """A web server on loopback."""
    started = Server()
    yield started
    started.close()


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """No waiting between tries; how long would have been waited is written down."""
    waited: list[float] = []
    from directory.feeds import sources, web

    def quick(*given: Any, **named: Any) -> web.Web:
        return web.Web(*given, pause=waited.append, **named)

    monkeypatch.setattr(sources, "Web", quick)
    return waited
