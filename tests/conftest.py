"""What every test stands on: no network but loopback, a home of its own, the same seeds."""

from __future__ import annotations

import os
import random
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

# Before anything of Rasa or SQLAlchemy is imported.
os.environ.update(
    RASA_TELEMETRY_ENABLED="false", SQLALCHEMY_SILENCE_UBER_WARNING="1", TF_CPP_MIN_LOG_LEVEL="3"
)

LOOPBACK = ("127.", "::1", "localhost")


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Fail the test that reaches for anything but this machine, however it handles errors."""
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
    look_up = socket.getaddrinfo

    def check(address: Any) -> None:
        host = address[0] if isinstance(address, tuple) else None
        if host is not None and not str(host).startswith(LOOPBACK):
            pytest.fail(f"This test reached for the network: {host}")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check(address)
        return connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check(address)
        return connect_ex(self, address)

    def guarded_look_up(host: Any, *rest: Any, **named: Any) -> Any:
        if host not in (None, "", b""):
            check((host.decode() if isinstance(host, bytes) else host, 0))
        return look_up(host, *rest, **named)

    with pytest.MonkeyPatch.context() as guard:
        guard.setattr(socket.socket, "connect", guarded_connect)
        guard.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        guard.setattr(socket, "getaddrinfo", guarded_look_up)
        yield


@pytest.fixture(autouse=True)
def fixed_seeds() -> None:
    """The same choices every time."""
    random.seed(20)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated database to copy; nobody writes to it."""
    from store.migrations import upgrade

    path = tmp_path_factory.mktemp("store") / "empty.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty COACH_HOME and DATABASE_URL: a test touches nobody's conversations."""
    monkeypatch.setenv("COACH_HOME", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'var' / 'coach.db'}")
    for name in ("COACH_TOKEN", "RASA_PORT", "ACTIONS_PORT", "TELEGRAM_TOKEN", "WEBHOOK_URL"):
        monkeypatch.delenv(name, raising=False)
    from store.settings import settings

    settings.cache_clear()
    yield tmp_path
    settings.cache_clear()
