"""What is left of a message may be dark because of what was set aside: "I want to go with him"."""

import re

from understanding.danger.read_too_much import is_dark
from understanding.safety.finding import Category, Finding
from understanding.safety.hints import hinted
from understanding.safety.reading import read
from understanding.text.words import in_english

__all__ = ["says_it_darkly"]

_DARK = frozenset({Category.SUICIDE_THOUGHTS, Category.SUICIDE_IMMEDIATE, Category.SELF_HARM})
#: "And so will I be", "I'm next": what it takes up was said in the clause before.
_TAKES_IT_UP = re.compile(
    r"\b(?:so|neither|nor) (?:will|would|am|shall|do|should|can) i\b|\b(?:i am|i'm|me) (?:next|too|"
    r"as well|the same)\b|\bsame (?:here|for me|as me|again)\b|\bi (?:will|would|might|want to|am "
    r"going to) (?:be )?(?:next|too|follow|join|do (?:it|that|the same))\b|\blike (?:him|her|"
    r"them)\b"
    r"|\b(?:want|wish|hope|long) to (?:go|be|lie) (?:with|beside) (?:him|her|it|them)\b"
    r"|\blike (?:mine|me|my own|us)\b|\b(?:kids?|weans?|bairns?|him|her|them|they|everyone|"
    r"all of us|"
    r"you)(?: are| is|'s|'re)? next\b|\b(?:done|taken|took|did|do|doing|tried|trying) the same\b|"
    r"\bi (?:know|ken) how (?:he|she|"
    r"they) felt\b|\bmy turn\b|\bthat's (?:me|us) now\b"
    r"|\bit's (?:back|happening)\b|\b(?:actually|really|truth is|to be honest) it's me\b"
)


def says_it_darkly(found: Finding, rest: str) -> bool:
    """Whether what is left may hang on what was set aside, and tell of danger by it.

    Args:
        found: what was found in the whole message.
        rest: the clauses that stand.
    """
    english = in_english(rest)
    if _TAKES_IT_UP.search(english):
        return True
    return found.category in _DARK and (is_dark(rest) or bool(hinted(read(rest).text)))
