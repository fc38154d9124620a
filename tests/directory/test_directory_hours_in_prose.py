"""Hours as people write them, and when people say that they can go."""

from __future__ import annotations

import pytest

from directory.flattening.times import slots
from directory.hours import in_words
from directory.times_said import times_in
from store.open_times import DAYS, PartOfDay, open_mask


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Drop in, health centre, Thu 1-4.", "Thursdays, 1pm to 4pm"),
        ("Tuesdays 6 till 9", "Tuesdays, 6pm to 9pm"),
        ("Every Monday, 1.30 till 3.30. No charge.", "Mondays, 1.30pm to 3.30pm"),
        ("Breakfast Thu 7 to 9", "Thursdays, 7am to 9am"),
        ("Monday 07:30-09:00", "Mondays, 7.30am to 9am"),
        ("Debt advice. Mon to Fri daytime.", "Weekdays, 9am to 5pm"),
        ("Food parcels. Mon Wed Fri.", "Mondays, Wednesdays and Fridays"),
        ("A blether and a night off. Tuesdays 2-4.", "Tuesdays, 2pm to 4pm"),
        ("Groups of 2 to 4 people, some Mondays", None),
        ("Mondays, P1 to 7", None),
        ("Saturday is the name of our dog.", None),
    ],
)
def test_hours_of_a_description(written: str, read: str | None) -> None:
    assert in_words(slots({"description": written})) == read


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("singing group during the day", open_mask(DAYS, list(PartOfDay)[:2])),
        ("debt advice in the evening only", open_mask(DAYS, [PartOfDay.EVENING])),
        ("learn to swim, on a weekday", open_mask(DAYS[:5])),
        ("can only make mornings", open_mask(DAYS, [PartOfDay.MORNING])),
        ("it has to be a Tuesday", open_mask(["TU"])),
        ("singing in the afternoon", open_mask(DAYS, [PartOfDay.AFTERNOON])),
        ("I am at my worst in the evening", None),
        ("I'm tired during the day", None),
        ("the evening only gets worse", None),
    ],
)
def test_when_somebody_can_go(said: str, times: int | None) -> None:
    assert times_in(said) == times
