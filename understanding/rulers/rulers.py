"""A ruler's answer, 0 to 10, from numbers, ranges, percentages and words."""

import re

from understanding.rulers.figures_of_something_else import without_other_figures
from understanding.rulers.heard_as_numbers import as_was_meant
from understanding.rulers.idioms_of_the_ends import idiom_on_the_scale
from understanding.rulers.mistyped import typed_right
from understanding.rulers.not_a_rating import is_no_answer, without_hours
from understanding.rulers.offered_words import place_among_the_offered
from understanding.rulers.other_scales import on_our_scale
from understanding.rulers.ruler_choice import the_one_meant
from understanding.rulers.ruler_figures import (
    HIGHEST,
    Figure,
    Ruler,
    on_a_scale,
    percentages,
    place,
    single,
)
from understanding.rulers.ruler_patterns import (
    GUESSED_AROUND,
    NO_PLACE,
    PERCENT,
    SINGLE,
    THE_SCALE,
    clause_around,
    is_negated,
)
from understanding.rulers.ruler_ranges import ranges
from understanding.rulers.ruler_spelling import spelt_plainly
from understanding.rulers.ruler_sums import off_ten, reckoned
from understanding.rulers.scale_words import words_on_the_scale
from understanding.rulers.since_last_time import moved_since
from understanding.rulers.words_that_rate_nothing import is_low_in_spirits, rates_something_else
from understanding.text.numbers import value_of, with_numbers_guessed, with_plain_slips
from understanding.text.words import in_english

__all__ = ["RULER_QUESTIONS", "Ruler", "read_ruler"]

# The most words an answer has in which slips are guessed.
_SHORT = 8
RULER_QUESTIONS = frozenset({"importance", "confidence"})


def read_ruler(text: str, *, asked: str | None, before: str = "") -> Ruler | None:
    """Read a 0-10 answer from what a person typed.

    `asked` is the question before it: to `importance` and `confidence` a bare number, a range, a
    percentage or a word ("quite", "not at all") is an answer; at any other time only a rating
    that names its scale is ("7 out of 10"). Where an earlier and a present figure are given, the
    present one counts, beside a figure under a condition the one that holds, and of one for each
    ruler the one for the ruler asked. A number outside 0-10, or one that counts something else
    ("3 kids", "10 minutes"), is no answer. `value` is None in "more than 5", which names only a
    stretch. `before` is the coach's question: of several things rated, the one it names counts.
    """
    english = in_english(text)[:600]
    english = english.replace("\ufe0f", "").replace("\u20e3", " ").replace("🔟", "10")
    if re.fullmatch(r"\d,5", english):
        english = english.replace(",", ".")
    if asked not in RULER_QUESTIONS:
        kept, _ = on_a_scale(english, slash=asked != "when")
        return the_one_meant(english, kept, asked=None) if kept else None
    english = as_was_meant(typed_right(with_plain_slips(english)))
    english = spelt_plainly(off_ten(on_our_scale(without_hours(english))))
    english = reckoned(moved_since(english))
    return _answer(english, asked, before) or _guess(english)


def _answer(english: str, asked: str, before: str) -> Ruler | None:
    english = NO_PLACE.sub(lambda m: " " * len(m.group()), english)
    english = without_other_figures(english, before=before)
    text = THE_SCALE.sub(lambda m: " " * len(m.group()), english)
    figures, outside = _figures(english, text)
    own = [f for f in figures if not is_no_answer(text, f.start, f.end)]
    if own:
        return the_one_meant(text, own, asked=asked, before=before)
    if is_low_in_spirits(text) or rates_something_else(text):
        return None
    if (offered := place_among_the_offered(text, asked=asked, before=before)) is not None:
        return place(offered)
    if (end := idiom_on_the_scale(text, asked=asked)) is not None:
        return place(end)
    if figures or outside:
        return None
    # "Definitely not a 10" says where it is not; "not one bit" names no figure.
    named = (match for match in SINGLE.finditer(text) if match["n"] != "one")
    if any(is_negated(text[: match.start()]) for match in named):
        return None
    words = words_on_the_scale(text, asked=asked)
    found = [Figure(Ruler(value, value, value), start, end) for value, start, end in words]
    return the_one_meant(text, found, asked=asked) if found else None


def _figures(english: str, text: str) -> tuple[list[Figure], bool]:
    """Every rating in figures, and whether there is one that lies outside the ruler.

    `text` is `english` with the scale itself ("out of 10, …") blotted out.
    """
    kept, outside_spans = on_a_scale(english, slash=True)
    figures: list[Figure] = []
    spans = list(outside_spans)
    for group, may_be_negated in ((ranges(text), False), (kept, True), (percentages(text), True)):
        for figure in group:
            if all(figure.end <= a or figure.start >= b for a, b in spans):
                spans.append((figure.start, figure.end))
                if not (may_be_negated and is_negated(text[: figure.start])):
                    figures.append(figure)
    outside = bool(outside_spans) or bool(PERCENT.search(text) and not spans)
    short = len(re.findall(r"[\w']+", text)) <= 6
    for match in SINGLE.finditer(text):
        if any(match.start() < b and a < match.end() for a, b in spans):
            continue
        if found := single(text, match):
            figures.append(found)
        elif value_of(match["n"]) > HIGHEST or match["minus"]:
            outside = outside or short
    return figures, outside


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
            return place(value_of(match["n"]))
    return None
