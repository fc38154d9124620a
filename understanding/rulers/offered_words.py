"""A word that the coach's line offered, read by its place there: "not sure, a bit or very?"."""

import math
import re

from coaching.readiness import HIGHEST, WORDS_TO_RATE
from understanding.rulers.scale_words import FEELING, words_on_the_scale
from understanding.text.words import in_english

__all__ = ["place_among_the_offered"]

#: "0 (not at all) to 10 (a great deal)", "10 is as much as can be".
_NAMED_END = re.compile(
    r"\b(?P<place>10|0|zero|ten) ?(?:is|=|means|being|meaning|for|\() ?"
    r"(?P<words>[a-z' ]{3,30}?)(?=\)|[,.;?]| (?:and|to) (?:10|ten|0|zero)\b|$)"
)
_ENDS = {"0": 0.0, "zero": 0.0, "10": HIGHEST, "ten": HIGHEST}
_SENTENCE_ENDS = re.compile(r"[.?!:;]+|\s-\s")
_LISTED = re.compile(r",? or |[,/|]|,? and ")
_FEWEST = 3
_LONGEST = 6
#: As many words may stand beside the one that is taken up: "a little, I'd say".
_BESIDE = 4
_NOT = re.compile(r"\b(?:not|no|never|hardly) $")


def place_among_the_offered(english: str, *, asked: str, before: str) -> float | None:
    """The place, 0 to 10, of the offered word that `english` (from `in_english`) takes up.

    The words of a list stand at even distances, at whole numbers, but for the coach's own words,
    which stand where their buttons do. None where `before`, the coach's line, offers no words,
    none is taken up, or more than one.
    """
    offered = _named_ends(before) | _listed(before, asked)
    taken = {
        place
        for words, place in offered.items()
        for match in re.finditer(rf"\b{re.escape(words)}\b", _bare(english))
        if len(english.split()) <= len(words.split()) + _BESIDE
        and not _NOT.search(_bare(english)[: match.start()])
    }
    return taken.pop() if len(taken) == 1 else None


def _named_ends(before: str) -> dict[str, float]:
    found = _NAMED_END.finditer(in_english(before))
    return {_bare(one["words"]): _ENDS[one["place"]] for one in found}


def _listed(before: str, asked: str) -> dict[str, float]:
    """The words of the one list in `before` that leads up or down the scale."""
    for sentence in _SENTENCE_ENDS.split(in_english(before)):
        found = [_scale_word(one, asked) for one in _LISTED.split(sentence) if one.strip()]
        words = [one for one in found if one is not None]
        if len(words) < _FEWEST or len(words) < len(found):
            continue
        places = [place for _, place in words]
        if places == sorted(set(places), reverse=True):
            words.reverse()
        elif places != sorted(set(places)):
            continue
        return _spread([word for word, _ in words])
    return {}


def _spread(words: list[str]) -> dict[str, float]:
    own = {_bare(word.lower()): float(place) for word, place in WORDS_TO_RATE.items()}
    if set(words) <= own.keys():
        return {word: own[word] for word in words}
    step = HIGHEST / (len(words) - 1)
    return {word: float(math.floor(n * step + 0.5)) for n, word in enumerate(words)}


def _scale_word(listed: str, asked: str) -> tuple[str, float] | None:
    if len(listed.split()) > _LONGEST:
        return None
    found = words_on_the_scale(listed, asked=asked)
    if len(found) != 1:
        return None
    place, start, end = found[0]
    return _bare(listed[start:end]), place


def _bare(words: str) -> str:
    """The words without what they are said of: "a bit sure" is "a bit"."""
    return " ".join(re.sub(rf"\b{FEELING}\b", " ", words).split())
