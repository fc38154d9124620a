"""Numbers as people type them: digits, words, misspelt words and halves."""

import re

# Misspellings are those that keep the sound; "to", "too" and "for" are never numbers.
_WORDS = {
    "zero": 0, "nil": 0, "nought": 0, "zilch": 0, "one": 1, "two": 2, "three": 3, "thre": 3,
    "four": 4, "foor": 4, "five": 5, "fiv": 5, "fife": 5, "six": 6, "sicks": 6, "seven": 7,
    "sevin": 7, "sevn": 7, "seaven": 7, "sevven": 7, "eight": 8, "eigth": 8, "ait": 8,
    "eihgt": 8, "eght": 8, "nine": 9, "nien": 9, "nin": 9, "ten": 10, "tenn": 10, "tin": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "a hundred": 100, "one hundred": 100,
}  # fmt: skip
# "Tin" and "ait" are numbers only to someone answering a ruler.
_ONLY_AS_ANSWER = {"tin", "ait", "nin", "fife", "sicks"}
_EVERYDAY = {word: value for word, value in _WORDS.items() if word not in _ONLY_AS_ANSWER}

_HALF = r"(?: and a half| 1/2|\.5)?"
_NAMES = "|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True))
_EVERYDAY_NAMES = "|".join(sorted(map(re.escape, _EVERYDAY), key=len, reverse=True))

# A number and, where it is said, its half: "7", "7.5", "seven and a half".
NUMBER = rf"(?:\d{{1,6}}(?:\.\d{{1,2}})?|\b(?:{_NAMES})\b){_HALF}"
EVERYDAY_NUMBER = rf"(?:\d{{1,6}}(?:\.\d{{1,2}})?|\b(?:{_EVERYDAY_NAMES})\b)"


def value_of(number: str) -> float:
    """The value of a text that `NUMBER` matches in full.

    Raises:
        ValueError: `number` is not such a text.
    """
    number = number.strip()
    half = 0.0
    for ending in (" and a half", " 1/2"):
        if number.endswith(ending):
            number, half = number[: -len(ending)], 0.5
    if number in _WORDS:
        return _WORDS[number] + half
    return float(number) + half
