"""The learned heads: how sure each label of each field is, for one message."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from understanding.learned.danger import leaves_open, together
from understanding.learned.examples import NONE
from understanding.learned.features import DENSE, Features, dense_of, out_of_the_blue
from understanding.learned.tuned import tuned
from understanding.learned.tuned_fields import OPEN, tuned_fields, weighed
from understanding.safety.asks_of_danger import asks_of_danger
from understanding.talking.acts import ACT
from understanding.talking.asks import ASK
from understanding.text.encoder import encode
from understanding.text.normal import normal
from understanding.text.words import readable

FILE = "learned.npz"
#: The two heads that others ask for by name; the rest are called as the contract's fields are.
INTENT, SAFETY = "intent", "safety"
#: Whether there is danger at all; `SAFETY` says which (`understanding.learned.danger`).
WHETHER = "safety_whether"
#: Danger by the meaning alone, whatever the language: its numbers are the encoder's and no others.
BY_MEANING = "safety_by_meaning"
#: What a plain rule says of a message: one answer, several signs, or nothing.
Said = str | tuple[str, ...] | None
#: How much the plain rule's own answer counts among a head's numbers.
RULE = 0.5


@dataclass(frozen=True)
class Head:
    """One field: its labels, and what its rule may say.

    `weights` has a row a number (dense, counted, then one for each thing the rule may say) and a
    column a label; `bias` a number a label. Once saved, they keep half their digits, which is
    half the memory: of the words and letters a message looks up a few rows.
    """

    labels: tuple[str, ...]
    said_by_rule: tuple[str, ...]
    weights: NDArray[np.floating[Any]]
    bias: NDArray[np.float32]

    @cached_property
    def place_of_said(self) -> dict[str, int]:
        """Where each thing that the rule may say has its row, counted from the first of them."""
        return {said: at for at, said in enumerate(self.said_by_rule)}

    @cached_property
    def of_meaning(self) -> NDArray[np.float32]:
        """The rows that every message needs, with all their digits: numpy is slow without."""
        return self.weights[:DENSE].astype(np.float32)

    def rows(self, places: Any) -> NDArray[np.float32]:
        """Single rows, by place."""
        found: NDArray[np.float32] = self.weights[places].astype(np.float32)
        return found


class Learned:
    """All heads over the same features. Read-only, so many threads may ask it."""

    def __init__(self, features: Features, heads: Mapping[str, Head]) -> None:
        self.features = features
        self.heads = dict(heads)

    def hear(self, text: str, *, asked: str | None = None, before: str = "") -> "Heard":
        """Take in one message with its context; ask the result about each field."""
        return Heard(self, text, asked, before)

    def save(self, folder: Path) -> None:
        """Write everything into one file of the folder."""
        arrays: dict[str, Any] = dict(self.features.as_arrays())
        for name, head in self.heads.items():
            arrays[f"{name}/labels"] = np.array("\n".join(head.labels))
            arrays[f"{name}/rule"] = np.array("\n".join(head.said_by_rule))
            arrays[f"{name}/weights"] = head.weights.astype(np.float16)
            arrays[f"{name}/bias"] = head.bias
        np.savez_compressed(folder / FILE, **arrays)

    @classmethod
    def load(cls, folder: Path) -> "Learned":
        """Read what `save` wrote.

        Raises:
            OSError: the file is missing or cannot be read.
        """
        with np.load(folder / FILE) as arrays:
            names = [key.removesuffix("/labels") for key in arrays if key.endswith("/labels")]
            heads = {
                name: Head(
                    labels=_words(arrays[f"{name}/labels"]),
                    said_by_rule=_words(arrays[f"{name}/rule"]),
                    weights=arrays[f"{name}/weights"],
                    bias=arrays[f"{name}/bias"],
                )
                for name in names
            }
            return cls(Features.from_arrays(arrays), heads)


class Heard:
    """One message, taken in; the numbers are worked out once and shared by all fields."""

    def __init__(self, learned: Learned, text: str, asked: str | None, before: str) -> None:
        self._learned = learned
        self._text, self._asked, self._before = text, asked, before

    @cached_property
    def _numbers(self) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.float32]]:
        text = normal(self._text)
        dense = dense_of(text, self._asked, self._before)
        places, counts = self._learned.features.counted_in(text)
        return dense, places, counts

    def _dense(self, field: str) -> NDArray[np.float32]:
        """Meaning, line before and question, as the heads of this field were taught by them."""
        dense = self._numbers[0]
        if field in {ACT, ASK} or (field == SAFETY and not asks_of_danger(self._before)):
            dense = out_of_the_blue(dense[None, :])[0]
        return dense

    def again(self, text: str) -> "Heard":
        """Hear other words beside the same question and line."""
        return Heard(self._learned, text, self._asked, self._before)

    def knows(self, field: str) -> bool:
        """Tell whether there is a head of this field: an older model may lack a newer one."""
        return field in self._learned.heads

    def chances(self, field: str, rule: Said = None) -> dict[str, float]:
        """Give each label of a field its probability; `rule` is what its rule said."""
        head = self._learned.heads[field]
        dense = self._dense(field)
        shares = as_shares(self._scores(head, dense, rule)[None, :])
        if field == SAFETY:
            whether = self._scores(self._learned.heads[WHETHER], dense, rule)
            which, shares = shares, together(head.labels, shares, whether[None, :])
            if rule not in (None, NONE) or leaves_open(head.labels, shares):
                shares = together(head.labels, which, whether[None, :], self._third(rule))
        elif field == self._asked and shares.max() < OPEN:
            shares = self._with_another(field, head.labels, shares)
        return dict(zip(head.labels, map(float, shares[0]), strict=True))

    def _with_another(
        self, field: str, labels: tuple[str, ...], shares: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """The head's shares and the tuned reader's together, where it knows the field."""
        reader = tuned_fields()
        if reader is None or not reader.knows(field, labels) or self._as_a_whole is None:
            return shares
        other = reader.shares(field, self._as_a_whole, self._asked, labels)
        return weighed(shares, other[None, :])

    @cached_property
    def _as_a_whole(self) -> NDArray[np.float32] | None:
        """What the tuned reader makes of the message, read once for all fields."""
        reader = tuned_fields()
        return reader.read(normal(self._text), self._before) if reader else None

    def _third(self, rule: Said) -> NDArray[np.float32] | None:
        """What the tuned reader holds likely, a row; None where there is none."""
        reader = tuned()
        if reader is None:
            return None
        before = self._before if asks_of_danger(self._before) else ""
        return reader.opinion(normal(self._text), before, str(rule or NONE))[None, :]

    def _scores(self, head: Head, dense: NDArray[np.float32], rule: Said) -> NDArray[np.float32]:
        _, places, counts = self._numbers
        scores: NDArray[np.float32] = (
            dense @ head.of_meaning + counts @ head.rows(DENSE + places) + head.bias
        )
        first = len(head.weights) - len(head.said_by_rule)
        for said in (rule,) if isinstance(rule, str) else rule or ():
            if said in head.place_of_said:
                scores = scores + RULE * head.rows(first + head.place_of_said[said])
        return scores

    def chances_by_meaning(self) -> dict[str, float]:
        """Give each label of the field `safety` what the meaning alone says, in any language.

        Each label was learned against all the rest, and is weighed so: danger in a language that
        no example was in is seldom likelier than the whole of ordinary talk.
        """
        head = self._learned.heads[BY_MEANING]
        scores = encode([readable(self._text)])[0] @ head.of_meaning + head.bias
        each = 1.0 / (1.0 + np.exp(-scores))
        return dict(zip(head.labels, map(float, each / each.sum()), strict=True))

    def best(self, field: str, rule: Said = None) -> tuple[str, float]:
        """Give the likeliest label of a field and its probability."""
        chances = self.chances(field, rule)
        label = max(chances, key=chances.__getitem__)
        return label, chances[label]


def as_shares(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scores as probabilities (softmax): a row a message, a column a label."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: NDArray[np.float32] = powers / powers.sum(axis=1, keepdims=True)
    return shares


def _words(array: NDArray[Any]) -> tuple[str, ...]:
    return tuple(word for word in str(array).split("\n") if word)
