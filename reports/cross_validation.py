"""Asks each head about examples that it has not seen: k times, each time taught by the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cli.progress import step
from reports.folds import folds_of, groups_of
from understanding.learned import Example
from understanding.learned.training import Material, chances, teach
from understanding.text.encoder import WIDTH


@dataclass(frozen=True)
class Verdict:
    """What a head said of an example that it had not seen; `sure` is its probability, 0 to 1."""

    example: Example
    said: str
    sure: float

    @property
    def right(self) -> str:
        """The label that the editor gave."""
        return self.example.label

    @property
    def is_mistake(self) -> bool:
        """Whether the head said another label."""
        return self.said != self.right


def verdicts(
    field: str,
    examples: Sequence[Example],
    own: Sequence[Example],
    numbers: Material,
    folds: int,
) -> list[Verdict]:
    """The head's answer for each of the field's own examples, by cross-validation.

    Words and letters to look for were learned from all sentences, without their labels; all that
    a head is taught with labels comes from the other folds.

    Args:
        field: the head's name.
        examples: all that it is taught by, with what other fields' examples add.
        own: those of them that an editor labelled for this field; only these are judged.
        numbers: where the examples' numbers stand.
        folds: into how many parts they are shared out.

    Raises:
        TooFewExamples: a label has fewer examples than there are to be folds.
    """
    mine = set(own)
    judged = []
    for labels, held_out, rows in by_the_others(field, examples, numbers, folds):
        for example, row in zip(held_out, rows, strict=True):
            if example in mine:
                at = int(row.argmax())
                judged.append(Verdict(example, labels[at], float(row[at])))
    return judged


def by_the_others(
    field: str, examples: Sequence[Example], numbers: Material, folds: int
) -> Iterator[tuple[tuple[str, ...], list[Example], NDArray[np.float32]]]:
    """For each fold: the labels, its examples, and the chances that the other folds' heads give.

    Raises:
        TooFewExamples: a label has fewer examples than there are to be folds.
    """
    rows = [numbers.place[one] for one in examples]
    with step(f"Sharing out {len(examples):,} examples of {field}"):
        groups = groups_of(examples, numbers.meaning[rows, :WIDTH])
        fold_of = folds_of([one.label for one in examples], groups, folds)
    for fold in range(folds):
        taught = [examples[at] for at in np.flatnonzero(fold_of != fold)]
        held_out = [examples[at] for at in np.flatnonzero(fold_of == fold)]
        with step(f"Teaching {field}, {fold + 1} of {folds}"):
            heads = teach(field, taught, numbers)
        yield heads[field].labels, held_out, chances(heads, field, held_out, numbers)
