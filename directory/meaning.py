"""What a text means, as numbers: of services kept in a byte each, of a question as they come."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from directory.asked import Asked
from directory.needs import all_needs
from understanding.text.encoder import encode, encode_line
from understanding.text.words import in_english

Floats = NDArray[np.float32]


def taken_from_text(texts: Sequence[str]) -> Floats:
    """The meaning of each text: rows of length one."""
    return encode(texts)


def packed(row: Floats) -> tuple[bytes, float]:
    """A row of numbers in a byte each, and what to multiply them by to have them back."""
    scale = float(np.abs(row).max()) / 127 or 1.0
    return np.rint(row / scale).astype(np.int8).tobytes(), scale


def questions(asked: Asked) -> Floats:
    """What is asked, as numbers: a row for the words, and one for them with the needs heard."""
    needs = all_needs()
    said = in_english(asked.text)
    named = ", ".join(needs[tag].called for tag in sorted(asked.needs) if tag in needs)
    rows = [encode_line(said or named), *([encode_line(f"{said}. {named}")] if named else [])]
    return np.stack(rows)
