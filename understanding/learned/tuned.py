"""A small reader of whole sentences, tuned on our own examples: its one door.

The first three layers of all-MiniLM-L6-v2 (Apache-2.0), taught by `scripts/tune_reader.py` what
danger is, in an environment of its own; here its numbers are read with numpy alone. It is made by
hand now and then, as an encoder is, and not by `coach train` (docs/decisions.md, 34).
"""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from understanding.learned.attention import attended, layer_of, normed
from understanding.learned.danger import EDGE, is_grave
from understanding.learned.examples import NONE
from understanding.learned.kept import read_kept
from understanding.learned.word_pieces import FIRST, PARTS, pieces

Numbers = NDArray[np.float32]
FILE = Path(__file__).resolve().parent / "tuned.npz"
#: So many pieces are read at once, and of the coach's line before the message so many (its end).
LONGEST, LONGEST_BEFORE = 64, 24
#: A longer message is read in parts that have so many pieces in common; so many letters at most.
IN_COMMON, LONGEST_TEXT = 18, 600
_log = logging.getLogger(__name__)


class Tuned:
    """The reader with its weights. Read-only, so many threads may ask it."""

    def __init__(self, kept: Mapping[str, Any]) -> None:
        self._number_of = {word: at for at, word in enumerate(str(kept["vocabulary"]).split("\n"))}
        self._word, self._word_scale = kept["word"], kept["word_scale"].astype(np.float32)
        self._place = kept["place"].astype(np.float32)
        self._norm = kept["norm"].astype(np.float32)
        self._layers = [layer_of(kept, at) for at in range(int(kept["layers"]))]
        self._out, self._bias = kept["out"].astype(np.float32), kept["out_bias"]
        labels = str(kept["labels"]).split("\n")
        self._of_which = (
            np.array([is_grave(label) for label in labels]),
            np.array([label != NONE for label in labels]),
        )
        said = str(kept["said_by_words"]).split("\n")
        self._by_words = dict(zip(said, kept["by_words"].astype(np.float32), strict=True))

    def opinion(self, text: str, before: str, said_by_words: str) -> Numbers:
        """How likely it holds `GRAVE` and `ANY` danger: two log-odds, as the head of whether.

        It was asked both whether there is any and which it would be; the middle counts.

        Args:
            text: as `normal` gives it.
            before: the coach's last line where it asks about danger, else nothing.
            said_by_words: what the words found ("category level", or none).
        """
        said = pieces(text[:LONGEST_TEXT], self._number_of)
        ends = self._number_of[PARTS]
        asked = [*pieces(before, self._number_of), ends][-LONGEST_BEFORE:] if before else []
        room = LONGEST - 2 - len(asked)
        by_words = self._by_words.get(said_by_words, 0.0)
        each = [self._opinion([*part, ends], asked, by_words) for part in _parts(said, room)]
        found: Numbers = np.max(each, axis=0)
        return found

    def _opinion(self, said: list[int], asked: list[int], by_words: Numbers | float) -> Numbers:
        """The same of a part that is short enough; numbers of pieces."""
        said = [self._number_of[FIRST], *said]
        state = self._read(said + asked, len(said))
        both = np.concatenate([state.mean(axis=0), state.max(axis=0)])
        scores = both @ self._out + self._bias + by_words
        shares = np.exp(scores[2:] - scores[2:].max())
        which = [_log_odds(shares[those].sum() / shares.sum()) for those in self._of_which]
        found: Numbers = (scores[:2] + np.array(which, dtype=np.float32)) / 2.0
        return found

    def _read(self, numbers: list[int], said: int) -> Numbers:
        state = self._placed(numbers, said)
        for layer in self._layers:
            state = attended(state, layer)
        return state

    def begun(self, text: str, before: str, longest: int) -> Numbers | None:
        """What the first layer makes of a message and the line before it, a row a piece.

        Another reader may go on from there (`understanding.learned.tuned_fields`). None where the
        message has more than `longest` pieces.
        """
        said = pieces(text[:LONGEST_TEXT], self._number_of)
        if len(said) + 2 > longest:
            return None
        ends = self._number_of[PARTS]
        said = [self._number_of[FIRST], *said, ends]
        asked = [*pieces(before, self._number_of), ends][-LONGEST_BEFORE:] if before else []
        return attended(self._placed(said + asked, len(said)), self._layers[0])

    def placed(self, text: str, longest: int) -> Numbers:
        """A message alone as rows for a first layer, a row a piece; what is longer is cut.

        For readers that share the table of words and no layer (`directory.kinds_tuned`).
        """
        said = pieces(text[:LONGEST_TEXT], self._number_of)[: longest - 2]
        numbers = [self._number_of[FIRST], *said, self._number_of[PARTS]]
        return self._placed(numbers, len(numbers))

    def _placed(self, numbers: list[int], said: int) -> Numbers:
        """Each piece with its place; the first `said` are the message's."""
        state = self._word[numbers] * self._word_scale[numbers, None]
        state = state + self._place[0, : len(numbers)]
        state[:said] += self._place[1, 0]
        state[said:] += self._place[1, 1]
        return normed(state, self._norm)


def _parts(said: list[int], room: int) -> list[list[int]]:
    """A long message in parts that overlap: the gravest counts, wherever in it it stands."""
    on = room - IN_COMMON
    return [said[at : at + room] for at in range(0, max(1, len(said) - room + on), on)]


def _log_odds(share: float) -> float:
    kept = min(max(float(share), EDGE), 1.0 - EDGE)
    return math.log(kept / (1.0 - kept))


@lru_cache(maxsize=1)
def tuned() -> Tuned | None:
    """The reader, read once; None where its file is missing or damaged, which is told once."""
    return read_kept(
        FILE,
        Tuned,
        _log,
        ("The tuned reader", "danger is heard"),
    )
