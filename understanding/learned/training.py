"""Teaches the heads from examples. Runs at training alone; nothing here is needed to listen."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from understanding.barriers import read_barrier
from understanding.controls import read_control
from understanding.encoder import WIDTH, Vectors
from understanding.learned.examples import NONE, Example
from understanding.learned.features import Features, dense
from understanding.learned.model import BY_MEANING, RULE, SAFETY, Head, Learned
from understanding.normal import normal
from understanding.outcomes import read_outcome
from understanding.safety import detect
from understanding.signpost_outcomes import read_signpost_outcome
from understanding.talk import read_talk

#: How closely a head follows its examples; from a search on a development set (docs/decisions.md).
CLOSENESS = 10.0
#: The head that goes by the meaning alone must not cling to how its English examples are put.
CLOSENESS_BY_MEANING = 1.0
#: Of what holds no danger, every so manieth example teaches it: as right, in a third of the time.
ORDINARY_TAUGHT = 3
#: Whoever is asked nothing and says hello names no barrier, outcome or danger.
TELLS_NOTHING = ("barrier", "outcome", "signpost_outcome")
#: Ordinary talk of other fields holds no danger, but for what its words already give away.
ORDINARY = ("barrier", "control", "outcome", "scope", "signpost_outcome", "talk")


def _said(answer: str | None) -> str:
    return answer or NONE


@lru_cache(maxsize=50_000)
def danger_label(example: Example) -> str:
    """What the words of an example give away: "category level", or none."""
    found = detect(example.text, asked=example.asked, before=example.before)
    return found.label if found else NONE


#: What each field's plain rule makes of an example.
RULES: dict[str, Callable[[Example], str]] = {
    "barrier": lambda one: _said(read_barrier(one.text, asked=one.asked)),
    "control": lambda one: _said(read_control(one.text, asked=one.asked)),
    "outcome": lambda one: _said(read_outcome(one.text, asked=one.asked)),
    "signpost_outcome": lambda one: _said(read_signpost_outcome(one.text, asked=one.asked)),
    "talk": lambda one: read_talk(one.text, before=one.before, asked=one.asked),
    SAFETY: danger_label,
}


def train(examples: Mapping[str, Sequence[Example]]) -> Learned:
    """Teach a head for each field.

    Args:
        examples: by field, `intent` among them. Seeded: the same examples give the same heads.
    """
    by_field = with_ordinary_talk(examples)
    everything = list(dict.fromkeys(one for field in by_field.values() for one in field))
    place = {one: at for at, one in enumerate(everything)}
    texts = [normal(one.text) for one in everything]
    features = Features.learn(texts)
    meaning, counted = dense(everything, texts), features.counted(texts)

    heads = {}
    # One after another: liblinear draws from one generator for the whole process, and two heads
    # that learned at once would draw each other's numbers, differently at each training.
    for field, several in sorted(by_field.items()):
        rows = [place[one] for one in several]
        heads[field] = _head(field, several, meaning[rows], counted[rows])
        if field == SAFETY:
            heads[BY_MEANING] = _head_by_meaning(several, meaning[rows, :WIDTH])
    return Learned(features, heads)


def with_ordinary_talk(examples: Mapping[str, Sequence[Example]]) -> dict[str, list[Example]]:
    """Add to some fields what other fields' examples show not to belong to them."""
    fields = {field: list(several) for field, several in examples.items()}
    asides = [
        Example(one.text, NONE)
        for one in examples.get("control", ())
        if one.label != NONE and one.asked is None
    ]
    for field in TELLS_NOTHING:
        if field in fields:
            fields[field] += asides
    if SAFETY in fields:
        known = {one.text for one in fields[SAFETY]}
        ordinary = (
            Example(one.text, NONE, one.asked, one.before)
            for field in ORDINARY
            for one in examples.get(field, ())
            if one.text not in known and one.label != "mood"
        )
        fields[SAFETY] += [one for one in ordinary if danger_label(one) == NONE]
    return fields


def _head(field: str, examples: Sequence[Example], meaning: object, counted: object) -> Head:
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression

    rule = RULES.get(field)
    ruled = [rule(one) for one in examples] if rule else []
    said_by_rule = tuple(sorted(set(ruled)))
    parts = [csr_matrix(meaning), counted]
    if rule:
        parts.append(csr_matrix(_by_rule(ruled, said_by_rule)))
    # One label against the rest, by coordinate descent: seconds where the usual solver takes
    # minutes, and as right (docs/decisions.md).
    teacher = LogisticRegression(
        C=CLOSENESS, solver="liblinear", dual=True, tol=1e-2, max_iter=300, random_state=42
    )
    teacher.fit(hstack(parts).tocsr(), [one.label for one in examples])
    return _head_of(teacher, said_by_rule)


def _head_by_meaning(examples: Sequence[Example], meaning: Vectors) -> Head:
    """Danger by the meaning alone: the encoder puts languages side by side, words would not."""
    from sklearn.linear_model import LogisticRegression

    harmless = [at for at, one in enumerate(examples) if one.label == NONE]
    left_out = set(harmless) - set(harmless[::ORDINARY_TAUGHT])
    taught = [at for at in range(len(examples)) if at not in left_out]
    teacher = LogisticRegression(
        C=CLOSENESS_BY_MEANING, solver="liblinear", dual=True, tol=0.1, random_state=42
    )
    teacher.fit(meaning[taught], [examples[at].label for at in taught])
    return _head_of(teacher, ())


def _head_of(teacher: Any, said_by_rule: tuple[str, ...]) -> Head:
    weights, bias = teacher.coef_, teacher.intercept_
    if len(teacher.classes_) == 2:
        weights, bias = np.vstack([-weights, weights]), np.concatenate([-bias, bias])
    return Head(
        labels=tuple(map(str, teacher.classes_)),
        said_by_rule=said_by_rule,
        weights=np.ascontiguousarray(weights.T, dtype=np.float32),
        bias=bias.astype(np.float32),
    )


def _by_rule(rules: Sequence[str], said_by_rule: Sequence[str]) -> NDArray[np.float32]:
    """What the rule said, a row an example and a column a thing it may say."""
    rows = np.zeros((len(rules), len(said_by_rule)), dtype=np.float32)
    for row, rule in zip(rows, rules, strict=True):
        row[said_by_rule.index(rule)] = RULE
    return rows
