"""Hours as teams write them are read, and say when the next person looks in."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from tables import for_every_row

from coaching.staffed_hours import NEVER, Span, read_hours

LONDON = ZoneInfo("Europe/London")


def days_and_hours(words: str) -> set[tuple[int, int, int]]:
    return {(span.day, span.opens.hour, span.closes.hour) for span in read_hours(words).spans}


@for_every_row(
    ("words", "expected"),
    [
        ("Monday to Friday, 9 to 5", {(day, 9, 17) for day in range(5)}),
        ("weekdays 9 to 5", {(day, 9, 17) for day in range(5)}),
        ("Mon-Thu 09:00-17:00; Fri 9am to noon", {(d, 9, 17) for d in range(4)} | {(4, 9, 12)}),
        ("Tuesdays and Thursdays, 6pm–8pm", {(1, 18, 20), (3, 18, 20)}),
        ("Sat to Mon 10 to 2", {(5, 10, 14), (6, 10, 14), (0, 10, 14)}),
        ("Monday 9 to 12 and 1pm to 5pm", {(0, 9, 12), (0, 13, 17)}),
        ("every day 8.30 to 20.00", {(day, 8, 20) for day in range(7)}),
    ],
)  # fmt: skip
def test_hours_are_read_as_teams_write_them(
    words: str, expected: set[tuple[int, int, int]]
) -> None:
    assert days_and_hours(words) == expected


@for_every_row("words", ["soon", "weekdays", "9 to 5", "Monday 17:00-09:00", "Mon 9-5 or so"])
def test_hours_that_cannot_be_read_are_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r"hours"):
        read_hours(words)


def test_outside_the_hours_the_next_opening_is_named_across_weekends_and_the_clock_change() -> None:
    hours = read_hours("weekdays 9 to 5")
    friday_evening = datetime(2026, 3, 27, 18, 0, tzinfo=LONDON)
    assert not hours.is_open(friday_evening)
    # The clocks go forward on the Sunday between: it is nine on the wall all the same.
    assert hours.first_in(friday_evening) == datetime(2026, 3, 30, 9, 0, tzinfo=LONDON)
    noon = datetime(2026, 3, 30, 12, 0, tzinfo=LONDON)
    assert hours.is_open(noon)
    assert hours.first_in(noon) == noon
    assert not hours.is_open(datetime(2026, 3, 30, 17, 0, tzinfo=LONDON))


def test_without_hours_nobody_is_there_and_no_moment_is_moved() -> None:
    moment = datetime(2026, 3, 30, 12, 0, tzinfo=LONDON)
    assert not NEVER
    assert not NEVER.is_open(moment)
    assert NEVER.first_in(moment) == moment
    assert read_hours("  ") == NEVER
    assert Span(0, time(9), time(17)) in read_hours("Monday 9 to 5").spans
