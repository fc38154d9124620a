"""A wish that no step brings nearer: the lottery, new lungs, to be twenty again, her back."""

import re
from enum import Enum

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["OutOfReach", "out_of_reach"]


class OutOfReach(str, Enum):
    """Why it is out of reach: what can be asked next hangs on it."""

    LUCK = "luck"
    TIME = "time"
    BODY = "body"
    THE_DEAD = "the_dead"
    OTHERS = "others"


_LEAD = (
    r"\W*(?:(?:och|oh|ach|well|so|honestly|to be honest|aye|yes|just|maybe|eh|ha|haha|lol|easy|"
    r"for|i (?:want|wish|would like|would love|would)|i'd (?:like|love)|if i could|that i could|"
    r"i could|to|have|be|get|a|an|the|my|win|see)[\s,.!]+)*"
)
_TAIL = (
    r"(?:[\s,.!]+(?:again|back|and|lol|haha|hen|pal|please|really|then|instead|myself|of course|"
    r"for a start)|[\s,]+(?:that|it) would (?:do|help|sort)(?: \w+){0,2})*\W*"
)
_DEAD = (
    r"(?:wife|husband|man|mum|mam|mother|dad|father|son|daughter|brother|sister|pal|dog|partner|"
    r"gran|granda|him|her|them)"
)
_KINDS = tuple(
    (kind, re.compile(_LEAD + any_of(phrases) + _TAIL))
    for kind, phrases in (
        (
            OutOfReach.LUCK,
            r"""
            (lottery|lotto|pools|euromillions|jackpot|millions?( pounds| quid)?)( win| (numbers|
                ticket))?
            (miracle|magic wand|magic|cure|fairy godmother|time machine)( for (it|this|all|
                everyone))?
            rich | millionaire | wave a magic wand
            """,
        ),
        (
            OutOfReach.TIME,
            r"""
            (\d\d|twenty\w*|thirty\w*|forty|young|younger|a (bairn|wean|child|boy|girl))( (again|
                years (old|younger)|\d))*
            turn (back (the )?(clock|time)|the clock back) | go back (in time|to how it was before|
                \d+ years)
            (my )?(youth|twenties|thirties|old days)( as it was)?
            """,
        ),
        (
            OutOfReach.BODY,
            r"""
            (new|another|different|somebody else's|someone else's|younger)( (pair|
                set) of)? (lungs?|body|legs?|back|heart|brain|head|pancreas|hands?|
                feet|spine|eyes|me|life)
            not have (diabetes|copd|asthma|ms|parkinson's|cancer|arthritis|it|this)( any ?more|
                at all)?
            (never|not) (had|have had|got) (it|this|ill|sick|diabetes|copd|the stroke|cancer)
            (diabetes|copd|ms|cancer|arthritis|it|this)( to)? (go|gone|be gone|go away|disappear|
                be cured)
            """,
        ),
        (
            OutOfReach.THE_DEAD,
            rf"""
            ((my|our) )?{_DEAD}( (to be|still|be))* (back|alive|here|with me|still here)( with me)?
            back with (my )?{_DEAD}
            """,
        ),
        (
            OutOfReach.OTHERS,
            r"""
            (my )?(mum|mam|mother|dad|father|husband|wife|man|son|daughter|brother|sister|him|
                her)( to)?( (be|get|to be|to get))+ (well|better|cured|himself|herself|fine|
                sober|healthy)
            """,
        ),
    )
)


def out_of_reach(text: str) -> OutOfReach | None:
    """Why nothing that somebody could do leads to what they wish; None for every other wish.

    Whole answers alone: "win a game of bowls" and "be able to play like when I was young" wish for
    something that may be done.
    """
    english = in_english(text)
    return next((kind for kind, words in _KINDS if words.fullmatch(english)), None)
