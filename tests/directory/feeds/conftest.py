"""An empty database to import feeds into, and a small server of feeds on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from feeds_at_hand import Directory, Server


@pytest.fixture
def directory(new_database: Callable[..., str], tmp_path: Path) -> Directory:
    """An empty directory of this test's own."""
    return Directory(new_database(), tmp_path / "feeds")


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
