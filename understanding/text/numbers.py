"""Numbers as people type them: digits, English and Scots words, misspelt words and halves."""

import re
from functools import lru_cache

from understanding.text.slips import is_slip_of
from understanding.text.word_list import speller

# Misspellings are those that keep the sound; "to", "too" and "for" are never numbers. (Most Scots
# "yin", "wan", "twa" and "fower" has been put into English before.)
_SPELLINGS = {
    0: "zero nil nought naught nocht zilch",
    1: "one yin ane",
    2: "two twa twae twaa tway",
    3: "three thre thrie thrae",
    4: "four fower fowre foor",
    5: "five fiv fehv fahv",
    6: "six sax saxe saks",
    7: "seven sevin seevin seeven seiven sieven sivven sevn seaven sevven",
    8: "eight eicht aicht echt acht aucht eigth eihgt eght aight",
    9: "nine nien nyne neen",
    10: "ten tenn tenne",
    11: "eleven eleeven elieven",
    12: "twelve twal twaal",
    13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen",
    19: "nineteen",
    20: "twenty twinty", 30: "thirty", 40: "forty fourty", 50: "fifty fufty", 60: "sixty saxty",
    70: "seventy", 80: "eighty", 90: "ninety ninty",
    100: "hundred hunner hunder hunnert", 1000: "thousand thoosand thoosan",
}  # fmt: skip
_VALUES = {word: value for value, words in _SPELLINGS.items() for word in words.split()}


def _words(*values: int) -> str:
    words = [word for word, value in _VALUES.items() if not values or value in values]
    return "|".join(sorted(words, key=len, reverse=True))


_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,2})?)"
_ONE_TO_NINE, _TENS = _words(*range(1, 10)), _words(*range(20, 100, 10))
# "A hundred and ten", "twenty five", "two hundred", "seven".
_IN_WORDS = (
    rf"\b(?:(?:(?:a|{_ONE_TO_NINE}) )?(?:{_words(100)}) and? (?:(?:{_TENS})[ -])?(?:{_words()})|"
    rf"(?:{_TENS})[ -](?:{_ONE_TO_NINE})|"
    rf"(?:a|{_ONE_TO_NINE}) (?:{_words(100, 1000)})|{_words()})(?:\b|(?=ish\b))"
)
HALF = r"(?:half|hauf|hawf|haulf|hafe)"
# What is said beyond the whole: "and a half", "and three quarters", "point seven five".
_BEYOND = {
    "half": 0.5,
    "hauf": 0.5,
    "hawf": 0.5,
    "haulf": 0.5,
    "hafe": 0.5,
    "1/2": 0.5,
    "three quarters": 0.75,
    "3 quarters": 0.75,
    "threequarters": 0.75,
    "3/4": 0.75,
    "quarter": 0.25,
    "1/4": 0.25,
}
_A_DIGIT = rf"(?: (?:\d{{1,2}}\b|(?:{_words(*range(10))})\b))"
_PART = (
    rf"(?:[ -]and?[ -]a[ -]{HALF}|[ -]and?[ -]a[ -]quarter|"
    rf"[ -]and?[ -](?:three|3)[ -]?quarters| (?:1/2|1/4|3/4)(?!\d)|\.5|"
    rf" point{_A_DIGIT}{{1,2}}(?!{_A_DIGIT}))"
)

# A number and, where it is said, its half: "7", "7.5", "seven and a half".
EVERYDAY_NUMBER = rf"(?:{_DIGITS}|{_IN_WORDS})"
NUMBER = rf"{EVERYDAY_NUMBER}{_PART}?"
TO_TEN_SPELT = _words(*range(11))
HOUR_IN_WORDS = rf"(?:{_words(*range(1, 13))})"


