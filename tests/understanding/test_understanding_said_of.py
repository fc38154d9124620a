"""Whom or what is to be forgotten, and nothing else with it."""

import pytest

from understanding.plans.said_as_wish import is_a_wish
from understanding.services.help_declined import help_declined
from understanding.talking.said_of import said_of


@pytest.mark.parametrize(
    ("said", "of"),
    [
        ("forget ma wife", "ma wife"),
        ("Please forget about my brother", "my brother"),
        ("can you delete the bit about my job", "my job"),
    ],
)
def test_somebody_is_forgotten_by_themselves(said: str, of: str) -> None:
    assert said_of(said) == of


@pytest.mark.parametrize("said", ["forget it", "forget everything", "forget about it", "I forget"])
def test_all_else_is_nobody(said: str) -> None:
    assert said_of(said) is None


def test_numbers_of_a_ruler_are_no_phone_numbers() -> None:
    assert not help_declined("I dinnae like numbers")
    assert help_declined("no numbers to ring please")


def test_what_is_asked_of_the_coach_is_no_wish() -> None:
    assert not is_a_wish("forget that my brother works away")
    assert is_a_wish("forget my worries for a day")
