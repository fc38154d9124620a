"""A message with the slips of the finger mended that would hide what is asked for."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from directory.kinds import TABLE
from understanding.text.slips import is_slip_of

_A_WORD = re.compile(r"[a-z]+")
_SHORTEST = 7
#: "Shes 12", "whos got MS": the apostrophe that few type.
_NO_APOSTROPHE = re.compile(r"\b(she|he|who|that|there|here|where|what)s\b", re.IGNORECASE)
_OWNER = re.compile(
    r"\b((?:my|our|ma|oor) (?:wee )?(?:boy|girl|lad|lass|laddie|lassie|son|daughter|wean|bairn|"
    r"mum|maw|dad|da|gran|granda|man|wife|husband|brother|sister))s (?=\d)",
    re.IGNORECASE,
)
#: "Am a man", "he left and am 74": the "I" that is swallowed as it is in speech.
_I_LEFT_OUT = re.compile(
    r"(^|[.,;!?] |\b(?:and|but|because|cos|since|so) )am (?=(?:an?|the|only|just|no|not|\d+)\b)",
    re.IGNORECASE,
)
#: Days and small words as they are said, and "can not" as one word.
_AS_SAID = (
    (re.compile(r"\bset+erda(y|ys)\b", re.IGNORECASE), r"saturda\1"),
    (re.compile(r"\bcan not\b", re.IGNORECASE), "cannot"),
    (re.compile(r"\bither\b", re.IGNORECASE), "other"),
    (re.compile(r"\bbaith\b", re.IGNORECASE), "both"),
    (re.compile(r"\b(my|ma|her|his|oor|our|their) ain\b", re.IGNORECASE), r"\1 own"),
    (re.compile(r"\b(ony|any|nae|a|the) wey\b", re.IGNORECASE), r"\1 way"),
)
_G_LEFT_OUT = re.compile(r"\b[A-Za-z]{3,}in(?:['’](?=\W|$)|\b)")
# Words that tell much in themselves, beside the single words of kinds.csv.
_TELLING = frozenset(
    """wheelchair counsellor counselling accessible disabled disability walking zimmer hearing
    sleeping swimming drinking gambling gardening painting knitting evening evenings morning
    mornings weekend saturday sunday hospital depression anxiety dementia arthritis bereavement
    befriending volunteer volunteering volunteers children daughter grandson granddaughter husband
    company lonely loneliness transport benefits landlord furniture clothes interview redundancy
    asylum interpreter ukrainian referral referrals referred""".split()
)


@lru_cache(maxsize=1)
def _known() -> dict[tuple[str, int], tuple[str, ...]]:
    """Words by their first letter and length."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        said = {
            phrase
            for row in csv.DictReader(lines)
            for phrase in row["asked"].split(";")
            if phrase.isalpha() and phrase.islower() and len(phrase) >= _SHORTEST
        }
    found: dict[tuple[str, int], tuple[str, ...]] = {}
    for word in sorted(said | _TELLING):
        found[word[0], len(word)] = (*found.get((word[0], len(word)), ()), word)
    return found


@lru_cache(maxsize=1)
def _english() -> frozenset[str]:
    """Long words of English that are no slip of another, from symspellpy's own list."""
    firsts = {first for first, _ in _known()}
    return frozenset(word for word in _listed() if len(word) >= _SHORTEST and word[0] in firsts)


@lru_cache(maxsize=1)
def _in_and_ing() -> frozenset[str]:
    """The words of English that end so."""
    return frozenset(word for word in _listed() if word.endswith(("in", "ing")))


def _listed() -> Iterator[str]:
    listed = files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt")
    with listed.open(encoding="utf-8-sig") as lines:
        for line in lines:
            yield line.split(" ", 1)[0]


def tidied(text: str) -> str:
    """`text` with missing apostrophes and "I" set and words of one slip put right ("wheelchiar").

    Only long words are mended, and only into words that tell what is asked for.
    """
    text = _OWNER.sub(r"\1's ", _NO_APOSTROPHE.sub(r"\1's", text))
    text = _I_LEFT_OUT.sub(r"\1I am ", text)
    for said, written in _AS_SAID:
        text = said.sub(written, text)
    text = _G_LEFT_OUT.sub(lambda found: _with_its_g(found[0]), text)
    return _A_WORD.sub(lambda found: _mended(found[0]), text)


@lru_cache(maxsize=2048)
def _with_its_g(word: str) -> str:
    """ "Startin'" and "ceilin" as they are written; "cabin" stays as it is."""
    bare = word.rstrip("'’")
    is_so = bare.lower() not in _in_and_ing() and f"{bare.lower()}g" in _in_and_ing()
    return f"{bare}g" if is_so else word


@lru_cache(maxsize=2048)
def _mended(word: str) -> str:
    if len(word) < _SHORTEST:
        return word
    near = [
        known
        for length in (len(word) - 1, len(word), len(word) + 1)
        for known in _known().get((word[0], length), ())
    ]
    found = next((known for known in near if is_slip_of(word, known)), None)
    return word if found is None or word in near or word in _english() else found
