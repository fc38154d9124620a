"""What a line counts: goes in a week, amounts by their unit, and the days that it names.

Both lines are read by it, the coach's ("walk to the shop three times") and the answer ("did four").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from understanding.text.numbers import NUMBER, value_of
from understanding.text.words import in_english

DAYS = r"times?|goes|days?|nights?|mornings?|evenings?|afternoons?|weeknights?|weekdays?"
GOES = (
    rf"{DAYS}|walks?|trips?|sessions?|visits?|journeys?|swims?|classes|lunches|dinners|"
    r"breakfasts|runs?|laps?"
)
#: In one unit each, so that half an hour can be held against ten minutes.
_MEASURES: dict[str, tuple[str, float]] = {
    "minute": ("minutes", 1), "minutes": ("minutes", 1), "min": ("minutes", 1),
    "mins": ("minutes", 1), "hour": ("minutes", 60), "hours": ("minutes", 60),
    "litre": ("litres", 1), "litres": ("litres", 1), "pint": ("pints", 1),
}  # fmt: skip
WEEK = 7.0
_COUNT = rf"(?:{NUMBER}(?:,000)?|half an|a|an)"
_FIGURE = re.compile(
    rf"\b(?P<n>{_COUNT}) (?:(?:more|whole|good|short|wee|full|big) )?(?!{NUMBER}\b)"
    r"(?P<unit>[a-z]+)\b"
)
_A_DAY = re.compile(r"\b(?P<n>once|twice|[\w ]{1,12}? times) (?:a|per|every|each) day\b")
#: "3 x 20", "three times twenty", "3 lots of 20 mins": goes and how much at each.
_LOTS = re.compile(
    rf"\b(?P<n>{NUMBER}) ?(?:x|lots? of) ?(?P<each>{NUMBER})\b(?: ?(?P<unit>[a-z]+))?"
)
_DAYPART = r"(?:day|night|morning|evening|weeknight|weekday)"
_RHYTHMS: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(rf"\b(?:every|each) (?:other|second) {_DAYPART}\b"), WEEK / 2),
    (re.compile(rf"\b(?:every|each) (?:single )?{_DAYPART}s? (?:but|bar|except|apart from|save)"
                r"(?: for)?(?: the)? (?:one|\w+day)\b"), WEEK - 1),
    (re.compile(rf"\b(?:every|each) (?:single |blessed |bloody )?{_DAYPART}\b"
                r"|\b(?:daily|nightly|all week|the whole week|all seven)\b"), WEEK),
    (re.compile(r"\bonce\b"), 1.0),
    (re.compile(r"\btwice\b"), 2.0),
    (re.compile(r"\bthrice\b"), 3.0),
)  # fmt: skip
_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_DAY = rf"(?:{'|'.join(_DAYS)})day"
WEEKDAY = re.compile(rf"\b{_DAY}s?\b")
_DAY_RANGE = re.compile(
    rf"\b(?P<first>{_DAY}) (?:to|till?|until|through(?: to)?|-) (?P<last>{_DAY})\b"
)
_WEEKDAYS = re.compile(r"\b(?:weeknights|weekdays|school (?:days|nights)|work(?:ing)? days)\b")
#: "Mon wed fri": a short name counts beside another, for "sat" and "sun" are other words too.
_SHORT_DAY = re.compile(r"\b(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b(?!')")
_SHORT = {"mo": "monday", "tu": "tuesday", "we": "wednesday", "th": "thursday", "fr": "friday",
          "sa": "saturday", "su": "sunday"}  # fmt: skip
#: Scots counting words that the general list leaves as they are typed.
_COUNTED_IN_SCOTS = {"nane": "none", "nichts": "nights", "hale": "whole", "haill": "whole",
                     "ilka": "every", "ilk": "every", "wance": "once", "twict": "twice",
                     "baith": "both", "oor": "hour", "oors": "hours", "oot": "out",
                     "no'": "not"}  # fmt: skip
#: "No a single one", "no a drop": Scots "no" is "not" before a count.
_NO_ONE = re.compile(r"\bno (?=(?:a|an|one|once|wan|yet)\b)")


@dataclass(frozen=True)
class Figures:
    """What a line counts: goes in a week, amounts by their unit, and the days named."""

    goes: float | None
    amounts: dict[str, float]
    days: frozenset[str] = frozenset()


def counted_english(text: str) -> str:
    """`text` as `in_english` gives it, with short and Scots names of days and counts put right."""
    english = in_english(text)
    words = [_COUNTED_IN_SCOTS.get(word, word) for word in english.split(" ")]
    english = _NO_ONE.sub("not ", " ".join(words))
    short = _SHORT_DAY.findall(english)
    if len(short) + len(WEEKDAY.findall(english)) > 1:
        english = _SHORT_DAY.sub(lambda match: _SHORT[match.group()[:2]], english)
    return english


def days_named(english: str) -> frozenset[str]:
    """The days of the week that a line names, also by a range: "Monday to Thursday" is four."""
    named = {match.group().removesuffix("s") for match in WEEKDAY.finditer(english)}
    for match in _DAY_RANGE.finditer(english):
        first, last = (_DAYS.index(match[end].removesuffix("day")) for end in ("first", "last"))
        named |= {
            f"{_DAYS[at % 7]}day" for at in range(first, (last if last >= first else last + 7) + 1)
        }
    return frozenset(named)


def figures_in(english: str) -> Figures:
    """Read the goes and the amounts of a line; as `counted_english` gives it."""
    days = days_named(english)
    if (lots := _LOTS.search(english)) is not None:
        name, times = _MEASURES.get(lots["unit"] or "minutes", ("minutes", 1))
        return Figures(value(lots["n"]), {name: (value(lots["each"]) or 0.0) * times}, days)
    goes, of_what, amounts = _counts_in(english)
    a_day = _A_DAY.search(english)
    if a_day is not None:
        often = {"once": 1.0, "twice": 2.0}.get(a_day["n"], goes or 0.0)
        return Figures(None, {**amounts, "a day": often}, days)
    if goes is None and len(days) > 1:  # One day is when it was done, not how often.
        goes = float(len(days))
    if goes is None and _WEEKDAYS.search(english):
        goes = 5.0
    rhythm = next((often for pattern, often in _RHYTHMS if pattern.search(english)), None)
    if rhythm is not None and goes is None:
        goes = rhythm
    elif rhythm is not None and goes is not None and of_what and not re.fullmatch(DAYS, of_what):
        # "Two laps every night": how often is the night's, and two is what a go holds.
        goes, amounts[of_what.rstrip("s")] = rhythm, goes
    return Figures(goes, amounts, days)


def _counts_in(english: str) -> tuple[float | None, str, dict[str, float]]:
    """How many goes, of what they are ("nights", "walks"), and what else is counted."""
    goes, of_what, amounts = None, "", {}
    for match in _FIGURE.finditer(english):
        amount, unit = value(match["n"]), match["unit"]
        if amount is None:
            continue
        if unit in _MEASURES:
            name, times = _MEASURES[unit]
            amounts[name] = amount * times
        elif match["n"] in {"a", "an"}:
            continue
        elif re.fullmatch(GOES, unit):
            goes, of_what = amount, unit
        else:
            amounts[unit.rstrip("s")] = amount
    return goes, of_what, amounts


def value(number: str) -> float | None:
    """The value of a count, "a", "half an" and "four" among them; None for no number."""
    if number in {"a", "an"}:
        return 1.0
    if number == "half an":
        return 0.5
    try:
        return value_of(number)
    except ValueError:
        return None
