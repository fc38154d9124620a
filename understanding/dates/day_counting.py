"""Days counted on the calendar: the coming Tuesday, the Monday of a week, three months on."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Day:
    """A day or a week (then its Monday) that a text names, and where it stands.

    `stretch` is how many days the name holds: 7 for a week, 2 for a weekend.
    """

    start: int
    end: int
    day: date
    grain: str = "day"
    particular: bool = False
    stretch: int = 1


def weekday_number(name: str) -> int:
    """0 for Monday to 6 for Sunday, from a name that `WEEKDAY` matches, misspelt ones too."""
    start = {"mo": 0, "mu": 0, "tu": 1, "te": 1, "we": 2, "wa": 2, "th": 3, "fr": 4, "fi": 4,
             "sa": 5, "se": 5, "su": 6}  # fmt: skip
    return start[name[:2]]


def coming(today: date, weekday: int) -> date:
    """The next such weekday after today, one to seven days on."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def monday_of(day: date) -> date:
    """The Monday of that day's calendar week."""
    return day - timedelta(days=day.weekday())


def next_month_day(today: date, day: int) -> date | None:
    """The next time the calendar shows this day of the month, after today."""
    year, month = today.year, today.month
    for _ in range(13):
        if day <= calendar.monthrange(year, month)[1] and date(year, month, day) > today:
            return date(year, month, day)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


def in_the_year(today: date, day: int, month: int, year: int | None) -> date | None:
    """That day of that month: this year's or, where it has gone by, next year's."""
    years = [year] if year else [today.year + n for n in range(5)]
    for candidate_year in years:
        try:
            found = date(candidate_year, month, day)
        except ValueError:
            continue
        # Last year as a date is no answer to "when".
        return (
            found
            if found >= today
            else None
            if year
            else in_the_year(today, day, month, candidate_year + 1)
        )
    return None


def later(start: date, amount: int, unit: str) -> date:
    """So many days, weeks, fortnights or months on; the 31st becomes a shorter month's last day."""
    if unit.startswith("month"):
        months = start.month - 1 + amount
        year, month = start.year + months // 12, months % 12 + 1
        return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))
    days = {"d": 1, "w": 7, "f": 14}[unit[0]]
    return start + timedelta(days=amount * days)
