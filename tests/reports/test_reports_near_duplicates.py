"""Near-duplicates and label conflicts: what is found, and what counts as the same question."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from reports.near_duplicates import (
    Pair,
    as_lines,
    has_words,
    label_conflicts,
    near_duplicates,
    pairs_of,
)
from reports.neighbours import near_pairs
from reports.sources import Placed
from understanding.learned import Example
from understanding.text.encoder import Vectors

#: Each sentence is a direction in a plane, in degrees: two that lie 10 apart are .985 alike.
DIRECTIONS = {"too tired": 0, "very tired": 10, "bus was late": 90, "no bus": 97, "barefoot": 180}


def meanings(texts: Sequence[str]) -> Vectors:
    angles = np.radians([DIRECTIONS[text] for text in texts])
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def placed(*examples: Example) -> list[Placed]:
    return [Placed(one, "data/readings/barrier.yml", at) for at, one in enumerate(examples, 1)]


def found(*examples: Example, least: float = 0.9) -> list[Pair]:
    return list(pairs_of("barrier", placed(*examples), least, meanings))


def test_nearly_the_same_under_one_label_is_a_near_duplicate() -> None:
    pairs = found(
        Example("too tired", "energy"),
        Example("very tired", "energy"),
        Example("bus was late", "transport"),
    )
    (pair,) = near_duplicates(pairs)
    assert {pair.one.example.text, pair.other.example.text} == {"too tired", "very tired"}
    assert pair.similarity == pytest.approx(np.cos(np.radians(10)), abs=1e-4)
    assert not label_conflicts(pairs)


def test_nearly_the_same_under_two_labels_is_a_conflict() -> None:
    pairs = found(Example("bus was late", "transport"), Example("no bus", "other"))
    (pair,) = label_conflicts(pairs)
    assert {pair.one.example.label, pair.other.example.label} == {"transport", "other"}
    assert not near_duplicates(pairs)


def test_the_same_words_after_another_question_are_no_conflict() -> None:
    walk, swim = "What stopped your walk?", "What stopped your swim?"
    assert not found(
        Example("too tired", "energy", "barrier", walk),
        Example("too tired", "mood", "barrier", swim),
        Example("too tired", "other", "open", walk),
        Example("too tired", "none"),
    )
    assert label_conflicts(
        found(
            Example("too tired", "energy", "barrier", walk),
            Example("too tired", "mood", "barrier", walk),
        )
    )


def test_a_sentence_without_a_word_is_held_against_nothing() -> None:
    assert not found(Example("👍", "yes"), Example("??", "repeat"))
    assert has_words("7")


def test_each_threshold_holds_for_its_own_kind() -> None:
    pairs = found(
        Example("too tired", "energy"),
        Example("very tired", "energy"),
        Example("bus was late", "transport"),
        Example("no bus", "other"),
        least=0.5,
    )
    assert not near_duplicates(pairs, least=0.99)
    assert len(label_conflicts(pairs, least=0.99)) == 1


def test_the_nearest_stand_first() -> None:
    pairs = found(
        Example("too tired", "energy"),
        Example("very tired", "mood"),
        Example("bus was late", "transport"),
        Example("no bus", "other"),
    )
    assert [pair.one.example.text for pair in label_conflicts(pairs)] == [
        "bus was late",
        "too tired",
    ]


def test_a_pair_is_printed_with_files_lines_labels_and_context() -> None:
    (pair,) = found(
        Example("too tired", "energy", "barrier", "What stopped you?"),
        Example("very tired", "mood", "barrier", "What stopped you?"),
    )
    head, one, other = as_lines(pair)
    assert head == "0.98  barrier (asked barrier, after “What stopped you?”)"
    assert one.split() == "data/readings/barrier.yml:1 [energy] too tired".split()
    assert other.split() == "data/readings/barrier.yml:2 [mood] very tired".split()


def test_a_word_that_was_mended_is_shown_as_it_is_read() -> None:
    pair = Pair("control", *placed(Example("helo", "greeting"), Example("help", "help")), 1.0)
    _, slip, plain = as_lines(pair)
    assert slip.endswith("helo  (read as: help)")
    assert plain.endswith("help")


@pytest.mark.parametrize("at_once", [1, 7, 100, 10_000])
def test_block_by_block_finds_what_one_product_would(at_once: int) -> None:
    rows = np.random.default_rng(3).normal(size=(23, 4)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    product = rows @ rows.T
    wanted = {
        (one, other)
        for one in range(23)
        for other in range(one + 1, 23)
        if product[one, other] >= 0.6
    }
    pairs = list(near_pairs(rows, 0.6, at_once))
    assert wanted
    assert sorted((one, other) for one, other, _ in pairs) == sorted(wanted)


def test_of_no_sentences_there_is_no_pair() -> None:
    assert not found()
    assert not found(Example("barefoot", "cost"))
