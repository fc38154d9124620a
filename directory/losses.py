"""Which loss a circle of the bereaved is for, and which somebody tells of.

A group for whoever has lost someone to suicide, or for the widowed, is for none of the others.
"""

from __future__ import annotations

import re

SUICIDE, PARTNER = "suicide", "partner"
_SERVED = {
    SUICIDE: re.compile(
        r"\b(?:bereaved|loss|losses|lost (?:\w+ )?|deaths?|died|grie\w+)(?: \w+){0,2} (?:by|to|"
        r"after|from)"
        r" suicide\b"
    ),
    PARTNER: re.compile(
        r"\bwhose (?:partners?|husbands?|wi(?:fe|ves)|spouses?)(?:,? (?:or|and) \w+)? (?:has |"
        r"have )?died\b|"
        r"\b(?:lost|losing|loss of) (?:a|their|your) (?:partner|husband|wife|spouse)\b(?!,)|"
        r"\bwidow(?:s|ed|"
        r"ers?)?\b"
    ),
}
_TOLD = {
    SUICIDE: re.compile(
        r"\bsuicide\b|\b(?:took|taken|ended) (?:his|her|their) own li(?:fe|ves)\b|\bkilled (?:him|"
        r"her)self\b|"
        r"\bhang(?:ed|ing)\b|\boverdose\b|\bjumped\b|\bended it\b"
    ),
    PARTNER: re.compile(
        r"\b(?:husband|wife|partner|my man|hubby|missus|fianc\w+|widow\w*|boyfriend|girlfriend|"
        r"marri\w+|"
        r"spouse|my better half)\b|\b(?:\w+|\d+) years together\b|\b(?:thirty|forty|fifty|"
        r"sixty)(?: \w+)?"
        r" years\b"
    ),
}
_ANOTHER = re.compile(
    r"\b(?:mum|mam|mother|dad|father|sister|brother|son|daughter|friend|pal|gran|granny|grandad|"
    r"aunt|"
    r"uncle|baby|child|boy|girl|parents?|nephew|niece|cousin|neighbour)\b"
)
#: It names others beside, or anybody.
_AND_OTHERS = re.compile(
    r"\b(?:anyone|anybody|everyone|all|any loss|parent|friend|child|someone|somebody|family "
    r"member)\b"
)


def served(words: str) -> frozenset[str]:
    """The losses for which alone it is, by its words in lower case; empty for any."""
    found = {loss for loss, said in _SERVED.items() if said.search(words)}
    if PARTNER in found and _AND_OTHERS.search(words):
        found.discard(PARTNER)
    return frozenset(found)


def told(english: str) -> frozenset[str]:
    """The losses that somebody tells of, in plain English."""
    return frozenset(loss for loss, said in _TOLD.items() if said.search(english))


def fits(of_it: frozenset[str], english: str) -> bool:
    """Whether a circle for these losses is one for whoever put it so.

    Who was widowed need not say it; whose sister died was not.
    """
    own = told(english)
    if SUICIDE in of_it and SUICIDE not in own:
        return False
    return PARTNER not in of_it or PARTNER in own or _ANOTHER.search(english) is None
