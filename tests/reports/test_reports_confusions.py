"""Figures from verdicts: scores, what is taken for what, and the surest mistakes."""

from __future__ import annotations

import pytest

from reports.confusions import figures
from reports.cross_validation import Verdict
from understanding.learned import Example
from understanding.measures import Share


def verdict(text: str, right: str, said: str, sure: float = 0.5) -> Verdict:
    return Verdict(Example(text, right), said, sure)


VERDICTS = [
    *(verdict(f"right {at}", "time", "time") for at in range(6)),
    *(verdict(f"wrong {at}", "time", "cost", sure=at / 20) for at in range(12)),
    verdict("skint", "cost", "cost"),
    verdict("dear", "cost", "mood"),
]


def test_the_figures_are_those_of_the_measures() -> None:
    found = figures("barrier", VERDICTS, folds=3)
    assert found.labels == ("cost", "time")
    assert found.accuracy == Share(7, 20)
    assert found.scores["time"].recall == Share(6, 18)
    assert found.scores["cost"].precision == Share(1, 13)
    assert found.macro_f1 == pytest.approx((2 / 15 + 1 / 2) / 2)
    assert found.table == {"cost": {"cost": 1, "mood": 1}, "time": {"cost": 12, "time": 6}}


def test_the_most_frequent_confusion_stands_first() -> None:
    first, second = figures("barrier", VERDICTS, folds=3).confusions
    assert (first.right, first.said, first.share) == ("time", "cost", Share(12, 18))
    assert (second.right, second.said, second.share) == ("cost", "mood", Share(1, 2))


def test_the_ten_surest_mistakes_are_shown_the_surest_first() -> None:
    mistakes = figures("barrier", VERDICTS, folds=3).confusions[0].mistakes
    assert [one.example.text for one in mistakes] == [f"wrong {at}" for at in range(11, 1, -1)]


def test_where_all_is_right_nothing_is_confused() -> None:
    found = figures("barrier", [verdict("skint", "cost", "cost")], folds=3)
    assert found.confusions == ()
    assert found.macro_f1 == 1.0
