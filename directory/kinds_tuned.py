"""Which kinds of help a message means, by a reader tuned on our own sayings: a second opinion.

The first three layers of all-MiniLM-L6-v2 (Apache-2.0), taught by `scripts/tune_kinds.py` the kinds
of directory/kinds_said.csv, in an environment of its own; here its numbers are read with numpy
alone. It shares the table of words of `understanding.learned.tuned`, and is made by hand now and
then, as an encoder is (docs/decisions.md, 44).
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from understanding.learned.attention import attended, layer_of
from understanding.learned.kept import read_kept
from understanding.learned.tuned import Tuned, tuned

Numbers = NDArray[np.float32]
FILE = Path(__file__).parent / "kinds_tuned.npz"
#: So many pieces of a message are read.
LONGEST = 48
_log = logging.getLogger(__name__)


class TunedKinds:
    """The layers and an answer for each kind. Read-only, so many threads may ask it."""

    def __init__(self, kept: Mapping[str, Any], below: Tuned) -> None:
        self._below = below
        self._layers = [layer_of(kept, at) for at in range(int(kept["layers"]))]
        self._answers = kept["answers"].astype(np.float32)
        self._bias = kept["bias"].astype(np.float32)
        self.kinds = tuple(str(kept["kinds"]).split("\n"))
        #: Of the sayings that it was taught.
        self.digest = str(kept["digest"])

    def standing_out(self, english: str) -> Numbers:
        """By how many deviations each kind stands out from all, for a message in plain English."""
        state = self._below.placed(english, LONGEST)
        for layer in self._layers:
            state = attended(state, layer)
        middle = state.mean(axis=0)
        told = (middle / np.linalg.norm(middle)) @ self._answers + self._bias
        out: Numbers = (told - told.mean()) / (told.std() or np.float32(1))
        return out


@lru_cache(maxsize=1)
def tuned_kinds() -> TunedKinds | None:
    """The reader, read once; None where a file is missing or damaged, which is told once."""
    below = tuned()
    if below is None:
        return None
    return read_kept(
        FILE,
        lambda kept: TunedKinds(kept, below),
        _log,
        ("The tuned reader of kinds", "kinds are heard"),
    )
