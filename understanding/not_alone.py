"""What is told of company or of being safe, after a danger: "ma sister's here noo", "aye, safe".

Also who there is for them: "big Jean, but naebody in the hoose".
"""

import re

from understanding.words import in_english

__all__ = ["names_somebody", "tells_company", "tells_safe"]

_KIN = (
    r"(?:sister|brother|mum|mother|dad|father|wife|husband|man|partner|boyfriend|girlfriend|son|"
    r"daughter|boy|lad|girl|lass|lassie|neighbour|friend|pal|mate|flatmate|carer|nurse|aunt|"
    r"auntie|uncle|cousin|granny|grandson|granddaughter|niece|nephew|family|minister|doctor)"
)
_IS_THERE = (
    r"(?:is |has |will be |are |was |have )*(?:just |now |away |already )*(?:here|in|beside me|"
    r"staying|stays|coming|comes|came|come|over|round|with me|on (?:his|her|their) way|"
    r"sitting (?:here|with)|going to (?:come|stay))\b"
)
_COMPANY = re.compile(
    rf"\b(?:my |our |the )?{_KIN}(?:'s|s)? ?(?:\w+ )?{_IS_THERE}"
    rf"|\b(?:she|he|they)(?:'s|'re)? ?{_IS_THERE}"
    rf"|\b(?:i am|i'm) (?:not alone|with my {_KIN}|at my {_KIN}'?s?|going to my {_KIN}'?s?)\b"
)
_NOBODY_COMES = re.compile(
    r"\b(?:not|never|cannot|will not|isn't|no one|nobody|gone|away|left|dead|died|if|wish|until)\b"
)
_ASKS_WHO = re.compile(r"\b(?:any|some)(?:one|body) (?:is )?(?:here |there )?with you\b")
_SOMEBODY = re.compile(rf"^\W*(?:yes|aye|yeah)?\W*(?:just )?(?:my |our |the ){_KIN}\b")
_YES = re.compile(r"^\W*(?:yes|aye|yeah|yep|uh huh)\b")
_SAFE = re.compile(
    r"\b(?:i am|i'm|im|am|feel|i feel|yes|aye|ok) ?,?\.? ?(?:quite |very |still |now |just )*safe\b"
    r"|^\W*safe(?: now| enough| here)?\W*$"
)
_NOT_SAFE = re.compile(r"\b(?:not|never|no|don't|isn't|hardly|from myself|if|until|only when)\b")
#: A longer message tells more than that.
_LONGEST = 24


def tells_company(text: str, before: str) -> bool:
    """Whether somebody is with them, or on the way.

    Args:
        text: what the person typed.
        before: the coach's last line: to "is anyone with you?", a yes or a name is enough.
    """
    said = in_english(text)
    if len(said.split()) > _LONGEST or _NOBODY_COMES.search(said):
        return False
    if _COMPANY.search(said):
        return True
    return bool(_ASKS_WHO.search(before.lower()) and (_SOMEBODY.search(said) or _YES.search(said)))


def tells_safe(text: str) -> bool:
    """Whether they say that they are safe now, and nothing against it."""
    said = in_english(text)
    short = len(said.split()) <= _LONGEST
    return short and bool(_SAFE.search(said)) and not _NOT_SAFE.search(_SAFE.sub("", said))


_PARTS = re.compile(r"[.,;!?\n]+|\band\b|\bbut\b|\bthough\b")
_NOT_THERE = re.compile(
    r"\b(?:nobody|no one|no-one|none|not|never|cannot|died|dead|passed|gone|lost|used to|was|were|"
    r"left|without|fell out|miss|isn't|doesn't)\b"
)
_A_NAME = re.compile(
    r"^\W*(?:just |only |maybe |there's |there is |well |aye |yes )*(?:(?:big|wee|old|auld|young) "
    r"\w+|(?:pal|friend|neighbour|auntie|aunt|uncle|cousin) \w+)\W*$"
)
_KIN_THERE = re.compile(
    rf"\b(?:my|our|the|a|one|some|ma) (?:\w+ )?{_KIN}s?\b|\b(?:family|pals|friends)\b"
)


def names_somebody(text: str) -> bool:
    """Whether anybody is named who is there for them, whoever is not: "ma sister oan the phone"."""
    parts = [part for part in _PARTS.split(in_english(text)) if part.strip()]
    return any(
        not _NOT_THERE.search(part) and (_A_NAME.match(part) or _KIN_THERE.search(part))
        for part in parts
    )
