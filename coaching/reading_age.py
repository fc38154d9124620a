"""How hard a line is to read: the Flesch-Kincaid grade, by textstat, loaded only when asked."""

import re
import warnings
from functools import cache
from typing import Any

PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_PLAIN_WORD = "this"
_NAME = re.compile(
    r"\b[A-Z][\w'\u2019&-]*(?:(?: (?:of|the|and|for|in|&)){0,2} [A-Z][\w'\u2019&-]*)+"
    r"|(?<=[a-z,;:] )[A-Z][\w'\u2019&-]+"
)


@cache
def _textstat() -> Any:
    with warnings.catch_warnings():
        # textstat 0.7.4 imports pkg_resources, which warns of its own end.
        warnings.simplefilter("ignore")
        import textstat
    return textstat.textstat


def grade(text: str, names_services: bool = False) -> float:
    """The US school grade of the text. Placeholders, and names of services, count as a plain word.

    Reading age is the grade and five years: grade 5 is about ten.
    """
    return float(_textstat().flesch_kincaid_grade(plain(text, names_services)))


def age(text: str, names_services: bool = False) -> int:
    """From about which age the text can be read, in years; nobody younger than five reads."""
    return max(5, round(grade(text, names_services)) + 5)


def plain(text: str, names_services: bool = False) -> str:
    """The text as it is graded: each placeholder, and each name if asked, is one plain word."""
    plain_text = PLACEHOLDER.sub(_PLAIN_WORD, text)
    return _NAME.sub(_PLAIN_WORD, plain_text) if names_services else plain_text


def long_words(text: str, names_services: bool = False) -> list[str]:
    """The text's words of three or more syllables, longest first, at most three."""
    words = set(re.findall(r"[A-Za-z'\u2019-]+", plain(text, names_services)))
    hard = [word for word in words if _textstat().syllable_count(word) >= 3]
    return sorted(hard, key=lambda word: (-len(word), word))[:3]
