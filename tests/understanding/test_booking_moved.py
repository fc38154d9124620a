"""A check-in just booked, put right in few words."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from tables import for_every_row

from store.clock import LONDON
from understanding.check_ins.booking_moved import (
    after_that_day,
    hour_alone,
    read_booking_moved,
    without_hours_out,
)

#: A Monday.
NOW = datetime(2026, 1, 12, 10, tzinfo=LONDON)


@for_every_row(
    ("text", "hour"),
    [
        ("make it 12", time(12)),
        ("no make it 12", time(12)),
        ("can it be 12 instead", time(12)),
        ("not 2, 4", time(16)),
        ("make it half 3", time(15, 30)),
        ("20 not 7", time(20)),
        ("19 no 7 please", time(19)),
        ("8pm not 8am", time(20)),
        ("20:30, not 7", time(20, 30)),
        ("7 in the evening not 7 in the morning", time(19)),
        ("make it the afternoon", time(14)),
    ],
)
def test_an_hour_alone_keeps_the_day(text: str, hour: time) -> None:
    found = read_booking_moved(text, now=NOW)
    assert found is not None
    assert found.hour == hour


def test_a_day_is_a_day() -> None:
    found = read_booking_moved("no, tuesday", now=NOW)
    assert found is not None
    assert found.when is not None
    assert found.when.start == date(2026, 1, 13)
    assert hour_alone("tuesday at 2", now=NOW) is None


@pytest.mark.parametrize("text", ["I'm at the hospital that day", "I'll no be in then", "later"])
def test_a_time_that_does_not_suit_asks_for_another(text: str) -> None:
    found = read_booking_moved(text, now=NOW)
    assert found is not None
    assert found.when is None
    assert found.hour is None


@for_every_row(
    "text", ["aye please", "as a picture", "no thanks", "not bothered", "I've nae printer"]
)
def test_an_answer_to_what_was_asked_moves_nothing(text: str) -> None:
    assert read_booking_moved(text, now=NOW) is None


def test_a_part_of_the_day_that_is_left_out_is_not_taken() -> None:
    found = without_hours_out("thursday but not morning", now=NOW)
    assert found is not None
    assert found.when is not None
    assert found.when.start == date(2026, 1, 15)
    assert found.hour == time(14)
    assert without_hours_out("thursday morning", now=NOW) is None


def test_a_day_to_wait_for_is_told_from_the_day_itself() -> None:
    assert after_that_day("I've a scan on friday so after that")
    assert not after_that_day("after my dinner on Friday")
