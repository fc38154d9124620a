"""Which of several sentences moves a check-in, and whether one only asks when it is."""

import re

from understanding.text.words import in_english, readable

__all__ = ["asks_when_booked", "sentence_of_the_move"]

_CHECK_IN = r"(?:(?:my|the|our|your|next|that) )*check[- ]?in"
_ASKS_WHEN = re.compile(
    rf"\b(?:is|was|will) {_CHECK_IN} (?:be )?(?:on|at|still|for|set|booked|this|next|tomorrow)\b|"
    rf"\b(?:when|what (?:day|time|date)|which day)(?:'s| is| was| will) {_CHECK_IN}\b|"
    r"\b(?:when|what (?:day|time)) (?:will|are|do|is it) you (?:be )?(?:writ|check|text|messag|"
    r"ask)\w*|"
    rf"\bwhen (?:did (?:i|we|you) )?(?:say|book|set) {_CHECK_IN}\b"
)
#: "… or shall we make it Friday?" moves it, though it asks.
_MOVES = re.compile(
    r"\b(?:make it|move it|change it|instead|rather|could (?:it|we)|can (?:it|we|you)|shall we)\b"
)
_SENTENCES = re.compile(
    r"(?<=[.!?;])\s+|\n+|,\s+(?=(?:would|could|can|make|may|might|so|how about)\b)"
)
_A_TIME = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?|tomorrow|the morn|today|tonight|week|"
    r"fortnight|month|noon|half|quarter|o'?clock|[ap]m|morning|afternoon|evening|night)\b|\d",
    re.IGNORECASE,
)
_WISHES = re.compile(
    r"\b(?:make it|mak it|instead|rather|possible|suit|better|would|could|can|please|move|shift|"
    r"change|how about|what about|let's say|no|not)\b"
)


def asks_when_booked(text: str) -> bool:
    """Tell whether somebody asks when the check-in is: "is my check-in on Wednesday or "
    "Thursday?"."""
    english = in_english(text)
    return _ASKS_WHEN.search(english) is not None and not _MOVES.search(english)


def sentence_of_the_move(text: str) -> str:
    """The last sentence that wishes for a time; the whole text where none by itself does.

    Of "I have the chiropodist on Tuesday. Make it Wednesday at eleven?" it is the second.
    """
    pieces = [piece for piece in _SENTENCES.split(readable(text)) if piece.strip()]
    wishing = [
        piece for piece in pieces if _A_TIME.search(piece) and _WISHES.search(in_english(piece))
    ]
    return wishing[-1].strip() if len(pieces) > 1 and wishing else text
