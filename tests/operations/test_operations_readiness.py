"""A process says that it is ready only where it is, and asking never hangs."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
import sqlalchemy as sa

from operations.readiness import Pulse, Readiness, store_fault
from store.engine import engine
from store.migrations import downgrade, newest_revision
from store.settings import settings


def test_a_store_with_todays_shape_is_well(migrated_home: Path) -> None:
    assert store_fault() is None


def test_an_empty_store_is_a_fault(home: Path) -> None:
    assert store_fault() == "is empty"


def test_a_store_that_is_older_than_the_process_is_a_fault(migrated_home: Path) -> None:
    downgrade(to="0006")
    assert store_fault() == f"holds version 0006, older than {newest_revision()}"


def test_a_store_that_is_newer_is_none_so_that_the_old_serve_until_they_are_replaced(
    migrated_home: Path,
) -> None:
    with engine().begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    assert store_fault() is None


@pytest.mark.sqlite_alone
def test_a_store_that_cannot_be_opened_is_a_fault(migrated_home: Path) -> None:
    engine().dispose()
    file = settings().database_file
    assert file is not None
    file.write_bytes(b"no database at all" * 100)
    assert store_fault() == "does not answer"


def test_a_server_that_is_not_there_is_a_fault(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://coach@127.0.0.1:1/coach")
    settings.cache_clear()
    assert store_fault() == "does not answer"


def test_faults_are_named_by_what_was_looked_at() -> None:
    def breaks() -> str | None:
        raise ZeroDivisionError

    faults = Readiness(well=lambda: None, ill="it is off".lower, breaks=breaks).faults()
    assert faults == {"ill": "it is off", "breaks": "could not be looked at (ZeroDivisionError)"}


def test_a_look_that_hangs_is_a_fault_and_holds_one_thread_however_often_it_is_asked() -> None:
    let_go = threading.Event()
    readiness = Readiness(hangs=lambda: let_go.wait(20) and None)
    before, began = threading.active_count(), time.monotonic()
    for _ in range(5):
        assert readiness.faults(within=0.05) == {"hangs": "did not answer in time"}
    assert time.monotonic() - began < 2
    assert threading.active_count() == before + 1
    let_go.set()
    deadline = time.monotonic() + 5
    while readiness.faults(within=1) and time.monotonic() < deadline:
        pass
    assert readiness.faults() == {}


def test_a_process_that_stops_takes_no_work() -> None:
    readiness = Readiness(well=lambda: None)
    readiness.stop()
    assert readiness.faults() == {"process": "stops: takes no new work"}


def test_a_loop_that_stands_still_has_no_pulse() -> None:
    pulse = Pulse(longest=0.05)
    assert pulse.fault() is None
    time.sleep(0.1)
    assert pulse.fault() == "has not gone round for 0 s"
    pulse.beat()
    assert pulse.fault() is None
