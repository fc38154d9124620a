"""Of several things rated in one message, the one that the coach asked about.

"One walk 10, two walks 7, all three 4" answers a question about three walks with a 4.
"""

import re

from understanding.rulers.ruler_figures import Figure
from understanding.text.numbers import EVERYDAY_NUMBER, value_of
from understanding.text.words import in_english

__all__ = ["about_the_question", "about_what_they_say_was_asked"]

#: "A four for the swimming but eight for walking, you asked about walking".
_ASKED_ABOUT = re.compile(
    r"\b(?:you (?:asked|were asking|are asking)|the question(?:'s| is| was)) (?:me )?about "
    r"(?:the |my |a )?(\w{4,})"
)
_SCALE = re.compile(
    r"\b(?:(?:from|on a scale (?:of|from)|between) )?(?:0|zero|nought|1)(?: ?(?:to|-|"
    r"and) ?)(?:10|ten)\b|"
    r"\b(?:out of|up to) (?:10|ten)\b|\b(?:0|zero|nought|10|ten)\b[^,.?]{0,12}? (?:is|being|"
    r"means|for) "
    r"[^,.?]{0,40}"
)
_NUMBER = re.compile(rf"\b{EVERYDAY_NUMBER}\b")
_NUMBER_WITH_THING = re.compile(
    rf"\b(?P<n>{EVERYDAY_NUMBER}) (?!to\b|is\b|and\b|or\b|being\b)[a-z]{{3,}}"
)
_WORD = re.compile(r"[a-z]{4,}")
#: Words of the questions themselves: they name nothing that could be told apart.
_OF_NO_THING = frozenset(
    """about able again answer anything been being best both certain come confidence confident could
    does done doing down even ever feel feeling feels from give given going good have here honest
    honestly important importance into just keep keeping kind like line little made make making
    manage managing many mark mean means might more most much need next number once over part place
    point quite ready really right same scale self should some something start still sure sureness
    take tell than that them then there these they thing things think this those time today
    tomorrow turn very want wanting week weeks well were what when where which will with without
    would you'd you'll your yourself matter matters mattering getting priority rate rating
    score likely chance odds would willing""".split()
)
_STEM = 5


def about_what_they_say_was_asked(text: str, figures: list[Figure]) -> list[Figure]:
    """The figure beside the thing that they say was asked about, where there is one; else all."""
    named = _ASKED_ABOUT.search(text)
    if named is None or len(figures) < 2:
        return figures
    ends = [figure.start for figure in figures[1:]] + [named.start()]
    stem = named[1][:_STEM]
    beside = [f for f, end in zip(figures, ends, strict=True) if stem in text[f.end : end]]
    return beside or figures


def about_the_question(text: str, figures: list[Figure], *, before: str) -> list[Figure]:
    """The one figure that is named by what `before`, the coach's question, is about; else all.

    A thing counted tells apart ("three walks" among one, two and three); else the words do
    ("swimming 4, walking 8" after a question about a swim).
    """
    if len(figures) < 2 or not before:
        return figures
    question = _SCALE.sub(" ", in_english(before))
    labels = _labels(text, figures)
    counts = {value_of(m["n"]) for m in _NUMBER_WITH_THING.finditer(question)}
    words = {word[:_STEM] for word in _WORD.findall(question) if word not in _OF_NO_THING}
    for named in (
        [bool(counts & {value_of(m.group()) for m in _NUMBER.finditer(label)}) for label in labels],
        [bool(words & {word[:_STEM] for word in _WORD.findall(label)}) for label in labels],
    ):
        if sum(named) == 1 and all(label.strip() for label in labels):
            return [figure for figure, is_it in zip(figures, named, strict=True) if is_it]
    return figures


def _labels(text: str, figures: list[Figure]) -> list[str]:
    """What stands beside each figure and names it: before it, or else after it."""
    starts = [0, *(figure.end for figure in figures)]
    ends = [*(figure.start for figure in figures), len(text)]
    gaps = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    leading = _WORD.search(gaps[0]) is not None or _NUMBER.search(gaps[0]) is not None
    return gaps[:-1] if leading else gaps[1:]
