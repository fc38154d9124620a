"""The plainest cries for help in other languages."""

import re
from functools import lru_cache

from understanding.safety.cries_of_distress import BEATEN, PILLS_TAKEN, SELF_HARM, TO_DIE
from understanding.safety.cries_of_the_body import BREATH, CHEST, UNCONSCIOUS
from understanding.safety.finding import Category, Finding, Level
from understanding.safety.reading import read, without_accents

_ROWS = (
    (Category.SUICIDE_THOUGHTS, Level.URGENT, "wants to die", TO_DIE),
    (Category.OVERDOSE, Level.EMERGENCY, "pills taken", PILLS_TAKEN),
    (Category.SELF_HARM, Level.URGENT, "hurts themself", SELF_HARM),
    (Category.ABUSE, Level.URGENT, "is beaten", BEATEN),
    (Category.CHEST, Level.EMERGENCY, "chest pain", CHEST),
    (Category.BREATHING, Level.EMERGENCY, "cannot breathe", BREATH),
    (Category.UNCONSCIOUS, Level.EMERGENCY, "unconscious", UNCONSCIOUS),
)
# The vowel signs of Indic scripts and Thai are no letters to `re`, but parts of the word.
_NOT_A_WORD = re.compile(r"(?:(?![\u0900-\u0963\u0966-\u0dff\u0e00-\u0e7f])[^\w\s])+")
_SPACES = re.compile(r"\s+")
_LATIN_WORD = re.compile(r"[a-z]{2}")


def _compiled_from(pattern: str) -> re.Pattern[str]:
    bare = without_accents(pattern)
    if _LATIN_WORD.search(bare):
        return re.compile(rf"(?<!\w)(?:{bare})(?!\w)")
    # Scripts without spaces between words, or with joined articles, have no word ends.
    return re.compile(rf"(?:{bare})")


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[Category, Level, str, str, re.Pattern[str]], ...]:
    return tuple(
        (category, level, name, tongue, _compiled_from(pattern))
        for category, level, name, tongues in _ROWS
        for tongue, pattern in tongues.items()
    )


def cries(raw: str) -> list[Finding]:
    """Findings in languages other than English, in lower-case text without accents."""
    words = _bare(raw)
    return [
        Finding(category, level, "words", (f"{name} ({tongue})",), 0.85)
        for category, level, name, tongue, pattern in _compiled()
        if pattern.search(words)
    ]


@lru_cache(maxsize=64)
def tongue_of_cry(text: str) -> str | None:
    """The BCP 47 tag of the language in which a message, as typed, cries for help; else None."""
    words = _bare(read(text).raw)
    return next((tag for _, _, _, tag, pattern in _compiled() if pattern.search(words)), None)


def _bare(raw: str) -> str:
    return _SPACES.sub(" ", _NOT_A_WORD.sub(" ", raw))
