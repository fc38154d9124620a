"""Which sentences lie near each other in meaning, worked out block by block."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from understanding.text.encoder import Vectors

#: Similarities held in memory at once: 64 MB of them, however many sentences there are.
AT_ONCE = 16_000_000


def near_pairs(
    vectors: Vectors, least: float, at_once: int = AT_ONCE
) -> Iterator[tuple[int, int, float]]:
    """Every two rows at least so similar, once: the earlier row, the later, their similarity.

    Args:
        vectors: a row a sentence, each of unit length.
        least: the least similarity (cosine) that counts, up to 1.0.
        at_once: how many similarities may stand in memory together.
    """
    height = max(1, at_once // max(1, len(vectors)))
    for start in range(0, len(vectors), height):
        block = vectors[start : start + height] @ vectors[start:].T
        earlier, later = np.nonzero(block >= least)
        once = earlier < later
        for one, other in zip(earlier[once], later[once], strict=True):
            yield start + int(one), start + int(other), min(1.0, float(block[one, other]))
