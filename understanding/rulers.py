"""A ruler's answer, 0 to 10, from numbers, ranges, percentages and words."""

import re
from dataclasses import dataclass

from understanding.not_a_rating import counts_something, is_no_answer
from understanding.numbers import NUMBER, value_of, with_numbers_guessed
from understanding.ruler_patterns import (
    A_ONE,
    A_PLURAL,
    ARTICLE_BEFORE,
    AT_LEAST,
    CLOCK_BEFORE,
    CORRECTION,
    FIFTY_FIFTY,
    GUESSED_AROUND,
    IT_VARIES,
    LESS_THAN,
    MAY_FOLLOW,
    MORE_THAN,
    NEGATED,
    NO_MORE_THAN,
    NOT_NOW,
    NUMBERED,
    ON_CONDITION,
    ONE_AS_NUMBER,
    ONE_STANDS_ALONE,
    OUT_OF,
    PERCENT,
    PRESENT,
    RANGE,
    RATING_AT,
    SINGLE,
    THE_SCALE,
    clause_around,
)
from understanding.scale_words import words_on_the_scale
from understanding.words import in_english

LOWEST, HIGHEST = 0.0, 10.0
# The most words an answer has in which slips are guessed.
_SHORT = 8
RULER_QUESTIONS = frozenset({"importance", "confidence"})


@dataclass(frozen=True)
class Ruler:
    """A place on a ruler, each figure 0 to 10; `value` is None where only a stretch was named."""

    value: float | None
    low: float
    high: float


@dataclass(frozen=True)
class _Candidate:
    ruler: Ruler
    start: int
    end: int


def _place(value: float, low: float | None = None, high: float | None = None) -> Ruler | None:
    low, high = value if low is None else low, value if high is None else high
    if not (LOWEST <= low <= high <= HIGHEST):
        return None
    return Ruler(value, low, high)


def _explicit(text: str, *, slash: bool) -> tuple[list[_Candidate], list[tuple[int, int]]]:
    """Ratings that name their scale, and where those stand that lie outside it."""
    found: list[_Candidate] = []
    outside: list[tuple[int, int]] = []
    for match in OUT_OF.finditer(text):
        scale = value_of(match["m"])
        if match["join"].startswith("/") and (not slash or scale == 5):
            continue
        value = value_of(match["n"]) * 10 / scale
        ruler = None if match["minus"] and value else _place(round(value, 2))
        if ruler is None:
            outside.append(match.span())
        else:
            found.append(_Candidate(ruler, *match.span()))
    return found, outside


def _percentages(text: str) -> list[_Candidate]:
    found = []
    for match in PERCENT.finditer(text):
        percent, start = value_of(match["n"]), value_of(match["from"] or match["n"])
        # "110% sure" is a figure of speech for "completely"; "70%" is 7.
        percent, start = (100, 100) if percent in (110, 200, 1000) else (percent, start)
        middle = round((start + percent) / 20, 2)
        if ruler := _place(middle, round(start / 10, 2), round(percent / 10, 2)):
            found.append(_Candidate(ruler, *match.span()))
    found += [_Candidate(Ruler(5, 5, 5), *m.span()) for m in FIFTY_FIFTY.finditer(text)]
    return found


def _ranges(text: str) -> list[_Candidate]:
    found = []
    for match in RANGE.finditer(text):
        join, a, b = (match["join"].split() or [""])[0], value_of(match["a"]), value_of(match["b"])
        apart = abs(a - b)
        if join in {"", "/", ",", "?", "-", "and", "an"} and (apart > 3 or apart == 0):
            continue
        if join == "/" and (b == HIGHEST or re.search(r"\d $", text[: match.start()])):
            continue
        if join in {",", ""} and NEGATED.search(text[: match.start()]):
            continue
        if join in {"and", "an"} and not re.search(r"\bbetween (?:an? )?$", text[: match.start()]):
            continue
        if (
            join == "to"
            and re.search(
                r"\b(?:went|gone|moved|going|up|down|risen|dropped|jumped|from|slipped)\b[^,.]*$",
                text[: match.start()],
            )
            and not re.search(
                r"\b(?:anywhere|anything|somewhere|ranges?) from $", text[: match.start()]
            )
        ):
            continue
        if counts_something(text[: match.start()], text[match.end() :]):
            continue
        if join in {",", "?", ""} and ON_CONDITION.match(text, match.end() + 1):
            continue
        if third := re.match(rf" ?(?:,|or) (?:an? )?({NUMBER})", text[match.end() :]):
            b = value_of(third[1])
        if ruler := _place((a + b) / 2, min(a, b), max(a, b)):
            found.append(_Candidate(ruler, *match.span()))
    return found


def _one_is_a_number(before: str, after: str) -> bool:
    if A_ONE.search(before):
        return True
    return bool(ONE_AS_NUMBER.search(before) and ONE_STANDS_ALONE.match(after))


def _may_stand_alone(number: str, before: str, after: str) -> bool:
    if ARTICLE_BEFORE.search(before) and not number.isalpha():
        return True
    return not re.search(r"\w", before) and number not in {"1", "one"} and not A_PLURAL.match(after)


