"""Times of day as people in Britain say them: "half seven", "quarter to 8", "7pm", "at noon"."""

import re
from dataclasses import dataclass

from understanding.text.numbers import HOUR_IN_WORDS, value_of
from understanding.text.phrases import any_of

_HOUR = rf"(?P<hour>\d{{1,2}}|{HOUR_IN_WORDS})"
_MERIDIAN = r"(?: ?(?P<meridian>a\.?m\b\.?|p\.?m\b\.?))"
_NO_UNIT = (
    r"(?! ?(?:-|to|or)? ?\d* ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|times?|"
    r"miles?|"
    r"people|kids|stone|%|out of|/|percent|of\b|weans?|children|km|steps|tablets?|lbs?|th\b|st\b|"
    r"nd\b|rd\b))"
)
_FRONT = r"(?<![\d/:.£])"
_WEEKDAY_SHORT = r"mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun"
_MONTHS = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}"
# What a bare hour follows: "Friday 9 to 10", "the morn 0900", "21st Sept 1330", "on 11/3 at 4".
_DAY_BEFORE = (
    rf"(?:day|\b(?:{_WEEKDAY_SHORT}|tomorrow|tonight|morn|morra|morning|night|evening|{_MONTHS})|"
    r"\d(?:st|nd|rd|th)|\b\d{1,2}/\d{1,2}(?:/\d{2,4})?)(?:,? | ?@ ?)"
)
_DAY_AFTER = (
    rf" (?:on )?(?:the day|the morn|the morra|the night|today|tonight|tomorrow|(?:next |this )?"
    rf"(?:[a-z]{{3,6}}day|{_WEEKDAY_SHORT}))\b"
)
_ON_A_DAY = (
    r"(?:in the (?:morning|afternoon|evening|morn)|at night|tonight|the night|"
    r"this (?:morning|afternoon|evening)|tomorrow (?:morning|night|evening|afternoon))"
)

