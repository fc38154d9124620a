"""A sore, black or swollen foot: with diabetes it is for today, without for the GP in due course.

The words are expected in lower case and plain English. Source: what NHS pages on diabetes and feet
tell people to be seen for the same day; "awaiting clinical sign-off" like every answer to danger.
"""

import re
from collections.abc import Iterable

_FOOT = r"(?:toes?|big toe|foot|feet|heels?|soles?|ankles?)"
#: What an infected wound does, whatever of it is meant: "it's a bit reid an warm", "there's puss".
_WEEPS = (
    r"(?:weepin\w*|oozin\w*|leakin\w*|puss?\w*|red[- ]?hot|(?:hot|warm) an[d']? (?:red|reid|"
    r"swollen)|"
    r"(?:red|reid) an[d']? (?:hot|warm|swollen)|swollen an[d']? (?:hot|warm|red|reid))"
)
_LOOKS = (
    r"(?:black(?:er|ened|ening)?|purple|blue|dusky|grey|dead|rotten|rotting|green|ice cold|"
    rf"stone cold|gangren\w+|(?:smell|stink)\w*|ulcers?|ulcerated|infected|{_WEEPS})"
)
_WOUND = r"(?:cut|sore|blister|wound|hole|graze|scab|ulcer|burn)"
_NOT_HEALING = (
    r"(?:(?:not|never|no|will not|won't|cannot|doesn't|does not) (?:\w+ ){0,2}?"
    r"(?:heal\w*|close|closing|closed|shift\w*|get(?:ting)? better)|"
    r"getting (?:bigger|worse|deeper)|spreading|weepin\w*|oozin\w*|for weeks|gone black)"
)
_SIGN = re.compile(
    rf"\b{_FOOT}\b(?: [\w']+){{0,5}}? {_LOOKS}\b"
    rf"|\b{_LOOKS}(?: [\w']+){{0,3}}? {_FOOT}\b"
    rf"|\b{_FOOT}\b(?: [\w']+){{0,6}}? {_WOUND}(?: [\w']+){{0,5}}? {_NOT_HEALING}"
    rf"|\b{_WOUND}(?: [\w']+){{0,4}}? {_FOOT}(?: [\w']+){{0,6}}? {_NOT_HEALING}"
    r"|\bgangrene\b"
)
# Shoes, socks, nails that were painted, and the toe of last year.
_OTHER = re.compile(
    r"\b(?:shoes?|boots?|socks?|slippers?|varnish|nail polish|painted|toenails? (?:is|are|went)|"
    r"years? ago|last year|healed|all better|amputated|not black|paddling|the sea|football|"
    r"dead (?:tired|on)|feet are dead|dog|cat|horse)\b"
)


def foot_at_risk(said: str) -> bool:
    """Whether a foot is told of that somebody with diabetes has to have seen the same day."""
    return bool(_SIGN.search(said)) and not _OTHER.search(said)


_OF_IT = re.compile(
    r"\b(?:it|its|it's|there is|there's|that's|thats|they|"
    r"the (?:wound|cut|sore|blister|skin|bit))\b"
    rf"(?: [\w']+){{0,5}}? {_WEEPS}\b"
)


def wound_at_risk(said: str, told_before: Iterable[str]) -> bool:
    """Whether a wound told of now weeps or is hot, and what was told just before was of a foot."""
    weeps = _OF_IT.search(said) is not None and not _OTHER.search(said)
    return weeps and any(re.search(rf"\b{_FOOT}\b", turn) for turn in told_before)
