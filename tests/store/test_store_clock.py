"""Moments are aware, stored in UTC, read in London."""

from __future__ import annotations

import re
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

import store
from store.clock import clock_set_to, now_utc, to_london, to_utc
from store.people import Person, meet_person

NAIVE = datetime(2026, 7, 1, 12, 0)  # noqa: DTZ001


def test_now_is_aware_and_utc() -> None:
    assert now_utc().utcoffset() == timedelta(0)


def test_summer_time_in_london_is_an_hour_ahead() -> None:
    moment = datetime(2026, 7, 1, 12, 0, tzinfo=timezone.utc)
    assert to_london(moment).isoformat() == "2026-07-01T13:00:00+01:00"


@pytest.mark.parametrize("convert", [to_london, to_utc])
def test_a_moment_without_a_zone_is_refused(convert: object) -> None:
    with pytest.raises(ValueError, match="time zone"):
        convert(NAIVE)  # type: ignore[operator]
    with pytest.raises(ValueError, match="time zone"), clock_set_to(NAIVE):
        pass


def test_the_clock_can_be_set_for_a_scripted_week_and_runs_on_after_it() -> None:
    london = datetime(2030, 7, 1, 9, 0, tzinfo=ZoneInfo("Europe/London"))
    with clock_set_to(london):
        assert now_utc() == london
        assert now_utc().tzinfo is timezone.utc
        with clock_set_to(None):
            assert now_utc().year != 2030
    assert now_utc().year != 2030


def test_a_set_clock_is_seen_by_no_other_thread() -> None:
    seen: list[datetime] = []
    with clock_set_to(datetime(2030, 1, 1, tzinfo=timezone.utc)):
        thread = threading.Thread(target=lambda: seen.append(now_utc()))
        thread.start()
        thread.join()
    assert seen[0].year != 2030


def test_a_row_made_in_a_scripted_week_carries_its_date(opened: Session) -> None:
    with clock_set_to(datetime(2030, 1, 1, tzinfo=timezone.utc)):
        assert meet_person(opened, "ann").created_at.year == 2030


def test_a_moment_comes_back_from_the_store_aware_and_the_same(opened: Session) -> None:
    london = datetime(2026, 7, 1, 9, 30, 15, 250_000, tzinfo=ZoneInfo("Europe/London"))
    meet_person(opened, "ann").last_message_at = london
    opened.flush()
    opened.expire_all()
    back = meet_person(opened, "ann").last_message_at
    assert back == london
    assert back is not None
    assert back.utcoffset() == timedelta(0)
    kept = opened.execute(sa.text("select last_message_at from people")).scalar_one()
    # SQLite has text, sortable because all of it is UTC; PostgreSQL has a moment of its own.
    assert kept in ("2026-07-01 08:30:15.250000", london)


def test_the_store_refuses_a_moment_without_a_zone(opened: Session) -> None:
    opened.add(Person(id="ann", created_at=NAIVE))
    with pytest.raises(StatementError, match="time zone"):
        opened.flush()
    opened.rollback()


def test_nothing_else_in_the_store_reads_the_clock() -> None:
    reads = re.compile(r"datetime\.(now|utcnow|today)\(|date\.today\(|time\.time\(")
    room = Path(store.__file__).parent
    assert [path.name for path in room.rglob("*.py") if reads.search(path.read_text())] == [
        "clock.py"
    ]
