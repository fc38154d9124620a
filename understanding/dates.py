"""When: a day, an hour, a minute or a week, from what a person typed, read the British way."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

from understanding.clock import Clock, read_clock
from understanding.day_counting import Day
from understanding.days import days_named
from understanding.frequency import REPEATING, read_frequency
from understanding.numbers import EVERYDAY_NUMBER, value_of
from understanding.phrases import any_of
from understanding.rulers import RULER_QUESTIONS
from understanding.words import in_english

__all__ = ["LONDON", "When", "read_frequency", "read_when"]

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class When:
    """The start of the time meant: a date for grain `day` and `week` (its Monday), else a
    date-time in Europe/London for grain `hour` and `minute`."""

    start: date | datetime
    grain: str


_IN_HOURS = re.compile(
    any_of(rf"""
        \b(in|give (it|me)|after|within) (about )?(?P<n>{EVERYDAY_NUMBER}|half an|an?|
            a couple of|a few)( ?(or|to|-) ?{EVERYDAY_NUMBER})? ?(?P<unit>hours?|hrs?|
            minutes?|mins?)\b('s?)?( time)?
        \b(?P<m>{EVERYDAY_NUMBER}|half an|an) ?(?P<unit2>hours?|hrs?|minutes?|
            mins?) from now\b
    """)
)
_NEGATED = re.compile(
    r"(?:\b(?:not|cannot(?: do| make| manage)?|no|except|never|rather than|instead of|apart from|"
    r"any day but|"
    r"(?:do|does|will|would|could) not(?: do| make| manage| suit| work)?)(?: (?:on|this|for|next|"
    r"the))?) $"
)
_UNSUITABLE = re.compile(
    r"(?:'s| is| does| will)? ?(?:not (?:good|suit|work|possible|great|on|ok|okay)|no (?:good|"
    r"use)|out\b|bad\b|a no)"
)
_CORRECTION = re.compile(
    r"\b(?:no wait|sorry|i mean|make (?:it|that)|scratch that|actually|change (?:it|that) to|"
    r"instead|no,|better)"
)
_PAST_TENSE = re.compile(
    any_of(r"""
        \b(i|we|it|he|she|they) (\w+ )?(went|did|was|were|had|saw|walked|managed|missed|
            tried|got|started|came|fell|felt|forgot|took|ate|swam|slept|rang|phoned|called|
            spoke|skipped|said|lost|could not|did not|have been|have had)\b
        \b(went|managed|missed|forgot|been)\b
        \bago\b | \byesterday\b | \blast\b
    """)
)
_FUTURE = re.compile(
    r"\b"
    + any_of("""
        will | going to | want to | would like | plan | planning | hope | hoping | aim
        try to | let's | could you | can you | remind | text me | check in | message me
        start(ing)?
        can do | ask me | need to | have to | intend | tomorrow | shall | how about
        what about | maybe | until | by
    """)
    + r"\b"
)


def _normal(moment: datetime) -> datetime:
    """A wall-clock time as London keeps it: 01:30 on the night the clocks go on becomes 02:30."""
    return moment.astimezone(timezone.utc).astimezone(LONDON)


def _at(day: date, clock: Clock) -> datetime:
    moment = datetime(day.year, day.month, day.day, clock.hour, clock.minute, tzinfo=LONDON)
    return _normal(moment)


def _hour_meant(clock: Clock, day: date | None, now: datetime) -> Clock:
    """Settle "at 7": 1 to 6 is after noon, 7 to 11 before it, unless that has gone by today."""
    if clock.settled:
        return clock
    hour = clock.hour + 12 if 1 <= clock.hour <= 6 else clock.hour
    guess = Clock(hour, clock.minute, clock.grain, settled=True, exact=clock.exact)
    if day in {None, now.date()} and hour < 12 and _at(now.date(), guess) <= now:
        evening = Clock(hour + 12, clock.minute, clock.grain, settled=True, exact=clock.exact)
        if _at(now.date(), evening) > now:
            return evening
    return guess


def _in_hours(english: str, now: datetime) -> When | None:
    match = _IN_HOURS.search(english)
    if match is None:
        return None
    said, unit = match["n"] or match["m"], match["unit"] or match["unit2"]
    short = {"half an": 0.5, "an": 1.0, "a": 1.0, "a couple of": 2.0, "a few": 3.0}
    amount = short[said] if said in short else value_of(said)
    step = timedelta(hours=amount) if unit.startswith("h") else timedelta(minutes=amount)
    if step > timedelta(days=7):
        return None
    moment = (now.astimezone(timezone.utc) + step).astimezone(LONDON)
    return When(moment.replace(second=0, microsecond=0), "minute")


def _day_meant(english: str, days: list[Day]) -> Day | None:
    possible = [
        day
        for day in days
        if english[day.start : day.end].endswith("the day after")
        or (
            not _NEGATED.search(english[: day.start])
            and not _NEGATED.search(re.sub(r"(?:on|this|next|the) $", "", english[: day.start]))
            and not _UNSUITABLE.match(english[day.end :])
        )
    ]
    if not possible:
        return None
    for earlier, later in pairwise(possible):
        if _CORRECTION.search(english, earlier.end, later.start + 1):
            return possible[-1]
    # "Tuesday the 5th", "next week, maybe Thursday": the more particular one.
    particular = [day for day in possible if day.particular]
    by_day = [day for day in possible if day.grain == "day"]
    return min(particular or by_day or possible, key=lambda day: day.day)


def _only_a_time(clock: Clock, english: str, now: datetime, *, asked_when: bool) -> When | None:
    if not clock.exact and not asked_when:
        return None
    clock = _hour_meant(clock, None, now)
    start = _at(now.date(), clock)
    if start <= now:
        if re.search(r"\bthis morning\b", english):
            return None
        start = _at(now.date() + timedelta(days=1), clock)
    return When(start, clock.grain)


def _on_the_day(day: Day, clock: Clock, english: str, now: datetime) -> When | None:
    if day.grain == "week":
        return When(day.day, "week")
    date_meant = day.day
    clock = _hour_meant(clock, date_meant, now)
    said = english[day.start : day.end]
    if clock.exact and date_meant - now.date() == timedelta(days=7) and not day.particular:
        # "Tuesday 7pm", said at noon on a Tuesday, is today.
        plain_day = not re.search(r"\b(?:next|week)\b", english)
        if plain_day and _at(now.date(), clock) > now and re.match(r"[a-z]+$", said):
            date_meant = now.date()
    if clock.hour == 0 and "midnight" in english:
        date_meant += timedelta(days=1)
    start = _at(date_meant, clock)
    if start <= now:
        if clock.exact or re.search(r"\bthis morning\b", english):
            return None
        # "This afternoon", said in the afternoon: from the next full hour.
        start = _normal((now + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0))
        if start.date() != now.date():
            return When(now.date(), "day")
    return When(start, clock.grain)


def read_when(text: str, *, now: datetime, asked: str | None) -> When | None:
    """Read when something is to happen, in Europe/London, from what a person typed at `now`.

    "Next Tuesday" is the Tuesday of the next calendar week (weeks begin on Monday), so on a
    Sunday it is two days on; "Tuesday" and "this Tuesday" are the coming one; "Tuesday week" is a
    week after that. "3/4" is the third of April. A day without a year is the next such day. A past
    day ("last Tuesday", a date of last year) is no answer, nor is a rhythm ("every day", see
    `read_frequency`) or a cue without a day ("after my tea"). Of several days the soonest counts,
    unless the person corrects themselves. Parts of the day stand for the hours of `read_clock`.

    Raises:
        ValueError: `now` has no time zone.
    """
    if now.tzinfo is None:
        raise ValueError("The moment of a message needs a time zone.")
    now = now.astimezone(LONDON)
    asked_when = asked == "when"
    english = in_english(text)[:600]
    english = REPEATING.sub(lambda m: "\u00b7" * len(m.group()), english)
    if not asked_when and _PAST_TENSE.search(english) and not _FUTURE.search(english):
        return None
    if found := _in_hours(english, now):
        return found
    days = days_named(
        english, now.date(), asked_when=asked_when, slashes=asked not in RULER_QUESTIONS
    )
    day = _day_meant(english, days)
    if days and day is None:
        return None
    if day is not None and not asked_when and day.day == now.date() and not _FUTURE.search(english):
        return None
    clock = read_clock(english, asked_when=asked_when)
    if day is None:
        return _only_a_time(clock, english, now, asked_when=asked_when) if clock else None
    if clock is None:
        return When(day.day, day.grain)
    return _on_the_day(day, clock, english, now)
