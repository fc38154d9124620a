"""Counts of a few people are not shown, nor can they be worked out from those that are."""

from __future__ import annotations

from collections.abc import Sequence

FEWEST = 5


def without_few(counts: Sequence[float]) -> list[float | None]:
    """Counts of one table; those from 1 to 4 become None. Where that is only one, the next smallest
    goes too: whoever knows the sum would have it by taking away. None at all stays 0."""
    shown: list[float | None] = [None if 0 < count < FEWEST else count for count in counts]
    if shown.count(None) == 1:
        others = [(count, place) for place, count in enumerate(shown) if count]
        if others:
            shown[min(others)[1]] = None
    return shown