# The most particular first.
_EXACT = (
    re.compile(
        rf"\bhalf[ -](?:past |of )?{_HOUR}\b{_MERIDIAN}?(?! ?(?:hours?|an\b|a\b|min|of\b|days?))"
    ),
    re.compile(
        rf"\b(?P<minutes>quarter|(?:twenty|20)[ -]five|five and? twenty|five|ten|twenty|5|10|20|"
        rf"25) (?:minutes )?"
        rf"(?P<side>past|to|after|before) {_HOUR}\b(?!:|/){_MERIDIAN}?{_NO_UNIT}"
    ),
    re.compile(
        rf"{_FRONT}(?P<hour>\d{{1,2}})(?P<colon>[:.])(?P<minute>[0-5]\d)(?![\d/%]|"
        rf"\.\d){_MERIDIAN}?"
        rf"{_NO_UNIT}"
    ),
    re.compile(rf"{_FRONT}\b(?P<hour>\d{{1,2}})(?P<minute>[0-5]\d){_MERIDIAN}"),
    re.compile(rf"{_FRONT}\b(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d) ?(?:hrs|hours|h)\b"),
    re.compile(rf"{_FRONT}\b{_HOUR} ?(?:-|to|till|until|or) ?(?P<end>\d{{1,2}}){_MERIDIAN}"),
    re.compile(rf"{_FRONT}{_HOUR}{_MERIDIAN}"),
    re.compile(rf"{_FRONT}\b{_HOUR} ?(?:o'?\s?clock|sharp|prompt|on the dot|bells)\b"),
    # "14h", "14 hour tomorrow", as the clock is read abroad.
    re.compile(
        r"(?<!in )(?<!for )(?<!after )(?<!every )(?<![\d/:.£])"
        r"\b(?P<hour>1[3-9]|2[0-3]) ?(?:h|hours?|hrs?)\b"
        r"(?! (?:a|an|wait|shifts?|from|time|sleep|on|of|later|ago|\w+ing)\b)"
    ),
    re.compile(rf"{_FRONT}\b{_HOUR} (?P<minute>fifteen|thirty|forty[ -]five)\b{_NO_UNIT}"),
    re.compile(rf"{_FRONT}\b{_HOUR}(?:ish)?(?= {_ON_A_DAY})"),
)
# A time to someone who was asked for one.
_LOOSE = (
    # "Friday 0930", "tomorrow at 930", "Friday 2 30"; "March 2026" is a year.
    re.compile(
        rf"(?:{_DAY_BEFORE}|\bat )(?:at |about |around |@ ?)?(?P<hour>[01]?\d|2[0-3])"
        rf"(?P<minute>[0-5]\d| [0-5][05])\b(?![/.:-]\d){_NO_UNIT}"
    ),
    re.compile(rf"{_FRONT}\b(?P<hour>[01]?\d|2[0-3])(?P<minute>[0-5][05]){_DAY_AFTER}"),
    re.compile(r"^\W*(?P<hour>0\d|1\d|2[0-3])(?P<minute>[0-5][05])\W*$"),
    re.compile(
        rf"{_FRONT}\b{_HOUR} ?(?:-|to|till|until|or) ?(?:\d{{1,2}}|{HOUR_IN_WORDS}){_DAY_AFTER}"
    ),
    re.compile(
        rf"{_DAY_BEFORE}{_HOUR} ?(?:-|to|till|until|or) ?(?:\d{{1,2}}|{HOUR_IN_WORDS})\b{_NO_UNIT}"
    ),
    re.compile(
        rf"(?:@ ?|\b(?:at|around|about|by|after|before|for|from|gone|say|till|until|between|"
        rf"back of|"
        rf"day,?))(?: about| around)?(?:(?<=@)|(?<=@ )| ){_HOUR}"
        rf"(?: ?-?ish)?\b(?![:/.]\d){_NO_UNIT}(?! [a-z]+s\b)"
    ),
    re.compile(rf"{_FRONT}\b{_HOUR} ?-?ish\b"),
    re.compile(
        rf"\b(?:tomorrow|morn|morra|tonight|morning|afternoon|evening|night|am|pm),? {_HOUR}"
        rf"(?=\W*$|[,.;])"
    ),
    re.compile(rf"\b(?:time|dinner|lunch|tea|supper),? {_HOUR}(?=\W*$|[,.;]| the morn| tomorrow)"),
    re.compile(
        rf"{_FRONT}\b(?!one\b){_HOUR} (?:on (?:{_WEEKDAY_SHORT})|(?:the (?:day|morn|morra|"
        rf"night)|today|"
        rf"tomorrow)\b)"
    ),
    re.compile(
        rf"^\W*(?:maybe |probably |about |say )?{_HOUR}(?: ?-?ish)?(?:\W*$|{_DAY_AFTER}(?!'))"
    ),
    re.compile(
        rf"(?:day|\b(?:{_WEEKDAY_SHORT}))[,.]? (?:from )?{_HOUR}(?=\W*$|[,.;]| (?:if|please|"
        rf"maybe|onwards|or so)\b)"
    ),
)
_AT = re.compile(rf"\bat (?:about |around )?{_HOUR}\b(?![:/.]\d){_NO_UNIT}(?! [a-z]+s\b)")
_NOON = re.compile(r"\b(?:12 |twelve )?(?:noon|mid-?day)\b")
# "Ten to one" is a bet there.
_YEAR = re.compile(rf"\b({_MONTHS}),?( \d{{1,2}}(?:st|nd|rd|th)?,?)? 20[0-2]\d\b")
_A_BET = re.compile(r"\bten to one,? (?:i|it|he|she|they|we|that|says)\b")

# What a bare hour beside it lies near: "at seven when my programme's done" is the evening.
_EVENING_CUE = re.compile(
    any_of(r"""
        \b(programme|telly|tv|corrie|eastenders|emmerdale|river city|the news|the football|bingo)\b
        \b(after|efter|once|when|from|finish) ((i|we|have|get|am|are|had|done|home|in|my|the|
            from) )*(work|tea|dinner|supper|shift)\b
        \b(kids|weans|bairns|children|wee one|baby|boys|girls) (are|is|go|goes|get|gets|down|in|to|
            off| )*(bed|sleep|asleep|down)\b
    """)
)
_MORNING_CUE = re.compile(
    any_of(r"""
        \bbefore (my |the )?(work|shift|school|nursery|breakfast|lunch)\b
        \bschool (run|drop)\b | \b(after|with|at) (my )?breakfast\b | \bwhen i (get|wake) up\b
    """)
)

# A sensible hour for a part of the day: hour, whether it lies after noon.
_PARTS: tuple[tuple[str, int], ...] = (
    (r"first thing", 8),
    (r"early(?: in the)? morning|early doors|breakfast ?time|crack of dawn", 7),
    (r"late(?:r in the)? morning|mid-? ?morning", 11),
    (r"lunch ?time|at lunch|dinner ?time", 12),
    (r"late afternoon", 16),
    (r"tea ?time|at tea", 17),
    (r"bed ?time|last thing|late(?: at)? night", 22),
    (r"morning|forenoon|(?<=morn's )morn|(?<=morra's )morn", 9),
    (r"afternoon", 14),
    (r"evening|eve(?= of\b|$)", 19),
    (r"tonight|night(?! (?:shifts?|duty|bus|class|nurse|sweats?))", 20),
)
_COMPILED_PARTS = tuple((re.compile(rf"\b(?:{words})\b"), hour) for words, hour in _PARTS)
_WEEKDAY_HALF = re.compile(
    r"day (?P<half>am|pm)\b|\b(?:mon|tues?|weds?|thurs?|fri|sat|sun) (?P<h>am|pm)\b"
)
_NOT_A_PART = re.compile(
    r"\b(?:all|through|during|every|each|good|last|of an?|on an?|other|some|any|most|one|these|"
    r"those|yesterday|before|after|until|from|christmas|"
    r"burns|"
    r"bonfire|fawkes|same) (?:the )?$"
)


