"""What is told of company or of being safe, after a danger: "ma sister's here noo", "aye, safe".

Also who there is for them: "big Jean, but naebody in the hoose".
"""

import re

from understanding.text.words import in_english

__all__ = ["names_somebody", "only_says_nobody", "tells_company", "tells_safe"]

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
    rf"|\b(?:she|he|they)(?:'?s|'re)? ?{_IS_THERE}|\btheyre {_IS_THERE}"
    rf"|\b(?:staying|stay|stopping|sleeping|biding) (?:at|with) (?:my |our |the )?(?:{_KIN}|his|"
    rf"hers|"
    r"theirs|him|her|them)\b"
    rf"|\b(?:i am|i'm) (?:not alone|with my {_KIN}|at my {_KIN}'?s?|going to my {_KIN}'?s?)\b"
)
_NOBODY_COMES = re.compile(
    r"\b(?:not|never|cannot|will not|isn't|no one|nobody|gone|away|left|dead|died|if|wish|until|"
    r"might|may|maybe|could)\b"
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
    r"left|without|fell out|miss|isn't|doesn't|no (?:family|pals|friends))\b"
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


_NO_ONE = r"(?:nobody|no one|no-one|not a soul|none|anybody|anyone|no (?:family|friends|company))"
#: "There's nobody hitting me": that is of the danger, and denies it.
_OF_HARM = (
    r"(?! (?:is |was |has |ever |that |would |who |else )*(?:in (?:any )?danger|at risk|hurt\w*|"
    r"hit\w*|harm\w*|threat\w*|touch\w*|shout\w*|abus\w*|frighten\w*|scar\w*))"
)
_NOBODY_THERE = re.compile(
    rf"\b(?:have|got|see|know|there is|there's|is not|isn't|not) (?:\w+ ){{0,2}}?{_NO_ONE}\b"
    rf"{_OF_HARM}|\b(?:nobody|no one|no-one|not a soul)(?:'s| is)? (?:here|with me|left|at all|to "
    r"\w+|in\b(?! (?:any )?danger)|comes|about|around|near|there|cares|bothers|visits|phones)\b|"
    r"\b(?:i am|i'm|im|am|just|all|live|here) (?:all |here |so )*(?:alone|on my own|"
    r"by myself|my ?lone)\b"
    r"|\b(?:just|only) me\b"
)
_BARE_NOBODY = re.compile(
    r"^\W*(?:(?:no|nope|nah|och|oh|well|just)\W+)*(?:nobody|no one|no-one)\W*$"
)
#: What denies the danger itself, whoever there is or is not.
_DENIES_ITSELF = re.compile(
    r"\b(?:nothing (?:like that|at all|of the (?:kind|sort))|not at all|never|would not|wouldn't|"
    r"could not|not (?:like that|that|thinking|going to|suicidal|in danger|what i|wanting to)|"
    r"of course not|no (?:danger|way|thoughts?|chance)|safe|fine|ok|okay|all right|grand|wrong|"
    r"misread|"
    r"(?:nobody|no one|no-one|he|she|they) (?:\w+ ){0,2}?(?:hurt|hit|harm|threaten|touch)\w*)\b"
)


def only_says_nobody(text: str, *, bare: bool = False) -> bool:
    """Whether an answer that begins with a no says that there is no one, and denies nothing else.

    "Naw, av naebody" after "are you thinking about ending your life?" is an answer to whether
    anybody is there.

    Args:
        text: what was typed.
        bare: whether a bare "no, nobody" says so too: not after "is anybody hurting you?".
    """
    said = in_english(text)
    if bare and _BARE_NOBODY.match(said):
        return True
    beside = _NOBODY_THERE.sub(" ", said)
    return beside != said and not _DENIES_ITSELF.search(beside)
