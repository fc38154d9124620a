"""When: a day, an hour, a minute or a week, from what a person typed, read the British way."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from understanding.dates.clock import Clock, read_clock
from understanding.dates.day_counting import Day, monday_of, weekday_number
from understanding.dates.day_names import with_names_mended
from understanding.dates.days import days_named
from understanding.dates.which_day import day_meant
from understanding.plans.frequency import REPEATING, WEEKDAY, read_frequency
from understanding.rulers.rulers import RULER_QUESTIONS
from understanding.text.numbers import EVERYDAY_NUMBER, value_of
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["LONDON", "When", "read_frequency", "read_when"]

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class When:
    """The start of the time meant: a date for grain `day` and `week` (its Monday), else a
    date-time in Europe/London for grain `hour` and `minute`.

    `guessed` is True where only a part of the day was named ("Saturday morning") and a sensible
    hour stands for it.
    """

    start: date | datetime
    grain: str
    guessed: bool = False


_AMOUNTS = {
    "half an": 0.5, "a quarter of an": 0.25, "quarter of an": 0.25, "three quarters of an": 0.75,
    "an": 1.0, "a couple of": 2.0, "a couple": 2.0, "couple of": 2.0, "couple": 2.0,
    "a few": 3.0, "a": 1.0,
}  # fmt: skip
_AMOUNT = rf"({EVERYDAY_NUMBER}|{'|'.join(_AMOUNTS)})"
# (`in_english` takes Scots "oor" for "our".)
_UNIT = r"(h?ours?|oors?|hrs?|minutes?|mins?)"
_IN_HOURS = re.compile(
    any_of(rf"""
        \b(in|give (it|me)|after|within) (about )?(?P<n>{_AMOUNT})( ?(or|to|-) ?{EVERYDAY_NUMBER}
            )? ?(?P<unit>{_UNIT})\b(?P<half> and a half)?('s?)?( time)?
        \b(?P<m>{_AMOUNT}) ?(?P<unit2>{_UNIT})(?P<half2> and a half)?( or so)? from now\b
        \b(in|within) the (next )?(?P<unit3>hour)\b
        ^\W*(maybe |probably |about )?in (about )?(?P<minutes>{EVERYDAY_NUMBER})\W*$
    """)
)
_RHYTHM_OF_A_DAY = re.compile(rf"\b(?:every|each) (?P<day>{WEEKDAY})\b|\b(?P<days>{WEEKDAY})s\b")
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
        (am|are) (doing|going|meeting|trying|joining)
        can do | ask me | need to | have to | intend | tomorrow | shall | how about
        what about | maybe | until | by
    """)
    + r"\b"
)
_ALL_THE_TIME = re.compile(
    r"\b(?:night and day|day and night|morning,? noon and night|day in,? day out)\b"
)
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}")
_SAME_TIME_AFTER = re.compile(r",? (?:at )?(?:the |about the )?same time\b")
_THIS_TIME = re.compile(r"\b(?:this|the same|same) time (?:again )?(?:on )?$")
# So few words that a part of the day among them is the answer.
_SHORT = re.compile(r"\W*(?:[\w']+\W*){1,8}")


#: "Sunday 6 december 10 morning": the second figure is an hour, as a second language puts it.
_AN_HOUR_OF = re.compile(
    r"\b(\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"\w+day) (\d{1,2}(?::\d\d)?) (morning|afternoon|evening)\b"
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
    guess = replace(clock, hour=hour, settled=True)
    if day in {None, now.date()} and hour < 12 and _at(now.date(), guess) <= now:
        evening = replace(guess, hour=hour + 12)
        if _at(now.date(), evening) > now:
            return evening
    return guess


