"""A kind of help is heard by its meaning where no word of it was said."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from directory.kinds import all_kinds
from directory.kinds_meant import (
    TABLE,
    agreement,
    digest_of,
    fitted,
    keep,
    kinds_meant,
    of_services,
    read,
    sayings,
)
from directory.weighing import AS_GOOD_AS_SAID, PEOPLE, PLAIN_KINDS
from understanding.text.encoder import Vectors, encode


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("i lie awake staring at the ceiling all night", "sleep"),
        ("nobody can drive me to the hospital", "transport"),
        ("i have not had a cigarette since monday and i want to stay off them", "smoking"),
        ("i want to learn to sail a boat", "boats"),
    ],
)
def test_what_is_meant_stands_out(said: str, kind: str) -> None:
    meant = kinds_meant(said)
    assert meant[kind] >= AS_GOOD_AS_SAID
    assert meant[kind] >= sorted(meant.values())[-3]


def test_a_message_without_words_means_nothing() -> None:
    assert kinds_meant("  ") == {}


def test_every_saying_is_of_a_kind_that_there_is() -> None:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        assert {row["kind"] for row in csv.DictReader(lines)} <= all_kinds()
    assert all_kinds() >= PEOPLE | PLAIN_KINDS


@pytest.mark.slow
def test_the_head_is_that_of_the_sayings() -> None:
    assert read().digest == digest_of(sayings()), "the sayings were changed: run `make kinds`"
    assert set(read().kinds) == {kind for kind, _ in sayings()}


def _by_letters(texts: Sequence[str]) -> Vectors:
    rows = [[text.count(letter) for letter in "abcdefghij"] for text in texts]
    return np.asarray(rows, np.float32)


def test_a_kind_with_few_sayings_counts_as_much_as_one_with_many(tmp_path: Path) -> None:
    said = [("food", letters) for letters in ("aaab", "aaac", "aaad", "aaae")]
    said += [("sleep", "fffg"), ("work", "hhhi"), ("work", "hhhj")]
    head = fitted(sorted(said), _by_letters)
    keep(head, tmp_path / "head.npz")
    kept = read(tmp_path / "head.npz")
    for text, kind in (("aaa", "food"), ("fff", "sleep"), ("hhh", "work")):
        out = kept.standing_out(_by_letters([text])[0])
        assert kept.kinds[int(out.argmax())] == kind


def test_a_service_agrees_with_what_is_like_the_same_kinds() -> None:
    services = encode(["A weekly choir for anyone who likes a tune.", "Help with unpaid bills."])
    choir, bills = agreement(kinds_meant("i would love to sing again"), of_services(services))
    assert 0 <= bills < choir <= 1
