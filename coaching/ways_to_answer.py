"""What may be pressed where a word that names nothing was typed instead of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import yaml

FILE = Path(__file__).with_suffix(".yml")
#: How the label of such a button begins: "way_of_2" is the third of its question.
WAY = "way_of_"


@lru_cache(maxsize=1)
def ways_to_answer() -> Mapping[str, tuple[str, ...]]:
    """Give the answers on offer, by question."""
    raw = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {str(name): tuple(str(way) for way in ways) for name, ways in raw.items()}


def labels_of(question: str | None) -> tuple[str, ...]:
    """Give the labels of a question's buttons, the way past it among them."""
    ways = ways_to_answer().get(question or "", ())
    return (*(f"{WAY}{number}" for number in range(len(ways))), "skipped") if ways else ()


def words_of(question: str | None, label: str) -> str | None:
    """Give the answer that a pressed label stands for; None for any other label."""
    ways = ways_to_answer().get(question or "", ())
    number = label.removeprefix(WAY)
    if not label.startswith(WAY) or not number.isdigit() or int(number) >= len(ways):
        return None
    return ways[int(number)]
