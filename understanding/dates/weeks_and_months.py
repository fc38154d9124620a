"""Weeks, weekends and months, and their parts: "next weekend", "early next week", "mid-month"."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from understanding.dates.calendar_dates import MONTH, MONTHS, NTH
from understanding.dates.day_counting import Day, coming, later, monday_of
from understanding.text.phrases import any_of

_WEEKEND = re.compile(
    any_of(r"""
        (?<!some )(?<!any )(?<!one )\b(?P<which>this |next |the |at the |over the |coming |on the |
            the coming )?(week ?end|wkend)\b(?P<after> after next| after| next week)?(?!s)
        \b(?P<past>after the week ?end)\b
    """)
)
_WEEK = re.compile(
    any_of(r"""
        (?<!\ba )\b(?P<which>next|this|the following|following|the coming|coming) (week|
            wk)\b(?! (on )?[a-z]*day\b)
        \b(?P<later>(the )?week after( next)?)\b
        \b(week beginning|w/c|week commencing|week of)\b
    """)
)
_NEXT_MONTH = re.compile(r"\bnext month\b")
# "End of next week", "the start of the week", "middle of the month", "early next month".
_PART = (
    r"(?P<part>start|beginning|early(?: on)?|middle|mid|half ?way through|end|last day|late|later|"
    r"(?:tail|back) end)(?:[ -]of| in| on)?[ -]"
)
_PART_OF_A_WEEK = re.compile(
    rf"\b(?:the )?{_PART}(?P<which>next|the following|the week after next|this|the)? ?"
    rf"(?:week|wk)\b(?! ?end)"
)
_PART_OF_A_MONTH = re.compile(rf"\b(?:the )?{_PART}(?P<which>next |this |the )?month\b")
_END_OF_YEAR = re.compile(r"\b(?:the )?(?:end|last day) of (?:the |this )?year\b")
_NTH_WEEK = re.compile(
    rf"\b(?:the )?(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last) (?:full )?week "
    rf"(?:in|of) (?:{MONTH}|(?:the )?(?P<next>next )?month)\b"
)


def weeks_and_months(text: str, today: date) -> Iterator[Day]:
    """Each week, weekend or month in `text`, or the day on which its named part begins."""
    monday = monday_of(today)
    for match in _WEEKEND.finditer(text):
        if match["past"]:
            yield Day(*match.span(), _saturday(today, "", None) + timedelta(days=2))
        else:
            which = (match["which"] or "").strip()
            day = _saturday(today, which, match["after"])
            yield Day(*match.span(), day, stretch=2 if day.weekday() == 5 else 1)
    for match in _WEEK.finditer(text):
        weeks = 2 if match["later"] else 0 if match["which"] == "this" else 1
        if match["which"] or match["later"]:
            yield Day(*match.span(), monday + timedelta(weeks=weeks), "week", stretch=7)
    for match in _NEXT_MONTH.finditer(text):
        yield Day(*match.span(), later(today.replace(day=1), 1, "month"))
    for match in _END_OF_YEAR.finditer(text):
        yield Day(*match.span(), date(today.year, 12, 31))
    for match in _PART_OF_A_WEEK.finditer(text):
        if begins := _within_the_week(today, match["part"], match["which"] or "the"):
            yield Day(*match.span(), begins, stretch=7)
    for match in _PART_OF_A_MONTH.finditer(text):
        yield Day(*match.span(), _within_the_month(today, match["part"], match["which"] or ""))
    yield from _nth_weeks(text, today)


def _within_the_week(today: date, part: str, which: str) -> date | None:
    """The day on which a part of a week begins; "later this week" names none of its own."""
    part = part.split()[0]
    if which == "this" and part in {"late", "later", "early"}:
        return None
    # The end is its Sunday: whoever asks how it went must not come too early.
    weekday = {"start": 0, "beginning": 0, "early": 0, "late": 3, "later": 3}.get(part, 2)
    weekday = 6 if part in {"end", "last", "tail", "back"} else weekday
    weeks = {"next": 1, "the following": 1, "the week after next": 2}.get(which, 0)
    day = monday_of(today) + timedelta(weeks=weeks, days=weekday)
    if day >= today:
        return day
    return None if which == "this" else coming(today, weekday)


def _within_the_month(today: date, part: str, which: str) -> date:
    first = today.replace(day=1)
    if which.strip() == "next":
        first = later(first, 1, "month")
    if part.split()[0] in {"start", "beginning", "early"}:
        return first if first >= today else later(first, 1, "month")
    if part.split()[0] in {"middle", "mid", "half", "halfway"}:
        middle = first.replace(day=15)
        return middle if middle >= today else later(middle, 1, "month")
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def _nth_weeks(text: str, today: date) -> Iterator[Day]:
    for match in _NTH_WEEK.finditer(text):
        first = today.replace(day=1)
        if match["month"]:
            month = MONTHS[match["month"]]
            first = date(today.year + (month < today.month), month, 1)
        elif match["next"]:
            first = later(first, 1, "month")
        days = calendar.monthrange(first.year, first.month)[1]
        inside = days if match["nth"] == "last" else 7 * NTH[match["nth"][:2]] - 6
        monday = monday_of(first.replace(day=inside))
        if monday + timedelta(days=6) >= today:
            yield Day(*match.span(), monday, "week", particular=True, stretch=7)


def _saturday(today: date, which: str, after: str | None) -> date:
    if which == "next" or after:
        weeks = 2 if after and after.strip() == "after next" else 1
        return monday_of(today) + timedelta(days=5, weeks=weeks)
    if today.weekday() == 5 or (today.weekday() == 6 and which == "this"):
        return today
    return coming(today, 5)
