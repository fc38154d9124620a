"""A rating put right later on: "I meant the importance is 7, not 9", "No, make that 7"."""

import re
from dataclasses import dataclass

from understanding.text.words import in_english

__all__ = ["RatingPutRight", "read_rating_put_right"]


@dataclass(frozen=True)
class RatingPutRight:
    """Which rating is meant, and what it is to be.

    Attributes:
        ruler: "importance" or "confidence".
        value: 0 to 10.
    """

    ruler: str
    value: int


_WORDS = "zero one two three four five six seven eight nine ten".split()
_NUM = rf"(?:10|\d|{'|'.join(_WORDS)})"
_IMPORTANCE = (
    r"(?:importance|important|how much (?:it|this|that) matters?|it matters|mattering|matters)"
)
_CONFIDENCE = (
    r"(?:confidence|confident|how sure(?: i am| i was)?|sureness|being sure|how confident)"
)
_MARK = (
    r"(?:i (?:meant|mean|said|wanted|pressed|put)|(?:should|ought to) (?:be|have been)|change|make|"
    r"actually|sorry|no|wait|wrong|not \d|instead|mistake|correct)"
)
_NAMED = re.compile(
    rf"\b(?P<ruler>{_IMPORTANCE}|{_CONFIDENCE})\b(?: (?:is|was|to|at|should be|as|to be|it|a|an|"
    rf"be|for|"
    rf"me|really|only))* (?P<after>{_NUM})\b(?! (?:times|days|minutes|years|weeks))"
    rf"|\b(?P<before>{_NUM})\b (?:for|on|is|as) (?:the |my )?(?P<named>{_IMPORTANCE}|"
    rf"{_CONFIDENCE})\b"
)
_FILLER = (
    r"(?:actually|no|wait|sorry|oops|hang on|hold on|i (?:meant|mean|said)|(?:make|change|put|"
    r"call) "
    r"(?:that|it)(?: (?:a|an|to|into))?|it(?:'s| is| was| should be)?|that(?:'s| is| was| "
    r"should be)?"
    r"|should be|more like|say|just|rather|not|but|and|or|then|please|to be honest|on second "
    r"thoughts|"
    r"i think|well|oh|a|an|the|instead|let us say|maybe)"
)
_ONLY_FIGURES = re.compile(rf"\W*(?:{_FILLER}\W+)+{_NUM}(?:\W+(?:(?:{_FILLER}|{_NUM})(?!\w)\W*)*)?")
_NOT = re.compile(rf"\bnot (?:a |an |the )?{_NUM}\b")
_FIGURE = re.compile(rf"\b{_NUM}\b")
#: Just after one of these a bare figure puts right the rating before it.
_RATED_BEFORE = {
    "importance_why": "importance",
    "importance_raise": "importance",
    "why_it_matters": "importance",
    "confidence_why": "confidence",
    "confidence_raise": "confidence",
}
_LONGEST = 16


def read_rating_put_right(text: str, *, asked: str | None) -> RatingPutRight | None:
    """Read a rating that is put right; None where the message may answer what was asked.

    Where the very ruler is asked, whatever is said of it is the answer.
    """
    english = in_english(text)
    if "?" in text or len(english.split()) > _LONGEST:
        return None
    found = _NAMED.search(english)
    if found is not None and re.search(rf"\b{_MARK}\b", english):
        name = found["ruler"] or found["named"]
        ruler = "importance" if re.fullmatch(_IMPORTANCE, name) else "confidence"
        value = _value(found["after"] or found["before"])
        return None if asked == ruler else RatingPutRight(ruler, value)
    before = _RATED_BEFORE.get(asked or "")
    if before is None or _ONLY_FIGURES.fullmatch(english) is None:
        return None
    figures = _FIGURE.findall(_NOT.sub(" ", english))
    return RatingPutRight(before, _value(figures[-1])) if figures else None


def _value(figure: str) -> int:
    return int(figure) if figure.isdigit() else _WORDS.index(figure)
