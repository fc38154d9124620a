"""Every day that a text names, read the British and the Scots way."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from understanding.calendar_dates import calendar_dates
from understanding.counted_days import counted, counted_from
from understanding.day_counting import Day, coming, later, monday_of, weekday_number
from understanding.feasts import feasts
from understanding.frequency import WEEKDAY
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
    r"later on today|this day(?= week| fortnight))\b"
    r"|(?<!of )(?<!during )(?<!all )(?<!in )(?<!through )(?<!for )(?<!every )(?<!into )(?<!at )"
    r"\bthe (?:day|night)\b(?! (?:after|before|i|we|he|she|they|that|of|when|centre|to|was|out|"
    r"shifts?|bus|nurse|my|hospital|job|care))"
)
# "Today week", "the morn fortnight".
_WEEK_ON = re.compile(r" (week|fortnight)\b(?! \d)")
_NOW = re.compile(
    r"\b(?:right now|straight ?away|right away|(?:right )?this (?:very )?(?:minute|second)|"
    r"just now|now|the now|asap|immediately)\b"
)
# "I'm aff sick the now" tells how things are.
_AS_THINGS_ARE = re.compile(
    r"\b(?:am|is|are|'s|have|has|got|feel|feeling)\b(?! (?:\w+ing|going)\b)"
)
_FEW_WORDS = re.compile(r"\W*(?:\w+\W+){0,4}")
_NOW_ALONE = re.compile(
    rf"(?:^|[,.;!]) *(?:(?:so|then|well|ok|aye|yes|maybe|i will start|start|do it) )*"
    rf"(?P<now>{_NOW.pattern}) *(?=$|[,.;!])"
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
# "Not this Thursday, the one after": counted from the day named before.
_THE_ONE_AFTER = re.compile(
    rf"\bthe (?:(?:one|week) after(?: that)?|next one|following one|(?P<next>day after)|"
    rf"(?P<day>{WEEKDAY}) after(?: that)?|following (?P<following>{WEEKDAY}))\b(?! the\b| next\b)"
)
# "Next week, maybe Thursday" is the Thursday of that week.
_WITHIN = re.compile(
    r"(?:[ ,.-]|\b(?:but|so|maybe|probably|possibly|perhaps|on|say|likely|the|sometime|some time|"
    r"i think|hopefully|ideally|if i can|it is|it will be|make it)\b)*"
)
_A_WEEKDAY = re.compile(rf"{WEEKDAY}\b")
_NEXT_MONTH = re.compile(r"\bnext month\b")
_END = re.compile(r"\b(?:the )?(?:end|last day) of (?:the |this )?(?P<unit>week|month|year)\b")


def _near_days(text: str, today: date) -> Iterator[Day]:
    day_after = [match.span() for match in _DAY_AFTER.finditer(text)]
    for start, end in day_after:
        yield Day(start, end, today + timedelta(days=2), particular=True)
    for match in _TOMORROW.finditer(text):
        if all(not start <= match.start() < end for start, end in day_after):
            yield _or_a_week_on(text, *match.span(), today + timedelta(days=1))
    for match in _TODAY.finditer(text):
        yield _or_a_week_on(text, *match.span(), today)


def _right_now(text: str, today: date, *, alone: bool) -> Iterator[Day]:
    """ "Now" answers "when?" in a few words or, if no day is named, as a clause of its own;
    elsewhere it is in every second sentence."""
    if _FEW_WORDS.fullmatch(_NOW.sub("", text) + " ") and not _AS_THINGS_ARE.search(text):
        for match in _NOW.finditer(text):
            yield Day(*match.span(), today)
    elif alone and (only := _NOW_ALONE.search(text)):
        yield Day(*only.span("now"), today)


def _or_a_week_on(text: str, start: int, end: int, day: date) -> Day:
    on = _WEEK_ON.match(text, end)
    if on is None:
        return Day(start, end, day)
    return Day(start, on.end(), later(day, 1, on[1]), particular=True)


def _weeks_and_months(text: str, today: date) -> Iterator[Day]:
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
        *_near_days(text, today),
        *_weeks_and_months(text, today),
    ]
    if asked_when:
        found += _right_now(text, today, alone=not found)
    found = [moved for day in found if (moved := counted_from(text, day, today))]
    found.sort(key=lambda d: (d.start, -d.end))
    return _within_stretches(text, _longest(_ones_after(text, _longest(found))), today)


def _longest(found: list[Day]) -> list[Day]:
    """Of days whose names overlap, the one with the longest name."""
    kept: list[Day] = []
    for day in found:
        if kept and day.start < kept[-1].end:
            if day.end - day.start > kept[-1].end - kept[-1].start:
                kept[-1] = day
            continue
        kept.append(day)
    return kept


def _ones_after(text: str, days: list[Day]) -> list[Day]:
    """`days` with those that are counted from the one named before: "the one after"."""
    counted_on: list[Day] = []
    for match in _THE_ONE_AFTER.finditer(text):
        before = [day for day in days if day.end <= match.start() and day.grain == "day"]
        if before:
            base, name = before[-1].day, match["day"] or match["following"]
            weekday = weekday_number(name) if name else base.weekday()
            day = base + timedelta(days=1) if match["next"] else coming(base, weekday)
            counted_on.append(Day(*match.span(), day, particular=True))
    return sorted([*counted_on, *days], key=lambda day: (day.start, -day.end))


def _within_stretches(text: str, days: list[Day], today: date) -> list[Day]:
    """`days` with a weekday that follows its week or weekend put into it, and that one left out."""
    kept: list[Day] = []
    for day in days:
        last = kept[-1] if kept else None
        if last and last.stretch > 1 and not day.particular and _A_WEEKDAY.match(text, day.start):
            ahead = (day.day - last.day).days % 7
            inside = last.day + timedelta(days=ahead)
            follows = _WITHIN.fullmatch(text, last.end, day.start)
            if follows and ahead < last.stretch and inside >= today:
                kept[-1] = replace(day, day=inside)
                continue
        kept.append(day)
    return kept