@dataclass(frozen=True)
class Clock:
    """A time of day; `settled` is False where it may be before or after noon, `guessed` True
    where a part of the day alone stands for its hour."""

    hour: int
    minute: int
    grain: str
    settled: bool
    guessed: bool = False


def _part(english: str) -> int | None:
    if half := _WEEKDAY_HALF.search(english):
        return 9 if "am" in (half["half"], half["h"]) else 14
    for pattern, hour in _COMPILED_PARTS:
        for match in pattern.finditer(english):
            if not _NOT_A_PART.search(english[: match.start()]):
                return hour
    return None


def _cue(english: str) -> int | None:
    if _MORNING_CUE.search(english):
        return 9
    return 19 if _EVENING_CUE.search(english) else None


def _from_match(match: re.Match[str], part: int | None) -> Clock | None:
    groups = match.groupdict()
    hour, minute = int(value_of(groups["hour"])), int(value_of(groups.get("minute") or "0"))
    grain = "minute" if groups.get("minute") else "hour"
    if match.group().startswith("half"):
        minute, grain = 30, "minute"
    if side := groups.get("side"):
        said = groups["minutes"]
        # "Five and twenty past" is still said in the north.
        away = 15 if said == "quarter" else 25 if "five an" in said else int(value_of(said))
        minute, grain = (away, "minute") if side in {"past", "after"} else (60 - away, "minute")
        hour = hour if side in {"past", "after"} else hour - 1 or 12
    if hour > 23 or (groups.get("meridian") and hour > 12):
        return None
    meridian = (groups.get("meridian") or "").replace(".", "")
    if (end := groups.get("end")) and int(end) % 12 < hour % 12:
        meridian = "am" if meridian == "pm" else "pm"  # "11-1pm"
    settled = hour > 12 or hour == 0 or groups["hour"].startswith("0")
    if not settled and (meridian or part is not None):
        settled = True
        after_noon = meridian == "pm" or (not meridian and part is not None and part >= 12)
        if hour == 12:
            hour = 12 if after_noon and part not in {20, 22} else 0
        elif after_noon:
            hour += 12
    return Clock(hour, minute, grain, settled)


def read_clock(english: str, *, asked_when: bool, with_day: bool) -> Clock | None:
    """The time of day named in `english` (from `in_english`), or None.

    A part of the day stands for a sensible hour, which is then `guessed`: first thing 8, morning
    9, lunchtime 12, afternoon 14, teatime 17, evening 19, night 20, bedtime 22. "Half seven" is
    half past. A bare "7" is a time only when a time was asked for, "at 7" also beside a day.
    """
    english = _YEAR.sub(r"\1\2", _A_BET.sub(" ", english))
    part = _part(english)
    near = part if part is not None else _cue(english)
    for number, pattern in enumerate(_EXACT):
        for match in pattern.finditer(english):
            loose = number == 1 and match["side"] == "to" and match["minutes"] != "quarter"
            decimal = number == 2 and match["colon"] == "." and not match["meridian"]
            if (loose or decimal) and not asked_when:
                continue
            if clock := _from_match(match, near):
                return clock
    if clock := _loose(english, near, asked_when=asked_when, with_day=with_day):
        return clock
    if "midnight" in english:
        return Clock(0, 0, "hour", settled=True)
    if any(not _NOT_A_PART.search(english[: match.start()]) for match in _NOON.finditer(english)):
        return Clock(12, 0, "hour", settled=True)
    return None if part is None else Clock(part, 0, "hour", settled=True, guessed=True)


def _loose(english: str, part: int | None, *, asked_when: bool, with_day: bool) -> Clock | None:
    if re.search(r"\bfor \d+ (?:min|hour)", english):
        return None
    for pattern in _LOOSE if asked_when else (_AT,) if with_day else ():
        match = pattern.search(english)
        if match and ("minute" in match.groupdict() or value_of(match["hour"]) <= 12):
            return _from_match(match, part)
    return None
