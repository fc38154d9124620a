"""A kind of help is heard by its meaning where no word of it was said."""

from __future__ import annotations

import csv

import pytest

from directory.kinds import all_kinds
from directory.kinds_meant import TABLE, kinds_meant
from directory.weighing import AS_GOOD_AS_SAID, PEOPLE, PLAIN_KINDS


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
