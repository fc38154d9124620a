"""Staffed hours as a team writes them ("Monday to Friday, 9 to 5"), read for a clock to use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_GROUPS = {"weekdays": range(5), "weekends": (5, 6), "every day": range(7), "daily": range(7)}
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_DAYS_SAID = re.compile(
    rf"(?P<group>weekdays|weekends|every day|daily)"
    rf"|(?P<first>{_DAY})(?:\s*(?:to|-|–|until)\s*(?P<last>{_DAY}))?"
)
_CLOCK = r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?"
_SPAN = re.compile(rf"{_CLOCK}\s*(?:to|-|–|until)\s*{_CLOCK}")
#: What may stand between days and times.
_GLUE = re.compile(r"[\s,;:&.]|and|from")
NOON = 12


@dataclass(frozen=True)
class Span:
    """One stretch of one day, Europe/London; `day` 0 is Monday."""

    day: int
    opens: time
    closes: time


@dataclass(frozen=True)
class StaffedHours:
    """When somebody of the team looks in, and the words in which people are told."""

    words: str
    spans: tuple[Span, ...]

    def __bool__(self) -> bool:
        return bool(self.spans)

    def is_open(self, here: datetime) -> bool:
        """Whether somebody is there at a moment given as London's clock shows it."""
        clock = here.time().replace(tzinfo=None)
        return any(s.day == here.weekday() and s.opens <= clock < s.closes for s in self.spans)

    def first_in(self, here: datetime) -> datetime:
        """This moment if somebody is there, else the next opening; where no hours are set, the
        moment itself."""
        if not self.spans or self.is_open(here):
            return here
        openings = (
            datetime.combine(here.date() + timedelta(days=ahead), span.opens, here.tzinfo)
            for ahead in range(8)
            for span in self.spans
            if span.day == (here.weekday() + ahead) % 7
        )
        return min(opening for opening in openings if opening > here)


NEVER = StaffedHours("", ())


def read_hours(words: str) -> StaffedHours:
    """Read hours such as "weekdays 9 to 5" or "Mon-Thu 09:00-17:00; Sat 10 to noon".

    Raises:
        ValueError: a part says neither days nor hours, or days stand without hours.
    """
    text = words.casefold().strip().replace("midday", "12pm").replace("noon", "12pm")
    if not text:
        return NEVER
    spans: list[Span] = []
    days: list[int] = []
    fresh, place = True, 0
    while place < len(text):
        if said := _DAYS_SAID.match(text, place):
            days = [*_days_of(said)] if fresh is False or not days else [*days, *_days_of(said)]
            fresh, place = True, said.end()
        elif (span := _SPAN.match(text, place)) and days:
            opens, closes = _clock(span, 1), _clock(span, 4)
            if closes <= opens < time(NOON + 1) and not span[6] and closes.hour < NOON:
                # "9 to 5": the afternoon is meant.
                closes = time(closes.hour + NOON, closes.minute)
            if closes <= opens:
                raise ValueError("hours that end before they begin")
            spans += [Span(day, opens, closes) for day in days]
            fresh, place = False, span.end()
        elif glue := _GLUE.match(text, place):
            place = glue.end()
        else:
            raise ValueError("neither days nor hours")
    if not spans or fresh:
        raise ValueError("days without hours")
    return StaffedHours(words.strip(), tuple(sorted(set(spans), key=lambda s: (s.day, s.opens))))


def _days_of(said: re.Match[str]) -> Iterable[int]:
    if said["group"]:
        return _GROUPS[said["group"]]
    first = _day(said["first"])
    last = _day(said["last"]) if said["last"] else first
    return [(first + ahead) % 7 for ahead in range((last - first) % 7 + 1)]


def _day(word: str) -> int:
    return next(number for number, name in enumerate(DAYS) if name[:3] == word[:3])


def _clock(span: re.Match[str], group: int) -> time:
    hour, minute = int(span[group]), int(span[group + 1] or 0)
    if span[group + 2] == "pm" and hour < NOON:
        hour += NOON
    elif span[group + 2] == "am" and hour == NOON:
        hour = 0
    return time(hour, minute)
