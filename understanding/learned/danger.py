"""Opinions of one danger: whether there is any, and which of its kinds it would be.

Each kind learned to stand out from the others and from the harmless sentences that come nearest
to danger. Such a head tells the kinds apart, and yet has to give its shares to something where
nothing fits. Whether there is danger at all was learned from every sentence: that opinion is
sober about ordinary talk, and blunter where the wording decides. Neither is as good as both.

A third may be asked that reads the sentence as a whole (`understanding.learned.tuned`): it errs in
other places. It speaks of whether, not of which.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from understanding.learned.examples import NONE

Numbers = NDArray[np.float32]
#: What the head of whether answers, a column each: is it urgent or worse, is it anything at all.
GRAVE, ANY = "grave", "any"
#: The levels that are grave, as the labels of the examples end.
GRAVE_LEVELS = frozenset({"urgent", "emergency"})
#: Where the words found nothing and two opinions believe less than this in any danger, the third
#: is not asked. That spares nine tenths of ordinary talk its time, and of 16,756 sentences that had
#: taught none of the three it would have changed the answer to none (docs/decisions.md, 34).
OPEN = 0.05
#: So near to impossible or to certain an opinion may be, and no nearer.
EDGE = 1e-7


def is_grave(label: str) -> bool:
    """Whether a label of the field `safety` ("category level", or none) needs an answer today."""
    return label.rpartition(" ")[2] in GRAVE_LEVELS


def together(
    labels: Sequence[str], shares: Numbers, whether: Numbers, third: Numbers | None = None
) -> Numbers:
    """Give each label its chance by all opinions: a row a message, a column a label.

    Args:
        labels: "category level", or none.
        shares: what the head of which kind gives each label; a row adds up to 1.
        whether: the scores of `GRAVE` and `ANY`, as log-odds.
        third: the same of the tuned reader, where it was asked.
    """
    shares = np.maximum(shares, EDGE)
    grave = np.array([is_grave(label) for label in labels])
    harmless = np.array([label == NONE for label in labels])
    opinions = [whether] if third is None else [whether, third]
    alarm = _agreed([one[:, 0] for one in opinions], shares[:, grave].sum(axis=1))
    # Something grave is something: where the two would contradict each other, the graver holds.
    any_of_all = _agreed([one[:, 1] for one in opinions], 1.0 - shares[:, harmless].sum(axis=1))
    found = np.maximum(alarm, any_of_all)
    chances = np.zeros_like(shares)
    for those, chance in (
        (grave, alarm),
        (~grave & ~harmless, found - alarm),
        (harmless, 1.0 - found),
    ):
        chances[:, those] = chance[:, None] * _within(shares[:, those])
    whole: Numbers = chances / chances.sum(axis=1, keepdims=True)
    return whole


def leaves_open(labels: Sequence[str], chances: Numbers) -> bool:
    """Whether two opinions of a message, as `together` gives them, leave room for a third."""
    return bool(1.0 - chances[0, labels.index(NONE)] >= OPEN)


def _agreed(scores: Sequence[Numbers], share: Numbers) -> Numbers:
    """The middle of opinions, in log-odds: each may have doubts that outweigh another's."""
    kept = np.clip(share.astype(np.float64), EDGE, 1.0 - EDGE)
    middle = (sum(scores) + np.log(kept / (1.0 - kept))) / (len(scores) + 1)
    agreed: Numbers = (1.0 / (1.0 + np.exp(-middle))).astype(np.float32)
    return agreed


def _within(shares: Numbers) -> Numbers:
    """Shares of a group of labels, scaled to add up to 1."""
    scaled: Numbers = shares / shares.sum(axis=1, keepdims=True)
    return scaled