def _single(text: str, match: re.Match[str]) -> _Candidate | None:
    """One number that may be the answer; None where it counts something else."""
    before, after = text[: match.start()], text[match.end() :]
    alone = len(re.findall(r"[\w']+", text)) <= 2
    if counts_something(before, after) or NEGATED.search(before):
        return None
    if NUMBERED.search(before) and not alone:
        return None
    if CLOCK_BEFORE.search(before) and not (alone or RATING_AT.search(before)):
        return None
    if match["n"] == "one" and not _one_is_a_number(before, after):
        return None
    if not (MAY_FOLLOW.match(after) or _may_stand_alone(match["n"], before, after)):
        return None
    value = value_of(match["n"])
    low = high = value
    if match["minus"] and value:
        return None
    given: float | None = value
    if (match["tail"] and not match["tail"].endswith("so")) or AT_LEAST.search(before):
        high = HIGHEST
    elif MORE_THAN.search(before) and not NO_MORE_THAN.search(before):
        given, high = None, HIGHEST
    elif LESS_THAN.search(before):
        given, low = None, LOWEST
    if not (LOWEST <= low <= high <= HIGHEST):
        return None
    return _Candidate(Ruler(given, low, high), *match.span())


def _one_of(text: str, candidates: list[_Candidate]) -> Ruler:
    """The answer meant now, among several: "it was 4, now 6" is 6, "7, no, 8" is 8."""
    candidates = sorted(candidates, key=lambda c: c.start)
    candidates = [c for c in candidates if c.ruler.value is not None] or candidates
    first, last = candidates[0], candidates[-1]
    if len(candidates) > 1:
        clauses = [slice(*clause_around(text, c.start, c.end)) for c in candidates]
        said = list(zip(candidates, (text[clause] for clause in clauses), strict=True))
        present = [c for c, clause in said if PRESENT.search(clause)]
        now = [c for c, clause in said if not NOT_NOW.search(clause)]
        if CORRECTION.search(text, first.end, last.start):
            return last.ruler
        varies = IT_VARIES.search(text) or all(ON_CONDITION.search(clause) for _, clause in said)
        if varies and len(candidates) == len(now) == 2 and not present:
            low = min(first.ruler.low, last.ruler.low)
            high = max(first.ruler.high, last.ruler.high)
            return Ruler((low + high) / 2, low, high)
        candidates = present or now or candidates
    return candidates[-1].ruler if PRESENT.search(text) else candidates[0].ruler


def read_ruler(text: str, *, asked: str | None) -> Ruler | None:
    """Read a 0-10 answer from what a person typed.

    `asked` is the question before it: to `importance` and `confidence` a bare number, a range, a
    percentage or a word ("quite", "not at all") is an answer; at any other time only a rating
    that names its scale is ("7 out of 10"). Where an earlier and a present figure are given, the
    present one counts. A number outside 0-10, or one that counts something else ("3 kids", "10
    minutes"), is no answer. `value` is None in "more than 5", which names only a stretch.
    """
    english = in_english(text)[:600]
    english = english.replace("\ufe0f", "").replace("\u20e3", " ").replace("🔟", "10")
    if re.fullmatch(r"\d,5", english):
        english = english.replace(",", ".")
    if asked not in RULER_QUESTIONS:
        kept, _ = _explicit(english, slash=asked != "when")
        return _one_of(english, kept) if kept else None
    return _answer(english, asked) or _guess(english)


def _answer(english: str, asked: str) -> Ruler | None:
    kept, outside_spans = _explicit(english, slash=True)
    rest = THE_SCALE.sub(lambda m: " " * len(m.group()), english)
    candidates: list[_Candidate] = []
    spans = list(outside_spans)
    for group, may_be_negated in ((_ranges(rest), False), (kept, True), (_percentages(rest), True)):
        for candidate in group:
            if all(candidate.end <= a or candidate.start >= b for a, b in spans):
                spans.append((candidate.start, candidate.end))
                if not (may_be_negated and NEGATED.search(rest[: candidate.start])):
                    candidates.append(candidate)
    outside = bool(outside_spans) or bool(PERCENT.search(rest) and not spans)
    for match in SINGLE.finditer(rest):
        if all(match.end() <= a or match.start() >= b for a, b in spans):
            single = _single(rest, match)
            if single is not None:
                candidates.append(single)
            elif value_of(match["n"]) > HIGHEST or match["minus"]:
                outside = outside or len(re.findall(r"[\w']+", rest)) <= 6
    theirs = [c for c in candidates if is_no_answer(rest, c.start, c.end)]
    if theirs and len(theirs) == len(candidates):
        return None
    if candidates:
        return _one_of(rest, [c for c in candidates if c not in theirs])
    if outside:
        return None
    words = words_on_the_scale(rest, asked=asked)
    found = [_Candidate(Ruler(*place), start, end) for place, start, end in words]
    return _one_of(rest, found) if found else None


def _guess(english: str) -> Ruler | None:
    """A number with a slip in it ("fvie"), where a short answer holds nothing else but fillers."""
    if len(english.split()) > _SHORT:
        return None
    guessed = with_numbers_guessed(english)
    if guessed == english:
        return None
    for match in SINGLE.finditer(guessed):
        start, end = clause_around(guessed, *match.span())
        around = guessed[start : match.start()] + guessed[match.end() : end]
        if GUESSED_AROUND.fullmatch(around):
            return _place(value_of(match["n"]))
    return None
