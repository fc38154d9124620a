"""When a service is open: from HSDS schedules, or from words such as "Tuesdays 11am to 12 noon"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from store.open_times import DAYS, open_mask, parts_between

Slot = dict[str, Any]
Times = tuple[str, str | None]

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = r"(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?s?"
_DAY_WORD = re.compile(rf"\b{_DAY}\b")
_DAY_RANGE = re.compile(rf"\b{_DAY}\s*(?:-|–|to|until|till|through)\s*{_DAY}\b")
_EVERY_DAY = re.compile(r"\b(?:every ?day|daily|(?:seven|7) days|24 ?/ ?7|all week)\b")
_EVERY_PART = re.compile(r"\bevery (?:morning|afternoon|evening|night)\b")
_WEEKDAYS = re.compile(r"\b(?:week ?days?|working days|mon(?:day)? ?(?:-|–|to) ?fri(?:day)?)\b")
_WEEKENDS = re.compile(r"\bweek ?ends?\b")
_CLOSED = re.compile(r"\b(?:closed|not open|except|excluding)\b[^.;]*")
_CLOCK = r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|noon|midnight)?|(noon|midday|midnight)"
_SPAN = re.compile(
    rf"(?:(?:from|between)\s+)?(?:{_CLOCK})\s*(?:-|–|—|to|until|till|and)\s*(?:{_CLOCK})(?![\d.])"
)
_ONE_TIME = re.compile(
    r"\b(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|noon)\b|\b(\d{1,2})[:.](\d{2})\b|\b(noon|midday)\b"
)
_HOUR_WORDS = ("one two three four five six seven eight nine ten eleven twelve").split()
_HOUR = rf"(\d{{1,2}}|{'|'.join(_HOUR_WORDS)})"
_HALF_PAST = re.compile(rf"\bhalf (?:past )?{_HOUR}\b(?! (?:miles?|hours?|pints?|price))")
#: Nobody meets at one in the morning: eight to eleven is before noon, what is less after it.
_AT_AN_HOUR = re.compile(
    rf"\b({_DAY.replace('(mon', '(?:mon')}(?: nights?| evenings?| afternoons?| mornings?)?,? at) "
    rf"{_HOUR}"
    r"(?![\d.:]|\s?(?:am|pm|noon|to\b|till|until|-|–))"
)
_WEEK = re.compile(
    r"\b(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)\b(?=[^.;]*?"
    r"\b(?:mon|tue|wed|thu|fri|sat|sun|of|and))"
)
_WHICH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4,
          "4th": 4, "fifth": 5, "5th": 5, "last": -1}  # fmt: skip
_PART = re.compile(r"\b(morning|afternoon|evening|night|daytime)s?\b(?! (?:off|out|in\b|sleep))")
#: An hour that is a morning's, or the middle of the night's, because it is said so.
_EARLY = re.compile(r"\b(?:mornings?|breakfast|before (?:school|work)|overnight|dawn|early|am)\b")
#: Nobody opens before it but in the morning, and then says so.
_FIRST_OF_THE_DAY = 8 * 60
#: "2 to 4 people", "aged 5 to 11", "P1 to 7": a number of something else.
_COUNTED = re.compile(
    r"s?[ -]*(?:people|folk|members|year|yrs?|months?|weeks?|miles?|min\w*|hours?|at a time|"
    r"of us|pounds?|quid|sessions?|children|kids|%)"
)
_NUMBERED = re.compile(
    r"(?:\b(?:aged?|ages|under|over|for|of|years?|olds?|children|kids|weans|bairns|pupils|"
    r"[ps]|nos?\.?|numbers?|room|unit|route|bus|buses)|£|\d[.-])\s*$"
)
#: What is said of days alone: "Mon Wed Fri", "every Saturday".
_DAYS_ALONE = re.compile(
    rf"\W*(?:(?:open|on|every|each|and|to|the|of|month|a|week|"
    rf"first|1st|second|2nd|third|3rd|fourth|4th|last|{_DAY.replace('(mon', '(?:mon')}|"
    rf"week ?days?|week ?ends?|only)\b\W*)+"
)
_BY_NIGHT = re.compile(r"\b(?:evening|night|nicht)s?\b(?! (?:before|shift))")
_SOME = re.compile(r"\b(?:some|most|early|late)\b")
_PART_WORDS = {"morning": ("09:00", "12:00"), "afternoon": ("12:00", "17:00"),
               "evening": ("18:00", "21:00"), "night": ("18:00", "21:00"),
               "daytime": ("09:00", "17:00")}  # fmt: skip
_IN_BYDAY = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")


def slots_of_schedule(schedule: Slot) -> list[Slot]:
    """The slots of one HSDS schedule (dates and times as text); its words where no day is given."""
    days, weeks = [], []
    for found in _IN_BYDAY.finditer(schedule.get("byday") or ""):
        days.append(found[2])
        if found[1]:
            weeks.append(int(found[1]))
    slot: Slot = {}
    if days:
        slot["byday"] = sorted(set(days), key=DAYS.index)
    elif schedule.get("freq") == "DAILY":
        slot["byday"] = list(DAYS)
    else:
        said = slots_in_words(schedule.get("description") or "")
        if said:
            return [{**_validity(schedule), **one} for one in said]
    if weeks:
        slot["weeks"] = sorted(set(weeks))
    for name in ("opens_at", "closes_at"):
        if schedule.get(name):
            slot[name] = schedule[name]
    if not slot:
        return []
    if (schedule.get("interval") or 1) > 1 and schedule.get("freq") == "WEEKLY":
        slot["every_weeks"] = schedule["interval"]
    return [{**slot, **_validity(schedule)}]


def _validity(schedule: Slot) -> Slot:
    last = schedule.get("valid_to") or schedule.get("until")
    slot: Slot = {}
    if schedule.get("valid_from"):
        slot["valid_from"] = schedule["valid_from"]
    if last:
        slot["valid_to"] = last
    return slot


def slots_in_words(words: str) -> list[Slot]:
    """The slots that words name, each with days; [] where no day is named.

    >>> slots_in_words("First and third Wednesday, 2pm to 3.30pm")
    [{'byday': ['WE'], 'opens_at': '14:00', 'closes_at': '15:30', 'weeks': [1, 3]}]
    """
    return [dict(slot) for slot in _slots_in_words(words)] if words else []


def days_alone(words: str) -> list[Slot]:
    """The slots of sentences that tell days and nothing else: "Mon, Wed and Fri." """
    said = [part for part in re.split(r"[;\n.](?:\s|$)", words.lower()) if part.strip()]
    return [slot for part in said if _DAYS_ALONE.fullmatch(part) for slot in slots_in_words(part)]


@lru_cache(maxsize=4096)
def _slots_in_words(words: str) -> tuple[Slot, ...]:
    slots = []
    days: list[str] = []
    weeks: list[int] = []
    waiting: Times | None = None
    for clause in re.split(r"[;\n]|\.(?=\s|$)", _on_the_clock(words.lower())):
        clause = _CLOSED.sub(" ", clause)
        for part, times in _by_times(clause):
            if times is not None and _BY_NIGHT.search(part):
                times = _after_noon(times)
            found = _days_in(part)
            if found:
                weeks = [_WHICH[which[1]] for which in _WEEK.finditer(part)]
                # "11 to 1pm, Wednesdays" says the time first.
                times, waiting = times or waiting, None
            elif times is not None and not days:
                waiting = times
            # "Mondays 10 to 12 and 2 to 4": the second span is of the days before it.
            days = found or days
            if days and (found or times):
                slots.append(_slot(days, times, weeks))
    return tuple(slots)


def _on_the_clock(words: str) -> str:
    """Hours as people say them, written out: "Mondays half six" is 6.30pm, "Thursdays at 1" 1pm."""
    words = _HALF_PAST.sub(lambda found: _written(found[1], 30), words)
    return _AT_AN_HOUR.sub(lambda found: f"{found[1]} {_written(found[2], 0)}", words)


def _written(hour: str, minutes: int) -> str:
    number = int(hour) if hour.isdigit() else _HOUR_WORDS.index(hour) + 1
    half = "am" if 8 <= number < 12 else "pm"
    return f"{number}.{minutes:02d}{half}" if minutes else f"{number}{half}"


def _by_times(clause: str) -> list[tuple[str, Times | None]]:
    """The clause cut after each time, with that time: the days of a time stand before it."""
    parts: list[tuple[str, Times | None]] = []
    begin = at = 0
    while (found := _next_time(clause, at)) is not None:
        start, end, times = found
        if times is not None:
            parts.append((clause[begin:start], times))
            begin = end
        at = end
    rest = clause[begin:]
    if parts and not _days_in(rest):
        return parts
    named = [] if _SOME.search(rest) else list(dict.fromkeys(_PART.findall(rest)))
    if not named:
        return [*parts, (rest, None)]
    return [*parts, *((rest, _PART_WORDS[one]) for one in named)]


def _after_noon(times: Times) -> Times:
    """ "Wednesday nights 7 till 9" is no morning."""
    opens, closes = times
    if not "05:00" <= opens < "12:00" or (closes is not None and closes >= "12:00"):
        return times
    later = _clock(int(opens[:2]) * 60 + int(opens[3:]) + 12 * 60)
    if closes is None:
        return later, None
    return later, _clock(int(closes[:2]) * 60 + int(closes[3:]) + 12 * 60)


def _next_time(clause: str, at: int) -> tuple[int, int, Times | None] | None:
    span, single = _SPAN.search(clause, at), _ONE_TIME.search(clause, at)
    if span is not None and (single is None or span.start() <= single.start()):
        times = _span(span, clause)
        if times is not None or single is None:
            return span.start(), span.end(), times
    if single is None:
        return None
    opens = _one_time(single)
    return single.start(), single.end(), (opens, None) if opens else None


def _days_in(part: str) -> list[str]:
    if _EVERY_DAY.search(part) or _EVERY_PART.search(part):
        return list(DAYS)
    found: set[str] = set()
    if _WEEKDAYS.search(part):
        found.update(DAYS[:5])
    if _WEEKENDS.search(part):
        found.update(DAYS[5:])
    for between in _DAY_RANGE.finditer(part):
        first, last = _day(between[1]), _day(between[2])
        span = (last - first) % 7
        found.update(DAYS[(first + step) % 7] for step in range(span + 1))
    found.update(DAYS[_day(named[1])] for named in _DAY_WORD.finditer(part))
    return sorted(found, key=DAYS.index)


def _day(begins: str) -> int:
    return next(n for n, day in enumerate(_NAMES) if day.lower().startswith(begins[:3]))


def _span(found: re.Match[str], clause: str) -> Times | None:
    first, last = found.group(1, 2, 3, 4), found.group(5, 6, 7, 8)
    told = any((*first[1:], *last[1:]))
    # "10 to 12" is a time; "2 to 4 people" and "aged 16 to 25" would be read as one.
    plainly = told or (6 <= int(first[0] or 0) <= 12 and int(last[0] or 0) <= 12)
    if not plainly and (int(last[0] or 0) > 12 or not _is_of_a_day(clause, found)):
        return None
    closes = _minutes(last)
    opens = _minutes(first, like=last[2])
    if opens is None or closes is None:
        return None
    if not (first[2] or first[3]):
        # "10 to 12 noon", "11 to 1pm": the half of the day that makes the shorter stay.
        morning = _minutes(first, like="am")
        if morning is not None and opens > closes:
            opens = morning
    if not (last[2] or last[3]) and closes <= opens and closes < 12 * 60:
        closes += 12 * 60
    said = first[2] or first[3] or last[2] or last[3] or found[0].startswith("0")
    if not said and opens < _FIRST_OF_THE_DAY and closes < 12 * 60 and not _EARLY.search(clause):
        # "6 till 9" on a Tuesday, and no word of the morning.
        return _clock(opens + 12 * 60), _clock(closes + 12 * 60)
    return _clock(opens), _clock(closes)


def _is_of_a_day(clause: str, found: re.Match[str]) -> bool:
    """Whether a span without "am" or "pm" stands beside a day, and counts nothing: "Thu 1-4"."""
    if _COUNTED.match(clause, found.end()) or _NUMBERED.search(clause[: found.start()]):
        return False
    return bool(_days_in(clause))


def _minutes(said: tuple[str | Any, ...], like: str | None = None) -> int | None:
    hour, minute, half, word = said
    if word:
        return 0 if word == "midnight" else 12 * 60
    if hour is None:
        return None
    hours, minutes = int(hour), int(minute or 0)
    half = half or (like if like in ("am", "pm") else None)
    if hours > 24 or minutes > 59:
        return None
    if half == "pm" and hours < 12:
        hours += 12
    elif half == "am" and hours == 12:
        hours = 0
    elif half is None and like == "noon" and hours < 12:
        pass
    return (hours % 24) * 60 + minutes


def _one_time(found: re.Match[str]) -> str | None:
    if found[6]:
        return "12:00"
    said = (found[1] or found[4], found[2] or found[5], found[3], None)
    minutes = _minutes(said)
    return None if minutes is None else _clock(minutes)


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _slot(days: list[str], times: Times | None, weeks: list[int]) -> Slot:
    slot: Slot = {"byday": list(days)}
    if times is not None:
        slot["opens_at"] = times[0]
        if times[1] is not None:
            slot["closes_at"] = times[1]
    if weeks:
        slot["weeks"] = sorted(set(weeks))
    return slot


def open_times(slots: list[Slot]) -> int | None:
    """The bits of store/open_times.py for all slots; None where no day is known."""
    known = [slot for slot in slots if slot.get("byday")]
    if not known:
        return None
    bits = 0
    for slot in known:
        bits |= _bits(tuple(slot["byday"]), slot.get("opens_at"), slot.get("closes_at"))
    return bits


@lru_cache(maxsize=4096)
def _bits(days: tuple[str, ...], opens_at: str | None, closes_at: str | None) -> int:
    return open_mask(days, parts_between(opens_at, closes_at))


def in_words(slots: list[Slot]) -> str | None:
    """Slots as people read them: "Mondays and Wednesdays, 10am to 12 noon"."""
    said = [
        line
        for slot in slots
        if (
            line := _one_in_words(
                tuple(slot.get("byday") or ()),
                tuple(slot.get("weeks", ())),
                slot.get("opens_at"),
                slot.get("closes_at"),
            )
        )
    ]
    return "; ".join(dict.fromkeys(said)) or None


@lru_cache(maxsize=4096)
def _one_in_words(
    days: tuple[str, ...], weeks: tuple[int, ...], opens: str | None, closes: str | None
) -> str:
    if days == DAYS:
        when = "Every day"
    elif days == DAYS[:5]:
        when = "Weekdays"
    else:
        which = [_ORDINAL[week] for week in weeks if week in _ORDINAL]
        names = [_NAMES[DAYS.index(day)] + ("" if which else "s") for day in days]
        when = " ".join(filter(None, (_and(which).capitalize(), _and(names))))
    span = " to ".join(_spoken(time) for time in (opens, closes) if time)
    return ", ".join(filter(None, (when, span)))


_ORDINAL = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}


def _and(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def _spoken(time: str) -> str:
    hours, minutes = map(int, time.split(":")[:2])
    if (hours, minutes) == (12, 0):
        return "12 noon"
    half = "am" if hours < 12 else "pm"
    return f"{(hours - 1) % 12 + 1}{f'.{minutes:02d}' if minutes else ''}{half}"
