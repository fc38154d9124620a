"""Times of day as people in Britain say them: "half seven", "quarter to 8", "7pm", "at noon"."""

import re
from dataclasses import dataclass

from understanding.numbers import value_of

_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sevin"
_HOUR = rf"(?P<hour>\d{{1,2}}|{_HOURS})"
_MERIDIAN = r"(?: ?(?P<meridian>a\.?m\b\.?|p\.?m\b\.?))"
_NO_UNIT = (
    r"(?! ?(?:-|to|or)? ?\d* ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|times?|"
    r"miles?|"
    r"people|kids|stone|%|out of|/|percent|of\b|weans?|children|km|steps|tablets?|lbs?|th\b|st\b|"
    r"nd\b|rd\b))"
)
_OCLOCK = r"o'?\s?clock"

# The most particular first.
_EXACT = (
    re.compile(
        rf"\bhalf (?:past |of )?{_HOUR}\b{_MERIDIAN}?(?! ?(?:hours?|an\b|a\b|min|of\b|days?))"
    ),
    re.compile(
        rf"\b(?P<minutes>quarter|five|ten|twenty|twenty five|5|10|20|25) (?:minutes )?"
        rf"(?P<side>past|to|after|before) {_HOUR}\b(?!:|/){_MERIDIAN}?{_NO_UNIT}"
    ),
    re.compile(
        rf"(?<![\d/:.£])(?P<hour>\d{{1,2}})(?P<colon>[:.])(?P<minute>[0-5]\d)(?![\d/%]|"
        rf"\.\d){_MERIDIAN}?"
        rf"{_NO_UNIT}"
    ),
    re.compile(rf"(?<![\d/:.£]){_HOUR}{_MERIDIAN}"),
    re.compile(rf"(?<![\d/:.£])\b{_HOUR} ?{_OCLOCK}"),
    re.compile(
        rf"(?<![\d/:.£])\b{_HOUR}(?:ish)?(?= (?:in the (?:morning|afternoon|evening)|at night|"
        rf"tonight|"
        rf"the night|this (?:morning|afternoon|evening)|tomorrow (?:morning|night|evening|"
        rf"afternoon)))"
    ),
)
_LOOSE = re.compile(
    rf"\b(?:at|around|about|by|after|before|for|from|say|till|until|between|back of|"
    rf"day,?)(?: about| around)? {_HOUR}"
    rf"(?: ?-?ish)?\b(?![:/.]\d){_NO_UNIT}(?! [a-z]+s\b)"
)
_BEFORE_DAY = re.compile(rf"\b{_HOUR} on (?:mon|tue|wed|thu|fri|sat|sun)")
_ALONE = re.compile(rf"\W*(?:maybe |probably |about |say )?{_HOUR}(?: ?-?ish)?\W*")

# A sensible hour for a part of the day: hour, whether it lies after noon.
_PARTS: tuple[tuple[str, int], ...] = (
    (r"first thing", 8),
    (r"early(?: in the)? morning|early doors|breakfast ?time|crack of dawn", 7),
    (r"late(?:r in the)? morning|mid-? ?morning", 11),
    (r"noon|midday|mid-day|lunch ?time|at lunch|12 noon", 12),
    (r"late afternoon", 16),
    (r"tea ?time|at tea", 17),
    (r"bed ?time|last thing|late(?: at)? night", 22),
    (r"morning|forenoon|(?<=morn's )morn|(?<=morra's )morn", 9),
    (r"afternoon", 14),
    (r"evening|eve(?= of\b|$)", 19),
    (r"tonight|night", 20),
)
_COMPILED_PARTS = tuple((re.compile(rf"\b(?:{words})\b"), hour) for words, hour in _PARTS)
_WEEKDAY_HALF = re.compile(
    r"day (?P<half>am|pm)\b|\b(?:mon|tues?|weds?|thurs?|fri|sat|sun) (?P<h>am|pm)\b"
)
_NOT_A_PART = re.compile(
    r"\b(?:all|through|during|every|each|good|last|yesterday|before|after|until|from|christmas|"
    r"burns|"
    r"bonfire|fawkes|same) (?:the )?$"
)


@dataclass(frozen=True)
class Clock:
    """A time of day; `settled` is False where it may be before or after noon."""

    hour: int
    minute: int
    grain: str
    settled: bool
    exact: bool


def _part(english: str) -> int | None:
    if half := _WEEKDAY_HALF.search(english):
        return 9 if "am" in (half["half"], half["h"]) else 14
    for pattern, hour in _COMPILED_PARTS:
        for match in pattern.finditer(english):
            if not _NOT_A_PART.search(english[: match.start()]):
                return hour
    return None


def _from_match(match: re.Match[str], part: int | None) -> Clock | None:
    groups = match.groupdict()
    hour, minute = int(value_of(groups["hour"])), int(groups.get("minute") or 0)
    grain = "minute" if groups.get("minute") else "hour"
    if match.group().startswith("half"):
        minute, grain = 30, "minute"
    if side := groups.get("side"):
        said = groups["minutes"]
        away = 15 if said == "quarter" else int(sum(value_of(word) for word in said.split()))
        minute, grain = (away, "minute") if side in {"past", "after"} else (60 - away, "minute")
        hour = hour if side in {"past", "after"} else hour - 1 or 12
    if hour > 23 or (groups.get("meridian") and hour > 12):
        return None
    meridian = (groups.get("meridian") or "").replace(".", "")
    settled = hour > 12 or hour == 0 or bool(re.match(r"0\d", match.group()))
    if not settled and (meridian or part is not None):
        settled = True
        after_noon = meridian == "pm" or (not meridian and part is not None and part >= 12)
        if hour == 12:
            hour = 12 if after_noon and part not in {20, 22} else 0
        elif after_noon:
            hour += 12
    return Clock(hour, minute, grain, settled, exact=True)


def read_clock(english: str, *, asked_when: bool) -> Clock | None:
    """The time of day named in `english` (from `in_english`), or None.

    A part of the day stands for a sensible hour: first thing 8, morning 9, midday and lunchtime
    12, afternoon 14, teatime 17, evening 19, night 20, bedtime 22. "Half seven" is half past. A
    bare "at 7" or "7" is a time only when a time was asked for.
    """
    part = _part(english)
    for number, pattern in enumerate(_EXACT):
        for match in pattern.finditer(english):
            loose = number == 1 and match["side"] == "to" and match["minutes"] != "quarter"
            decimal = number == 2 and match["colon"] == "." and not match["meridian"]
            if (loose or decimal) and not asked_when:
                continue
            if clock := _from_match(match, part):
                return clock
    if asked_when and not re.search(r"\bfor \d+ (?:min|hour)", english):
        match_loose = (
            _LOOSE.search(english) or _BEFORE_DAY.search(english) or _ALONE.fullmatch(english)
        )
        if (
            match_loose
            and (clock := _from_match(match_loose, part))
            and int(value_of(match_loose["hour"])) <= 12
        ):
            return clock
    if "midnight" in english:
        return Clock(0, 0, "hour", settled=True, exact=True)
    return None if part is None else Clock(part, 0, "hour", settled=True, exact=False)
