"""Meanings are remembered from one report to the next, and only while the encoder is the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from reports.meanings import FILE, PROBE, Meanings
from understanding.text.encoder import WIDTH, Vectors


class CountingEncoder:
    """Gives each text numbers that hang on its letters, and remembers what it was asked for."""

    def __init__(self, shift: float = 0.0) -> None:
        self.asked: list[str] = []
        self._shift = shift

    def __call__(self, texts: Sequence[str]) -> Vectors:
        self.asked += [text for text in texts if text != PROBE]
        rows = np.zeros((len(texts), WIDTH), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            row[0], row[1] = len(text), sum(map(ord, text)) + self._shift
        return rows


def test_each_text_has_its_own_numbers_in_the_order_asked(tmp_path: Path) -> None:
    encoder = CountingEncoder()
    rows = Meanings(tmp_path, encoder)(["one", "two", "one", "three"])
    assert np.array_equal(rows, CountingEncoder()(["one", "two", "one", "three"]))
    assert encoder.asked == ["one", "two", "three"]


def test_what_was_encoded_once_is_not_encoded_again(tmp_path: Path) -> None:
    Meanings(tmp_path, CountingEncoder())(["one", "two"])
    later = CountingEncoder()
    rows = Meanings(tmp_path, later)(["three", "two", "one"])
    assert later.asked == ["three"]
    assert np.array_equal(rows, CountingEncoder()(["three", "two", "one"]))


def test_another_encoder_learns_everything_anew(tmp_path: Path) -> None:
    Meanings(tmp_path, CountingEncoder())(["one"])
    other = CountingEncoder(shift=1.0)
    rows = Meanings(tmp_path, other)(["one"])
    assert other.asked == ["one"]
    assert np.array_equal(rows, CountingEncoder(shift=1.0)(["one"]))


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"PK\x03\x04 half of it")
    encoder = CountingEncoder()
    Meanings(tmp_path, encoder)(["one"])
    assert encoder.asked == ["one"]
    assert not Meanings(tmp_path, CountingEncoder())([]).size
