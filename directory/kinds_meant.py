"""Which kinds of help a message means, by its likeness to how others have put it (kinds_said.csv).

Words alone do not tell that "I lie there looking at the ceiling" asks for help with sleep.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from understanding.encoder import encode, encode_line
from understanding.words import in_english

TABLE = Path(__file__).parent / "kinds_said.csv"
Floats = NDArray[np.float32]


@lru_cache(maxsize=1)
def _sayings() -> tuple[tuple[str, ...], NDArray[np.int64], Floats]:
    """The kinds, where each begins, and the meaning of every saying: read once, half a second."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        said = sorted((row["kind"], in_english(row["said"])) for row in csv.DictReader(lines))
    names = tuple(dict.fromkeys(kind for kind, _ in said))
    kinds = [kind for kind, _ in said]
    begins = np.asarray([kinds.index(name) for name in names], np.int64)
    return names, begins, encode([words for _, words in said])


def kinds_meant(english: str) -> dict[str, float]:
    """How far each kind stands out from the others, for a message in plain English.

    In deviations: 2 is nothing much, 4 is plain. Empty for a message without words.
    """
    if not english.strip():
        return {}
    names, begins, sayings = _sayings()
    like = sayings @ encode_line(english)
    middle, spread = like.mean(), like.std() or np.float32(1)
    out = (np.maximum.reduceat(like, begins) - middle) / spread
    return dict(zip(names, out.tolist(), strict=True))
