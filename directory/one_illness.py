"""One illness alone: a class or a group for it, for which nothing else can stand in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from directory.kinds import kinds_asked
from directory.meant_instead import A_DOG_TAKEN_OUT
from directory.unwanted import WOULD_LEARN
from directory.weighing import AS_GOOD_AS_SAID, PEOPLE, without_setting

ILLNESS = frozenset(
    {"dementia", "ms", "stroke", "parkinsons", "cancer", "lungs", "heart", "epilepsy", "neuro",
     "brain_injury", "learning_disability", "sight", "kidney", "disability"}
)  # fmt: skip
#: Illnesses by whose name a group is asked for: what is of none of them is no such group.
_ILLNESS_NAMED = frozenset(
    {"ms", "stroke", "parkinsons", "epilepsy", "brain_injury", "sight", "kidney", "bowel", "liver",
     "hiv", "skin", "tinnitus", "diabetes", "eating_disorder", "lungs", "heart",
     "bones", "psychosis", "autism", "adhd"}
)  # fmt: skip
# What is asked for of the illness itself, and of nothing that people do in spite of it.
_OF_IT = re.compile(
    r"\b(?:groups?|support|help|clubs?|meet\w*|someone|somebody|others?|people|folk|anyone|anybody|"
    r"service|nurse|advice|info\w*|network|charity|society|line|helpline|cafe|café)\b"
)
_A_CLASS_FOR = re.compile(
    r"\b(\w+(?:'s)?(?: \w+'s)?)(?: (?:exercise|dance|singing|art|music|seated|walking|support|"
    r"social|"
    r"gym|movement|boxing|swimming))? (?:class(?:es)?|groups?|choirs?|caf[eé]s?|clubs?)\b"
)


def is_of_an_illness_alone(english: str, kinds: frozenset[str], meant: Mapping[str, float]) -> bool:
    """Whether a group, help or others are asked for with one illness, and nothing else.

    Where something else is as good as said (`meant`, in deviations), the illness is what stands in
    the way of it: whose hands hold no pen since the MS is after help with a form.
    """
    sought = without_setting(kinds)
    if any(out >= AS_GOOD_AS_SAID for kind, out in meant.items() if kind not in PEOPLE | sought):
        return False
    return bool(sought) and sought <= _ILLNESS_NAMED and _OF_IT.search(english) is not None


def strictly_of(english: str, kinds: frozenset[str]) -> frozenset[str]:
    """Of "a parkinsons exercise class" the illness, for a class for all is not that one."""
    found = kinds & {"meals_brought"}
    if A_DOG_TAKEN_OUT.search(english):
        found |= {"pets"}
    if "english_lessons" in kinds and WOULD_LEARN.search(english):
        found |= {"english_lessons"}
    for said in _A_CLASS_FOR.finditer(english):
        found |= kinds_asked(said[1]) & ILLNESS & kinds
    return found
