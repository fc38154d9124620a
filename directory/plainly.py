"""Figures of speech put plainly, before a search reads them: "touch wood" names no wood.

The table (sayings_of_speech.csv) has a pattern of plain English a row and what is meant by it,
which may be nothing. A saying that is meant as it stands ("I lost my dog") is in no row.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from pathlib import Path

from understanding.text.words import in_english

TABLE = Path(__file__).parent / "sayings_of_speech.csv"


#: A row ends where a word does, or looks itself at what follows.
_BEGINS, _ENDS = r"(?<!\w)", r"(?:(?!\w)|(?<!\w))"


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[re.Pattern[str], str], ...]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return tuple(
            (re.compile(f"{_BEGINS}(?:{row['said']}){_ENDS}"), row["meant"])
            for row in csv.DictReader(lines)
        )


def put_plainly(text: str) -> str:
    """A message in plain English with its figures of speech put plainly; as it came without any."""
    english = in_english(text)
    left = english
    for said, meant in _rows():
        left = said.sub(meant, left)
    return text if left == english else left
