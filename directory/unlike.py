"""What a careful signposter leaves out though it shares a word: what is of another kind than the
one that is surely meant, has nothing of the name that was said, or is for others alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.asked import Asked
from directory.fitting import is_for_others, is_for_youth
from directory.kinds import near_to
from directory.limits import without_limits
from directory.punning import SETTING
from directory.weighing import PLAIN_KINDS, without_setting, worth_of

if TYPE_CHECKING:
    from directory.ranking import Candidate

#: A kind that is named and stands out by so much is what was meant.
BORNE_OUT = 4.5
#: And one that nothing else can stand in for, where it stands out by so much.
NOTHING_ELSE = 6.0
#: So plainly meant is as good as named.
AS_IF_NAMED = 7.0
#: What answers by so much may be of whatever kind.
SURE_OF_ANOTHER = 2.0
#: So few words are the name of a thing.
A_NAME = 3


def is_of_another_kind(one: Candidate, asked: Asked, merit: float) -> bool:
    """Whether what was named is borne out by all that was said, and this is nothing close to it.

    For who would learn Spanish a line of interpreters is no answer, though it tells of languages.
    """
    sought = {kind for kind in asked.kinds - asked.lost if worth_of(kind) == 1.0}
    surely = {kind for kind in sought if asked.meant.get(kind, 0.0) >= BORNE_OUT}
    of_it = one.kinds - SETTING
    if not sought:
        # No phrase names it, and yet nothing else is meant: a language is taught, or it is not.
        surely = {kind for kind in PLAIN_KINDS if asked.meant.get(kind, 0.0) >= AS_IF_NAMED}
    if not surely or not of_it or surely & one.kinds:
        return False
    plainly = {kind for kind in surely & PLAIN_KINDS if asked.meant[kind] >= NOTHING_ELSE}
    if plainly and max(asked.meant.get(kind, 0.0) for kind in of_it) < min(
        asked.meant[kind] for kind in plainly
    ):
        return not sought & one.kinds
    if sought & one.kinds or merit >= SURE_OF_ANOTHER:
        return False
    if of_it & {near for kind in sought for near in near_to(kind)}:
        return False
    like_it = max(asked.meant.get(kind, 0.0) for kind in of_it)
    return like_it < max(asked.meant[kind] for kind in surely)


def shares_nothing_with_the_name(one: Candidate, asked: Asked) -> bool:
    """Whether no more than the name of a thing was said, of which this has nothing.

    Of "archery" no table knows the kind: what has not that word is chance, or is meant plainly.
    """
    if asked.kinds or _words_shared(one, asked) or len(_as_a_name(asked)) > A_NAME:
        return False
    means = max((asked.meant.get(kind, 0.0) for kind in one.kinds), default=0.0)
    return means < BORNE_OUT


def _as_a_name(asked: Asked) -> list[str]:
    """The words of a message without its limits and its place: "fencing" of "fencing in Alloa"."""
    where = {"in", "near", "around", *_of_the_place(asked)}
    said = re.findall(r"[a-z0-9'-]+", without_limits(asked.text))
    return [word for word in said if word not in where]


def _words_shared(one: Candidate, asked: Asked) -> bool:
    return not set(one.words) <= _of_the_place(asked)


def _of_the_place(asked: Asked) -> set[str]:
    return set(asked.place.name.lower().split()) if asked.place else set()


def is_plainly_for_others(one: Candidate, asked: Asked) -> bool:
    """Whether it is for people of a kind alone of whom nothing was said: a choir for bad lungs."""
    alone = (one.facts.only_these and one.facts.people) or is_for_youth(one.facts)
    if not alone or not is_for_others(one.facts, asked):
        return False
    return bool(without_setting(asked.kinds) & one.kinds)
