"""Numbers in words, and words with a slip in them."""

import re

import pytest
from tables import for_every_row

from understanding.dates.day_names import with_names_mended
from understanding.text.numbers import NUMBER, value_of, with_numbers_guessed
from understanding.text.slips import is_slip_of


@for_every_row(
    ("text", "value"),
    [
        ("7", 7), ("7.25", 7.25), ("10,000", 10_000), ("seven", 7), ("sax", 6), ("seevin", 7),
        ("a hundred and ten", 110), ("hunner", 100), ("twa thoosan", 2000), ("twenty five", 25),
        ("sixty-five", 65), ("two hundred and twenty five", 225), ("seven and a half", 7.5),
        ("fower an a hauf", 4.5), ("7 1/2", 7.5), ("eight point five", 8.5),
    ],
)  # fmt: skip
def test_a_number_has_its_value(text: str, value: float) -> None:
    assert re.fullmatch(NUMBER, text)
    assert value_of(text) == value


@for_every_row("text", ["", "seventh", "a", "many", "seven kids"])
def test_what_is_no_number_has_no_value(text: str) -> None:
    with pytest.raises(ValueError, match="is no number"):
        value_of(text)


@for_every_row(
    ("typed", "meant"),
    [
        ("fvie", "five"), ("nien", "nine"), ("tne", "ten"), ("ninne", "nine"), ("thee", "three"),
        ("sevne", "seven"), ("seben", "seven"), ("eightt", "eight"), ("thrusday", "thursday"),
        ("moanday", "monday"), ("arpil", "april"), ("septemer", "september"),
    ],
)  # fmt: skip
def test_one_slip_leaves_a_word_plain(typed: str, meant: str) -> None:
    assert is_slip_of(typed, meant)


@for_every_row(
    ("typed", "meant"),
    [
        ("five", "five"), ("fine", "five"), ("live", "five"), ("for", "four"), ("even", "seven"),
        ("eleven", "seven"), ("men", "ten"), ("sunny", "sunday"), ("money", "monday"),
        ("", "ten"), ("", ""),
    ],
)  # fmt: skip
def test_another_word_is_no_slip(typed: str, meant: str) -> None:
    assert not is_slip_of(typed, meant)


def test_slips_in_numbers_are_guessed_and_other_words_kept() -> None:
    text = "fvie there fine tree eighty sevens for"
    assert with_numbers_guessed(text) == "five there fine three eighty sevens for"


def test_names_of_days_and_months_are_mended_and_other_words_kept() -> None:
    text = "thrusday mornin in ocotber, the match on sundays in the marsh, mourning"
    expected = "thursday morning in october, the match on sundays in the marsh, mourning"
    assert with_names_mended(text) == expected
