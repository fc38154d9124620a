"""How right a reader is: accuracy, precision, recall, F1, confusion, and how sure that is."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

#: The normal quantile of a 95 % interval.
Z_95 = 1.959964


@dataclass(frozen=True)
class Share:
    """`hits` out of `n`, with its 95 % interval."""

    hits: int
    n: int

    @property
    def value(self) -> float:
        """The share itself; 0.0 of nothing."""
        return self.hits / self.n if self.n else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's score interval (Wilson 1927); (0, 1) of nothing."""
        if not self.n:
            return 0.0, 1.0
        p, n, z2 = self.value, self.n, Z_95**2
        middle = (p + z2 / (2 * n)) / (1 + z2 / n)
        half = Z_95 * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
        return max(0.0, middle - half), min(1.0, middle + half)

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        low, high = self.interval
        return {
            "hits": self.hits,
            "n": self.n,
            "value": round(self.value, 4),
            "interval": [round(low, 4), round(high, 4)],
        }


@dataclass(frozen=True)
class LabelScore:
    """One label's precision (right of those said) and recall (found of those there)."""

    precision: Share
    recall: Share

    @property
    def f1(self) -> float:
        """Their harmonic mean; 0.0 where nothing is right."""
        both = self.precision.value + self.recall.value
        return 2 * self.precision.value * self.recall.value / both if both else 0.0


def label_scores(pairs: Sequence[tuple[str, str]]) -> dict[str, LabelScore]:
    """Score each label that stands in the gold; a pair is (right, said)."""
    right = Counter(gold for gold, _ in pairs)
    said = Counter(answer for _, answer in pairs)
    hits = Counter(gold for gold, answer in pairs if gold == answer)
    return {
        label: LabelScore(Share(hits[label], said[label]), Share(hits[label], right[label]))
        for label in sorted(right)
    }


def macro_f1(scores: Iterable[LabelScore]) -> float:
    """The mean F1 of the labels, rare ones counting as much as frequent ones."""
    all_f1 = [score.f1 for score in scores]
    return sum(all_f1) / len(all_f1) if all_f1 else 0.0


def accuracy(pairs: Sequence[tuple[str, str]]) -> Share:
    """How many answers are right."""
    return Share(sum(gold == answer for gold, answer in pairs), len(pairs))


def confusion(pairs: Sequence[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """How often each right label was answered with which."""
    table: dict[str, dict[str, int]] = {}
    for (gold, answer), count in sorted(Counter(pairs).items()):
        table.setdefault(gold, {})[answer] = count
    return table
