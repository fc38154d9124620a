"""Importing again: nothing twice, changes remembered, vanished ones marked, kills lose nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from databases import everything_in
from feeds_at_hand import NOW, Directory, service

from store.engine import session
from store.services import Service, services_to_offer

ROOT = Path(__file__).resolve().parents[3]
DETAILS = ("phones", "schedules", "service_at_locations", "addresses", "service_areas")


def _counts(directory: Directory) -> list[int]:
    tables = (*DETAILS, "services", "organizations", "locations", "records")
    return [directory.rows(f"select count(*) from {table}")[0][0] for table in tables]


def test_importing_twice_leaves_one_of_each_and_writes_nothing(directory: Directory) -> None:
    feed = [service("s1"), service("s2")]
    directory.take(feed)
    first = _counts(directory)
    told = directory.take(feed)
    assert (told.outcome.new, told.outcome.changed, told.outcome.unchanged) == (0, 0, 2)
    assert _counts(directory) == first
    assert directory.rows("select count(*) from record_changes") == [(0,)]


def test_two_sources_with_the_same_ids_do_not_touch_each_other(directory: Directory) -> None:
    directory.take([service(name="Of one")], name="one")
    directory.take([service(name="Of two")], name="two")
    assert directory.one("s1", "one").name == "Of one"
    assert directory.one("s1", "two").name == "Of two"


def test_what_changed_is_remembered_with_when_and_what_it_was(directory: Directory) -> None:
    directory.take([service()])
    later = NOW + timedelta(days=7)
    changed = service(
        name="Shore walk", phones=[{"id": "p1", "number": "0131 496 0199"}], wait_time="Two weeks"
    )
    told = directory.take([changed], now=later)
    assert told.outcome.changed == 1
    assert directory.one().phone == "0131 496 0199"
    assert directory.one().waiting_time == 14
    assert directory.rows("select number from phones") == [("0131 496 0199",)]
    history = directory.rows(
        "select field_name, previous_value, replacement_value, last_action_type, last_action_date "
        "from record_changes order by field_name"
    )
    assert [row[:2] for row in history if row[0] in ("name", "wait_time")] == [
        ("name", "Walk s1"),
        ("wait_time", None),
    ]
    assert {row[0] for row in history} == {"name", "phones", "wait_time"}
    assert all(row[3] == "update" and str(row[4]).startswith("2026-12-05") for row in history)


def test_what_vanished_is_marked_and_comes_back(directory: Directory) -> None:
    directory.take([service("s1"), service("s2")])
    told = directory.take([service("s1")], now=NOW + timedelta(days=1))
    assert told.outcome.vanished == 1
    assert directory.one("s2").vanished_at == NOW + timedelta(days=1)
    with session(directory.url) as opened:
        assert [one.source_id for one in services_to_offer(opened)] == ["s1"]
    told = directory.take([service("s1"), service("s2")], now=NOW + timedelta(days=2))
    assert told.outcome.returned == 1
    assert directory.one("s2").vanished_at is None
    assert directory.rows("select last_action_type from record_changes order by id") == [
        ("vanish",),
        ("return",),
    ]


def test_a_rejected_record_has_not_vanished(directory: Directory) -> None:
    directory.take([service("s1"), service("s2")])
    told = directory.take([service("s1"), service("s2", name=None)])
    assert told.outcome.vanished == 0
    assert directory.one("s2").name == "Walk s2"


def test_who_opted_out_stays_out_through_every_import(directory: Directory) -> None:
    directory.take([service()])
    with session(directory.url) as opened:
        kept = opened.get(Service, "feed:s1")
        assert kept is not None
        kept.opted_out, kept.trust, kept.trust_count = True, 0.75, 4
    directory.take([service(name="New name")])
    kept = directory.one()
    assert (kept.name, kept.opted_out, kept.trust, kept.trust_count) == ("New name", True, 0.75, 4)
    directory.take([service(name="New name", opted_out=False)])
    assert directory.one().opted_out


def test_a_feed_can_say_that_a_service_opted_out(directory: Directory) -> None:
    directory.take([service(opted_out="yes")])
    assert directory.one().opted_out


def test_checking_changes_nothing_and_tells_what_would_be(directory: Directory) -> None:
    directory.take([service("s1"), service("s2")])
    with session(directory.url) as opened:
        before = everything_in(opened)
    told = directory.take([service("s1", name="New"), service("s3", email="x")], check=True)
    assert (told.outcome.new, told.outcome.changed, told.outcome.vanished) == (1, 1, 1)
    assert told.findings.total == 1
    with session(directory.url) as opened:
        assert everything_in(opened) == before
    assert directory.one("s1").name == "Walk s1"


def test_each_record_keeps_where_it_is_from(directory: Directory) -> None:
    path = directory.file([service()])
    directory.take(path, licence="CC BY 4.0")
    rows = directory.rows(
        "select r.source, r.resource_type, r.licence, i.read_from, i.format, i.complete "
        "from records r join imports i on i.id = r.import_id order by r.resource_type"
    )
    assert [row[1] for row in rows] == ["location", "organization", "service"]
    assert {(row[0], row[2], row[3], row[4], row[5]) for row in rows} == {
        ("feed", "CC BY 4.0", str(path), "hsds", 1)
    }
    assert directory.one().licence == "CC BY 4.0"


def test_the_fuller_version_of_a_shared_record_counts_whatever_the_order(
    directory: Directory,
) -> None:
    thin = service("s1", organization={"id": "o1", "name": "Shore Trust"})
    full = service("s2")
    for feed in ([thin, full], [full, thin], [thin, full]):
        directory.take(feed)
        assert directory.rows("select description from organizations") == [("A trust.",)]
    assert directory.rows("select count(*) from record_changes") == [(0,)]


def test_a_service_put_here_by_hand_is_written_over_and_keeps_its_place(
    directory: Directory,
) -> None:
    with session(directory.url) as opened:
        opened.add(Service(id="feed:s1", source="feed", source_id="s1", name="By hand"))
    told = directory.take([service()])
    assert told.outcome.new == 1
    assert directory.one().name == "Walk s1"
    assert directory.rows("select count(*) from services") == [(1,)]


KILLED = """
import sys
from datetime import datetime, timezone
from directory.import_source import Asked, import_source
from store.engine import engine
import time
import directory.importing as importing
import directory.writing_records as writing

