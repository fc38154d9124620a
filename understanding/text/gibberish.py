"""Keys struck and nothing said: "asdkjh qwe zxx". Such a message names no topic."""

import re

from understanding.reflection.typed import is_known, read
from understanding.text.words import readable

__all__ = ["is_gibberish"]

_LETTERS = re.compile(r"[a-z]+", re.IGNORECASE)
_NO_VOWEL = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}", re.IGNORECASE)
_A_ROW = re.compile(r"asd|sdf|dfg|fgh|jkl|lkj|qwe|wer|zxc|xcv|cvb|kjh|hjk|poi|uio", re.IGNORECASE)
_LONGEST = 8


def is_gibberish(text: str) -> bool:
    """Tell whether a message holds no word at all: none that is known, and a row of keys.

    A word that is only unknown may be an illness or a place, and a name is known by its capital.
    """
    words = _LETTERS.findall(readable(text))
    if not words or len(words) > _LONGEST or len("".join(words)) < len("asdfg"):
        return False
    struck = any(_NO_VOWEL.search(word) or _A_ROW.search(word) for word in words)
    known = [is_known(word, opens_sentence=True) for one in read(text) for word in one.words]
    return struck and not any(known)
