"""Folds: what gives another away stays together, and each label is shared out."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from reports.folds import TooFewExamples, folds_of, groups_of
from understanding.learned import Example

#: No two sentences are alike.
APART = np.eye(6, dtype=np.float32)


def said(text: str, before: str = "", asked: str | None = None) -> Example:
    return Example(text, "time", asked, before)


def test_what_was_said_after_one_line_is_one_group() -> None:
    examples = [said("a", "Why?"), said("b", "When?"), said("c", "Why?"), said("d")]
    groups = groups_of(examples, APART[:4])
    assert groups[0] == groups[2]
    assert len(set(groups)) == 3


def test_the_same_line_after_another_kind_of_question_is_another_group() -> None:
    groups = groups_of([said("a", "And?", "open"), said("b", "And?", "when")], APART[:2])
    assert groups[0] != groups[1]


def test_no_line_at_all_ties_nobody() -> None:
    assert len(set(groups_of([said("a"), said("b"), said("c")], APART[:3]))) == 3


def test_near_duplicates_are_one_group_also_by_way_of_a_third() -> None:
    # 20 degrees from one to the next (.94), 40 from the first to the last (.77).
    angles = np.radians([0, 20, 40, 90])
    meanings = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    groups = groups_of([said(text) for text in "abcd"], meanings)
    assert groups[0] == groups[1] == groups[2] != groups[3]


def test_a_near_duplicate_after_another_line_ties_both_lines() -> None:
    examples = [said("a", "Why?"), said("b", "Why?"), said("b", "When?"), said("c", "When?")]
    meanings = APART[[0, 1, 1, 2]]
    assert len(set(groups_of(examples, meanings))) == 1


def test_groups_stay_whole_and_labels_are_shared_out() -> None:
    groups = np.repeat(np.arange(60), 3)
    labels = np.repeat(["time", "cost", "mood"], 60)
    fold_of = folds_of(labels.tolist(), groups, 5)
    for group in range(60):
        assert len(set(fold_of[groups == group])) == 1
    for fold in range(5):
        assert Counter(labels[fold_of == fold]) == {"time": 12, "cost": 12, "mood": 12}


def test_the_folds_are_the_same_each_time_and_others_by_another_seed() -> None:
    labels, groups = ["time", "cost"] * 30, np.arange(60)
    once = folds_of(labels, groups, 3)
    assert np.array_equal(once, folds_of(labels, groups, 3))
    assert not np.array_equal(once, folds_of(labels, groups, 3, seed=7))


def test_a_label_with_too_few_examples_is_named() -> None:
    with pytest.raises(TooFewExamples, match="'cost' has 2 examples, too few for 3 parts"):
        folds_of(["time", "time", "time", "cost", "cost"], np.arange(5), 3)
