"""A yes or no that comes after some wavering: "depends. go on then", "dunno… aye, awright"."""

import re

from understanding.controls import read_control
from understanding.words import in_english, readable

__all__ = ["settled_on"]

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
