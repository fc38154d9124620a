"""What every test stands on: no network but loopback, a home of its own, the same seeds."""

from __future__ import annotations

import gc
import os
import random
import shutil
import socket
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

# Before anything of Rasa or SQLAlchemy is imported.
os.environ.update(
    RASA_TELEMETRY_ENABLED="false", SQLALCHEMY_SILENCE_UBER_WARNING="1", TF_CPP_MIN_LOG_LEVEL="3"
)
# As `coach run` sets it for each process (cli/processes.py): there is a worker a processor already,
# and more threads of NumPy would wait for each other by spinning.
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

#: Where tests write: into memory, if there is room. There no commit waits for a disk.
IN_MEMORY, ROOM_ENOUGH = Path("/dev/shm"), 2 * 1024**3
if os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM_ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))

if TYPE_CHECKING:
    from databases import Databases

LOOPBACK = ("127.", "::1", "localhost")


SQLITE, POSTGRES = "sqlite", "postgres"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database",
        choices=(SQLITE, POSTGRES),
        default=SQLITE,
        help="the database of every test that has one (see tests/databases.py)",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL, only what touches the store is run: the rest would be the same again."""
    if config.getoption("--database") == SQLITE:
        return
    kept = [item for item in items if _touches_the_store(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
    items[:] = kept
    from databases import NO_SERVER, server

    if server() is None:
        for item in items:
            item.add_marker(pytest.mark.skip(reason=NO_SERVER))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, Any, Any]:
    """Look for no garbage while thousands of tests are found, nor in them ever after; then seldom.

    They stay to the end: to go through them time and again costs a quarter of finding them.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(50_000, 20, 20)
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """Look for garbage once, whole; pytest looks five times more, each time at all that lives."""
    gc.collect()
    gc.freeze()


def _touches_the_store(item: pytest.Item) -> bool:
    if item.get_closest_marker("sqlite_alone") is not None:
        return False
    about_postgres = item.get_closest_marker("on_postgres") is not None
    return about_postgres or "databases" in getattr(item, "fixturenames", ())


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


@pytest.fixture(scope="session")
def databases(request: pytest.FixtureRequest) -> Iterator[Databases]:
    """Empty, migrated databases on SQLite, or on PostgreSQL where that was asked for."""
    from databases import Files, OnServer, server

    address = server() if request.config.getoption("--database") == POSTGRES else None
    given: Databases = OnServer(address) if address else Files(request.getfixturevalue("migrated"))
    yield given
    given.close()


@pytest.fixture
def new_database(databases: Databases, tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Make empty, migrated databases of this test's own: `new_database()` gives an address."""
    taken: list[str] = []

    def make(folder: Path | None = None) -> str:
        taken.append(databases.take(folder or tmp_path))
        return taken[-1]

    yield make
    for url in taken:
        databases.give_back(url)


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


@pytest.fixture
def migrated_home(
    home: Path, new_database: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The same home, whose database is migrated and empty."""
    from store.settings import settings

    monkeypatch.setenv("DATABASE_URL", new_database(home / "var"))
    settings.cache_clear()
    return home
