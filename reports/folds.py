"""Shares examples out into folds, so that no fold holds what another gives away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from reports.neighbours import near_pairs
from understanding.learned import Example
from understanding.text.encoder import Vectors

#: From this similarity on, whichever question was asked, one sentence gives the other away.
ALIKE = 0.90
#: The same folds each time.
SEED = 42


class TooFewExamples(ValueError):
    """A label cannot be shared out; the message is one sentence for a person."""


def groups_of(
    examples: Sequence[Example], meanings: Vectors, alike: float = ALIKE
) -> NDArray[np.int64]:
    """A group's number for each example; what is in one group belongs in one fold.

    A group is all that was said after one line of the coach, and what is nearly the same in
    meaning, also by way of a third. What stands alone is a group of its own.

    Args:
        examples: of one field.
        meanings: theirs, a row each, of unit length.
        alike: from which similarity on two are nearly the same.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    ties = [*_after_one_line(examples)]
    ties += [(one, other) for one, other, _ in near_pairs(meanings, alike)]
    ones, others = np.array(ties, dtype=np.int64).reshape(-1, 2).T
    size = (len(examples), len(examples))
    tied = coo_matrix((np.ones(len(ties), dtype=np.int8), (ones, others)), shape=size)
    groups: NDArray[np.int64] = connected_components(tied, directed=False)[1].astype(np.int64)
    return groups


def _after_one_line(examples: Sequence[Example]) -> Iterable[tuple[int, int]]:
    first: dict[tuple[str | None, str], int] = {}
    for at, one in enumerate(examples):
        if one.before:
            yield first.setdefault((one.asked, one.before), at), at


def folds_of(
    labels: Sequence[str], groups: NDArray[np.int64], folds: int, seed: int = SEED
) -> NDArray[np.int64]:
    """A fold's number for each example: groups stay whole, each label is shared out evenly.

    Raises:
        TooFewExamples: a label has fewer examples than there are to be folds.
    """
    from sklearn.model_selection import StratifiedGroupKFold

    rarest, count = min(Counter(labels).items(), key=lambda one: (one[1], one[0]))
    if count < folds:
        raise TooFewExamples(
            f"The label '{rarest}' has {count} examples, too few for {folds} parts: "
            "choose fewer parts, or write more examples."
        )
    # scikit-learn 1.1 (Rasa wants no newer) loses with `shuffle` which counts are whose; groups
    # that are numbered at random come to the same, for it takes equals in the order of numbers.
    numbers = np.random.default_rng(seed).permutation(int(groups.max()) + 1)
    splitter = StratifiedGroupKFold(n_splits=folds)
    fold_of = np.zeros(len(labels), dtype=np.int64)
    placeholder = np.zeros(len(labels))
    for fold, (_, held_out) in enumerate(splitter.split(placeholder, labels, numbers[groups])):
        fold_of[held_out] = fold
    return fold_of
