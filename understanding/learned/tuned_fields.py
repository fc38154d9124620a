"""A second opinion of what is told: the tuned reader, taught fields beside danger.

It is asked only about an answer to the field's own question, and where the head is unsure. It goes
on from the first layer of `understanding.learned.tuned` with two layers of its own, which
`scripts/tune_fields.py` taught all its fields at once, and has a small head for each. It is made by
hand now and then, as an encoder is, and not by `coach train` (docs/decisions.md, 36).
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from understanding.learned.attention import Numbers, attended, layer_of
from understanding.learned.kept import read_kept
from understanding.learned.tuned import Tuned, tuned

FILE = Path(__file__).resolve().parent / "tuned_fields.npz"
#: It was taught by messages of so many pieces at most; of a longer one it has no opinion.
LONGEST = 40
#: A head that is surer than this needs no second opinion.
OPEN = 0.8
#: How much it counts beside the head (docs/decisions.md, 36).
COUNTS = 0.35
#: So near to impossible an opinion may be, and no nearer.
EDGE = 1e-6
NOTHING_ASKED = "none"
_log = logging.getLogger(__name__)


class TunedFields:
    """The layers and the heads. Read-only, so many threads may ask it."""

    def __init__(self, kept: Mapping[str, Any], below: Tuned) -> None:
        self._below = below
        self._layers = [layer_of(kept, int(at)) for at in kept["layers"]]
        self._asked = str(kept["asked"]).split("\n")
        self._heads = {
            field: {
                "labels": str(kept[f"{field}/labels"]).split("\n"),
                "out": kept[f"{field}/out"].astype(np.float32),
                "bias": kept[f"{field}/bias"].astype(np.float32),
                "asked": kept[f"{field}/asked"].astype(np.float32),
            }
            for field in str(kept["fields"]).split("\n")
        }

    def knows(self, field: str, labels: Sequence[str]) -> bool:
        """Whether it was taught this field with just these labels."""
        return field in self._heads and set(self._heads[field]["labels"]) == set(labels)

    def read(self, text: str, before: str) -> Numbers | None:
        """A message and the coach's line before it as numbers, for all fields alike.

        Args:
            text: as `normal` gives it.
            before: the coach's last line.
        """
        state = self._below.begun(text, before, LONGEST)
        if state is None:
            return None
        for layer in self._layers:
            state = attended(state, layer)
        both: Numbers = np.concatenate([state.mean(axis=0), state.max(axis=0)])
        return both

    def shares(
        self, field: str, read: Numbers, asked: str | None, labels: Sequence[str]
    ) -> Numbers:
        """What it gives each of the labels; they add up to 1. `read` is what `read` made."""
        head = self._heads[field]
        scores = read @ head["out"] + head["bias"]
        known = asked if asked in self._asked else NOTHING_ASKED
        scores = scores + head["asked"][self._asked.index(known)]
        powers = np.exp(scores - scores.max())
        found: Numbers = (powers / powers.sum())[[head["labels"].index(one) for one in labels]]
        return found


def weighed(head: Numbers, other: Numbers) -> Numbers:
    """Both opinions, in the logarithms of their shares, this reader's by `COUNTS`; adds up to 1."""
    both = np.maximum(head, EDGE) ** (1.0 - COUNTS) * np.maximum(other, EDGE) ** COUNTS
    found: Numbers = (both / both.sum(axis=-1, keepdims=True)).astype(np.float32)
    return found


@lru_cache(maxsize=1)
def tuned_fields() -> TunedFields | None:
    """The reader, read once; None where a file is missing or damaged, which is told once."""
    below = tuned()
    if below is None:
        return None
    return read_kept(
        FILE,
        lambda kept: TunedFields(kept, below),
        _log,
        ("The tuned reader of fields", "they are heard"),
    )
