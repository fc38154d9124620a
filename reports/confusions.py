"""What a field's verdicts come to: scores by label, and which labels are taken for which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from reports.cross_validation import Verdict
from understanding.measures import (
    LabelScore,
    Share,
    accuracy,
    confusion,
    label_scores,
    macro_f1,
)

#: Of each two labels confused, so many mistakes are shown: enough to see what they share.
SHOWN = 10


@dataclass(frozen=True)
class Confusion:
    """One label taken for another.

    `share` is of all examples of the right label; `mistakes` are those the head was surest of.
    """

    right: str
    said: str
    share: Share
    mistakes: tuple[Verdict, ...]


@dataclass(frozen=True)
class FieldFigures:
    """One field, measured by cross-validation.

    `table` gives for each right label how often it was answered with which; `confusions` begins
    with the most frequent.
    """

    field: str
    folds: int
    labels: tuple[str, ...]
    accuracy: Share
    macro_f1: float
    scores: dict[str, LabelScore]
    table: dict[str, dict[str, int]]
    confusions: tuple[Confusion, ...]


def figures(
    field: str, verdicts: Sequence[Verdict], folds: int, shown: int = SHOWN
) -> FieldFigures:
    """Work out a field's figures from its verdicts."""
    pairs = [(one.right, one.said) for one in verdicts]
    scores = label_scores(pairs)
    return FieldFigures(
        field=field,
        folds=folds,
        labels=tuple(scores),
        accuracy=accuracy(pairs),
        macro_f1=macro_f1(scores.values()),
        scores=scores,
        table=confusion(pairs),
        confusions=_confusions(verdicts, scores, shown),
    )


def _confusions(
    verdicts: Sequence[Verdict], scores: dict[str, LabelScore], shown: int
) -> tuple[Confusion, ...]:
    mistaken: dict[tuple[str, str], list[Verdict]] = defaultdict(list)
    for one in verdicts:
        if one.is_mistake:
            mistaken[one.right, one.said].append(one)
    found = []
    for (right, said), several in mistaken.items():
        surest = sorted(several, key=lambda one: (-one.sure, one.example.text))
        share = Share(len(several), scores[right].recall.n)
        found.append(Confusion(right, said, share, tuple(surest[:shown])))
    return tuple(sorted(found, key=lambda one: (-one.share.hits, one.right, one.said)))
