"""Check-ins keep to quiet hours by the clock on the wall, also when it changes."""

from datetime import datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import for_every_row

from coaching.quiet_hours import LONDON, default_check_in, in_london, next_allowed, say_when


def london(*parts: int, fold: int = 0) -> datetime:
    return datetime(*parts, tzinfo=LONDON, fold=fold)  # type: ignore[misc,arg-type]


QUIET = time(21, 0), time(8, 0)
NOW = london(2026, 11, 23, 9, 0)


@for_every_row(
    ("when", "expected"),
    [
        (london(2026, 11, 23, 12, 0), london(2026, 11, 23, 12, 0)),
        (london(2026, 11, 23, 21, 0), london(2026, 11, 24, 8, 0)),
        (london(2026, 11, 24, 0, 30), london(2026, 11, 24, 8, 0)),
        (london(2026, 11, 24, 7, 59), london(2026, 11, 24, 8, 0)),
        (london(2026, 11, 24, 8, 0), london(2026, 11, 24, 8, 0)),
        # The night the clocks go forward, and the night they go back.
        (london(2027, 3, 27, 23, 0), london(2027, 3, 28, 8, 0)),
        (london(2026, 10, 24, 23, 0), london(2026, 10, 25, 8, 0)),
    ],
)
def test_a_check_in_waits_for_the_end_of_quiet_hours(when: datetime, expected: datetime) -> None:
    allowed = next_allowed(when, *QUIET)
    assert allowed == expected
    assert allowed.tzinfo is timezone.utc


def test_the_morning_after_the_clocks_change_is_still_eight_o_clock() -> None:
    spring = next_allowed(london(2027, 3, 27, 23, 0), *QUIET)
    assert spring.hour == 7
    assert in_london(spring).time() == time(8, 0)


def test_equal_times_mean_no_quiet_hours() -> None:
    assert next_allowed(NOW, time(9, 0), time(9, 0)) == NOW


@given(
    st.integers(0, 2 * 365 * 24 * 60),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
)
def test_it_is_never_sent_early_and_never_a_day_late(
    minute: int, quiet_from: time, quiet_until: time
) -> None:
    when = datetime(2026, 1, 1, tzinfo=timezone.utc) + timedelta(minutes=minute)
    allowed = next_allowed(when, quiet_from, quiet_until)
    assert when <= allowed <= when + timedelta(hours=25)


@pytest.mark.parametrize(("level", "days"), [(1, 3), (2, 7), (3, 7), (4, 14)])
def test_the_proposed_check_in_is_a_morning_that_the_level_calls_for(level: int, days: int) -> None:
    proposed = in_london(default_check_in(NOW, level))
    assert proposed.time() == time(10, 0)
    assert (proposed.date() - NOW.date()).days == days


@for_every_row(
    ("when", "said"),
    [
        (london(2026, 11, 24, 9, 0), "tomorrow at 9 in the morning"),
        (london(2026, 11, 23, 12, 0), "today at midday"),
        (london(2026, 11, 24, 0, 0), "tomorrow at midnight"),
        (london(2026, 11, 22, 15, 5), "yesterday at 3.05 in the afternoon"),
        (london(2026, 11, 27, 18, 30), "on Friday at half past six in the evening"),
        (london(2026, 11, 28, 11, 45), "on Saturday at quarter to twelve in the morning"),
        (london(2026, 11, 28, 23, 15), "on Saturday at quarter past eleven at night"),
        (london(2026, 11, 30, 10, 0), "on Monday 30 November at 10 in the morning"),
        (london(2027, 1, 5, 10, 0), "on Tuesday 5 January 2027 at 10 in the morning"),
        (london(2026, 11, 20, 10, 0), "on Friday 20 November at 10 in the morning"),
    ],
)
def test_a_moment_is_said_as_people_say_it(when: datetime, said: str) -> None:
    assert say_when(when.astimezone(timezone.utc), NOW) == said


def test_a_time_without_a_zone_is_not_guessed() -> None:
    with pytest.raises(ValueError, match="time zone"):
        in_london(NOW.replace(tzinfo=None))
