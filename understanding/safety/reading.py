"""A message made ready for the patterns: English spelling, no apostrophes, one kind of stop."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from understanding.safety.spelling import mended
from understanding.text.words import in_english

# Longer than any Telegram message; of a longer text the start and the end are read.
_MOST_CHARACTERS = 10_000

_CONTRACTIONS = re.compile(r"\b(\w+)'(m|re|ve|ll|d|s)\b|\b(\w+)n't\b")
_BODY_IS = re.compile(
    r"\b(chest|face|skin|speech|arm|leg|heart|throat|tongue|breathing|baby|mouth|hip|head|smile|"
    r"breath|chests|nose|back|hand|wheeze|sugar|belly|stomach|tummy|foot|toe|heel)'s\b"
)
_IS_AFTER_A_NAME = re.compile(
    r"\b([a-z]+)'s (?=(?:not|been|having|going|just|in|on|so|very|really|all|gone|got|still|"
    r"swollen|blue|grey|sore|tight|numb|dropped|stopped|collapsed|unconscious|\w+ing)\b)"
)
_ENDINGS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
_IS_WORDS = frozenset(
    "he she it that there what who where how everything everyone everybody something someone "
    "nobody nothing this here".split()
)
_TOKEN = re.compile(r"[a-z]+(?:\d[a-z0-9]*)?(?:'[a-z]+)?|\d+(?:[.,:/]\d+)?|[.!?;:,\n(){}\u2026]")
_STOPS = frozenset(".!;:\n(){}\u2026")
_PHRASES = (
    (re.compile(r"\bmy self\b"), "myself"),
    (re.compile(r"\b(him|her|them|our|your) self\b"), r"\1self"),
    (re.compile(r"\bthemself\b"), "themselves"),
    (re.compile(r"\bcan (?:not|no)\b"), "cannot"),
    (re.compile(r"\bcould of\b"), "could have"),
    (re.compile(r"\b(?:wanna|want tae|want tu|wanting to)\b"), "want to"),
    (re.compile(r"\bgot to be no\b"), "got to be not"),
    (re.compile(r"\b(?:any more|anymair|any mair|anymoar)\b"), "anymore"),
    (re.compile(r"\bwith out (?=me\b|us\b|my\b)"), "without "),
    (re.compile(r"\bself[ -]harm"), "self harm"),
    (re.compile(r"\bmy ane\b"), "my own"),
    (re.compile(r"\bchess (?=pains?\b)"), "chest "),
    (re.compile(r"\b(having (?:a|another) (?:fit|seizure)) the now\b"), r"\1 just now"),
    (re.compile(r"\bbeta bl?o[ck]k?ers?\b"), "beta blockers"),
    (re.compile(r"\b(in|have|inside) my pooch\b"), r"\1 my pocket"),
    # HRT is a medicine by itself.
    (
        re.compile(r"\bhrt (?=(?:attack|rate|racing|pounding|fail\w*|stopp\w*|beat\w*|pain|is)\b)"),
        "heart ",
    ),
    # "Puffed" is breath; "puffed up" is a swelling.
    (re.compile(r"\bbreathless up\b"), "puffed up"),
    # "Hing" is both: "hing masel".
    (
        re.compile(r"\bh?thing (?=(?:my|him|her|your)self\b)|\bhing (?=(?:my|him|her|your)self\b)"),
        "hang ",
    ),
    (re.compile(r"\bthe (?:morra|morn|mora|morrow|moarn)\b(?!s? morn)|\bmorra\b"), "tomorrow"),
    (re.compile(r"\biv (?=(?:took|taken|had|swallowed|done|got)\b)"), "i have "),
)
_SPACED_OUT = re.compile(
    r"\bs[\W_]{0,2}u[\W_]{0,2}i[\W_]{0,2}c[\W_]{0,2}i[\W_]{0,2}d[\W_]{0,2}(e|al)\b"
)


@dataclass(frozen=True)
class Reading:
    """`text`: lower-case words, one space apart, with only ` . `, ` ? ` and ` , ` between them.

    `raw` is the lower-cased original without accents, for other scripts and for laughter.
    """

    text: str
    raw: str


def _open_contraction(match: re.Match[str]) -> str:
    if match[3]:
        stem = {"ca": "can", "wo": "will", "sha": "shall"}.get(match[3], match[3])
        return f"{stem} not"
    word, ending = match[1], match[2]
    if ending == "s":
        return f"{word} is" if word in _IS_WORDS else match[0]
    return f"{word} {_ENDINGS[ending]}"


def without_accents(text: str) -> str:
    """`text` with combining marks removed: "małe" keeps its ł, "suïcide" becomes "suicide"."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def _punctuated(text: str) -> str:
    parts: list[str] = []
    for token in _TOKEN.findall(text):
        if token in _STOPS:
            token = "."
        if token in ".?," and (not parts or parts[-1] in ".?"):
            continue
        parts.append(token.replace("'", ""))
    return " ".join(parts)


@lru_cache(maxsize=64)
def read(text: str) -> Reading:
    """The `Reading` of what a person typed."""
    if len(text) > _MOST_CHARACTERS:
        half = _MOST_CHARACTERS // 2
        text = text[:half] + "\n" + text[-half:]
    raw = without_accents(text.lower())
    # Line ends are stops here, and `in_english` would make them spaces.
    text = _SPACED_OUT.sub(r"suicid\1", text.lower())
    english = in_english(text.replace("\n", " . "))
    english = without_accents(english)
    english = _BODY_IS.sub(r"\1 is", english)
    english = _IS_AFTER_A_NAME.sub(r"\1 is ", english)
    english = _CONTRACTIONS.sub(_open_contraction, english)
    words = mended(_punctuated(english))
    for pattern, put in _PHRASES:
        words = pattern.sub(put, words)
    return Reading(words, raw)
