"""For whom a service says that it is, where that is so close a circle that others are strangers.

A group for kin carers, for brothers and sisters of disabled children or for the families of
prisoners is no answer to somebody of whom nothing like it was said, however alike the rest is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import lru_cache

from directory.kinds import kinds_served
from directory.weighing import PEOPLE

#: Circles that nobody is taken to belong to who did not say so, or as good as say so.
CLOSE_CIRCLES = frozenset(
    {"veterans", "kinship", "young_carers", "siblings", "prison_families", "students",
     "premature", "baby_loss", "family_addiction", "working_away", "shift_work",
     "refugees", "lgbt", "gender_identity", "deaf", "eating_disorder", "autism", "adhd", "hiv",
     "learning_disability", "stroke", "ms", "parkinsons", "dementia", "sight", "epilepsy",
     "pregnancy"}
)  # fmt: skip
#: What as good as says that somebody belongs to another circle as well.
_ALSO = {
    "parents": {"pregnancy"},
    "perinatal": {"pregnancy"},
    "carers": {"dementia", "young_carers", "kinship"},
    "neuro": {"ms", "parkinsons"},
    "brain_injury": {"stroke"},
    "speech": {"stroke"},
    "disability": {"learning_disability", "siblings"},
    "multilingual": {"refugees"},
    "culture": {"refugees"},
    "english_lessons": {"refugees"},
    "interpreting": {"refugees", "deaf"},
    "hearing": {"deaf"},
    "gender_identity": {"lgbt"},
    "lgbt": {"gender_identity"},
    "additional_needs": {"siblings", "autism", "learning_disability"},
}
_A_SENTENCE = re.compile(r"(?<=[.!?]) ")
_ALONE = re.compile(
    r"\b(?:only|enrolled|must (?:be|have)|members of|exclusively|restricted to|reserved for)\b"
)
# "I left the college last year": they are no student.
_NO_MORE = re.compile(
    r"\b(?:left|finished|dropped out of|was at|no longer at|not at) (?:the |my )?"
    r"(?:college|uni\w*|school)\b|\b(?:i|he|she) (?:left|dropped out|graduated) (?:last|in|years?)"
)


@lru_cache(maxsize=4096)
def circles_of(name: str, description: str, for_whom: str) -> frozenset[str]:
    """The close circles that a service's name, first sentence or eligibility names.

    More than two kinds of people are a list of examples, and it is for anybody. All in lower case.
    """
    if "anyone" in for_whom or "everyone" in for_whom:
        said = for_whom
    else:
        said = f"{name}. {first_sentence(description)} {for_whom}"
    found = kinds_served(said)
    listed = found & (CLOSE_CIRCLES | PEOPLE)
    # Who has lost a baby is so close a circle, however many others are named beside them.
    return found & CLOSE_CIRCLES if len(listed) <= 2 else found & {"baby_loss"}


def first_sentence(text: str) -> str:
    """What a description begins with; it says what the thing is, and the rest how it is."""
    return _A_SENTENCE.split(text.strip(), maxsplit=1)[0]


def is_closed_circle(for_whom: str) -> bool:
    """Whether it says that nobody else may come: "enrolled students only"."""
    return _ALONE.search(for_whom) is not None


def is_no_student(english: str) -> bool:
    """Whether somebody says that their time at school or college is over."""
    return _NO_MORE.search(english) is not None


def belongs(circles: Collection[str], said: Collection[str], meant: Mapping[str, float]) -> bool:
    """Whether somebody is of one of these circles, by what they said or as good as said.

    `meant` are kinds that stand out, in deviations; the caller leaves out the faint ones.
    """
    if not circles:
        return True
    known = {*said, *meant}
    for kind in list(known):
        known |= _ALSO.get(kind, set())
    return bool(known & set(circles))
