"""One illness alone: a class or a group for it, for which nothing else can stand in."""

from __future__ import annotations

import re

from directory.kinds import kinds_asked
from directory.meant_instead import A_DOG_TAKEN_OUT
from directory.weighing import without_setting

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


def is_of_an_illness_alone(english: str, kinds: frozenset[str]) -> bool:
    """Whether a group, help or others are asked for with one illness, and nothing else."""
    sought = without_setting(kinds)
    return bool(sought) and sought <= _ILLNESS_NAMED and _OF_IT.search(english) is not None


def strictly_of(english: str, kinds: frozenset[str]) -> frozenset[str]:
    """Of "a parkinsons exercise class" the illness, for a class for all is not that one."""
    found = kinds & {"meals_brought"}
    if A_DOG_TAKEN_OUT.search(english):
        found |= {"pets"}
    for said in _A_CLASS_FOR.finditer(english):
        found |= kinds_asked(said[1]) & ILLNESS & kinds
    return found
