"""What is left of a message once all that nobody lives through now is set aside."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from understanding.danger.clauses import clauses_of, without_joining_word
from understanding.danger.read_too_much import is_dark
from understanding.danger.set_aside import (
    beasts,
    denied_here,
    hopes,
    jests,
    learnt,
    long_over,
    stories,
    things,
    what_if,
    work,
)
from understanding.danger.set_aside.kind import NAMES_A_DANGER, Kind
from understanding.safety.idioms import joking
from understanding.safety.reading import read
from understanding.text.words import in_english

__all__ = ["Left", "what_is_left"]

_KINDS: tuple[Kind, ...] = (
    *beasts.KINDS,
    *things.KINDS,
    *learnt.KINDS,
    *work.KINDS,
    *stories.KINDS,
    *long_over.KINDS,
    *denied_here.KINDS,
    *hopes.KINDS,
    *what_if.KINDS,
    *jests.KINDS,
)
#: Of a longer message not every clause is read, and what is unread is not set aside.
_LONGEST = 2_000
#: So long it has gone well: no date of anything.
_HOW_LONG = re.compile(r"\b(?:sober|clean|free|now|since)\b")
#: In a list under a heading an item is no longer than this.
_LONGEST_ITEM = 5
_SAYS_I = re.compile(r"\b(?:i|me|myself|my)\b")
#: With any of these a short clause is no item of a list: somebody lives through it.
_LIVED = re.compile(
    r"\b(?:i|me|my|mine|we|us|our|he|she|his|her|him|they|them|again|now|today|tonight|yesterday|"
    r"last night|this|since|just|all day|been|got|had)\b"
)


@dataclass(frozen=True)
class Left:
    """`text`: the clauses that stand, as typed, "" where none does.

    `gently`: whether something of their own past was set aside, which is asked about gently.
    `kinds`: the names of what was set aside.
    """

    text: str
    gently: bool
    kinds: frozenset[str]


def what_is_left(text: str) -> Left | None:
    """The message without what nobody lives through now; None where there is no such thing."""
    if len(text) > _LONGEST:
        return None
    typed = clauses_of(text)
    clauses = [in_english(without_joining_word(clause)) for clause in typed]
    message = in_english(text)
    aside: dict[int, Kind] = {}
    for kind in _KINDS:
        if kind.counts(message):
            those = set(_of_kind(kind, clauses))
            if any(NAMES_A_DANGER.search(clauses[at]) for at in those):
                aside.update((at, kind) for at in those)
    if joking(read(text).raw):
        aside.update((at, jests.FIGURE) for at, one in enumerate(typed) if jests.is_a_figure(one))
    if not aside:
        return None
    return Left(
        text=". ".join(clause for at, clause in enumerate(typed) if at not in aside),
        gently=any(kind.told_of_oneself.search(clauses[at]) for at, kind in aside.items()),
        kinds=frozenset(kind.name for kind in aside.values()),
    )


def _of_kind(kind: Kind, clauses: Sequence[str]) -> Iterator[int]:
    """The places of the clauses that one kind sets aside."""
    leads = in_a_list = False
    for at, clause in enumerate(clauses):
        stays = _stays(kind, clause) or not _is_dated(kind, clauses, at)
        if kind.refers_back.search(clause):
            yield from (
                one for one in range(at + 1) if not _SAYS_I.search(clauses[one]) or one == at
            )
        opened = kind.opens.search(clause) is not None
        goes_along = leads and kind.goes_along.search(clause) is not None
        item = in_a_list and len(clause.split()) <= _LONGEST_ITEM and not _LIVED.search(clause)
        if stays or not (opened or goes_along or item):
            leads = in_a_list = False
            continue
        yield at
        leads = goes_along or item or kind.leads is None or kind.leads.search(clause) is not None
        in_a_list = item or kind.heads.search(clause) is not None


def _is_dated(kind: Kind, clauses: Sequence[str], at: int) -> bool:
    """Whether a clause of a kind that is long over says when: "had fits as a bairn. had three".

    What is told after it with no date may be of this morning, and so may what is told before.
    """
    if kind.dated is None or kind.dated.search(clauses[at]):
        return True
    beside = [*clauses[max(at - 1, 0) : at], *clauses[at + 1 : at + 2]]
    return any(
        kind.dated.search(one) and not NAMES_A_DANGER.search(one) and not _HOW_LONG.search(one)
        for one in beside
    )


def _stays(kind: Kind, clause: str) -> bool:
    """Whether a clause is never of this kind, or says something dark of whoever writes."""
    dark = not kind.dark_too and _SAYS_I.search(clause) is not None and is_dark(clause)
    return dark or kind.never.search(clause) is not None
