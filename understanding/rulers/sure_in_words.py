"""Sure, or unable to say, in so many words where a scale was asked for: "aye I can do it"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["cannot_tell", "doubts_it", "is_sure"]

_LEAD = r"\W*(?:(?:och|ach|well|oh|yes|aye|so|hen|pal)\W+)*"
_CANNOT_TELL = re.compile(_LEAD + r"do not ask me(?: (?:hen|pal|son|that))*\W*")
_SURE = re.compile(
    _LEAD
    + any_of(r"""
        ((sure|of course|course|definitely|no bother|easy)\W+)?i (can|could|will|'ll|know i can|
            think i can|am sure i can|should be able to|should manage)( easily)?( do| manage)?( (it|
            that|this))?( no bother| fine| easily)?
        no (bother|problem)( at all)? | easy | easily | definitely | of course( i can)?
        (no|without a) doubt( about it)?
    """)
    + r"(?:[\s,]+(?:hen|pal|aye|so i can|so i will))*\W*"
)


def is_sure(text: str) -> bool:
    """Tell whether somebody says in words that they could do it, and nothing besides."""
    return bool(_SURE.fullmatch(in_english(text)))


def cannot_tell(text: str) -> bool:
    """Tell whether "don't ask me" says that they cannot tell: it is no wish to be left in peace."""
    return bool(_CANNOT_TELL.fullmatch(in_english(text)))


_DOUBTS = re.compile(
    r"\b"
    + any_of(r"""
        (scared|afraid|frightened|feart|worried|nervous|anxious|fear|doubt|doubting|(no|not)( so|
            very)? sure|not certain|no confidence)( (that|if|whether|in case|about|a bit|of))* (i|
            me|it|doing|being)\b
        (do not|not|never) (think|believe|reckon|see)( that| how)* (i|i'll|i'd|it|me)( (will|can|
            could|would|ever|really|just))* (not )?(manage|do|doing|keep|stick|cope|happen|work|
            be able|last)
        i (will|'ll|'d|would|might|may|could)( (probably|just|likely|well|only))* (not|never) (
            manage|do it|keep|stick|cope|be able|last)
        (what if|suppose) i (cannot|can't|do not|fail|fall|mess)
        (rather|quite|a bit|a wee bit|too|awful|so) (scared|afraid|frightened|feart|worried|nervous|
            anxious)
    """)
)


def doubts_it(text: str) -> bool:
    """Tell whether somebody says in words that they may not manage: "feart I'll no manage it"."""
    return bool(_DOUBTS.search(in_english(text)))
