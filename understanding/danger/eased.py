"""A danger of the body that is past: "it was yesterday", "am fine noo, seen the doctor"."""

import re

from understanding.text.words import in_english

__all__ = ["tells_it_eased", "tells_it_was_seen"]

_EASED = re.compile(
    r"\b(?:i am|i'm|im|am|feel|feeling|it is|it's|its|that is|that's|thats|it has|has|have|all|"
    r"(?:pain|tightness|pressure|bleedin'?g?|blood|breath\w*|chest|heart|feeling|dizziness|numbness|"
    r"worst(?: of it)?)(?:'s|s| is| has)?)"
    r" (?:\w+ ){0,2}?(?:fine|ok|okay|better|all right|grand|good|past|passed|settled|away|gone|"
    r"eased|easing?(?: off)?|over|calmed|stopped|stopping|passing|settling|lifting|calming"
    r"(?: down)?|letting (?:up|go)|wearing off|nearly away)\b"
    r"|\b(?:it|that|pain|tightness|pressure)(?:'s|s| is| has| went)? (?:just |all |away |gone )?"
    r"off(?= (?:now|again now|a while|since|hours?)\b|\W*$)"
    r"|\b(?:settled|eased|passed|went away|goes away|wore off|cleared)\b"
    r"|\b(?:was|that was) (?:yesterday|last (?:week|night|month)|on (?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|days ago|weeks? ago|earlier|the other day)\b"
)
_SEEN = re.compile(
    r"\b(?:seen|saw|been (?:to|at)|spoke to|spoken to|talked to|phoned|rang|had|checked by|seen by)"
    r" (?:\w+ ){0,2}?(?:doctors?|gp|nurse|hospital|surgery|111|a and e|paramedics?|ambulance|"
    r"consultant)\b|\b(?:doctor|gp|nurse|hospital)s? (?:\w+ )?(?:gave|checked|said|says|listened|"
    r"knows|put me on|saw me)\b"
)
_STILL = re.compile(
    r"\b(?:not|no|never|hardly|still|worse|again|comes? back|back again|but (?:it|i|my)|cannot|"
    r"if|until)\b"
)
_LEADING_NO = re.compile(r"^\W*(?:no|och|oh|well)\b\W*(?=i\b|am\b|it\b|its\b|that)")
_FINE = re.compile(r"\b(?:i do not need|not needing|no need for|do not want) (?:\w+ )?(?:999|that|"
                   r"an ambulance|help)\b")  # fmt: skip


def tells_it_eased(text: str) -> bool:
    """Whether they say that it is over or better now, and nothing against it."""
    said = _FINE.sub("", _LEADING_NO.sub("", in_english(text)))
    return bool(_EASED.search(said)) and not _STILL.search(said)


def tells_it_was_seen(text: str) -> bool:
    """Whether somebody who treats them has seen it or heard of it since."""
    said = in_english(text)
    return bool(_SEEN.search(said)) and not re.search(r"\b(?:not|never|cannot|should i)\b", said)
