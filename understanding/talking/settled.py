"""A yes or no that comes after some wavering, or a yes that is taken back in the same breath."""

import re

from understanding.talking.controls import read_control
from understanding.text.words import in_english, readable

__all__ = ["but_cannot", "settled_on", "taken_back"]

_WAVERS = re.compile(
    r"\W*(?:(?:och|oh|eh|erm|hm+|well|aye|i|it|that|all)\W+)*(?:depends|it depends|that depends|"
    r"not sure|dunno|do not know|i do not know|maybe|perhaps|suppose|"
    r"i suppose|hm+|erm|eh|let me think|let me see|och|good question|hard to say|"
    r"hard one|tricky)(?: (?:really|now|on (?:it|that|the day|what)|about that|then))*\W*"
)
_PIECES = re.compile(r"(?<=[.!?;,\u2026])\s+|\n+|\s+[-\u2013]+\s+")


def settled_on(text: str) -> str | None:
    """ "yes" or "no" where somebody wavers first and then says so; None for all else."""
    pieces = [piece for piece in _PIECES.split(readable(text)) if piece.strip()]
    wavering = 0
    while wavering < len(pieces) and _WAVERS.fullmatch(in_english(pieces[wavering])):
        wavering += 1
    if not wavering or wavering == len(pieces):
        return None
    last = read_control(" ".join(pieces[wavering:]), asked="yes_no")
    return last if last in {"yes", "no"} else None


_MAY_BE_YES = (
    r"\W*(?:(?:och|oh|ach|well|eh|hmm+|um+|so|it|that|all|aw|i think|honestly|hen|pal)\W+)*"
    r"(?:(?:yes|yeah|yep|ok|okay|right|fine|sure|maybe|perhaps|possibly|probably|i suppose(?: so)?|"
    r"i guess(?: so)?|suppose so|good idea|(?:that|it)(?: is|'s|s)? (?:a )?(?:good|nice|fine|grand|"
    r"great)(?: (?:idea|one))?|(?:(?:that|it)(?: would|'d| might| could)|"
    r"(?:(?:that|it) )?sounds?)(?: \w+){0,4}|"
    r"i(?: would|'d| could| might| do)(?: (?:like|love|want|try|do|need))?(?: (?:to|it|that))*)"
    r"\b[\s,.;!-]*)+"
)
_CANNOT = (
    r"(?:(?:i|it|that|no|just|really|honestly|well|the thing is|to be honest)\s+)*"
    r"(?:(?:cannot|can not|could not|will not|would not|won't|am not able|not able|am not fit|"
    r"not fit|am not up|not up|never could|do not think i (?:can|could|would)|do not see (?:it|"
    r"myself)|not possible|impossible)"
    r"(?: (?:just|really|ever|even|yet|be|able|possible|happen|happening|do|doing|manage|managing|"
    r"go|face|afford|try|get|cope|handle|make|keep|work|for|to|it|that|this|them|there|out|up|"
    r"me|with|on my own|myself))*"
    r"|not(?: for me| me| just now| now| today| really| yet| possible| keen)?"
    r"|no(?: way| chance| use| point| good)?(?: for me)?"
    r"|(?:my|the|his|her) \w+ (?:will|would|does|do) not (?:let|allow)(?: me)?)"
)
#: A longer answer tells more than that.
_LONGEST = 16
_TAKEN_BACK = re.compile(
    rf"{_MAY_BE_YES}(?:\bbut\b|\bonly\b|\bthough\b)[\s,]*{_CANNOT}"
    r"(?:[\s,.!]+(?:hen|pal|now|just now|the now|today|the day|though|sorry|at all|really|like|"
    r"lol|i think|can i|is all|at the moment|anymore|any more|no more))*\W*"
)


def taken_back(text: str) -> bool:
    """Tell whether a yes or a maybe is taken back: "mibbe, but ah cannae", "aye but no for me".

    "Aye, but I can't walk far" is a yes that tells of a limit besides.
    """
    english = in_english(text)
    return len(english.split()) <= _LONGEST and _TAKEN_BACK.fullmatch(english) is not None


_BUT_CANNOT = re.compile(
    rf"{_MAY_BE_YES}\bbut\b.*\b(?:cannot|could not|will not|would not|not able|not fit)\b"
)


def but_cannot(text: str) -> bool:
    """Tell whether a yes or a maybe comes with what cannot be: "aye but I can't afford the bus"."""
    english = in_english(text)
    short = len(english.split()) <= 2 * _LONGEST
    return taken_back(text) or (short and _BUT_CANNOT.match(english) is not None)
