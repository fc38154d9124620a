"""The examples are loaded once, marked as examples, and give way to a real directory."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from directory.demonstration import FOLDER, examples_wanted, load_demonstration
from directory.search import find_services
from store.models import metadata
from store.organizations import Organization
from store.services import Service, count_services

pytestmark = pytest.mark.slow


def test_loading_twice_leaves_one_of_each(empty: Session) -> None:
    first = load_demonstration(empty)
    second = load_demonstration(empty)
    assert first == second == count_services(empty)


def test_examples_of_before_there_were_imports_are_taken_over(empty: Session) -> None:
    load_demonstration(empty)
    # As the first version of the database held them: services and organisations without records.
    for table in (Service, Organization):
        empty.execute(sa.update(table).values(record_id=None))
    _forget_records(empty)
    empty.commit()
    assert load_demonstration(empty) == count_services(empty)
    assert empty.query(Organization).filter(Organization.record_id.is_(None)).count() == 0


def _forget_records(session: Session) -> None:
    for table in reversed(metadata.sorted_tables):
        if "record_id" in table.c and table.name not in {"services", "organizations"}:
            session.execute(sa.delete(table))
    session.execute(sa.delete(metadata.tables["records"]))
    session.execute(sa.delete(metadata.tables["imports"]))


def test_every_example_is_marked_and_so_is_its_card(empty: Session, today: date) -> None:
    load_demonstration(empty)
    assert all(service.example for service in empty.query(Service))
    assert all(
        match.example for match in find_services(empty, need="food", place="Methil", today=today)
    )


def test_nothing_is_loaded_where_a_real_directory_is(empty: Session, put) -> None:
    put("a real walk")
    assert not examples_wanted(empty)
    assert load_demonstration(empty) == 0
    assert count_services(empty) == 1


def test_no_example_is_offered_beside_a_real_service(empty: Session, put, today: date) -> None:
    load_demonstration(empty)
    put("a real walk")
    found = find_services(empty, need="a walk", place="Leith", today=today)
    assert [match.name for match in found] == ["a real walk"]


def test_a_change_in_the_file_reaches_the_store(empty: Session, tmp_path: Path) -> None:
    load_demonstration(empty)
    shutil.copytree(FOLDER, tmp_path / "services")
    changed = tmp_path / "services" / "services.csv"
    changed.write_text(changed.read_text().replace("Seated Yoga at the Sail Loft", "Sail Loft Sit"))
    load_demonstration(empty, tmp_path / "services")
    service = empty.get(Service, "demonstration:seated-yoga-leith")
    assert service is not None
    assert service.name == "Sail Loft Sit"


def test_a_row_that_cannot_be_read_is_named(empty: Session, tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "services")
    changed = tmp_path / "services" / "services.csv"
    lines = changed.read_text().splitlines(keepends=True)
    lines[1] = lines[1].replace(",active,", ",asleep,")
    changed.write_text("".join(lines))
    with pytest.raises(ValueError, match=r"services\.csv, row 2, field status .*asleep"):
        load_demonstration(empty, tmp_path / "services")
    assert count_services(empty) == 0
