"""The figures in a ruler's answer: bare numbers, ranges, percentages, "8 out of 10"."""

import math
import re
from dataclasses import dataclass

from understanding.rulers.not_a_rating import counts_something
from understanding.rulers.ruler_patterns import (
    A_ONE,
    A_PLURAL,
    ARTICLE_BEFORE,
    AT_LEAST,
    BEGINS_A_CLAUSE,
    CHOSEN_BY_NUMBER,
    CLOCK_BEFORE,
    COUNTED_NEXT,
    COUNTED_PARTS,
    FIFTY_FIFTY,
    JUST_BESIDE,
    LESS_THAN,
    MAY_FOLLOW,
    MORE_THAN,
    NO_MORE_THAN,
    NUMBERED,
    ONE_AS_NUMBER,
    ONE_STANDS_ALONE,
    OUT_OF,
    PART_BEFORE,
    PERCENT,
    RATING_AT,
    THE_BEFORE,
    THEIR_FIRST,
    is_negated,
)
from understanding.text.numbers import value_of

LOWEST, HIGHEST = 0.0, 10.0


@dataclass(frozen=True)
class Ruler:
    """A place on a ruler, each figure 0 to 10: one place, or the two ends that somebody gave.

    `value` is the place, or the middle between the ends.
    """

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Figure:
    """A place on the ruler and where in the text it is named."""

    ruler: Ruler
    start: int
    end: int


def place(value: float, low: float | None = None, high: float | None = None) -> Ruler | None:
    low, high = value if low is None else low, value if high is None else high
    if not (LOWEST <= low <= high <= HIGHEST):
        return None
    return Ruler(value, low, high)


def on_a_scale(text: str, *, slash: bool) -> tuple[list[Figure], list[tuple[int, int]]]:
    """Ratings that name their scale, and where those stand that lie outside it."""
    found: list[Figure] = []
    outside: list[tuple[int, int]] = []
    for match in OUT_OF.finditer(text):
        scale = value_of(match["m"])
        if match["join"].startswith("/") and (not slash or scale == 5):
            continue
        value = value_of(match["n"]) * 10 / scale
        ruler = None if match["minus"] and value else place(round(value, 2))
        if ruler is None:
            outside.append(match.span())
        else:
            found.append(Figure(ruler, *match.span()))
    return found, outside


def percentages(text: str) -> list[Figure]:
    """Ratings out of a hundred: "70%", "between 60 and 70 per cent", "fifty fifty"."""
    found = []
    for match in PERCENT.finditer(text):
        percent, start = value_of(match["n"]), value_of(match["from"] or match["n"])
        middle = round((start + percent) / 20, 2)
        if ruler := place(middle, round(start / 10, 2), round(percent / 10, 2)):
            found.append(Figure(ruler, *match.span()))
    found += [Figure(Ruler(5, 5, 5), *m.span()) for m in FIFTY_FIFTY.finditer(text)]
    return found


def _one_is_a_number(before: str, after: str) -> bool:
    if A_ONE.search(before):
        return True
    return bool(ONE_AS_NUMBER.search(before) and ONE_STANDS_ALONE.match(after))


def _may_stand_alone(number: str, before: str, after: str) -> bool:
    if COUNTED_NEXT.match(after):
        return False
    if ARTICLE_BEFORE.search(before) and not number.isalpha():
        return not THE_BEFORE.search(before)
    return (
        bool(BEGINS_A_CLAUSE.search(before))
        and number not in {"1", "one"}
        and not A_PLURAL.match(after)
    )


def single(text: str, match: re.Match[str]) -> Figure | None:
    """One number that may be the answer; None where it counts something else."""
    before, after = text[: match.start()], text[match.end() :]
    alone = len(re.findall(r"[\w']+", text)) <= 2
    if counts_something(before, after) or is_negated(before):
        return None
    counted = COUNTED_PARTS.match(text, match.start("n")) and len(COUNTED_PARTS.findall(text)) == 1
    # "Weekdays 4 weekends 8": each is rated, and none is counted.
    if counted and not PART_BEFORE.search(before):
        return None
    if THEIR_FIRST.search(before) and match["n"] in {"one", "1"}:
        return None
    led, followed = CHOSEN_BY_NUMBER
    chosen = led.match(before) and followed.match(after)
    if NUMBERED.search(before) and not (alone or chosen):
        return None
    if CLOCK_BEFORE.search(before) and not (alone or RATING_AT.search(before)):
        return None
    if match["n"] == "one" and not _one_is_a_number(before, after):
        return None
    if not (MAY_FOLLOW.match(after) or _may_stand_alone(match["n"], before, after)):
        return None
    if match["minus"] and value_of(match["n"]):
        return None
    ruler = place(_place_meant(value_of(match["n"]), before))
    return Figure(ruler, *match.span()) if ruler else None


def _place_meant(value: float, before: str) -> float:
    """The figure, or the next whole one where it is shut out: "more than 5" is a 6.

    Who says "at least a 7" or "7 or more" stands by the 7, and gave no other end.
    """
    if JUST_BESIDE.search(before):
        return value
    if MORE_THAN.search(before) and not NO_MORE_THAN.search(before):
        return math.floor(value) + 1
    if LESS_THAN.search(before) and not AT_LEAST.search(before):
        return math.ceil(value) - 1
    return value
