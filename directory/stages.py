"""Which type or stage of an illness a service is for, and which somebody has.

Diabetes of type 1 and of type 2 are two illnesses with one name, and a course for who was told last
month is none for who has lived with it for twenty years. A service that names one of two alone is
for that one; who says nothing of it is not turned away, but for what asks for a course that must
have been done before.
"""

from __future__ import annotations

import re
from functools import lru_cache

TYPE_1, TYPE_2 = "type 1", "type 2"
NEW, LONG = "newly told", "for long"
TREATED, NOT_CURED = "treated", "not to be cured"
#: What is taken up only once a course of rehabilitation is done.
AFTER_REHAB = "after rehab"
#: Of these two, one shuts the other out.
_OTHER = {
    TYPE_1: TYPE_2, TYPE_2: TYPE_1, NEW: LONG, LONG: NEW, TREATED: NOT_CURED, NOT_CURED: TREATED,
}  # fmt: skip

_ONE = r"(?:1|one|i)\b"
_TWO = r"(?:2|two|ii)\b"
_TYPES = re.compile(
    rf"\b(?:type|typ|t)[- ]?(?:{_ONE} ?(?:and|or|&|/|,|\+) ?(?:type[- ]?)?{_TWO}|"
    rf"{_TWO} ?(?:and|or|&|/|,|\+) ?(?:type[- ]?)?{_ONE})|\b(?:any|all|both|either|every) types?\b"
)
_TYPE_1 = re.compile(
    rf"\btype[- ]?{_ONE}(?! and| error)|\bt1d?\b(?= |,|\.|$)|\bjuvenile diabetes\b"
)
_TYPE_2 = re.compile(
    rf"\btype[- ]?{_TWO}|\bt2d?\b(?= |,|\.|$)|\bpre[- ]?diabet\w+|\bborderline diabet\w+|"
    r"\b(?:at risk of|prevent\w*|reverse|remission (?:of|from)) (?:\w+ ){0,2}diabetes\b"
)
# "Jabbing since I was nine", "my pump": nobody of type 2 says so.
_LIKE_TYPE_1 = re.compile(
    r"\b(?:insulin|diabet\w+|sugars?|inject\w*|jab\w*)\b.{0,60}\bsince (?:i was|he was|she was) "
    r"(?:a |an "
    r")?(?:wee|child|kid|bairn|wean|baby|teen\w*|boy|girl|lad|lass\w*|toddler|(?:1?\d)\b|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)|"
    r"\binsulin pump\b|\b(?:my|the|his|her) pump\b.{0,40}\b(?:sugar|hypo|insulin|carb)|"
    r"\bcarb counting\b"
)
_LIKE_TYPE_2 = re.compile(
    r"\bmetformin\b|\b(?:doctor|nurse|gp)\b.{0,40}\b(?:sugar|diabet\w+).{0,30}\b(?:weight|tablets?|"
    r"borderline|diet)\b|\btouch of (?:the )?sugar\b"
)
_NEW = re.compile(
    r"\b(?:new(?:ly)?|recent(?:ly)?|just)[- ](?:been )?(?:diagnosed|told)\b|"
    r"\bdiagnosed (?:with \w+(?: \w+)? )?(?:with)?in the (?:last|past) (?:year|few|\d+|two|six|"
    r"twelve)|"
    r"\b(?:for|in) (?:the|your|their) first (?:year|months?) (?:after|of|with)\b"
)
_NEW_SAID = re.compile(
    r"\b(?:just|only|newly|recently) (?:been |got |had )?(?:diagnosed|told)\b|\b(?:got|had|given) "
    r"(?:the |my )?(?:\w+ ){0,3}(?:news|diagnosis|results?) (?:last|this|yesterday|on|the other)\b|"
    r"\bdiagnosed (?:last|this|yesterday|on) (?:week|month|monday|tuesday|wednesday|thursday|"
    r"friday)?"
)
_LONG_SAID = re.compile(
    r"\b(?:had|have had|lived with|living with|been) (?:it|this|\w+) (?:for )?(?:over |about |"
    r"nearly |"
    r"more than )?(?:\d\d|ten|twelve|fifteen|twenty|thirty|forty) years\b|"
    r"\b(?:had|have had) it (?:all my (?:life|days)|since i was)\b"
)
_NOT_CURED = re.compile(
    r"\b(?:secondary (?:breast )?cancer|metastatic|incurable|terminal(?:ly ill)?|end[- ]of[- ]life|"
    r"life[- ]limiting|advanced cancer|palliative)\b"
)
_TREATED = re.compile(
    r"\b(?:after (?:cancer |active |your |their )?treatment(?: (?:ends|has ended|is over))?|"
    r"(?:finished|completed|come to the end of|beyond) (?:\w+ ){0,2}(?:treatment|chemo\w*|"
    r"radiotherapy)|in remission|all[- ]clear)\b"
)
# "Newly diagnosed or years in", "from diagnosis to the end of life".
_ANY_STAGE = re.compile(
    r"\b(?:any|every|all|whatever|each) (?:stages?|points?|phases?)\b|\bfrom (?:the )?(?:day of )?"
    r"diagnosis\b|\bbefore, during\b|\bwhether\b|\bdiagnosed (?:or|and)\b|\b(?:or|and) (?:newly|"
    r"recently) diagnosed\b|\bhowever long\b|\bend of life,? (?:or|and)\b"
)
_DONE = re.compile(
    r"\b(?:complet\w+|finish\w+|graduat\w+|discharged from|following|been through) (?:\w+ ){0,4}"
    r"(?:re-?hab(?:ilitation)?|phase (?:3|three|iii))\b|\b(?:re-?hab(?:ilitation)?) graduates?\b|"
    r"\bphase (?:4|four|iv)\b"
)
_ASKED_FOR_IT = re.compile(
    r"\b(?:must|have to|need to|needs to|only) (?:\w+ )?have (?:completed|finished|done|been)|"
    r"\b(?:who|that|which|once you) (?:have |has |had |'ve )?(?:completed|finished|graduated)|"
    r"\b(?:transfer|discharge) (?:form|letter)|\bgraduates?\b|\bafter completing\b"
)
_REHAB_SAID = re.compile(
    r"\bre-?hab(?:ilitation)?\b|\bphase (?:3|4|three|four|iii|iv)\b|\bsigned (?:me|him|her) off\b|"
    r"\bdischarged\b"
)
# Without one of these nothing above is said.
_SIGNS = (
    "type", "t1", "t2", "diab", "diagnos", " told", "rehab", "re-hab", "phase", "treatment",
    "cancer", "chemo", "remission", "all clear", "all-clear", "terminal", "palliat", "incur",
    "end of", "end-of", "limiting", "insulin", "years", "since", "metformin", "sugar", "result",
    "news", "signed", "discharged", "first",
)  # fmt: skip


