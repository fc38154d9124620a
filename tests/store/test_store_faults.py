"""A database that cannot be used: found before anybody talks, said in a sentence, no row in it."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, OperationalError

from store.engine import engine, session
from store.faults import fault_of, words_of
from store.migrations import DatabaseUnusable, revision_of, upgrade

NOBODY = 65534


@contextmanager
def without_rights() -> Iterator[None]:
    """For root, who may write anything, the block runs as a user who may not."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that others may look into, unlike those that pytest makes."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@pytest.mark.parametrize(("of_file", "of_folder"), [(0o444, 0o777), (0o444, 0o555)])
def test_a_database_that_may_not_be_written_is_refused_before_anybody_talks(
    open_folder: Path, of_file: int, of_folder: int
) -> None:
    file = open_folder / "coach.db"
    upgrade(f"sqlite:///{file}")
    engine(f"sqlite:///{file}").dispose()
    file.chmod(of_file)
    open_folder.chmod(of_folder)
    with without_rights(), pytest.raises(DatabaseUnusable, match="permission to write") as told:
        upgrade(f"sqlite:///{file}")
    assert "\n" not in str(told.value)


def test_the_database_and_its_folder_are_their_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "var" / "coach.db"
    upgrade(f"sqlite:///{file}")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_what_a_person_wrote_is_in_no_error(url: str) -> None:
    for told in (
        sa.text("insert into people (id) values (:words)"),
        sa.text("insert into nowhere (id) values (:words)"),
    ):
        with pytest.raises(DBAPIError) as raised, session(url) as one:
            one.execute(told, {"words": "my husband hits me"})
        assert "husband" not in str(raised.value)
        assert "husband" not in words_of(raised.value)


@pytest.mark.parametrize(
    ("words", "says", "remedy"),
    [
        ("database or disk is full", "the disk is full", "make room"),
        ("disk I/O error", "the disk cannot be written", "make room"),
        ("attempt to write a readonly database", "it cannot be written", "permission to write"),
        ("unable to open database file", "the file cannot be opened", "its folder"),
        ("database disk image is malformed", "the file is damaged", "move it away"),
        ("file is not a database", "the file is damaged", "put a copy of it back"),
        ("database is locked", "another program holds it", "close that program"),
        ("no such table: people", "it is not up to date", "make run"),
        ("something new", "OperationalError", "the room on the disk"),
    ],
)
def test_a_fault_is_named_by_its_kind_and_says_what_to_do(
    home: Path, words: str, says: str, remedy: str
) -> None:
    import sqlite3

    error = OperationalError("insert", {"text": "my secret"}, sqlite3.OperationalError(words))
    fault = fault_of(error)
    assert fault.says == says
    assert remedy in fault.remedy
    # The home's database is the usual one: nobody set an address to be checked.
    assert "DATABASE_URL" not in fault.remedy


def test_a_damaged_file_is_to_be_moved_away_or_put_back(tmp_path: Path) -> None:
    broken = tmp_path / "coach.db"
    broken.write_text("not a database " * 100)
    for ask in (upgrade, revision_of):
        with pytest.raises(DatabaseUnusable, match="move it away to begin anew") as told:
            ask(f"sqlite:///{broken}")
        assert "DATABASE_URL" not in str(told.value)
