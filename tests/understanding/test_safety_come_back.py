"""Told in a few words, and dark by what was told before; and danger explained away."""

from __future__ import annotations

from tables import for_every_row

from understanding.safety import detect
from understanding.safety.finding import Level

WANTED_TO_DIE = ["last year i was in hospital, i wanted to end my life", "it had been away"]
KEPT_IN = ["he doesnt like me going without him"]


@for_every_row(
    ("text", "history"),
    [
        ("its back. same as last year", WANTED_TO_DIE),
        ("that feeling's back again", WANTED_TO_DIE),
        ("the thoughts have started again", ["I used to self harm"]),
        ("I'm back there", ["took an overdose in spring"]),
        ("the black dog is back", WANTED_TO_DIE),
        ("it's back, I've no energy for anything", WANTED_TO_DIE),
        ("its back again, lost my appetite an aw", WANTED_TO_DIE),
        ("asked about the bruises. I said I fell", KEPT_IN),
        ("every time the football's lost", [*KEPT_IN, "told the nurse I fell"]),
    ],
)
def test_what_was_told_before_makes_it_danger(text: str, history: list[str]) -> None:
    found = detect(text, history=history)
    assert found is not None
    assert found.level is Level.URGENT


@for_every_row(
    ("text", "history"),
    [
        ("its back. same as last year", []),
        ("its back. same as last year", ["had shingles last year"]),
        ("my knee pain is back", WANTED_TO_DIE),
        ("the class is back on", WANTED_TO_DIE),
        ("I said I fell", ["went to the shops"]),
        ("every time the football's lost I eat crisps", ["watched the match"]),
    ],
)
def test_without_it_there_is_none(text: str, history: list[str]) -> None:
    assert detect(text, history=history) is None


@for_every_row(
    ("text", "asked"),
    [
        ("10!! i want to get fit for the under 15s trials", "importance"),
        ("i play for the under 14s on saturdays", None),
        ("I'm training with the under 16 squad", None),
    ],
)
def test_whoever_plays_with_the_under_sixteens_is_a_child(text: str, asked: str | None) -> None:
    found = detect(text, asked=asked)
    assert found is not None
    assert found.category.value == "child_at_risk"


@for_every_row(
    "text",
    [
        "I coach the under 14s",
        "my boy got into the under 13s",
        "I want to get fit for refereeing the under 12s",
        "I was fit when I played for the under 16s years ago",
        "I get my daughter to the under 9s on Sundays",
    ],
)
def test_whoever_is_round_about_them_is_none(text: str) -> None:
    assert detect(text) is None
