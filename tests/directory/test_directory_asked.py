"""What is read of whoever asks: women or men, let in or only spoken of."""

from __future__ import annotations

from datetime import date

import pytest

from directory.asked import Asked, read_asked
from directory.limits import ENGLISH


def _asked(said: str) -> Asked:
    return read_asked(
        need=said,
        place=None,
        limits=frozenset(),
        age=None,
        language=ENGLISH,
        delivery=None,
        tags=frozenset(),
        today=date(2026, 11, 29),
    )


@pytest.mark.parametrize(
    ("said", "woman", "man"),
    [
        ("a choir that takes women", True, False),
        ("woodwork, women welcome", True, False),
        ("is it not all men", True, False),
        ("a refuge that takes men", False, True),
        ("somebody to talk to, as a man", False, True),
        ("he lets men into the house", False, False),
        ("it lets the women down", False, False),
        ("painting", False, False),
    ],
)
def test_who_asks_is_read_from_who_is_to_be_let_in(said: str, woman: bool, man: bool) -> None:
    asked = _asked(said)
    assert (asked.is_woman, asked.is_man) == (woman, man)


@pytest.mark.parametrize(
    ("said", "men"),
    [
        ("a man with a van for my boxes", False),
        ("there's a man come about the meter", False),
        ("tea with other men", True),
    ],
)
def test_some_man_is_no_wish_for_men(said: str, men: bool) -> None:
    assert ("men" in _asked(said).kinds) is men


@pytest.mark.parametrize(
    ("said", "kind", "heard"),
    [
        ("lost my wages on the dogs again", "gambling", True),
        ("lost my wages on the dogs again", "dogs", False),
        ("riding on a horse", "gambling", False),
        ("my partner reads all my texts", "domestic_abuse", True),
        ("he keeps my bank card", "domestic_abuse", True),
        ("my son reads me my texts", "domestic_abuse", False),
        ("seeing to my gran day and night", "carers", True),
        ("see to my boiler", "carers", False),
        ("the gas bill is due in a week", "pregnancy", False),
        ("I'm due in April", "pregnancy", True),
    ],
)
def test_what_is_told_of_money_and_home_is_read(said: str, kind: str, heard: bool) -> None:
    assert (kind in _asked(said).kinds) is heard


@pytest.mark.parametrize(
    ("said", "only"),
    [
        ("a class, in the room", {"in_person"}),
        ("a class, no on a screen", {"in_person"}),
        ("there is damp in the room", set()),
        ("no phone, no computer", set()),
    ],
)
def test_in_the_room_is_in_person(said: str, only: set[str]) -> None:
    assert _asked(said).deliveries == only
