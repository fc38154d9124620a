"""How far each of the services that promise most is an answer: all its witnesses together.

Words, meaning, the kind that was named and the kinds that are meant are each a witness; the kinds
are believed by how far the meaning bears them out, on both sides (directory/backed.py).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from directory.asked import Asked
from directory.backed import backing, membership
from directory.kinds_meant import agreement, of_services
from directory.lookup import Floats, Lookup, Rows
from directory.weighing import (
    AGREEMENT_WORTH,
    BEFORE_ANY_WITNESS,
    HARDLY_MEANT,
    KIND_WORTH,
    LEAST_MEANT,
    LEAST_MEANT_BESIDE,
    MEANING_WORTH,
    MEANT_WORTH,
    MOST_MEANT,
    NEAR_WORTH,
    OF_ANOTHER_KIND,
    OF_NO_KIND,
    OF_PLAINLY_ANOTHER,
    PLAIN_KINDS,
    USUAL_AGREEMENT,
    WORDS_WORTH,
    weights_of,
    without_setting,
    worth_of,
)

MOST_KINDS = 20


@dataclass(frozen=True)
class Witnesses:
    """What speaks for each row: the part of the words it has, how far its meaning stands out."""

    rows: Rows
    covered: Floats
    meaning: Floats


def relevance_of(known: Lookup, told: Witnesses, asked: Asked) -> Floats:
    """How far each row is an answer."""
    rows = told.rows
    if not len(rows):
        return np.zeros(0, np.float32)
    by_words = known.scales[rows] > 0
    out = of_services(known.numbers_of(rows)) * by_words[:, None]
    worth = backing(asked.kinds, asked.meant, asked.sure)
    kinds = {kind: _membership(known, rows, kind, out, by_words) for kind in asked.kinds}
    share = _share(kinds, worth, asked.kinds, len(rows))
    meant = np.zeros(len(rows), np.float32)
    for kind, far in meant_kinds(asked).items():
        of_it = known.share_of_kinds(rows, {kind: 1.0}, 0.0)
        np.maximum(meant, far * _borne_out(kind, of_it, out, by_words), out=meant)
    relevance = BEFORE_ANY_WITNESS + WORDS_WORTH * told.covered + MEANING_WORTH * told.meaning
    relevance += KIND_WORTH * share + MEANT_WORTH * meant
    spoken_for = share / NEAR_WORTH + meant + told.covered
    relevance -= OF_NO_KIND * (1 - np.minimum(spoken_for, 1))
    if asked.kinds:
        sought = without_setting(asked.kinds)
        lacking = 1 - np.minimum(_share(kinds, worth, sought, len(rows)) / NEAR_WORTH, 1)
        relevance -= (
            OF_ANOTHER_KIND
            * lacking
            * ((meant < HARDLY_MEANT) | (share == 0))
            * max(worth[kind] for kind in sought)
        )
    if plain := asked.kinds & PLAIN_KINDS - asked.lost:
        exactly = known.share_of_kinds(rows, weights_of(plain), 0.0)
        relevance -= OF_PLAINLY_ANOTHER * (exactly == 0) * max(worth[kind] for kind in plain)
    if asked.meant:
        agreed = AGREEMENT_WORTH * (agreement(asked.meant, out) - USUAL_AGREEMENT)
        relevance += np.where(by_words, agreed, np.float32(0))
    return np.asarray(relevance, np.float32)


def believed(asked: Asked) -> dict[str, float]:
    """What each kind that was named counts, by how far the meaning bears it out."""
    worth = backing(asked.kinds, asked.meant, asked.sure)
    return {kind: weight * worth[kind] for kind, weight in weights_of(asked.kinds).items()}


def meant_kinds(asked: Asked) -> dict[str, float]:
    """How far each kind stands out that the words are like; what is named counts already."""
    most = sorted(asked.meant.items(), key=lambda one: -one[1])[:MOST_KINDS]
    named = max(backing(asked.kinds, asked.meant, asked.sure).values(), default=0.0)
    least = LEAST_MEANT + (LEAST_MEANT_BESIDE - LEAST_MEANT) * named
    return {
        kind: (min(deviations, MOST_MEANT) - least) * worth_of(kind)
        for kind, deviations in most
        if deviations > least and kind not in asked.kinds
    }


def _membership(known: Lookup, rows: Rows, kind: str, out: Floats, by_words: Floats) -> Floats:
    return _borne_out(kind, known.share_of_kinds(rows, {kind: 1.0}, NEAR_WORTH), out, by_words)


def _borne_out(kind: str, of_it: Floats, out: Floats, by_words: Floats) -> Floats:
    return np.where(by_words, membership(kind, of_it, out), of_it)


def _share(
    kinds: dict[str, Floats], worth: dict[str, float], among: frozenset[str], rows: int
) -> Floats:
    """The part of the kinds asked for that each row meets, less where they are doubtful."""
    got = np.zeros(rows, np.float32)
    if not among:
        return got
    weights = {kind: weight * worth[kind] for kind, weight in weights_of(among).items()}
    for kind, weight in weights.items():
        got += weight * kinds[kind]
    surest = max(worth[kind] * worth_of(kind) for kind in among)
    part: Floats = got / sum(weights.values()) * surest
    return part
