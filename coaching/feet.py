"""A sore, black or swollen foot: with diabetes it is for today, without for the GP in due course.

The words are expected in lower case and plain English. Source: what NHS pages on diabetes and feet
tell people to be seen for the same day; "awaiting clinical sign-off" like every answer to danger.
"""

import re

_FOOT = r"(?:toes?|big toe|foot|feet|heels?|soles?|ankles?)"
_LOOKS = (
    r"(?:black(?:er|ened|ening)?|purple|blue|dusky|grey|dead|rotten|rotting|green|weeping|oozing|"
    r"leaking|pus\w*|infected|smell\w*|stink\w*|ulcers?|ulcerated|hot and (?:red|swollen)|"
    r"red and (?:hot|swollen)|swollen and (?:hot|red)|ice cold|stone cold|gangren\w+)"
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
