"""Every day that a text names, read the British and the Scots way."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from understanding.dates.calendar_dates import calendar_dates
from understanding.dates.counted_days import counted, counted_from
from understanding.dates.day_counting import Day, coming, later, monday_of, weekday_number
from understanding.dates.feasts import feasts
from understanding.dates.weekdays import weekdays
from understanding.dates.weeks_and_months import weeks_and_months
from understanding.plans.frequency import WEEKDAY

_TOMORROW = re.compile(
    r"\b(?:tomorrow|tomorra|tomorro|tommorow|tommorrow|tommorro|tomorow|tomora|tomorrae|tomoz|"
    r"(?:to|t|2)-?m(?:orr?[oa]|orr?ow|orw|orrw|rr?w|rr?o|rrow|w|oz|os|or)|tmr|"
    r"(?:the|th|ra|da) (?:morn|morra|morrow|moarn|mora)|morra|"
    r"morn(?='s (?:night|morn|evening)))(?:'s)?\b"
)
_DAY_AFTER = re.compile(
    rf"\bovermorrow\b|\b(?:the )?day after (?:{_TOMORROW.pattern})|"
    rf"(?:{_TOMORROW.pattern})\W+(?:but )?the day after\b"
)
_TODAY = re.compile(
    r"\b(?:today|2day|tonight|2nite|tonite|this (?:afternoon|evening|morning|aft|avo|arvo)|"
    r"later today|"
    r"later on today|this day(?= week| fortnight| next week))\b"
    r"|"
    r"(?<!of )(?<!during )(?<!all )(?<!in )(?<!through )(?<!for )(?<!every )(?<!into )(?<!at )"
    r"(?<!to be )"
    r"\bthe (?:day|night)\b(?! (?:after|before|i|we|he|she|they|that|of|when|centre|to|was|out|"
    r"shifts?|bus|nurse|my|hospital|job|care))"
)
# "Today week", "the morn fortnight".
_WEEK_ON = re.compile(r" (?:next )?(week|fortnight)\b(?! \d)")
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
# "Not this Thursday, the one after": counted from the day named before.
_THE_ONE_AFTER = re.compile(
    rf"\b(?:the )?(?:(?:one|week) after(?: that)?|next one|following one|"
    rf"(?<=but )next\b(?! [a-z])|(?P<next>day after)|"
    rf"(?P<day>{WEEKDAY}) after(?: that)?|following (?P<following>{WEEKDAY}))\b(?! the\b| next\b)"
)
# "Next week, maybe Thursday" is the Thursday of that week.
_WITHIN = re.compile(
    r"(?:[ ,.-]|\b(?:but|so|maybe|probably|possibly|perhaps|on|say|likely|the|sometime|some time|"
    r"i think|hopefully|ideally|if i can|it is|it will be|make it)\b)*"
)
_A_WEEKDAY = re.compile(rf"{WEEKDAY}\b")
# "The week of the 16th", "w/c Monday 16th".
_WEEK_OF = re.compile(
    rf"\b(?:week (?:beginning|commencing|starting|of)|w/?[cb])(?: on)?(?: (?:the|{WEEKDAY}))*,? $"
)
# "This side of Christmas" may be any day.
_VAGUE = re.compile(r"\b(?:this side of|some ?time before|well before|long before)(?: the)? $")


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
        *weeks_and_months(text, today),
    ]
    if asked_when:
        found += _right_now(text, today, alone=not found)
    found = [_whole_week(text, day) for day in found if not _VAGUE.search(text[: day.start])]
    found = [moved for day in found if (moved := counted_from(text, day, today))]
    found.sort(key=lambda d: (d.start, -d.end))
    return _within_stretches(text, _longest(_ones_after(text, _longest(found))), today)


def _whole_week(text: str, day: Day) -> Day:
    if _WEEK_OF.search(text[: day.start]):
        return replace(day, day=monday_of(day.day), grain="week", stretch=7)
    return day


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
            # "End of next week, Thursday" lies before the Sunday on which that week ends.
            begin = monday_of(last.day) if last.stretch == 7 else last.day
            ahead = (day.day - begin).days % 7
            inside = begin + timedelta(days=ahead)
            follows = _WITHIN.fullmatch(text, last.end, day.start)
            if follows and ahead < last.stretch and inside >= today:
                kept[-1] = replace(day, day=inside)
                continue
        kept.append(day)
    return kept