@lru_cache(maxsize=4096)
def served(words: str) -> frozenset[str]:
    """The types and stages for which alone a service says, in lower case, that it is."""
    if not any(sign in words for sign in _SIGNS):
        return frozenset()
    found = _types(words)
    if not _ANY_STAGE.search(words):
        if _NEW.search(words):
            found.add(NEW)
        found |= _of_two(NOT_CURED, _NOT_CURED.search(words), TREATED, _TREATED.search(words))
    if _DONE.search(words) and _ASKED_FOR_IT.search(words):
        found.add(AFTER_REHAB)
    return frozenset(found)


def told(english: str) -> frozenset[str]:
    """The types and stages that a message in plain English tells of somebody."""
    if not any(sign in english for sign in _SIGNS):
        return frozenset()
    found = _types(english)
    if not found:
        found = _of_two(TYPE_1, _LIKE_TYPE_1.search(english), TYPE_2, _LIKE_TYPE_2.search(english))
    found |= _of_two(NEW, _NEW_SAID.search(english), LONG, _LONG_SAID.search(english))
    found |= _of_two(NOT_CURED, _NOT_CURED.search(english), TREATED, _TREATED.search(english))
    if _REHAB_SAID.search(english):
        found.add(AFTER_REHAB)
    return frozenset(found)


def fits(service: frozenset[str], person: frozenset[str]) -> bool:
    """Whether a service for these types and stages may be for somebody who told of those."""
    if AFTER_REHAB in service and AFTER_REHAB not in person:
        return False
    return not any(_OTHER.get(one) in service and one not in service for one in person)


def _types(words: str) -> set[str]:
    if _TYPES.search(words):
        return set()
    return _of_two(TYPE_1, _TYPE_1.search(words), TYPE_2, _TYPE_2.search(words))


def _of_two(one: str, is_one: object, other: str, is_other: object) -> set[str]:
    """The one of two that is told of; neither where both are."""
    if bool(is_one) == bool(is_other):
        return set()
    return {one if is_one else other}
