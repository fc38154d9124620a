"""Every day that a text names, read the British and the Scots way."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from understanding.calendar_dates import calendar_dates
from understanding.counted_days import counted, counted_from
from understanding.day_counting import Day, coming, later, monday_of
from understanding.feasts import feasts
from understanding.phrases import any_of
from understanding.weekdays import weekdays

_TOMORROW = re.compile(
    r"\b(?:tomorrow|tomorra|tomorro|tommorow|tommorrow|tommorro|tomorow|tomora|tomorrae|tomoz|"
    r"tmr|tmw|tmro|"
    r"(?:the|ra|da) (?:morn|morra|morrow|moarn|mora)|morra)(?:'s)?\b"
)
_DAY_AFTER = re.compile(
    rf"\b(?:the )?day after (?:{_TOMORROW.pattern})|"
    rf"(?:{_TOMORROW.pattern})\W+(?:but )?the day after\b"
)
_TODAY = re.compile(
    r"\b(?:today|2day|tonight|2nite|tonite|this (?:afternoon|evening|morning|aft)|later today|"
    r"later on today)\b"
    r"|(?<!of )(?<!during )(?<!all )(?<!in )(?<!through )(?<!for )(?<!every )(?<!into )(?<!at )"
    r"\bthe (?:day|night)\b(?! (?:after|before|i|we|he|she|they|that|of|when|centre|to|was|out|"
    r"shift|"
    r"hospital|job|care))"
)
_NOW = re.compile(
    r"\b(?:right now|straight ?away|right away|just now|now|the now|asap|immediately)\b"
)
_WEEKEND = re.compile(
    any_of(r"""
        \b(?P<which>this |next |the |at the |over the |coming |on the |
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
_END = re.compile(r"\b(?:the )?end of (?:the |this )?(?P<unit>week|month|year)\b")


def _near_days(text: str, today: date, *, asked_when: bool) -> Iterator[Day]:
    day_after = [match.span() for match in _DAY_AFTER.finditer(text)]
    for start, end in day_after:
        yield Day(start, end, today + timedelta(days=2), particular=True)
    for match in _TOMORROW.finditer(text):
        if all(not start <= match.start() < end for start, end in day_after):
            yield Day(*match.span(), today + timedelta(days=1))
    for match in _TODAY.finditer(text):
        yield Day(*match.span(), today)
    # "Now" answers "when?" in a few words; elsewhere it is in every second sentence.
    if asked_when and re.fullmatch(r"\W*(?:\w+\W+){0,4}", _NOW.sub("", text) + " "):
        for match in _NOW.finditer(text):
            yield Day(*match.span(), today)


def _weeks_and_months(text: str, today: date) -> Iterator[Day]:
    monday = monday_of(today)
    for match in _WEEKEND.finditer(text):
        if match["past"]:
            yield Day(*match.span(), _saturday(today, "", None) + timedelta(days=2))
        else:
            which = (match["which"] or "").strip()
            yield Day(*match.span(), _saturday(today, which, match["after"]))
    for match in _WEEK.finditer(text):
        weeks = 2 if match["later"] else 0 if match["which"] == "this" else 1
        if match["which"] or match["later"]:
            yield Day(*match.span(), monday + timedelta(weeks=weeks), "week")
    for match in _NEXT_MONTH.finditer(text):
        yield Day(*match.span(), later(today.replace(day=1), 1, "month"))
    for match in _END.finditer(text):
        last = {
            "week": monday + timedelta(days=6),
            "month": today.replace(day=calendar.monthrange(today.year, today.month)[1]),
            "year": date(today.year, 12, 31),
        }
        yield Day(*match.span(), last[match["unit"]])


def _saturday(today: date, which: str, after: str | None) -> date:
    if which == "next" or after:
        weeks = 2 if after and after.strip() == "after next" else 1
        return monday_of(today) + timedelta(days=5, weeks=weeks)
    if today.weekday() == 5 or (today.weekday() == 6 and which == "this"):
        return today
    return coming(today, 5)


def days_named(text: str, today: date, *, asked_when: bool, slashes: bool) -> list[Day]:
    """Every day that `text` (from `in_english`) names, in the order of naming, none of them past.

    `today` is the date in Europe/London. `slashes` says whether "3/4" may be a date (day first).
    """
    found = [
        *calendar_dates(text, today, asked_when=asked_when, slashes=slashes),
        *feasts(text, today),
        *counted(text, today, asked_when=asked_when),
        *weekdays(text, today, asked_when=asked_when),
        *_near_days(text, today, asked_when=asked_when),
        *_weeks_and_months(text, today),
    ]
    found = [moved for day in found if (moved := counted_from(text, day, today))]
    found.sort(key=lambda d: (d.start, -d.end))
    kept: list[Day] = []
    for day in found:
        if kept and day.start < kept[-1].end:
            if day.end - day.start > kept[-1].end - kept[-1].start:
                kept[-1] = day
            continue
        kept.append(day)
    return kept
