"""What goes with what was named: the way to a clinic, and of a child who cares, the caring."""

from __future__ import annotations

import re

_A_SCHOOL_CHILD = re.compile(
    r"\b(?:school(?! of)|wee (?:boy|girl|lad|lass\w*|soul|one)|child|bairn|wean|kid|primary|pupil|"
    r"young (?:carer|lad|lass|boy|girl|person))\b"
)
_A_CHILD_CARES = re.compile(
    r"\b(?:looks? after|cares? for|caring for|minds|sees? to|sorts?|gives|gets|makes|cooks|dresses|"
    r"washes|lifts|does|doing|helps|feeds|carries|nurses|runs)\b(?: \w+){0,4}? (?:for |with |of )?"
    r"(?:his|her|their) (?:disabled |sick |ill |wee |older )?(?:mum|mam|maw|mother|dad|da|father|"
    r"gran|"
    r"granny|nana?|nan|grandad|granda|papa|brother|sister)\b"
)
#: Who has no car and must be somewhere for their health needs to be driven there.
_NO_WAY_THERE = re.compile(
    r"\b(?:no (?:car|bus|buses|transport|lift (?:to|there|in to)|way (?:of getting|to get))|"
    r"without a (?:car|lift)|(?:nobody|no one) (?:to|who can) (?:drive|take) (?:me|us|him|her)|"
    r"not (?:got|have) (?:a|the) car|(?:do|does) not (?:drive|have a car)|cannot (?:drive|get "
    r"there|get to (?!sleep|grips|the bottom|know|bed|work|see))|not able to drive|no longer drive|"
    r"cannot get up the step of (?:a|the) bus)(?!\w)"
)
_AN_ERRAND = re.compile(
    r"\b(?:hospital|infirmary|the (?:royal|western|victoria|queen elizabeth)(?: general)?|clinic|"
    r"appointments?|check[- ]?ups?|chemo\w*|radiotherapy|dialysis|scan|x-?ray|physio|the (?:doctor|"
    r"doctor's|doctors|surgery|dentist|optician|chemist)|dentist|toothache|tooth|health centre|"
    r"outpatients?|eye clinic)\b(?! (?:says?|said|told|tells|wants|thinks|reckons|advised|gave|"
    r"gives|"
    r"suggest\w*|recommend\w*|would like|is right|has told))"
)
#: Kinds that whoever is driven there already knows where to find.
ERRANDS = frozenset({"dental", "outdoors", "dialysis", "kidney"})
_GROWN = 18


def beside_the_need(english: str, years: int | None) -> frozenset[str]:
    """What goes with what was named: the way there, and of a child who cares, the caring."""
    found: set[str] = set()
    if is_an_errand(english):
        found.add("transport")
    is_young = years < _GROWN if years is not None else _A_SCHOOL_CHILD.search(english) is not None
    if is_young and _A_CHILD_CARES.search(english):
        found |= {"young_carers", "carers"}
    return frozenset(found)


def is_an_errand(english: str) -> bool:
    """Tell whether somebody must be somewhere for their health and has no way there."""
    return _NO_WAY_THERE.search(english) is not None and _AN_ERRAND.search(english) is not None