def value_of(number: str) -> float:
    """The value of a text that `NUMBER` matches in full.

    Raises:
        ValueError: `number` is not such a text.
    """
    number = number.strip()
    if not re.fullmatch(NUMBER, number):
        raise ValueError(f"{number!r} is no number.")
    number = number.replace(",", "")
    whole = re.sub(rf"{_PART}$", "", number)
    value = 0.0
    for word in re.split(r"[ -]", whole):
        if word in {"a", "an", "and"}:
            continue
        part = _VALUES[word] if word in _VALUES else float(word)
        value = max(value, 1) * part if word in _VALUES and part >= 100 else value + part
    return value + _beyond(number[len(whole) :])


def _beyond(part: str) -> float:
    """What " and a half", " point seven five" or nothing adds to a whole number."""
    if "point" in part:
        digits = [f"{_VALUES.get(word, word)}" for word in part.split()[1:]]
        return float(f"0.{''.join(digits)}")
    part = part.replace("-", " ").replace(".5", "1/2").strip()
    part = re.sub(r"^and? (?:a )?", "", part)
    return _BEYOND[part] if part else 0.0


#: Shorter, a word of no list may be anything.
_LEAST_LETTERS = 4


def with_plain_slips(text: str) -> str:
    """`text` with each word of no list that can only be a number made it: "sevan", "fourr"."""
    return re.sub(r"\b[a-z]{4,}\b", lambda match: _only_a_number(match.group()), text)


@lru_cache(maxsize=4096)
def _only_a_number(word: str) -> str:
    if word in _HEARD_AS or word in _VALUES or word in speller().words:
        return word
    return _guessed(word)


# Words of their own, which are numbers only to someone who was asked for one.
_HEARD_AS = {
    "tin": "ten",
    "ait": "eight",
    "nin": "nine",
    "fife": "five",
    "sicks": "six",
    "tree": "three",
    "fve": "five",
    "svn": "seven",
    "nne": "nine",
    "eit": "eight",
    "eyt": "eight",
    "siks": "six",
    "ayt": "eight",
    "ayte": "eight",
    "wun": "one",
    "tu": "two",
    "tew": "two",
}
_NO_SLIP = {"there", "threw", "sever", "severe", "sevens", "eights", "threes", "eighty"}
_TO_TEN = [words.split()[0] for value, words in _SPELLINGS.items() if value <= 10]


def with_numbers_guessed(text: str) -> str:
    """`text` with what may be a slip for a number up to ten made that number: "fvie" is "five"."""
    return re.sub(r"[a-z]+", lambda match: _guessed(match.group()), text)


@lru_cache(maxsize=4096)
def _guessed(word: str) -> str:
    if word in _HEARD_AS:
        return _HEARD_AS[word]
    if word in _NO_SLIP or word in _VALUES:
        return word
    if (once := _DOUBLED.sub(r"\1", word)) in _VALUES:
        return once
    slip = next((number for number in _TO_TEN if is_slip_of(word, number)), None)
    return slip or _sounds_like_a_number(word) or word


_DOUBLED = re.compile(r"([a-z])\1+")
#: Letters that are not heard: an h after a vowel, a gh, an e at the end.
_UNHEARD = re.compile(r"gh|(?<=[aeiou])h|(?<=[b-df-hj-np-tv-z])e$|([a-z])(?=\1)")
_VOWELS = re.compile(r"[aeiouy]+")


def _sounds_like_a_number(word: str) -> str | None:
    """The number to ten that a word of no list sounds like, but for one vowel: "tehn", "foar"."""
    if len(word) < _LEAST_LETTERS or word in speller().words:
        return None
    sound = _sound(word)
    for number in _TO_TEN:
        meant = _sound(number)
        if sound[0] == meant[0] and _VOWELS.sub("*", sound) == _VOWELS.sub("*", meant):
            heard, needed = _VOWELS.findall(sound), _VOWELS.findall(meant)
            if sum(a != b for a, b in zip(heard, needed, strict=True)) <= 1:
                return number
    return None


def _sound(word: str) -> str:
    return _UNHEARD.sub("", word.replace("z", "s").replace("y", "i"))