def _same_time(english: str, day: Day, now: datetime) -> When | None:
    """ "This time tomorrow", "same time next week": the hour and minute of `now`."""
    after = _SAME_TIME_AFTER.match(english, day.end)
    if not after and not _THIS_TIME.search(english[: day.start]):
        return None
    date_meant = day.day
    if day.grain == "week":
        date_meant = now.date() + timedelta(weeks=(date_meant - monday_of(now.date())).days // 7)
    return When(_at(date_meant, Clock(now.hour, now.minute, "minute", settled=True)), "minute")


def _in_hours(english: str, now: datetime) -> When | None:
    match = _IN_HOURS.search(english)
    if match is None:
        return None
    said = match["n"] or match["m"] or match["minutes"] or "an"
    unit = match["unit"] or match["unit2"] or match["unit3"] or "minutes"
    amount = _AMOUNTS[said] if said in _AMOUNTS else value_of(said)
    amount += 0.5 if match["half"] or match["half2"] else 0
    step = timedelta(hours=amount) if "m" not in unit else timedelta(minutes=amount)
    if step > timedelta(days=7):
        return None
    moment = (now.astimezone(timezone.utc) + step).astimezone(LONDON)
    return When(moment.replace(second=0, microsecond=0), "minute")


def _only_a_time(clock: Clock, english: str, now: datetime, *, asked_when: bool) -> When | None:
    # "My knees are worst in the morning" tells no time, asked for or not.
    if clock.guessed and not (asked_when and _SHORT.fullmatch(english)):
        return None
    if not asked_when and not _FUTURE.search(english):
        return None
    clock = _hour_meant(clock, None, now)
    start = _at(now.date(), clock)
    if start <= now:
        if re.search(r"\bthis morning\b", english):
            return None
        start = _at(now.date() + timedelta(days=1), clock)
    return When(start, clock.grain, clock.guessed)


def _on_the_day(day: Day, clock: Clock, english: str, now: datetime) -> When | None:
    if day.grain == "week":
        return When(day.day, "week")
    date_meant = day.day
    clock = _hour_meant(clock, date_meant, now)
    said = english[day.start : day.end]
    if not clock.guessed and date_meant - now.date() == timedelta(days=7) and not day.particular:
        # "Tuesday 7pm", said at noon on a Tuesday, is today.
        plain_day = not re.search(r"\b(?:next|week)\b", english)
        if plain_day and _at(now.date(), clock) > now and re.match(r"[a-z]+$", said):
            date_meant = now.date()
    if clock.hour == 0 and "midnight" in english:
        date_meant += timedelta(days=1)
    start = _at(date_meant, clock)
    if start <= now:
        if not clock.guessed or re.search(r"\bthis morning\b", english):
            return None
        # "This afternoon", said in the afternoon: from the next full hour.
        start = _normal((now + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0))
        if start.date() != now.date():
            return When(now.date(), "day")
    return When(start, clock.grain, clock.guessed)


#: "In 3 days naw a week", "Monday, wait, Tuesday": the second is meant. "Saturday no Sunday" is
#: Scots for "not Sunday", so a bare "no" takes nothing back.
_TAKEN_BACK = re.compile(
    r"^(?P<first>.{2,40}?)(?:[\s,.;\u2026-]+(?:naw|nah|nope|wait|hang on|haud on|sorry|scrap that|"
    r"actually|no wait|naw wait|make (?:it|that)|mak it))+[\s,.;\u2026-]+(?P<second>.{2,40})$",
    re.IGNORECASE,
)


def _put_right(text: str, now: datetime) -> When | None:
    """The second of two times, where the first is taken back; None where none is."""
    found = _TAKEN_BACK.match(text.strip())
    if found is None or read_when(found["first"], now=now, asked="when") is None:
        return None
    second = found["second"]
    # "In 3 days naw a week": the "in" is said once.
    return read_when(second, now=now, asked="when") or (
        read_when(f"in {second}", now=now, asked="when")
        if re.match(r"\W*in\b", found["first"], re.IGNORECASE)
        else None
    )


#: "Naw Monday" puts another day right; only "no" is "not" in Scots.
_BARE_NO = re.compile(r"^\W*(?:naw|nah|nope)\b\W*(?=\w)(?!\w+day,)", re.IGNORECASE)


def read_when(text: str, *, now: datetime, asked: str | None) -> When | None:
    """Read when something is to happen, in Europe/London, from what a person typed at `now`.

    "Next Tuesday" is the Tuesday of the next calendar week (weeks begin on Monday), so on a
    Sunday it is two days on; "Tuesday" and "this Tuesday" are the coming one; "Tuesday week" is a
    week after that. "3/4" is the third of April. A day without a year is the next such day. A past
    day ("last Tuesday", a date of last year) is no answer, nor is a rhythm ("every day", see
    `read_frequency`) or a cue without a day ("after my tea"). Of several days the soonest counts,
    unless the person settles on one or corrects themselves. Parts of the day stand for the hours
    of `read_clock`, and the answer is then `guessed`.

    Raises:
        ValueError: `now` has no time zone.
    """
    if now.tzinfo is None:
        raise ValueError("The moment of a message needs a time zone.")
    now = now.astimezone(LONDON)
    asked_when = asked == "when"
    text = _BARE_NO.sub("no, ", text)
    if (second := _put_right(text, now)) is not None:
        return second
    said = english = _AN_HOUR_OF.sub(
        r"\1 at \2 in the \3", with_names_mended(in_english(text)[:600])
    )
    english = REPEATING.sub(lambda m: "\u00b7" * len(m.group()), english)
    english = _ALL_THE_TIME.sub(lambda m: "\u00b7" * len(m.group()), english)
    if not asked_when and _PAST_TENSE.search(english) and not _FUTURE.search(english):
        return None
    if found := _in_hours(english, now):
        return found
    days = days_named(
        english, now.date(), asked_when=asked_when, slashes=asked not in RULER_QUESTIONS
    )
    day = day_meant(english, days)
    if days and day is None:
        return None
    if day is not None and not asked_when and day.day == now.date() and not _FUTURE.search(english):
        return None
    if day is not None and (same := _same_time(english, day, now)):
        return same
    if day is not None and _DOTTED.match(english[day.start : day.end]):
        # "14.12" has been read as a day.
        english = english[: day.start] + "\u00b7" * (day.end - day.start) + english[day.end :]
    clock = read_clock(english, asked_when=asked_when, with_day=day is not None)
    if day is None:
        return _only_a_time(clock, english, now, asked_when=asked_when) if clock else None
    if day.grain == "week" and (rhythm := _RHYTHM_OF_A_DAY.search(said)):
        # "Every Tuesday from next week".
        weekday = weekday_number(rhythm["day"] or rhythm["days"])
        day = replace(day, day=day.day + timedelta(days=weekday), grain="day")
    if clock is None:
        return When(day.day, day.grain)
    return _on_the_day(day, clock, english, now)
