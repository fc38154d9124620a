"""Words that name nothing, and short answers that do."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.talking.bare_word import agrees_in_words, is_bare, is_bare_agreement


@for_every_row(
    ("said", "asked"),
    [
        ("aye", "helps"),
        ("k", "cue"),
        ("wee", "how_much"),
        ("fine", "open"),
        ("aye fine", "who"),
        ("ok pal", "cue"),
        ("fine i suppose", "importance"),
        ("whatever", "what"),
        ("some", "how_much"),
        ("mmm", "helps"),
        ("good", "helps"),
    ],
)
def test_a_word_that_names_nothing(said: str, asked: str) -> None:
    assert is_bare(said, asked=asked)


@for_every_row(
    ("said", "asked"),
    [
        ("dunno", "helps"),
        ("naw", "helps"),
        ("bad", "more"),
        ("a wee bit", "how_much"),
        ("rest", "helps"),
        ("mum", "who"),
        ("5", "how_much"),
        ("sleep", "wish"),
        ("aye ma pal Jean", "who"),
        ("fine in the morning", "when_to"),
        ("👍", "cue"),
    ],
)
def test_a_short_answer_is_an_answer(said: str, asked: str) -> None:
    assert not is_bare(said, asked=asked)


@for_every_row(
    "said",
    [
        "yes",
        "aye",
        "aye sure",
        "Aye.",
        "yes please",
        "aye they can",
        "that's fine",
        "I don't mind",
        "aye go ahead",
    ],
)
def test_an_explicit_yes(said: str) -> None:
    assert agrees_in_words(said)


@for_every_row(
    "said",
    [
        "k",
        "aye right",
        "aye well",
        "ok",
        "fine",
        "sure",
        "no",
        "yes if they pay me",
    ],
)
def test_no_explicit_yes(said: str) -> None:
    assert not agrees_in_words(said)


@pytest.mark.parametrize("said", ["aye", "k", "ok then", "fine"])
def test_mere_agreement(said: str) -> None:
    assert is_bare_agreement(said)
