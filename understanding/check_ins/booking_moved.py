"""A time to write that was just booked, put right: "make it 12", "I'll no be in then"."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from understanding.dates.dates import When, read_when
from understanding.plans.frequency import WEEKDAY
from understanding.talking.asked_of_coach import read_asked_of_coach
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = [
    "JUST_BOOKED",
    "BookingMoved",
    "after_that_day",
    "days_left_out",
    "hour_after",
    "hour_alone",
    "only_a_weekday",
    "only_an_hour",
    "read_booking_moved",
    "said_when_before",
    "weeks_on",
    "without_hours_out",
    "words_of_the_move",
]


#: A time to write was booked just before these are asked.
JUST_BOOKED = frozenset({"keep_plan", "review", "differently", "space_out"})


@dataclass(frozen=True)
class BookingMoved:
    """What is wanted instead.

    Attributes:
        when: the day or moment told; None where only an hour is, or nothing.
        hour: the hour, told without a day: the booked day stays.
    """

    when: When | None = None
    hour: time | None = None


_MARKED = re.compile(
    r"\W*(?:(?:oh|och|ach|aw|well|but|and|please|hang on|hen|pal|sorry)[\s,]+)*"
    r"(?:no|naw|nah|wait|actually|rather|not|make|mak|can|could|change|chynge|move|shift|switch|better|"
    r"maybe better|how about|what about|would|i'd|i would|earlier|later|a bit)\b"
)
_INSTEAD = re.compile(
    r"\b(?:instead|rather|suits? (?:me )?better|would be better|better for me)\W*$"
)
_NOT_THEN = re.compile(
    r"\b"
    + any_of(r"""
        (that|the) (day|time|morning|afternoon|evening|one)('s| is| does| will| do)?( not)? (out|
            no good|good|no use|suit|suits|busy|work)
        not (then|that day|that time)
        (out|away|busy|working|not in|at \w+|at the \w+|in) (then|that day|at that time)
        (does not|will not|do not|cannot)( \w+)? (suit|work|do|make)( (me|for me|it|that|then))*
        too (early|late)( for me)?
        (later|earlier)( (in|on|that|the|than))*( day)?
    """)
    + r"\W*$"
)
_A_DAY = re.compile(
    rf"\b(?:{WEEKDAY}s?|today|tomorrow|the morn|week|weekend|fortnight|month|\d{{1,2}}(?:st|"
    rf"nd|rd|th))\b",
    re.IGNORECASE,
)
_CLOCK = r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?: ?(?P<half>am|pm))?(?: ?o'?clock)?"
_HOUR = re.compile(
    rf"(?:\b(?:to|tae|for|at|it|be|say|about|aboot|around|not \d{{1,2}},?|no "
    rf"\d{{1,2}},?)\s+)?\b{_CLOCK}"
    r"(?:[\s,]+(?:instead|please|rather|then|would be better|is better|suits(?: me)?(?: "
    r"better)?|o'?clock))*\W*$",
    re.IGNORECASE,
)
#: "20 not 7", "at 8 pm, no 8 in the morning": the hour that was booked, and is not wanted.
_NOT_THAT_HOUR = re.compile(
    r"(?<=\w)[\s,]+(?:and |but )?(?:not|no|nae)(?: (?:at|for))? \d{1,2}(?:[:.]\d{2})?"
    r"(?: ?(?:am|pm)| in the (?:morning|afternoon|evening|mornin))?(?:[\s,]+(?:please|"
    r"thanks|pal|hen))?\W*$",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"\b(?:half|quarter)(?: past| to| tae)? \w+", re.IGNORECASE)
_LONGEST = 12
#: A bare hour up to this one is meant for the afternoon: nobody is written to at three at night.
_AFTERNOON_UNTIL = 7


def read_booking_moved(text: str, *, now: datetime) -> BookingMoved | None:
    """Read how a booked check-in is put right; None where the message is about something else.

    An empty `BookingMoved` says only that the time does not suit: another is asked for.
    """
    english = in_english(text).strip()
    if len(english.split()) > _LONGEST or read_asked_of_coach(text) is not None:
        return None  # "Can I change it later?" moves nothing.
    marked = _MARKED.match(english) is not None or _INSTEAD.search(english) is not None
    marked = marked or _NOT_THAT_HOUR.search(text) is not None
    if not marked and not _NOT_THEN.search(english):
        return None
    hour = hour_alone(text, now=now)
    if hour is not None and marked:
        return BookingMoved(hour=hour)
    when = read_when(text, now=now, asked="when")
    if when is not None and marked:
        return BookingMoved(when=when)
    return BookingMoved() if _NOT_THEN.search(english) else None


def hour_alone(text: str, *, now: datetime) -> time | None:
    """The hour that a message names without any day: "make it 12", "half 3", "the afternoon"."""
    if _A_DAY.search(text):
        return None
    text = _NOT_THAT_HOUR.sub("", text)
    spoken = _SPOKEN.search(text)  # "Half 3", "quarter past two".
    found = None if spoken else _HOUR.search(readable(text))
    if found is not None and int(found["hour"]) <= 23 and int(found["minute"] or 0) < 60:
        hour = int(found["hour"])
        if found["half"]:
            hour = hour % 12 + (12 if found["half"].casefold() == "pm" else 0)
        elif 1 <= hour <= _AFTERNOON_UNTIL:
            hour += 12
        return time(hour, int(found["minute"] or 0))
    when = read_when(spoken.group() if spoken else text, now=now, asked="when")
    return when.start.time() if when is not None and isinstance(when.start, datetime) else None


_AFTER = re.compile(
    r"\b(?:after|past|from|not before|no before|at|once i have had|when i have had)(?: (?:my|"
    r"the|about|"
    r"around))* (?:(?P<hour>1[3-9]|2[0-3])(?:[:.](?P<minute>[0-5]\d))?(?! ?(?:minutes?|days?|"
    r"weeks?))\b|"
    r"(?P<what>breakfast|lunch|dinner|tea|supper|work|school|church|shift)\b)"
)
#: A sensible hour once these are over.
_OVER_BY = {
    "breakfast": 10, "lunch": 14, "church": 13, "school": 16, "work": 18, "shift": 18, "tea": 18,
    "dinner": 19, "supper": 19,
}  # fmt: skip


def hour_after(text: str) -> time | None:
    """The hour that goes with a day: "Wednesday after 14", "Friday, after dinner"; else None."""
    found = _AFTER.search(in_english(text))
    if found is None:
        return None
    if found["hour"]:
        return time(int(found["hour"]), int(found["minute"] or 0))
    return time(_OVER_BY[found["what"]])


def only_an_hour(text: str, *, now: datetime) -> time | None:
    """The hour of a message that is one, and names no day at all: "12", "aboot half 3"."""
    said = _NOT_THAT_HOUR.sub("", readable(text)).strip(" .,!?")
    whole = _HOUR.fullmatch(said) or _SPOKEN_ALONE.fullmatch(said)
    return hour_alone(text, now=now) if whole else None


_SPOKEN_ALONE = re.compile(
    r"(?:(?:at|say|about|aboot|around|maybe) )*(?:half|quarter)(?: past| to| tae)? \w+",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"\b(?:not|no|nae|never|except|but|avoid|anything but|any day but|bar|apart from)"
    r"(?: (?:at|on|the|a|any|in))* (?P<days>week ?ends?|week ?days|"
    rf"{WEEKDAY}s?(?: ?(?:or|and|,|nor) ?(?:a |on )?{WEEKDAY}s?)*)\b",
    re.IGNORECASE,
)
_IN_THE_WEEK = re.compile(
    r"\b(?:(?:a|any|on|only|just) (?:a )?week ?days?|(?:during|through|in) the week(?! after)|"
    r"week ?days (?:only|please|are|suit)|week ?days)\b",
    re.IGNORECASE,
)
_WEEKEND, _WEEK = frozenset({5, 6}), frozenset(range(5))
_INITIALS = ("mo", "tu", "we", "th", "fr", "sa", "su")


def days_left_out(text: str) -> frozenset[int]:
    """The days of the week that do not suit, Monday as 0: "not weekends", "any day but Friday"."""
    english = in_english(text)
    out = _OUT.search(english)
    if out is None:
        return _WEEKEND if _IN_THE_WEEK.search(english) else frozenset()
    named = out["days"].casefold()
    if "end" in named:
        return _WEEKEND
    if re.search(r"week ?day", named):
        return _WEEK
    days = re.findall(WEEKDAY, named, re.IGNORECASE)
    return frozenset(_INITIALS.index(day[:2]) for day in days if day[:2] in _INITIALS)


_HOURS_OUT = re.compile(
    r"[\s,]*\b(?:but |and |just )*(?:not|no|nae|never)(?: (?:in|on|at|the|any|a|too early in))* "
    r"(?P<part>mornin\w*|mornings?|afternoons?|efternoons?|evenings?|nights?|nichts?)\b",
    re.IGNORECASE,
)
_OTHERWISE = {"m": time(14), "a": time(10), "e": time(10), "n": time(14)}


def without_hours_out(text: str, *, now: datetime) -> BookingMoved | None:
    """ "Thursday but not morning": the day, and an hour that is none of those left out."""
    out = _HOURS_OUT.search(text)
    if out is None:
        return None
    rest = f"{text[: out.start()]} {text[out.end() :]}"
    return BookingMoved(
        when=read_when(rest, now=now, asked="when"), hour=_OTHERWISE[out["part"][0].casefold()]
    )


_AFTER_THAT = re.compile(
    r"\b(?:so|but|any ?time|some ?time|the day)? ?(?:after (?:that|it|then)|once that's (?:by|"
    r"over|done))\W*$"
)


def after_that_day(text: str) -> bool:
    """Tell whether the day that is named is one to wait for: "a scan on Friday, so after that"."""
    return bool(_AFTER_THAT.search(in_english(text)))


_SENTENCES = re.compile(r"(?<=[.!?;])\s+|\n+|,\s+(?=(?:as|because|cos|for|since)\b)")
_TELLS_WHY = re.compile(
    r"\W*(?:(?:because|cos|as|since|for) )?(?:on |the )*(?:(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)days? )?(?:is |'s )?(?:my |i |i'm |i am |i've |i have |he |she |we |they |there|the )"
)


def words_of_the_move(text: str, *, now: datetime) -> str:
    """The words that say when, without those that say why: "make it Sunday. Saturday she's here".

    The whole message where no one sentence does.
    """
    parts = [part for part in _SENTENCES.split(readable(text)) if part.strip()]
    timed = [part for part in parts if read_when(part, now=now, asked="when") is not None]
    wanted = [part for part in timed if not _TELLS_WHY.match(in_english(part))]
    return wanted[0] if len(timed) > 1 and wanted else text


_ONLY_A_WEEKDAY = re.compile(
    rf"^(?!.*\b(?:this|next|weeks?|tomorrow|morn|fortnight|\d{{1,2}}(?:st|nd|rd|th))\b).*"
    rf"\b{WEEKDAY}s?\b",
    re.IGNORECASE,
)


def only_a_weekday(text: str) -> bool:
    """Tell whether a weekday is named and no week: "move it to Monday at 2"."""
    return _ONLY_A_WEEKDAY.search(text) is not None


_WEEKS = {"a": 1, "one": 1, "1": 1, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4}
_IN_WEEKS = re.compile(
    r"\b(?:(?P<fortnight>(?:a |the )?fortnight)|(?P<n>a|one|two|three|four|\d) weeks?(?:'?s? "
    r"time)?)\b(?!ly)"
)
_DAY_NAMED = re.compile(rf"\b(?:on )?(?:the )?{WEEKDAY}\b", re.IGNORECASE)


def weeks_on(text: str, *, now: datetime) -> When | None:
    """A weekday so many weeks on: "in a fortnight, sunday night" is that of the second week.

    None where no weekday is named with the weeks. Of the days as far off, the nearest counts.
    """
    english = in_english(text)
    weeks, day = _IN_WEEKS.search(english), _DAY_NAMED.search(english)
    if weeks is None or day is None:
        return None
    count = 2 if weeks["fortnight"] else _WEEKS.get(weeks["n"], 0)
    found = read_when(f"{english[: weeks.start()]} {english[weeks.end() :]}", now=now, asked="when")
    if not count or found is None:
        return None
    off = found.start.date() if isinstance(found.start, datetime) else found.start
    target = (now + timedelta(weeks=count)).date()
    days = min((off + timedelta(weeks=n) for n in range(9)), key=lambda one: abs(one - target))
    if isinstance(found.start, datetime):
        return When(datetime.combine(days, found.start.timetz()), found.grain, found.guessed)
    return When(days, found.grain, found.guessed)


_I_SAID = re.compile(
    r"\W*(?:no|naw|nah|sorry|but)[\s,.!]+(?:i|ah|a) (?:said|meant|telt ye|told you)\b",
    re.IGNORECASE,
)


def said_when_before(text: str, *, now: datetime) -> bool:
    """Tell whether a time is only said once more: "naw a said a fortnight. that's the 20th"."""
    return (
        len(text.split()) <= _LONGEST
        and _I_SAID.match(readable(text)) is not None
        and read_when(text, now=now, asked="when") is not None
    )
