"""Days that go by a name: Hogmanay, Christmas Eve, Easter Monday."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from understanding.dates.day_counting import Day, in_the_year


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


_FEASTS: tuple[tuple[str, int, int], ...] = (
    (r"christmas eve|xmas eve", 24, 12),
    (r"boxing day", 26, 12),
    (r"christmas(?: day)?|xmas(?: day)?|yule", 25, 12),
    (r"hogmanay|new year'?s eve", 31, 12),
    (r"new year'?s? ?day|ne'?er ?day|(?:the )?new year", 1, 1),
    (r"burns'? (?:night|day|supper)", 25, 1),
    (r"valentine'?s?(?: day)?", 14, 2),
    (r"st patrick'?s day|paddy'?s day", 17, 3),
    (r"hallowe'?en", 31, 10),
    (r"bonfire night|guy fawkes(?: night)?", 5, 11),
    (r"(?:st|saint) nicholas'?(?: day)?", 6, 12),
    (r"st george'?s day", 23, 4),
    (r"twelfth night", 5, 1),
    (r"april fool'?s'?(?: day)?", 1, 4),
    (r"armistice day|remembrance day", 11, 11),
    (r"may ?day(?! bank)", 1, 5),
    (r"st andrew'?s day|saint andrew'?s day", 30, 11),
)
_EASTER = (
    (r"shrove tuesday|pancake (?:day|tuesday)", -47),
    (r"ash wednesday", -46),
    (r"mother'?s'? day|mothering sunday", -21),
    (r"palm sunday", -7),
    (r"good friday", -2),
    (r"easter saturday|holy saturday", -1),
    (r"easter monday", 1),
    (r"easter(?: sunday| weekend)?", 0),
)


# The nth such weekday of a month: month, weekday (Monday 0), n.
_SUNDAYS = (
    (r"father'?s'? day", 6, 6, 3),
    (r"remembrance sunday", 11, 6, 2),
)
# British clocks change on the last Sunday of March and of October.
_CLOCKS = re.compile(
    r"\bclocks (?:(?:go|gang|move|are going|get put|are put) "
    r"(?:(?P<on>forward|forwards|on|ahead)|(?P<back>back))|change)\b"
)


def _nth(year: int, month: int, weekday: int, n: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def feasts(text: str, today: date) -> Iterator[Day]:
    """Each feast day named in `text`, the next time it comes."""
    for words, day, month in _FEASTS:
        for match in re.finditer(rf"\b(?:{words})\b", text):
            if found := in_the_year(today, day, month, None):
                yield Day(*match.span(), found, particular=True)
    for words, offset in _EASTER:
        for match in re.finditer(rf"\b(?:{words})\b", text):
            this_year = easter(today.year) + timedelta(days=offset)
            next_year = easter(today.year + 1) + timedelta(days=offset)
            yield Day(
                *match.span(), this_year if this_year >= today else next_year, particular=True
            )
    for match in _CLOCKS.finditer(text):
        months = [3] if match["on"] else [10] if match["back"] else [3, 10]
        changes = (_last_sunday(today.year + years, one) for years in (0, 1) for one in months)
        found = next(day for day in changes if day >= today)
        yield Day(*match.span(), found, particular=True)
    for words, month, weekday, n in _SUNDAYS:
        for match in re.finditer(rf"\b(?:{words})\b", text):
            days = (_nth(today.year + years, month, weekday, n) for years in (0, 1))
            found = next(day for day in days if day >= today)
            yield Day(*match.span(), found, particular=True)
