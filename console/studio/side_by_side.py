"""A change as two sides, until now and from the release on, row by row."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest


@dataclass(frozen=True)
class Side:
    """One row as it was or is.

    Attributes:
        who: a heading of its own; "" where there is none.
        age: from which it can be read, in years; None where nobody hears it.
    """

    words: str
    who: str = ""
    age: int | None = None


@dataclass(frozen=True)
class Pair:
    """One row, until now and from now on; None where there is nothing."""

    was: Side | None
    now: Side | None

    @property
    def differs(self) -> bool:
        """Whether anything is other in it."""
        return self.was != self.now


@dataclass(frozen=True)
class Change:
    """One thing that changes.

    Attributes:
        title: where it stands, as a sentence that may end with the words themselves.
        told: what is other, each a sentence.
        path: the file.
    """

    title: str
    told: tuple[str, ...]
    pairs: tuple[Pair, ...]
    path: str


def aligned(was: Sequence[Side], now: Sequence[Side]) -> tuple[Pair, ...]:
    """Two lists row by row: what is the same stands side by side."""
    pairs: list[Pair] = []
    matcher = difflib.SequenceMatcher(None, was, now, autojunk=False)
    for _, a, b, c, d in matcher.get_opcodes():
        pairs += (Pair(*both) for both in zip_longest(was[a:b], now[c:d]))
    return tuple(pairs)
