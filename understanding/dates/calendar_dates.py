"""Dates as they are written: "3/4", "the 5th", "5th of March", "the last Friday of May"."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from understanding.dates.day_counting import Day, in_the_year, later, next_month_day, weekday_number
from understanding.plans.frequency import WEEKDAY

MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.lower(): n for n, name in enumerate(calendar.month_abbr) if name}
MONTHS |= {"sept": 9}
MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
    "twenty-eighth twenty-ninth thirtieth thirty-first"
)
_ORDINALS = {word: n for n, word in enumerate(_ORDINAL_WORDS.split(), start=1)}
_ORDINAL_NAMES = "|".join(sorted(_ORDINALS, key=len, reverse=True)).replace("-", "[ -]")
_ORDINAL = rf"(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|{_ORDINAL_NAMES})"
_YEAR = r"(?:[,/-]? ?(?P<year>20\d\d|(?<= )2\d(?![\d:])))?"


def _year(said: str | None) -> int | None:
    if said is None:
        return None
    return int(said) + 2000 if len(said) == 2 else int(said)


_SLASHED = re.compile(
    r"(?<![\d/.£:-])(?P<d>\d{1,2})(?P<sep>[/.-])(?P<m>\d{1,2})(?:(?P=sep)(?P<y>20\d\d|"
    r"\d\d))?(?![\d/%]|\.\d)"
    r"(?! ?(?:of an|an hour|hour|of the way|mile|pint|of a|out|pints|cups?))"
)
# "13-3" and "14 3 26" are dates where they stand alone, and where no time of day could be meant.
_ALONE = re.compile(
    r"^\W*(?:on |the |maybe )*(?P<d>\d{1,2})(?P<sep>[ -])(?P<m>\d{1,2})"
    r"(?:(?P=sep)(?P<y>20\d\d|\d\d))?\W*$"
)
_LATEST_HOUR = 12
_ISO = re.compile(r"(?<!\d)(?P<y>20\d\d)-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)")
_DAY_OF_MONTH = re.compile(
    rf"\b(?:the )?(?:{_ORDINAL}|(?P<bare>\d{{1,2}}))"
    rf"(?: ?(?:-|to|or|and) ?\d{{1,2}}(?:st|nd|rd|th)?)?(?: of|,|/|-)? ?{MONTH}\b{_YEAR}"
)
_MONTH_DAY = re.compile(
    rf"\b{MONTH} (?:the )?(?:{_ORDINAL}|(?P<bare>\d{{1,2}}))\b"
    rf"(?! ?(?::|min))(?:(?! ?(?:am|pm))|(?<=[2-3]\d)|(?<=1[3-9])){_YEAR}"
)
_THE_ORDINAL = re.compile(
    rf"\bthe {_ORDINAL}\b(?! (?:time|day|floor|one|week|person|thing|goal|step|of (?!this|next|"
    rf"the month)|"
    rf"never|class|go|try|bus|half|part|two|few|session|month|year|appointment|visit|option|couple))"
)
_OF_THE_MONTH = re.compile(
    rf"(?<!the )\b{_ORDINAL}(?= (?:of|in) (?:the|this|next) month\b)(?! week| [a-z]*day)"
)
_BARE_ORDINAL = re.compile(
    r"(?<!the )\b(?P<ordinal>\d{1,2}(?:st|nd|rd|th))\b(?! (?:time|day|floor|one|week|of (?!this|"
    r"next|the month)))"
)
_IN_MONTH = re.compile(rf"\b(?:in|start of|beginning of|early|by|until) {MONTH}\b(?! \d){_YEAR}")
_MID_MONTH = re.compile(rf"\b(?:mid|middle of|half ?way through)[ -]{MONTH}\b(?! \d){_YEAR}")
_END_OF_MONTH = re.compile(rf"\b(?:end|last day) of {MONTH}\b(?! \d){_YEAR}")
_JUST_MONTH = re.compile(rf"^\W*(?:maybe |probably )?{MONTH}\b{_YEAR}\W*$")


_BEFORE_A_DATE = re.compile(r"\b(?:on|by|the|from) $")
_MONTH_NEXT = re.compile(rf"(?: of)?,? (?:{'|'.join(MONTHS)})\b")
_MONTH_JUST_BEFORE = re.compile(rf"\b(?:{'|'.join(MONTHS)}) $")

_NTH_WEEKDAY = re.compile(
    rf"\b(?:the )?(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last) (?P<day>{WEEKDAY}) "
    rf"(?:in|of) (?:{MONTH}|(?:the )?(?P<next>next )?month)\b"
)
NTH = {"fi": 1, "1s": 1, "se": 2, "2n": 2, "th": 3, "3r": 3, "fo": 4, "4t": 4}


def nth_weekdays(text: str, today: date) -> Iterator[Day]:
    """A weekday counted in its month: "the last Friday of March", the coming one."""
    for match in _NTH_WEEKDAY.finditer(text):
        first = today.replace(day=1)
        if match["month"]:
            month = MONTHS[match["month"]]
            first = date(today.year + (month < today.month), month, 1)
        elif match["next"]:
            first = later(first, 1, "month")
        ahead = (weekday_number(match["day"]) - first.weekday()) % 7
        found = first + timedelta(days=ahead)
        if match["nth"] == "last":
            days_in_month = calendar.monthrange(first.year, first.month)[1]
            found += timedelta(weeks=(days_in_month - found.day) // 7)
        else:
            found += timedelta(weeks=NTH[match["nth"][:2]] - 1)
        if found >= today:
            yield Day(*match.span(), found, particular=True)


# "The third of the twelfth": both in ordinals, day first.
_ORDINAL_OF_ORDINAL = re.compile(
    rf"\b(?:the )?{_ORDINAL},? of (?:the )?(?P<m>\d{{1,2}}(?:st|nd|rd|th)|{_ORDINAL_NAMES})\b"
)
# "Fifth", "on the twenty third", "Friday sixth": alone, or beside its weekday.
_ORDINAL_ALONE = re.compile(
    rf"^\W*(?:(?:on|maybe|probably|say|by|from|about|{WEEKDAY}),? )?"
    rf"(?P<ordinal>{_ORDINAL_NAMES})(?: (?:maybe|probably|please|i think|at|in the|if)\b.*)?\W*$"
)


def _number_of(ordinal: str) -> int:
    return _ORDINALS.get(ordinal.replace(" ", "-")) or int(re.sub(r"\D", "", ordinal))


def _day_number(match: re.Match[str]) -> int:
    ordinal = match["ordinal"]
    if ordinal is None:
        return int(match["bare"])
    return _number_of(ordinal)


# "At 7.12", "the 7.12 train" and "7.12 pm" are times.
_DOTTED_TIME = (
    re.compile(r"\b(?:at|about|around|by|till?|until|@) ?$"),
    re.compile(r" ?(?:am|pm|a\.m|p\.m|train|bus|to\b|from\b|sharp)"),
)


def _is_a_dotted_date(text: str, match: re.Match[str]) -> bool:
    """Whether "14.12" is a day: its minutes would be odd ones, or "on" or "the" leads it."""
    before, after = _DOTTED_TIME
    if before.search(text[: match.start()]) or after.match(text, match.end()):
        return False
    led = re.search(r"\b(?:on|the) (?:the )?$", text[: match.start()])
    return bool(led) or int(match["m"]) % 5 != 0


def _slashed_dates(text: str, today: date, *, asked_when: bool) -> Iterator[Day]:
    for match in _ISO.finditer(text):
        if found := in_the_year(today, int(match["d"]), int(match["m"]), int(match["y"])):
            yield Day(*match.span(), found, particular=True)
    if asked_when and (alone := _ALONE.match(text)):
        day, month, year = int(alone["d"]), int(alone["m"]), _year(alone["y"])
        sure = alone["y"] or (day > _LATEST_HOUR and alone["sep"] == "-")
        if sure and month <= 12 and (found := in_the_year(today, day, month, year)):
            yield Day(*alone.span(), found, particular=True)
    for match in _SLASHED.finditer(text):
        # "26.05" is no time of day.
        dotted = match["sep"] == "." and (
            int(match["d"]) > 23 or (asked_when and _is_a_dotted_date(text, match))
        )
        if (match["sep"] != "/" and not match["y"] and not dotted) or match.group() == "24/7":
            continue
        sure = asked_when or match["y"] or _BEFORE_A_DATE.search(text[: match.start()])
        day, month, year = int(match["d"]), int(match["m"]), _year(match["y"])
        if sure and month <= 12 and (found := in_the_year(today, day, month, year)):
            yield Day(*match.span(), found, particular=True)


def _days_of_a_month(text: str, today: date, *, asked_when: bool) -> Iterator[Day]:
    for pattern in (_DAY_OF_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            month = MONTHS[match["month"]]
            if found := in_the_year(today, _day_number(match), month, _year(match["year"])):
                yield Day(*match.span(), found, particular=True)
    months = [(_IN_MONTH, 1), (_MID_MONTH, 15)] + ([(_JUST_MONTH, 1)] if asked_when else [])
    for pattern, day in months:
        for match in pattern.finditer(text):
            month = MONTHS[match["month"]]
            if found := in_the_year(today, day, month, _year(match["year"])):
                yield Day(*match.span(), found)
    for match in _END_OF_MONTH.finditer(text):
        month, year = MONTHS[match["month"]], _year(match["year"])
        if first := in_the_year(today.replace(day=1), 1, month, year):
            last = calendar.monthrange(first.year, first.month)[1]
            yield Day(*match.span(), first.replace(day=last))


def _ordinal_days(text: str, today: date, *, asked_when: bool) -> Iterator[Day]:
    """A day of an unsaid month ("the 5th"): the next time the calendar shows it."""
    for match in _ORDINAL_OF_ORDINAL.finditer(text):
        month = _number_of(match["m"])
        if month <= 12 and (found := in_the_year(today, _day_number(match), month, None)):
            yield Day(*match.span(), found, particular=True)
    asked_for = (_THE_ORDINAL, _OF_THE_MONTH, _BARE_ORDINAL, _ORDINAL_ALONE)
    for pattern in asked_for if asked_when else (_THE_ORDINAL,):
        for match in pattern.finditer(text):
            before, after = text[: match.start()], text[match.end() :]
            if not asked_when and not re.search(r"\d", match.group()):
                continue
            if match.group("ordinal") in {"first", "second"} and pattern is _ORDINAL_ALONE:
                continue
            if _MONTH_NEXT.match(after) or _MONTH_JUST_BEFORE.search(before):
                continue
            base = today
            if re.match(r" of next month\b", after):
                base = later(today.replace(day=1), 1, "month") - timedelta(days=1)
            if found := next_month_day(base, _day_number(match)):
                yield Day(*match.span("ordinal"), found, particular=True)


def calendar_dates(text: str, today: date, *, asked_when: bool, slashes: bool) -> Iterator[Day]:
    """Each written date in `text`, day first, that has not gone by.

    Without a year it is the next such day; `slashes` says whether "3/4" may be a date at all.
    """
    if slashes:
        yield from _slashed_dates(text, today, asked_when=asked_when)
    yield from nth_weekdays(text, today)
    yield from _days_of_a_month(text, today, asked_when=asked_when)
    yield from _ordinal_days(text, today, asked_when=asked_when)
