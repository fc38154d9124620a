"""Figures by the book: Wilson's interval, precision, recall, F1."""

import pytest

from understanding.measures import Share, accuracy, confusion, label_scores, macro_f1

PAIRS = [("yes", "yes"), ("yes", "no"), ("no", "no"), ("no", "no"), ("null", "yes")]


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662)],
)
def test_wilsons_interval(hits: int, n: int, low: float, high: float) -> None:
    # The third is the worked example of Newcombe 1998.
    assert Share(hits, n).interval == pytest.approx((low, high), abs=5e-5)


def test_of_nothing_nothing_is_known() -> None:
    assert Share(0, 0).value == 0.0
    assert Share(0, 0).interval == (0.0, 1.0)


def test_precision_and_recall_of_each_label() -> None:
    scores = label_scores(PAIRS)
    assert scores["yes"].precision == Share(1, 2)
    assert scores["yes"].recall == Share(1, 2)
    assert scores["no"].precision == Share(2, 3)
    assert scores["no"].recall == Share(2, 2)
    assert scores["null"].f1 == 0.0
    assert macro_f1(scores.values()) == pytest.approx((0.5 + 0.8 + 0.0) / 3)
    assert accuracy(PAIRS) == Share(3, 5)
    assert confusion(PAIRS)["yes"] == {"no": 1, "yes": 1}
