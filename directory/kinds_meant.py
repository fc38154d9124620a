"""Which kinds of help a message means, learned from how others have put it (kinds_said.csv).

Words alone do not tell that "I lie there looking at the ceiling" asks for help with sleep. A ridge
regression from the numbers of a sentence to its kind is fitted by `make kinds` and kept beside the
sayings, for to read six thousand of them takes longer than anybody would wait for a search
(docs/decisions.md, 22c).
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from directory.kinds_tuned import tuned_kinds
from understanding.text.encoder import Encoder, encode, encode_line
from understanding.text.words import in_english

TABLE = Path(__file__).parent / "kinds_said.csv"
KEPT = Path(__file__).parent / "kinds_head.npz"
Floats = NDArray[np.float32]

#: How far the fit is held back from learning single sentences by heart.
HELD_BACK = 3.0


@dataclass(frozen=True)
class Head:
    """What was learned: for each kind a direction among the encoder's numbers."""

    kinds: tuple[str, ...]
    middle: Floats
    directions: Floats
    #: Of the sayings that it was fitted to.
    digest: str

    def standing_out(self, numbers: Floats) -> Floats:
        """By how many deviations each kind stands out from all, for one sentence's numbers."""
        told: Floats = (numbers - self.middle) @ self.directions
        out: Floats = (told - told.mean()) / (told.std() or np.float32(1))
        return out


def kinds_meant(english: str) -> dict[str, float]:
    """How far each kind stands out from the others, for a message in plain English.

    In deviations: 1 is nothing much, 3 is plain. Empty for a message without words. The head and
    the tuned reader are asked, and count the same.
    """
    if not english.strip():
        return {}
    head = _kept()
    out = head.standing_out(encode_line(english))
    if (other := tuned_kinds()) is not None and set(other.kinds) >= set(head.kinds):
        told = dict(zip(other.kinds, other.standing_out(english).tolist(), strict=True))
        both = out + np.asarray([told[kind] for kind in head.kinds], np.float32)
        out = (both - both.mean()) / (both.std() or np.float32(1))
    return dict(zip(head.kinds, out.tolist(), strict=True))


def of_services(services: Floats) -> Floats:
    """How far each kind stands out for each service by its own words, in deviations.

    Args:
        services: the numbers of each service's text, a row a service.
    """
    head = _kept()
    told: Floats = (services - head.middle) @ head.directions
    told -= told.mean(axis=1, keepdims=True)
    told /= np.maximum(told.std(axis=1, keepdims=True), 1e-6)
    return told


def column_of(kind: str) -> int | None:
    """Where a kind stands among the columns of `of_services`; None where it was never learned."""
    return _columns().get(kind)


@lru_cache(maxsize=1)
def _columns() -> dict[str, int]:
    return {kind: at for at, kind in enumerate(_kept().kinds)}


def agreement(meant: Mapping[str, float], services: Floats) -> Floats:
    """How far the kinds that each service's own words are like are those of a message; 0 to 1.

    Both are taken as chances over the kinds, and compared as such (Bhattacharyya): a service whose
    kind no phrase of kinds.csv tells of is still of some kind by what it says.

    Args:
        meant: how far each kind stands out for the message, in deviations.
        services: what `of_services` told of each.
    """
    asked = np.asarray([meant.get(kind, 0.0) for kind in _kept().kinds], np.float32)
    both: Floats = np.sqrt(_chances(services)) @ np.sqrt(_chances(asked[None, :])[0])
    return both


def _chances(out: Floats) -> Floats:
    raised = np.exp(out - out.max(axis=1, keepdims=True))
    chances: Floats = raised / raised.sum(axis=1, keepdims=True)
    return chances


def sayings() -> list[tuple[str, str]]:
    """Every saying in plain English with its kind, in order of both."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return sorted((row["kind"], in_english(row["said"])) for row in csv.DictReader(lines))


def digest_of(said: list[tuple[str, str]]) -> str:
    """Tells whether sayings are those that a head was fitted to."""
    return hashlib.sha256(repr(said).encode()).hexdigest()


def fitted(said: list[tuple[str, str]], encoder: Encoder = encode) -> Head:
    """Fit a head to sayings: ridge regression, each kind's sayings counting together the same."""
    kinds = tuple(dict.fromkeys(kind for kind, _ in said))
    number = {kind: at for at, kind in enumerate(kinds)}
    numbers = encoder([words for _, words in said]).astype(np.float64)
    is_of = np.zeros((len(said), len(kinds)))
    is_of[np.arange(len(said)), [number[kind] for kind, _ in said]] = 1.0
    middle = numbers.mean(axis=0)
    apart = numbers - middle
    worth = 1 / np.sqrt(is_of @ is_of.sum(axis=0))
    weighed = apart * (worth * len(said) / worth.sum())[:, None]
    square = weighed.T @ apart + HELD_BACK * np.eye(numbers.shape[1])
    directions = np.linalg.solve(square, weighed.T @ (is_of - is_of.mean(axis=0)))
    return Head(kinds, middle.astype(np.float32), directions.astype(np.float32), digest_of(said))


def keep(head: Head, to: Path = KEPT) -> None:
    """Write a head, in half precision: a third of a digit is lost where there are two."""
    with to.open("wb") as file:
        np.savez(
            file,
            kinds=np.asarray(head.kinds),
            middle=head.middle.astype(np.float16),
            directions=head.directions.astype(np.float16),
            digest=np.asarray(head.digest),
        )


def read(path: Path = KEPT) -> Head:
    """Read a head that was kept.

    Raises:
        OSError: it is not there, or cannot be read.
    """
    with np.load(path) as file:
        return Head(
            tuple(map(str, file["kinds"])),
            file["middle"].astype(np.float32),
            file["directions"].astype(np.float32),
            str(file["digest"]),
        )


@lru_cache(maxsize=1)
def _kept() -> Head:
    return read()
