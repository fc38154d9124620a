"""The meaning of sentences, kept between two reports: encoding all of them takes a minute."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from understanding.text.encoder import WIDTH, Encoder, Vectors, encode

FILE = "meanings.npz"
#: Encoded anew each time: where its numbers differ from those kept, the encoder is another one.
PROBE = "I can manage the stairs on a good day."


class Meanings:
    """Gives texts their meaning, as `encode` does, and remembers it in one file of a folder."""

    def __init__(self, folder: Path, encoder: Encoder = encode) -> None:
        self._file = folder / FILE
        self._encoder = encoder
        self._row: dict[str, int] = {}
        self._vectors: Vectors = np.empty((0, WIDTH), dtype=np.float32)
        self._load()

    def __call__(self, texts: Sequence[str]) -> Vectors:
        """512 numbers a text (unit length), a row each, in the order given."""
        new = [text for text in dict.fromkeys(texts) if text not in self._row]
        if new:
            self._learn(new)
        vectors: Vectors = self._vectors[[self._row[text] for text in texts]]
        return vectors

    def _learn(self, new: Sequence[str]) -> None:
        self._row.update({text: at for at, text in enumerate(new, start=len(self._row))})
        self._vectors = np.concatenate([self._vectors, self._encoder(new)])
        self._file.parent.mkdir(parents=True, exist_ok=True)
        half_written = self._file.with_suffix(".part.npz")
        # Uncompressed: it would take longer to unpack than to encode half of the sentences.
        np.savez(
            half_written,
            texts=np.frombuffer(json.dumps(list(self._row)).encode(), dtype=np.uint8),
            vectors=self._vectors,
            probe=self._encoder([PROBE]),
        )
        half_written.replace(self._file)

    def _load(self) -> None:
        try:
            with self._file.open("rb") as file, np.load(file) as kept:
                texts, vectors = json.loads(kept["texts"].tobytes()), kept["vectors"]
                probe = kept["probe"]
        except (OSError, ValueError, KeyError, BadZipFile):
            return  # Missing or damaged: everything is encoded anew.
        if np.allclose(probe, self._encoder([PROBE]), atol=1e-4):
            self._row = {text: at for at, text in enumerate(texts)}
            self._vectors = vectors
