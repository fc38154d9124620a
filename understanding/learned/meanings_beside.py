"""Gives many texts their meaning in two processes: the same numbers, bit for bit, as in one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from understanding.learned.beside import Beside
from understanding.text.encoder import BATCH, WIDTH, Encoder, Vectors, by_length, encode

#: Whole batches of `encode`: cut elsewhere, sentences would lie in other batches, and their
#: numbers would be others in the last digit.
AT_ONCE = 4 * BATCH


def encoder_beside(other: Beside) -> Encoder:
    """What gives texts their meaning, some here and some in the second process."""
    return partial(_encode, other)


def _encode(other: Beside, texts: Sequence[str]) -> Vectors:
    order = by_length(texts)
    parts = [order[at : at + AT_ONCE] for at in range(0, len(order), AT_ONCE)]
    jobs = [other.ask(encode, [texts[at] for at in part]) for part in parts]
    rows = np.empty((len(texts), WIDTH), dtype=np.float32)
    for part, job in zip(parts, jobs, strict=True):
        rows[part] = other.result(job)
    return rows