importing.BATCH = 20
insert_rows = writing.insert_rows

def slowly(connection, table, rows):
    # In the middle of a transaction, where a kill would do the most harm.
    if table.name == "schedules":
        time.sleep(0.04)
    insert_rows(connection, table, rows)

writing.insert_rows = slowly
import_source(engine(sys.argv[1]), Asked(sys.argv[2], name="feed"), now=datetime.now(timezone.utc))
"""


def _whole(directory: Directory, name: str) -> tuple[int, int]:
    """How many services carry a name, and how many of all are not of one piece."""
    rows = directory.rows(
        "select s.name, s.phone, (select max(number) from phones p "
        "where p.record_id = s.record_id), (select count(*) from schedules h "
        "where h.record_id = s.record_id), (select count(*) from service_at_locations a "
        "where a.record_id = s.record_id), (select count(*) from phones p "
        "where p.record_id = s.record_id) from services s"
    )
    broken = [row for row in rows if row[1] != row[2] or row[3:] != (1, 1, 1)]
    mixed = [row for row in rows if row[0].startswith("New") != row[1].endswith("99")]
    return sum(row[0].startswith(name) for row in rows), len(broken) + len(mixed)


@pytest.mark.slow
def test_killed_in_the_middle_each_service_is_old_or_new_and_the_next_import_ends_it(
    directory: Directory,
) -> None:
    number = 400
    directory.take([service(f"s{n}", phones=[{"number": "0131 496 0100"}]) for n in range(number)])
    new = directory.file(
        [
            service(f"s{n}", name=f"New {n}", phones=[{"number": "0131 496 0199"}])
            for n in range(number)
        ]
    )
    killed_in_the_middle = False
    for _ in range(4):
        started = subprocess.Popen(
            [sys.executable, "-c", KILLED, directory.url, str(new)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        before, _ = _whole(directory, "New")
        until = time.monotonic() + 60
        while time.monotonic() < until and started.poll() is None:
            done, _ = _whole(directory, "New")
            if done > before:
                break
        started.send_signal(signal.SIGKILL)
        started.wait()
        done, broken = _whole(directory, "New")
        assert broken == 0
        killed_in_the_middle = 0 < done < number
        if done:
            break
    assert killed_in_the_middle, "no kill fell into the middle of an import"
    told = directory.take(new)
    assert _whole(directory, "New") == (number, 0)
    assert told.outcome.unchanged + told.outcome.changed == number
    if directory.engine.dialect.name == "sqlite":
        assert directory.rows("pragma integrity_check") == [("ok",)]
        assert directory.rows("pragma foreign_key_check") == []


def test_a_batch_that_fails_leaves_none_of_itself(
    directory: Directory, monkeypatch: pytest.MonkeyPatch
) -> None:
    from directory import writing_records

    directory.take([service("old")])
    real = writing_records.insert_rows

    def full_disk(connection: sa.engine.Connection, table: sa.Table, rows: list[object]) -> None:
        if table.name == "schedules":
            raise OSError(28, "No space left on device")
        real(connection, table, rows)  # type: ignore[arg-type]

    monkeypatch.setattr(writing_records, "insert_rows", full_disk)
    with pytest.raises(OSError, match="No space left"):
        directory.take([service("old"), service("new")])
    monkeypatch.undo()
    assert directory.ids() == {"old"}
    assert directory.take([service("old"), service("new")]).outcome.new == 1


def test_a_large_list_is_read_a_piece_at_a_time(directory: Directory, tmp_path: Path) -> None:
    """The first service is there before the last has been read."""
    from directory.feeds.findings import Findings
    from directory.feeds.json_files import entries_of_json
    from directory.feeds.text_files import Counting

    path = directory.file("[" + ",".join(json.dumps(service(f"s{n}")) for n in range(2_000)) + "]")
    counting = Counting()
    entries = entries_of_json(path, Findings(), counting)
    next(entries)
    assert counting.done < path.stat().st_size / 4
