"""Days as people in Britain name them: "Tuesday week", "the morn", "5th of March"."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from understanding.frequency import WEEKDAY
from understanding.numbers import EVERYDAY_NUMBER, value_of

_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): n for n, name in enumerate(calendar.month_abbr) if name}
_MONTHS |= {"sept": 9, "febuary": 2, "feburary": 2, "janurary": 1, "agust": 8, "octobor": 10}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
    "twenty-eighth twenty-ninth thirtieth thirty-first"
)
_ORDINALS = {word: n for n, word in enumerate(re.split(r"\s+", _ORDINAL_WORDS), start=1)}
_ORDINAL = (
    rf"(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})"
)
_YEAR = r"(?:[,/-]? ?(?P<year>20\d\d|(?<= )2\d(?![\d:])))?"
_AMOUNT = (
    rf"(?P<n>{EVERYDAY_NUMBER}|a couple of|a couple|couple of|couple|a few|few|an?)"
    rf"(?: ?(?:or|to|-) ?{EVERYDAY_NUMBER})?"
)
_UNIT = r"(?P<unit>days?|weeks?|months?|fortnights?|wks?)"


@dataclass(frozen=True)
class Day:
    """A day or a week (then its Monday) that a text names, and where it stands."""

    start: int
    end: int
    day: date
    grain: str = "day"
    particular: bool = False


def _weekday_number(name: str) -> int:
    start = {"mo": 0, "mu": 0, "tu": 1, "te": 1, "we": 2, "wa": 2, "th": 3, "fr": 4, "fi": 4,
             "sa": 5, "se": 5, "su": 6}  # fmt: skip
    return start[name[:2]]


def _coming(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _next_month_day(today: date, day: int) -> date | None:
    """The next time the calendar shows this day of the month, after today."""
    year, month = today.year, today.month
    for _ in range(13):
        if day <= calendar.monthrange(year, month)[1] and date(year, month, day) > today:
            return date(year, month, day)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


def _year(said: str | None) -> int | None:
    if said is None:
        return None
    return int(said) + 2000 if len(said) == 2 else int(said)


def _in_the_year(today: date, day: int, month: int, year: int | None) -> date | None:
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
            else _in_the_year(today, day, month, candidate_year + 1)
        )
    return None


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
    (r"st andrew'?s day|saint andrew'?s day", 30, 11),
)
_EASTER = ((r"good friday", -2), (r"easter monday", 1), (r"easter(?: sunday| weekend)?", 0))


def _feasts(text: str, today: date) -> Iterator[Day]:
    for words, day, month in _FEASTS:
        for match in re.finditer(rf"\b(?:{words})\b", text):
            if found := _in_the_year(today, day, month, None):
                yield Day(*match.span(), found, particular=True)
    for words, offset in _EASTER:
        for match in re.finditer(rf"\b(?:{words})\b", text):
            this_year = easter(today.year) + timedelta(days=offset)
            next_year = easter(today.year + 1) + timedelta(days=offset)
            yield Day(
                *match.span(), this_year if this_year >= today else next_year, particular=True
            )


_SLASHED = re.compile(
    r"(?<![\d/.£:-])(?P<d>\d{1,2})(?P<sep>[/.-])(?P<m>\d{1,2})(?:(?P=sep)(?P<y>20\d\d|\d\d))?(?![\d/%]|\.\d)"
    r"(?! ?(?:of an|an hour|hour|of the way|mile|pint|of a|out|pints|cups?))"
)
_ISO = re.compile(r"(?<!\d)(?P<y>20\d\d)-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)")
_DAY_OF_MONTH = re.compile(
    rf"\b(?:the )?(?:{_ORDINAL}|(?P<bare>\d{{1,2}}))(?: of|,|/|-)? ?{_MONTH}\b{_YEAR}"
)
_MONTH_DAY = re.compile(
    rf"\b{_MONTH} (?:the )?(?:{_ORDINAL}|(?P<bare>\d{{1,2}}))\b(?! ?(?:am|pm|:|min)){_YEAR}"
)
_THE_ORDINAL = re.compile(
    rf"\bthe {_ORDINAL}\b(?! (?:time|day|floor|one|week|person|thing|goal|step|of (?!this|next|the month)|"
    rf"class|go|try|bus|half|part|two|few|session|month|year|appointment|visit|option|couple))"
)
_BARE_ORDINAL = re.compile(
    r"(?<!the )\b(?P<ordinal>\d{1,2}(?:st|nd|rd|th))\b(?! (?:time|day|floor|one|week|of (?!this|next|the month)))"
)
_IN_MONTH = re.compile(rf"\b(?:in|start of|beginning of|early|by|until) {_MONTH}\b(?! \d){_YEAR}")
_MID_MONTH = re.compile(rf"\b(?:mid|middle of)[ -]{_MONTH}\b(?! \d){_YEAR}")
_JUST_MONTH = re.compile(rf"^\W*(?:maybe |probably )?{_MONTH}\b{_YEAR}\W*$")


_NTH_WEEKDAY = re.compile(
    rf"\b(?:the )?(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last) (?P<day>{WEEKDAY}) "
    rf"(?:in|of) (?:{_MONTH}|(?:the )?(?P<next>next )?month)\b"
)
_NTH = {"fi": 1, "1s": 1, "se": 2, "2n": 2, "th": 3, "3r": 3, "fo": 4, "4t": 4}


def _nth_weekdays(text: str, today: date) -> Iterator[Day]:
    """ "The last Friday of March", "first Monday in May": the coming one."""
    for match in _NTH_WEEKDAY.finditer(text):
        first = today.replace(day=1)
        if match["month"]:
            month = _MONTHS[match["month"]]
            first = date(today.year + (month < today.month), month, 1)
        elif match["next"]:
            first = _later(first, 1, "month")
        ahead = (_weekday_number(match["day"]) - first.weekday()) % 7
        found = first + timedelta(days=ahead)
        if match["nth"] == "last":
            days_in_month = calendar.monthrange(first.year, first.month)[1]
            found += timedelta(weeks=(days_in_month - found.day) // 7)
        else:
            found += timedelta(weeks=_NTH[match["nth"][:2]] - 1)
        if found >= today:
            yield Day(*match.span(), found, particular=True)


def _day_number(match: re.Match[str]) -> int:
    ordinal = match["ordinal"]
    if ordinal is None:
        return int(match["bare"])
    return _ORDINALS.get(ordinal) or int(re.sub(r"\D", "", ordinal))


def _calendar_dates(text: str, today: date, *, asked_when: bool, slashes: bool) -> Iterator[Day]:
    for match in _ISO.finditer(text):
        if found := _in_the_year(today, int(match["d"]), int(match["m"]), int(match["y"])):
            yield Day(*match.span(), found, particular=True)
    yield from _nth_weekdays(text, today)
    for match in _SLASHED.finditer(text) if slashes else ():
        if (match["sep"] != "/" and not match["y"]) or match.group() == "24/7":
            continue
        if (
            not asked_when
            and not match["y"]
            and not re.search(r"\b(?:on|by|the|from) $", text[: match.start()])
        ):
            continue
        year = _year(match["y"])
        if int(match["m"]) <= 12 and (
            found := _in_the_year(today, int(match["d"]), int(match["m"]), year)
        ):
            yield Day(*match.span(), found, particular=True)
    for pattern in (_DAY_OF_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            year = _year(match["year"])
            month = _MONTHS[match["month"]]
            if found := _in_the_year(today, _day_number(match), month, year):
                yield Day(*match.span(), found, particular=True)
    for pattern in (_THE_ORDINAL, _BARE_ORDINAL) if asked_when else (_THE_ORDINAL,):
        for match in pattern.finditer(text):
            if not asked_when and not re.search(r"\d", match.group()):
                continue
            if re.match(rf"(?: of)?,? (?:{'|'.join(_MONTHS)})\b", text[match.end() :]):
                continue
            if re.search(rf"\b(?:{'|'.join(_MONTHS)}) $", text[: match.start()]):
                continue
            base = today
            if re.match(r" of next month\b", text[match.end() :]):
                base = _later(today.replace(day=1), 1, "month") - timedelta(days=1)
            if found := _next_month_day(base, _day_number(match)):
                yield Day(*match.span(), found, particular=True)
    months = [(_IN_MONTH, 1), (_MID_MONTH, 15)] + ([(_JUST_MONTH, 1)] if asked_when else [])
    for pattern, day in months:
        for match in pattern.finditer(text):
            year = _year(match["year"])
            if found := _in_the_year(today, day, _MONTHS[match["month"]], year):
                yield Day(*match.span(), found)


def _counted(text: str, today: date, *, asked_when: bool) -> Iterator[Day]:
    """ "In 3 weeks", "a fortnight", "a week today", "in a couple of days"."""
    pattern = re.compile(
        rf"\b(?P<lead>in |within |about |after |give (?:it|me) |say )?(?:(?:about|another|maybe|roughly) )?"
        rf"(?:{_AMOUNT} )?\b{_UNIT}\b(?:'s?|s')?(?P<tail> time| from (?:now|today)| today| the day| "
        rf"tomorrow| the morn| from tomorrow| on(?! [a-z]*day)| away)?"
    )
    for match in pattern.finditer(text):
        unit, lead, tail = (
            match["unit"],
            (match["lead"] or "").strip(),
            (match["tail"] or "").strip(),
        )
        if unit in {"day", "days"} and (not match["n"] or match["n"] == "one"):
            continue
        if (
            not match["n"]
            and not unit.startswith("fortnight")
            and not (
                unit in {"week", "wk"} and tail in {"today", "the day", "tomorrow", "the morn"}
            )
        ):
            continue
        before, after = text[: match.start()], text[match.end() :]
        if re.search(
            r"\b(?:for|every|each|last|past|per|over|of|about|twice|once|times|the|this|next) $",
            before,
        ):
            continue
        if re.match(
            rf" (?:ago|old|before|on|past|come|every|or so ago|now|running|since)\b|,? (?:(?:from|on|come|past|fae) )?{WEEKDAY}\b",
            after,
        ):
            continue
        bare = not lead and not tail
        if bare and not (asked_when and re.fullmatch(r"\W*(?:\w+\W+){0,3}", before)):
            continue
        if bare and re.match(r" (?:a|per|of|in|without|with|i)\b", after):
            continue
        if lead == "after" and not asked_when:
            continue
        amount = _amount(match["n"] or "a")
        if not amount or amount > 400:
            continue
        start = today
        if tail in {"tomorrow", "the morn", "from tomorrow"}:
            start = today + timedelta(days=1)
        yield Day(*match.span(), _later(start, amount, unit), particular=True)


def _amount(said: str) -> int:
    said = said.strip()
    if said in {"a", "an"}:
        return 1
    if "couple" in said:
        return 2
    if "few" in said:
        return 3
    return int(value_of(said))


def _later(start: date, amount: int, unit: str) -> date:
    if unit.startswith("month"):
        months = start.month - 1 + amount
        year, month = start.year + months // 12, months % 12 + 1
        return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))
    days = {"d": 1, "w": 7, "f": 14}[unit[0]]
    return start + timedelta(days=amount * days)


_WEEKDAY_SAID = re.compile(
    rf"\b(?P<week>a week (?:on|past|from|come|next)? ?|week (?:on|come) |a fortnight (?:on|from|come)? ?|"
    rf"(?P<n>\d|two|three|four|five|six) weeks (?:on|from|come) )?"
    rf"(?P<which>(?:this|the) coming |coming |come |next week,? (?:on )?|next |this |last |the following |"
    rf"the |that |on )?(?P<day>{WEEKDAY})\b(?:'s)?(?P<after> week\b| fortnight\b|,? next week\b| of next week\b| "
    rf"(?:the )?week after next\b| after next\b| gone\b| there\b| past\b)?"
)
# "Sat", "sun", "wed" and "mon" are also words of other kinds.
_DOUBTFUL = frozenset({"sat", "sun", "wed", "mon", "fri", "thu"})


def _weekdays(text: str, today: date, *, asked_when: bool) -> Iterator[Day]:
    for match in _WEEKDAY_SAID.finditer(text):
        name, which = match["day"], (match["which"] or "").strip(" ,")
        week, after = (match["week"] or "").strip(), (match["after"] or "").strip(" ,")
        if which == "last" or after in {"gone", "past"} or week == "a week past":
            continue
        if name in _DOUBTFUL and not _clearly_a_day(text, match, asked_when=asked_when):
            continue
        number = _weekday_number(name)
        day = _coming(today, number)
        if which.startswith("next week") or after in {"next week", "of next week"}:
            day = _monday_of(today) + timedelta(days=7 + number)
        elif after.endswith("week after next"):
            day = _monday_of(today) + timedelta(days=14 + number)
        elif which == "next":
            # British "next Tuesday" is the Tuesday of the next calendar week, Monday first.
            day = _monday_of(today) + timedelta(days=7 + number)
        elif which == "this" and number == today.weekday():
            day = today
        weeks = 0
        if week.startswith(("a week", "week")) or after == "week" or after == "after next":
            weeks = 1
        elif week.startswith("a fortnight") or after == "fortnight":
            weeks = 2
        elif match["n"]:
            weeks = int(value_of(match["n"]))
        yield Day(
            match.start("day"), match.end(), day + timedelta(weeks=weeks), particular=bool(weeks)
        )


def _clearly_a_day(text: str, match: re.Match[str], *, asked_when: bool) -> bool:
    if (
        match["week"]
        or match["after"]
        or (match["which"] or "").strip() in {"next", "this", "on", "coming"}
    ):
        return True
    before, after = text[: match.start("day")], text[match.end() :]
    if re.search(r"\b(?:i|he|she|we|they|was|is|just|c'|in the|the) $", before):
        return False
    if len(re.findall(r"\w+", text)) <= 3 and asked_when:
        return True
    if re.search(rf"\b{WEEKDAY}(?:,? (?:and |or )?| ?[,/&+-] ?)$", before):
        return True
    return bool(
        re.match(
            rf"(?:,? (?:and |or )?| ?[,/&+-] ?){WEEKDAY}\b| (?:at|morning|night|evening|afternoon|"
            rf"\d|am|pm|noon|half|first)",
            after,
        )
    ) or (asked_when and not re.search(r"\b(?:i|the|was|we|in|out|just|c'?) $", before))


_TOMORROW = re.compile(
    r"\b(?:tomorrow|tomorra|tomorro|tommorow|tommorrow|tommorro|tomorow|tomora|tomorrae|tomoz|tmr|tmw|tmro|"
    r"(?:the|ra|da) (?:morn|morra|morrow|moarn|mora)|morra)(?:'s)?\b"
)
_DAY_AFTER = re.compile(
    rf"\b(?:the )?day after (?:{_TOMORROW.pattern})|(?:{_TOMORROW.pattern})\W+(?:but )?the day after\b"
)
_TODAY = re.compile(
    r"\b(?:today|2day|tonight|2nite|tonite|this (?:afternoon|evening|morning|aft)|later today|"
    r"later on today)\b"
    r"|(?<!of )(?<!during )(?<!all )(?<!in )(?<!through )(?<!for )(?<!every )(?<!into )(?<!at )"
    r"\bthe (?:day|night)\b(?! (?:after|before|i|we|he|she|they|that|of|when|centre|to|was|out|shift|"
    r"hospital|job|care))"
)
_NOW = re.compile(
    r"\b(?:right now|straight ?away|right away|just now|now|the now|asap|immediately)\b"
)
_WEEKEND = re.compile(
    r"\b(?P<which>this |next |the |at the |over the |coming |on the |the coming )?(?:week ?end|wkend)\b"
    r"(?P<after> after next| after| next week)?(?!s)"
    r"|\b(?P<past>after the week ?end)\b"
)
_WEEK = re.compile(
    r"(?<!\ba )\b(?P<which>next|this|the following|following|the coming|coming) (?:week|wk)\b(?! (?:on )?[a-z]*day\b)"
    r"|\b(?P<later>(?:the )?week after(?: next)?)\b"
    r"|\b(?:week beginning|w/c|week commencing|week of)\b"
)
_NEXT_MONTH = re.compile(r"\bnext month\b")
_END = re.compile(r"\b(?:the )?end of (?:the |this )?(?P<unit>week|month|year)\b")


def _relative(text: str, today: date, *, asked_when: bool) -> Iterator[Day]:
    day_after = [m.span() for m in _DAY_AFTER.finditer(text)]
    for start, end in day_after:
        yield Day(start, end, today + timedelta(days=2), particular=True)
    for match in _TOMORROW.finditer(text):
        if all(not start <= match.start() < end for start, end in day_after):
            yield Day(*match.span(), today + timedelta(days=1))
    for match in _TODAY.finditer(text):
        yield Day(*match.span(), today)
    if asked_when and re.fullmatch(r"\W*(?:\w+\W+){0,4}", _NOW.sub("", text) + " "):
        for match in _NOW.finditer(text):
            yield Day(*match.span(), today)
    for match in _WEEKEND.finditer(text):
        if match["past"]:
            yield Day(*match.span(), _saturday(today, "", None) + timedelta(days=2))
            continue
        yield Day(*match.span(), _saturday(today, (match["which"] or "").strip(), match["after"]))
    monday = _monday_of(today)
    for match in _WEEK.finditer(text):
        weeks = 0 if match["which"] == "this" else 1
        if match["later"]:
            weeks = 2
        if match["which"] or match["later"]:
            yield Day(*match.span(), monday + timedelta(weeks=weeks), "week")
    for match in _NEXT_MONTH.finditer(text):
        yield Day(*match.span(), _later(today.replace(day=1), 1, "month"))
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
        return _monday_of(today) + timedelta(days=5, weeks=weeks)
    if today.weekday() == 5 or (today.weekday() == 6 and which == "this"):
        return today
    return _coming(today, 5)


_COUNTED_FROM = re.compile(
    rf"\b(?:the|{_AMOUNT}) (?P<unit>days?|weeks?) (?P<side>before|after) (?:the )?$"
)


def _counted_from(text: str, day: Day, today: date) -> Day | None:
    """ "Two days before Hogmanay", "the day after the 5th"."""
    match = _COUNTED_FROM.search(text[: day.start])
    if match is None or text[day.start : day.end].startswith(("the day after", "day after")):
        return day
    amount = _amount(match["n"] or "a")
    if match["side"] == "before":
        amount = -amount
    moved = day.day + timedelta(days=amount * (7 if match["unit"].startswith("w") else 1))
    return Day(match.start(), day.end, moved, particular=True) if moved >= today else None


def days_named(text: str, today: date, *, asked_when: bool, slashes: bool) -> list[Day]:
    """Every day that `text` (from `in_english`) names, in the order of naming, none of them past.

    `today` is the date in Europe/London. `slashes` says whether "3/4" may be a date (day first).
    """
    found = [
        *_calendar_dates(text, today, asked_when=asked_when, slashes=slashes),
        *_feasts(text, today),
        *_counted(text, today, asked_when=asked_when),
        *_weekdays(text, today, asked_when=asked_when),
        *_relative(text, today, asked_when=asked_when),
    ]
    found = [moved for day in found if (moved := _counted_from(text, day, today))]
    found.sort(key=lambda d: (d.start, -d.end))
    kept: list[Day] = []
    for day in found:
        if kept and day.start < kept[-1].end:
            if day.end - day.start > kept[-1].end - kept[-1].start:
                kept[-1] = day
            continue
        kept.append(day)
    return kept
