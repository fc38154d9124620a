"""Numbers that a telephone wrote down as it heard them: "won", "free maybe for", "ate out of tan".

Each of these words is a word of its own, so it is a number only where it can be nothing else:
before "out of ten", as the whole answer, behind "a", or beside another number and an "or".
"""

import re

from understanding.text.numbers import TO_TEN_SPELT, value_of

__all__ = ["as_was_meant"]

_SOUNDS = {
    1: "won wun", 2: "to too tew", 3: "tree free", 4: "for fore foe", 5: "fife hive",
    6: "sex sicks sick socks", 7: "heaven severn", 8: "ate ait aight alright hate eighth",
    9: "nein mine nigh", 10: "tan tin then hen",
}  # fmt: skip
_MEANT = {word: f"{value}" for value, words in _SOUNDS.items() for word in words.split()}
_ANY = "|".join(_MEANT)
_OUT_OF = re.compile(rf"\b(?:(?P<n>{_ANY})|(?P<other>\d{{1,2}}|{TO_TEN_SPELT})) out of "
                     r"(?:tan|tin|then|10|ten)\b")  # fmt: skip
#: As the whole answer. "For" and "to" alone may be the beginning of what was to be said.
_ALONE = re.compile(
    r"(?P<led>\W*(?:(?:maybe|probably|about|say|i would say|definitely|just|only|still|er+m?|um|"
    r"uh|well|oh|och|aye|yes|i think)\W+){0,3})"
    r"(?P<n>won|too|tree|free|fore|fife|sicks|severn|ate|ait|nein)"
    r"(?P<tail>(?:\W+(?:please|thanks|hen|pal|son|i think|i would say|maybe|mate|love|"
    r"probably|x+)){0,2}\W*)"
)
_SHORT = 5
_BEHIND_A = re.compile(
    r"(?P<led>\b(?:an?|solid|about a) )"
    r"(?P<n>won|too?|tree|free|fore?|fife|sicks|severn|ate|ait|nein|tan|tin)(?=\W*$|[.,;!] )"
)
_NUMBER = rf"(?:{_ANY}|\d{{1,2}}|{TO_TEN_SPELT})"
_TWO = re.compile(
    rf"(?P<led>\W*(?:(?:maybe|probably|about|say|i would say|between|an?|it's|is|i think|either|"
    rf"well|um|erm|oh)\W+){{0,4}})(?P<a>{_NUMBER})(?P<join>,? (?:or|maybe|or maybe|perhaps|"
    rf"possibly|"
    rf"and)(?: an?)? )(?P<b>{_NUMBER})(?P<tail>(?:\W+(?:out of (?:10|ten)|please|i think|i would "
    rf"say|hen|pal|mate|today|now|or so)){{0,2}}\W*)"
)
#: "Seven ate": side by side they are next to each other on the ruler, too.
_SIDE_BY_SIDE = re.compile(
    rf"(?P<a>{_NUMBER}) (?P<b>{_ANY})\W*|(?P<c>{_ANY}) (?P<d>\d|{TO_TEN_SPELT})\W*"
)
_TELLS = re.compile(
    r"(?P<led>\b(?:it's|its|it is|for me it's|i am|am an?|me|him|her|is) )(?P<n>ate|"
    r"won)(?=[,.;!]| for me| to me|\W*$)"
)


def as_was_meant(english: str) -> str:
    """`english` (from `in_english`) with the words that can only be numbers here made numbers."""
    english = _OUT_OF.sub(_out_of_ten, english)
    two = _TWO.fullmatch(english)
    if two is not None:
        return f"{two['led']}{_number(two['a'])}{two['join']}{_number(two['b'])}{two['tail']}"
    beside = _SIDE_BY_SIDE.fullmatch(english)
    if beside is not None:
        first, second = (_number(word) for word in beside.groups() if word)
        if value_of(second) - value_of(first) == 1:
            return f"{first} or {second}"
    alone = _ALONE.fullmatch(english)
    if alone is not None:
        return f"{alone['led']}{_number(alone['n'])}{alone['tail']}"
    # "A tree" in a tale is a tree.
    if len(english.split()) <= _SHORT:
        english = _BEHIND_A.sub(lambda m: f"{m['led']}{_number(m['n'])}", english)
    return _TELLS.sub(lambda m: f"{m['led']}{_number(m['n'])}", english)


def _number(word: str) -> str:
    return _MEANT.get(word, word)


def _out_of_ten(match: re.Match[str]) -> str:
    return f"{_number(match['n'] or match['other'])} out of ten"
