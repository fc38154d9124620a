"""A text as pieces of words that a BERT-like reader knows by number, the longest first.

The same as the published tokenizer of all-MiniLM-L6-v2 makes of it, without its library.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

UNKNOWN, FIRST, PARTS = "[UNK]", "[CLS]", "[SEP]"
#: A piece that goes on inside a word is written so.
INSIDE = "##"
#: A longer word is none.
LONGEST_WORD = 100


def pieces(text: str, number_of: Mapping[str, int]) -> list[int]:
    """Give the numbers of a text's pieces, in order."""
    found: list[int] = []
    for word in _words(text):
        found += _of_word(word, number_of)
    return found


def _words(text: str) -> list[str]:
    """Words, and each sign by itself; without accents, in small letters."""
    plain = "".join(
        sign
        for sign in unicodedata.normalize("NFD", text.lower())
        if unicodedata.category(sign) != "Mn"
    )
    return "".join(f" {sign} " if _stands_alone(sign) else sign for sign in plain).split()


def _stands_alone(sign: str) -> bool:
    """Punctuation, and signs that are words of their own (Chinese, Japanese)."""
    if sign.isascii():
        return not (sign.isalnum() or sign.isspace())
    return unicodedata.category(sign).startswith("P") or "\u3400" <= sign <= "\u9fff"


def _of_word(word: str, number_of: Mapping[str, int]) -> list[int]:
    if len(word) > LONGEST_WORD:
        return [number_of[UNKNOWN]]
    found: list[int] = []
    at = 0
    while at < len(word):
        start = INSIDE if at else ""
        for end in range(len(word), at, -1):
            number = number_of.get(start + word[at:end])
            if number is not None:
                found.append(number)
                at = end
                break
        else:
            return [number_of[UNKNOWN]]
    return found
