"""The real migrations on a real database: up, down, up; at once; and from a newer version."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from store import migrations
from store.engine import engine, session
from store.migrations import (
    DatabaseFromNewerVersion,
    DatabaseUnusable,
    downgrade,
    newest_revision,
    revision_of,
    upgrade,
)
from store.models import metadata
from store.people import meet_person

UPGRADE = "import sys; from store.migrations import upgrade; upgrade(sys.argv[1])"
ROOT = Path(migrations.__file__).parents[2]


def differences(url: str) -> list[object]:
    """What the models have and the database has not, or the other way round."""
    with engine(url).connect() as connection:
        ours = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_name": lambda name, kind, _parents: not _is_of_sql_alone(str(name)),
            },
        )
        return list(compare_metadata(ours, metadata))


def tables(url: str) -> set[str]:
    """Our tables in the database."""
    names = set(sa.inspect(engine(url)).get_table_names()) - {"alembic_version"}
    return {name for name in names if not _is_of_sql_alone(name)}


def _is_of_sql_alone(name: str) -> bool:
    # The full text is a table, with others in its train, that no model can describe.
    return name == "sqlite_sequence" or name.startswith("service_words")


@pytest.fixture
def empty(tmp_path: Path) -> str:
    """The address of a database that does not exist yet, in a folder that does not either."""
    return f"sqlite:///{tmp_path}/var/coach.db"


def test_up_down_and_up_again_ends_where_the_models_are(empty: str) -> None:
    upgrade(empty)
    assert revision_of(empty) == newest_revision()
    assert differences(empty) == []
    downgrade(empty)
    assert revision_of(empty) is None
    assert tables(empty) == set()
    upgrade(empty)
    assert tables(empty) == set(metadata.tables)
    assert differences(empty) == []


def test_every_unique_key_and_foreign_key_of_the_models_has_its_name_in_the_database(
    url: str,
) -> None:
    found = sa.inspect(engine(url))
    for table in metadata.tables.values():
        constraints = {
            *(key["name"] for key in found.get_foreign_keys(table.name)),
            *(key["name"] for key in found.get_unique_constraints(table.name)),
        }
        assert constraints == {
            constraint.name
            for constraint in table.constraints
            if not isinstance(constraint, sa.PrimaryKeyConstraint)
        }


def test_upgrading_again_changes_nothing_and_loses_nobody(url: str) -> None:
    with session(url) as one:
        meet_person(one, "ann")
    upgrade(url)
    with session(url) as one:
        assert one.execute(sa.text("select count(*) from people")).scalar_one() == 1


def test_asking_for_the_version_makes_no_database(empty: str) -> None:
    assert revision_of(empty) is None
    assert not Path(empty.removeprefix("sqlite:///")).exists()


def test_a_database_from_a_newer_version_is_refused_and_left_as_it_is(url: str) -> None:
    with session(url) as one:
        one.execute(sa.text("update alembic_version set version_num = '9999'"))
    for change in (upgrade, downgrade):
        with pytest.raises(DatabaseFromNewerVersion, match="newer version") as told:
            change(url)
        assert "\n" not in str(told.value)
    assert revision_of(url) == "9999"
    assert tables(url) == set(metadata.tables)


def test_a_file_that_is_no_database_is_named_in_one_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "coach.db"
    broken.write_text("not a database " * 100)
    for ask in (upgrade, revision_of):
        with pytest.raises(DatabaseUnusable, match=r"coach\.db") as told:
            ask(f"sqlite:///{broken}")
        assert "\n" not in str(told.value)
    assert broken.read_text().startswith("not a database")


def test_a_folder_that_cannot_be_made_is_named_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file where the folder should be")
    with pytest.raises(DatabaseUnusable, match="DATABASE_URL"):
        upgrade(f"sqlite:///{tmp_path}/var/coach.db")


@pytest.mark.slow
def test_a_migration_that_breaks_in_the_middle_leaves_nothing_behind(
    empty: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_out_of_disk(*_args: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("alembic.operations.Operations.create_index", run_out_of_disk)
    with pytest.raises(DatabaseUnusable, match="No space left"):
        upgrade(empty)
    monkeypatch.undo()
    assert tables(empty) == set()
    upgrade(empty)
    assert differences(empty) == []


@pytest.mark.slow
def test_processes_that_upgrade_at_once_do_not_break_each_other(empty: str) -> None:
    started = [
        subprocess.Popen(
            [sys.executable, "-c", UPGRADE, empty], cwd=ROOT, stderr=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    told = [process.communicate(timeout=60)[1] for process in started]
    assert [process.returncode for process in started] == [0] * 4, told
    assert differences(empty) == []
