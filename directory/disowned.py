"""What somebody says that they are not, and doors that are open to none but those who belong.

"We're no navy" names the forces and says that they have nothing to do with them. A playgroup for
pass holders, a swim for staff or a club for the tenants of one house is for nobody who does not say
that they are that.
"""

from __future__ import annotations

import re

_NOT = (
    r"\b(?:(?:i|we|he|she|they|you)(?:'m|'s|'re| am| is| are| was| were)? (?:not|no|nae|never|"
    r"neither)(?: (?:been|a|an|in|of|at|the|any|even|really|actually|from|with))*|"
    r"(?:have|has|had) (?:never|not) (?:been|served)(?: (?:a|an|in|the))*|"
    r"(?:^|(?<=[,.;(] ))(?:not|no|never)(?: (?:been|a|an|in|of|at|the|any))*|"
    r"(?:nothing to do with|no connection (?:to|with)) (?:the )?) "
)
_WORDS = {
    "students": r"(?:student|students|uni|university|college)\b",
    "veterans": r"(?:navy|army|raf|forces|armed forces|military|veterans?|ex[- ]?forces|service "
    r"family|soldiers?|sailors?)\b|\bnever served\b(?! (?:time|me|us|him|her))",
    "carers": r"carers?\b",
    "parents": r"(?:parent|parents|mum|dad)\b",
    "deaf": r"deaf\b",
    "refugees": r"(?:refugees?|asylum seekers?)\b",
    "faith": r"(?:religious|church ?goers?|churchy|christian|muslim|catholic)\b",
    "older_people": r"(?:pensioners?|oaps?|old|elderly)\b",
}
#: And what says so without naming it after a "not".
_OTHERWISE = {
    "faith": r"\bsecular\b|\b(?:gave|give|gives|hand\w*|turn\w*) (?:it|myself|yourself|my life|"
    r"our lives|"
    r"everything)? ?(?:all )?(?:up |over )?to (?:god|the lord|jesus|a higher power)\b|\b(?:not|do "
    r"not do|"
    r"without|no|nae) (?:the |any |a )?(?:god|praying|prayers?|hymns?|bible|bibles|higher power|"
    r"sermons?|"
    r"preaching|religion)\b|\bgod (?:stuff|squad|bit|bothering)\b|\bnot (?:a )?believer\b"
}
_DISOWNED = {
    kind: re.compile("|".join(filter(None, (rf"{_NOT}(?:{words})", _OTHERWISE.get(kind)))))
    for kind, words in _WORDS.items()
}

#: Who alone gets in, by what a service writes and by what who belongs would say.
_PRIVATE: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "a pass": (
        re.compile(
            r"\b(?:(?:base|military|site|dockyard|camp|id|security|garrison)? ?pass|permit|"
            r"mod (?:90|card)|id card)[- ]?holders? only|\b(?:service|forces|military|raf|army|"
            r"navy|naval|serving) (?:families|personnel|spouses|partners|children)\b"
            r"(?! (?:and (?:the )?(?:local|wider)|as well as|welcome|,? (?:and|or) (?:everyone|"
            r"anyone|civilians?|locals?)))"
        ),
        re.compile(
            r"\b(?:base|barracks|camp|garrison|serving|deployed|posted|posting|navy|naval|army|raf|"
            r"forces|military|soldier\w*|sailor\w*|marines?|regiment\w*|reservist\w*|veterans?|"
            r"squadd\w+|ex[- ]?(?:army|navy|forces|raf)|served|tours?)\b"
        ),
    ),
    "staff": (
        re.compile(
            r"(?<!female )(?<!women )(?<!women's )(?<!male )(?<!lady )(?<!by )\b(?:(?:for )?"
            r"(?:our |council |nhs |hospital |university |company |its )?(?:staff|"
            r"employees|workforce|colleagues) only|(?:open )?only (?:to|for) (?:our |nhs |"
            r"council )?(?:staff|employees)|for (?:our|its|nhs|council|hospital) "
            r"(?:staff|employees))\b"
            r"(?! and (?:the|their|local|patients|public))"
        ),
        re.compile(r"\b(?:staff|nurse|work (?:for|at)|employ\w+|colleagues?|nhs|my work)\b"),
    ),
    "tenants": (
        re.compile(
            r"\b(?:(?:our |its |\w+ )?tenants only|(?:open )?only (?:to|for) (?:our |its )?tenants|"
            r"for (?:our|its) (?:own )?tenants|for (?:\w+ ){1,3}(?:housing association|association "
            r"homes) tenants|(?:residents|tenants) of (?:the |this )?(?:\w+ )?(?:complex|house|"
            r"court|development|sheltered housing) only)\b"
        ),
        re.compile(r"\b(?:tenan\w+|landlord|rent|housing association|sheltered|complex)\b"),
    ),
    "students": (
        re.compile(
            r"\b(?:matriculated|registered|enrolled|current|our) (?:\w+ )?students\b"
            r"(?! (?:and (?:staff|the|local)|or))|\bstudents (?:of|at|enrolled|registered|studying)"
            r" (?:at |with )?(?:the |our |this )?(?:\w+ ){0,3}(?:college|university|uni|campus)\b"
        ),
        re.compile(
            r"\b(?:students?|uni\w*|college|campus|course|degree|fresher\w*|dissertation|lectur\w+|"
            r"phd|halls|term|tutors?|semester|campus)\b"
        ),
    ),
}


def disowned(english: str) -> frozenset[str]:
    """The kinds of people of whom somebody says, in plain English, that they are none."""
    return frozenset(kind for kind, said in _DISOWNED.items() if said.search(english))


def without_the_disowned(text: str, english: str) -> str:
    """A message in plain English without what somebody says that they are not; else as it came."""
    left = english
    for said in _DISOWNED.values():
        left = said.sub(" ", left)
    return text if left == english else left


def private_to(words: str) -> frozenset[str]:
    """To whom alone a service is open, by its words in lower case; empty for nobody."""
    return frozenset(whom for whom, (only, _) in _PRIVATE.items() if only.search(words))


def belongs_to(whom: frozenset[str], english: str, not_of: frozenset[str]) -> bool:
    """Whether somebody's words tell of one of those to whom a service is open."""
    if not whom:
        return True
    told = {one for one in whom if _PRIVATE[one][1].search(english)}
    if "students" in not_of:
        told.discard("students")
    if "veterans" in not_of:
        told.discard("a pass")
    return bool(told)
