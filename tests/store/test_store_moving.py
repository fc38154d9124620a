"""From SQLite to a real PostgreSQL: every row, in its kind, even where the move is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest
import sqlalchemy as sa
from databases import NO_SERVER, OnServer, server
from test_store_deletion_export import live

from cli.migrate_data import migrate_data, said
from cli.problem import Problem
from directory.demonstration import load_demonstration
from directory.indexing import read_meanings
from directory.word_index import numbers_with
from store import moving
from store.agenda import AgendaItem, raise_agenda_items
from store.engine import engine, session
from store.migrations import downgrade, upgrade
from store.moving import CannotMove, move, tables
from store.people import meet_person
from store.search_index import ServiceSearch

pytestmark = [
    pytest.mark.slow,
    pytest.mark.on_postgres,
    pytest.mark.skipif(server() is None, reason=NO_SERVER),
]

ROOT = Path(moving.__file__).parents[1]
KILLED = """
import os, signal, sys
from store import moving
moving.BATCH = 7
left = [int(sys.argv[3])]
def told(table, rows):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
moving.move(sys.argv[1], sys.argv[2], told)
"""


@pytest.fixture(scope="module")
def servers() -> Iterator[OnServer]:
    given = OnServer(server() or "")
    yield given
    given.close()


@pytest.fixture
def target(servers: OnServer, tmp_path: Path) -> Iterator[str]:
    """An empty, migrated PostgreSQL database."""
    url = servers.take(tmp_path)
    yield url
    with engine(url).begin() as connection:
        connection.exec_driver_sql("DROP TABLE IF EXISTS moving_in")
    servers.give_back(url)


@pytest.fixture(scope="module")
def lived_in(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database in which people lived and services are; nobody writes to it."""
    file = tmp_path_factory.mktemp("moving") / "old.db"
    file.write_bytes(migrated.read_bytes())
    now = datetime(2026, 2, 2, 10, 0, tzinfo=timezone.utc)
    with session(f"sqlite:///{file}") as one:
        load_demonstration(one)
        for name in ("Ålborg", "ann", "Zoë", "bob"):
            live(one, meet_person(one, name).id, now)
        read_meanings(one, 20)
        for table in ("goals", "agenda_items"):
            one.execute(sa.text(f"UPDATE sqlite_sequence SET seq = 900 WHERE name = '{table}'"))
    with engine(f"sqlite:///{file}").connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine(f"sqlite:///{file}").dispose()
    return file


@pytest.fixture
def source(lived_in: Path, tmp_path: Path) -> Iterator[str]:
    """A copy of it."""
    (tmp_path / "old.db").write_bytes(lived_in.read_bytes())
    url = f"sqlite:///{tmp_path / 'old.db'}"
    yield url
    engine(url).dispose()


def every_row(url: str) -> dict[str, list[tuple[object, ...]]]:
    with session(url) as one:
        return {
            table.name: sorted((tuple(row) for row in one.execute(sa.select(table))), key=repr)
            for table in tables()
        }


def test_every_row_arrives_as_it_was_and_the_numbers_go_on(
    source: str, target: str, now: datetime
) -> None:
    moved = move(source, target)
    assert every_row(target) == every_row(source)
    counted = {one.table: one.rows for one in moved}
    assert counted["people"] == 4
    assert counted["services"] > 100
    with session(target) as one:
        raise_agenda_items(one, "ann", [("sleep", None)], now)
        newest = one.execute(sa.select(sa.func.max(AgendaItem.id))).scalar_one()
    assert newest == 901


def test_killed_at_any_moment_the_move_goes_on_and_is_whole(source: str, target: str) -> None:
    for batches in (1, 5, 20):
        killed = subprocess.run(
            [sys.executable, "-c", KILLED, source, target, str(batches)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=90,
        )
        assert killed.returncode == -signal.SIGKILL
    move(source, target)
    assert every_row(target) == every_row(source)


def test_what_is_half_filled_from_elsewhere_or_full_or_older_is_refused(
    source: str, target: str, servers: OnServer, migrated: Path, tmp_path: Path
) -> None:
    move(source, target)
    with pytest.raises(CannotMove, match="is not empty"):
        move(source, target)
    older = servers.bare()
    upgrade(older)
    downgrade(older, "0004")
    with pytest.raises(CannotMove, match="older"):
        move(source, older)
    engine(older).dispose()


def test_a_source_that_is_older_or_empty_is_refused(target: str, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'older.db'}"
    with pytest.raises(CannotMove, match="nothing to move"):
        move(url, target)
    upgrade(url)
    downgrade(url, "0004")
    with pytest.raises(CannotMove, match="start the coach with it once"):
        move(url, target)


def test_nobody_writes_to_the_source_meanwhile(source: str, target: str) -> None:
    refused = []

    def write(table: str, rows: int) -> None:
        if table == "people":
            held = sa.create_engine(source, future=True, connect_args={"timeout": 0.1})
            with held.connect() as other:
                try:
                    other.execute(sa.text("UPDATE people SET called = 'x'"))
                except sa.exc.OperationalError as error:
                    refused.append(str(error.orig))

    move(source, target, write)
    assert refused == ["database is locked"]


def test_a_text_with_a_zero_in_it_arrives_without(source: str, target: str) -> None:
    with session(source) as one:
        one.execute(sa.text("UPDATE people SET called = 'An' || char(0) || 'n' WHERE id = 'ann'"))
    move(source, target)
    with session(target) as one:
        assert one.execute(sa.text("SELECT called FROM people WHERE id = 'ann'")).scalar() == "Ann"


def test_the_command_moves_and_services_can_be_found_after_it(
    home: Path, source: str, target: str
) -> None:
    file = Path(source.removeprefix("sqlite:///"))
    told = said(migrate_data(file, target), target)
    assert "4" in next(line for line in told.splitlines() if line.startswith("people"))
    with session(target) as one:
        # Read anew: every service is there, and its words are.
        assert one.execute(sa.select(sa.func.count()).select_from(ServiceSearch)).scalar() > 100
        assert numbers_with(one, "yoga", 1_000)
    with pytest.raises(Problem, match="is not empty"):
        migrate_data(file, target)
    with pytest.raises(Problem, match="no file"):
        migrate_data(file.with_name("none.db"), target)
    with pytest.raises(Problem, match="must be PostgreSQL's"):
        migrate_data(file, source)
