"""Teaches the heads from examples. Runs at training alone; nothing here is needed to listen."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from understanding.change.barriers import read_barrier
from understanding.change.talk import read_talk
from understanding.check_ins.outcomes import outcome_cues
from understanding.learned.beside import second_process
from understanding.learned.danger import ANY, GRAVE, is_grave, together
from understanding.learned.danger_labels import danger_label, labelled_beside
from understanding.learned.examples import NONE, Example
from understanding.learned.features import Features, Sparse, dense, out_of_the_blue
from understanding.learned.meanings_beside import encoder_beside
from understanding.learned.model import (
    BY_MEANING,
    INTENT,
    RULE,
    SAFETY,
    WHETHER,
    Head,
    Learned,
    as_shares,
)
from understanding.safety.asks_of_danger import asks_of_danger
from understanding.services.signpost_outcomes import read_signpost_outcome
from understanding.talking.acts import ACT, Act
from understanding.talking.asks import ASK, Ask
from understanding.talking.controls import read_control
from understanding.text.encoder import WIDTH, Encoder, Vectors, encode
from understanding.text.normal import normal

#: How closely a head follows its examples; from a search on a development set (docs/decisions.md).
CLOSENESS = 10.0
#: The head of whether there is danger: as right as with more, in half of the time.
CLOSENESS_WHETHER = 3.0
#: How near to its end a head is taught; the heads of danger stop sooner, which changes none of
#: their answers and saves a third of their time.
TOLERANCE, TOLERANCE_OF_DANGER = 0.01, 0.1
#: The head that goes by the meaning alone must not cling to how its English examples are put.
CLOSENESS_BY_MEANING = 1.0
#: Of what holds no danger, every so manieth example teaches it: as right, in a third of the time.
ORDINARY_TAUGHT = 3
#: Whoever is asked nothing and says hello names no barrier, outcome or danger.
TELLS_NOTHING = ("barrier", "outcome", "signpost_outcome")
#: What of the intents' examples may hold danger itself, or be answered as such.
MAY_HOLD_DANGER = frozenset(
    """overwhelmed flare_up setback only_telling share_problem carer fed_up_with_services
    dismissed_by_professional family_wants_something_else medical_question im_ok""".split()
)
#: The field of what no part of a health coach serves, and its label.
SCOPE, OUT = "scope", "out"
#: Every so manieth of these tells the head of `ask` enough; all of them make it deaf
#: (docs/decisions.md, 42).
OUT_TAUGHT = 4
#: Control words that ask something else of the coach than the labels of `ask`.
HEARD_ELSEWHERE = frozenset(
    """human privacy delete_my_data stop pause who_are_you greeting goodbye thanks""".split()
)
#: Ordinary talk of other fields holds no danger, but for what its words already give away.
ORDINARY = ("barrier", "control", "outcome", "scope", "signpost_outcome", "talk")


def _said(answer: str | None) -> str:
    return answer or NONE


#: What each field's plain rule makes of an example.
RULES: dict[str, Callable[[Example], str | tuple[str, ...]]] = {
    "barrier": lambda one: _said(read_barrier(one.text, asked=one.asked)),
    "control": lambda one: _said(read_control(one.text, asked=one.asked)),
    "outcome": lambda one: outcome_cues(one.text, asked=one.asked, before=one.before),
    "signpost_outcome": lambda one: _said(
        read_signpost_outcome(one.text, asked=one.asked, before=one.before)
    ),
    "talk": lambda one: read_talk(one.text, before=one.before, asked=one.asked),
    SAFETY: danger_label,
}


@dataclass(frozen=True)
class Numbers:
    """Many examples as numbers, a row each; a head is taught from some of the rows.

    `place` gives an example's row; `meaning` is what `dense` makes, `counted` words and letters.
    """

    place: Mapping[Example, int]
    meaning: Vectors
    counted: Sparse

    def of(self, examples: Iterable[Example]) -> "Numbers":
        """The rows of some of the examples."""
        some = list(dict.fromkeys(examples))
        rows = [self.place[one] for one in some]
        return Numbers(
            {one: at for at, one in enumerate(some)}, self.meaning[rows], self.counted[rows]
        )


@dataclass(frozen=True)
class Material(Numbers):
    """The same, with what tells which words and letters are counted."""

    features: Features


def material(examples: Iterable[Example], meanings: Encoder = encode) -> Material:
    """Turn the examples of all fields into numbers; each sentence is encoded once.

    Args:
        examples: what stands in two fields is one row.
        meanings: gives texts their meaning, as `encode` does; another may remember them.
    """
    everything = list(dict.fromkeys(examples))
    texts = [normal(one.text) for one in everything]
    features = Features.learn(texts)
    return Material(
        features=features,
        place={one: at for at, one in enumerate(everything)},
        meaning=dense(everything, texts, meanings),
        counted=features.counted(texts),
    )


def train(examples: Mapping[str, Sequence[Example]]) -> Learned:
    """Teach a head for each field.

    Args:
        examples: by field, `intent` among them. Seeded: the same examples give the same heads.
    """
    lent = lent_talk(examples)
    by_words = [*examples.get(SAFETY, ()), *lent.get(SAFETY, ())]
    with second_process() as other, labelled_beside(by_words, other):
        everything = (one for some in (examples, lent) for field in some.values() for one in field)
        numbers = material(everything, encoder_beside(other))
    # A second process of its own for the heads: what labels and meanings take is given back.
    return Learned(numbers.features, _taught(with_ordinary_talk(examples), numbers))


def _taught(by_field: Mapping[str, Sequence[Example]], numbers: Numbers) -> dict[str, Head]:
    """Every head, by name. Those of danger take longer than all others: they are taught beside."""
    danger = by_field.get(SAFETY, ())
    others = [field for field in by_field if field != SAFETY]
    heads: dict[str, Head] = {}
    with second_process() as other:
        jobs = [other.ask(teach_by_meaning, *_meanings(danger, numbers))] if danger else []
        # The most examples first, so that the last is a short one.
        for field in sorted(others, key=lambda one: -len(by_field[one])):
            jobs.append(other.ask(teach, field, by_field[field], numbers.of(by_field[field])))
        if danger:
            heads.update(teach(SAFETY, danger, numbers))
        for job in jobs:
            taught = other.result(job)
            heads.update(taught)
    return dict(sorted(heads.items()))


def with_ordinary_talk(examples: Mapping[str, Sequence[Example]]) -> dict[str, list[Example]]:
    """Add to some fields what other fields' examples show not to belong to them."""
    fields = {field: list(several) for field, several in examples.items()}
    for field, lent in lent_talk(examples).items():
        # What its own words give away as danger is no ordinary talk.
        fields[field] += [one for one in lent if field != SAFETY or danger_label(one) == NONE]
    return fields


def lent_talk(examples: Mapping[str, Sequence[Example]]) -> dict[str, list[Example]]:
    """By field, examples of other fields that most likely do not belong to it."""
    asides = [
        Example(one.text, NONE)
        for one in examples.get("control", ())
        if one.label != NONE and one.asked is None
    ]
    lent = {field: asides for field in TELLS_NOTHING if field in examples}
    if ASK in examples:
        # What wishes, tells or plans asks nothing of the coach; a remark may. Sums and essays are
        # asked, and nothing that it could give.
        known = {one.text for one in examples[ASK]}
        asks_nothing = [one for one in examples.get(ACT, ()) if one.label != Act.REMARK.value]
        out = [one for one in examples.get(SCOPE, ()) if one.label == OUT]
        asks_nothing += out[::OUT_TAUGHT]
        asks_nothing += [one for one in examples.get("control", ()) if one.label in HEARD_ELSEWHERE]
        lent[ASK] = [
            Example(one.text, Ask.NOTHING.value) for one in asks_nothing if one.text not in known
        ]
    if SAFETY in examples:
        known = {one.text for one in examples[SAFETY]}
        lent[SAFETY] = [
            Example(one.text, NONE, one.asked, one.before)
            for field in ORDINARY
            for one in examples.get(field, ())
            if one.text not in known and one.label != "mood"
        ]
        # "Who sees this", "make it small": talk with the coach itself.
        lent[SAFETY] += [
            Example(one.text, NONE)
            for one in examples.get(INTENT, ())
            if one.text not in known and one.label not in MAY_HOLD_DANGER
        ]
    return lent


def teach(field: str, examples: Sequence[Example], numbers: Numbers) -> dict[str, Head]:
    """Teach a field's head, or both of the field `safety`, from these examples.

    Args:
        field: whose heads; they come back by their names.
        numbers: where the examples' numbers stand.
    """
    ruled = _ruled(field, examples)
    said_by_rule = tuple(sorted({said for several in ruled for said in several}))
    rows = _rows(field, examples, numbers, ruled, said_by_rule)
    labels = np.array([one.label for one in examples])
    if field != SAFETY:
        return {field: _head_of(_fitted(rows, labels, CLOSENESS, TOLERANCE), said_by_rule)}
    whether = _whether(rows, labels, said_by_rule)
    near = _dangerous_or_near(labels, _scores(whether, rows))
    which = _head_of(
        _fitted(rows[near], labels[near], CLOSENESS, TOLERANCE_OF_DANGER), said_by_rule
    )
    return {SAFETY: which, WHETHER: whether}


def _fitted(rows: Any, labels: NDArray[Any], closeness: float, tolerance: float) -> Any:
    from sklearn.linear_model import LogisticRegression

    # One label against the rest, by coordinate descent: seconds where the usual solver takes
    # minutes, and as right (docs/decisions.md).
    teacher = LogisticRegression(
        C=closeness, solver="liblinear", dual=True, tol=tolerance, max_iter=300, random_state=42
    )
    return teacher.fit(rows, labels)


def _whether(rows: Sparse, labels: NDArray[Any], said_by_rule: tuple[str, ...]) -> Head:
    """Two questions about every example: is it grave, and is it any danger at all."""
    grave = np.array([is_grave(label) for label in labels])
    asked = [
        _fitted(rows, truth, CLOSENESS_WHETHER, TOLERANCE_OF_DANGER)
        for truth in (grave, labels != NONE)
    ]
    return Head(
        labels=(GRAVE, ANY),
        said_by_rule=said_by_rule,
        weights=np.vstack([one.coef_ for one in asked]).T.astype(np.float32, order="C"),
        bias=np.concatenate([one.intercept_ for one in asked]).astype(np.float32),
    )


def _dangerous_or_near(labels: NDArray[Any], whether: NDArray[Any]) -> NDArray[np.bool_]:
    """The dangerous examples, and as many harmless ones: those that look most like danger.

    The kinds have to be told from what comes near to them; the rest of ordinary talk is for the
    head of whether to know, and would only take its time here.
    """
    near: NDArray[np.bool_] = labels != NONE
    harmless = np.flatnonzero(~near)
    nearest = np.argsort(-whether[harmless, 1], kind="stable")[: np.count_nonzero(near)]
    near[harmless[nearest]] = True
    return near


def _meanings(examples: Sequence[Example], numbers: Numbers) -> tuple[Vectors, NDArray[Any]]:
    """What teaches danger by the meaning alone: the rows, and their labels."""
    harmless = [one for one in examples if one.label == NONE]
    taught = [one for one in examples if one.label != NONE] + harmless[::ORDINARY_TAUGHT]
    rows = numbers.meaning[[numbers.place[one] for one in taught], :WIDTH]
    return rows, np.array([one.label for one in taught])


def teach_by_meaning(rows: Vectors, labels: NDArray[Any]) -> dict[str, Head]:
    """Danger by the meaning alone: the encoder puts languages side by side, words would not."""
    taught = _fitted(rows, labels, CLOSENESS_BY_MEANING, TOLERANCE_OF_DANGER)
    return {BY_MEANING: _head_of(taught, ())}


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


def chances(
    heads: Mapping[str, Head], field: str, examples: Sequence[Example], numbers: Numbers
) -> NDArray[np.float32]:
    """What a field's heads make of many examples at once: a row each, a column a label.

    `heads` are as `teach` gives them; the labels are those of the head with the field's name.
    """
    rows = _rows(field, examples, numbers, _ruled(field, examples), heads[field].said_by_rule)
    shares = as_shares(_scores(heads[field], rows))
    if field != SAFETY:
        return shares
    return together(heads[field].labels, shares, _scores(heads[WHETHER], rows))


def _scores(head: Head, rows: Sparse) -> NDArray[np.float32]:
    scores: NDArray[np.float32] = rows @ head.weights + head.bias
    return scores


def _rows(
    field: str,
    examples: Sequence[Example],
    numbers: Numbers,
    ruled: Sequence[Sequence[str]],
    said_by_rule: Sequence[str],
) -> Sparse:
    from scipy.sparse import csr_matrix, hstack

    rows = [numbers.place[one] for one in examples]
    meaning = numbers.meaning[rows]
    if field == SAFETY:
        alone = [not asks_of_danger(one.before) for one in examples]
        meaning[alone] = out_of_the_blue(meaning[alone])
    parts = [csr_matrix(meaning), numbers.counted[rows]]
    if ruled:
        parts.append(csr_matrix(_by_rule(ruled, said_by_rule)))
    return hstack(parts).tocsr()


def _ruled(field: str, examples: Sequence[Example]) -> list[tuple[str, ...]]:
    """All that the rule says of each example."""
    rule = RULES.get(field)
    said = [rule(one) for one in examples] if rule else []
    return [(one,) if isinstance(one, str) else one for one in said]


def _by_rule(rules: Sequence[Sequence[str]], said_by_rule: Sequence[str]) -> NDArray[np.float32]:
    """What the rule said, a row an example and a column a thing it may say."""
    place = {said: at for at, said in enumerate(said_by_rule)}
    rows = np.zeros((len(rules), len(said_by_rule)), dtype=np.float32)
    for row, several in zip(rows, rules, strict=True):
        # A head that was taught by other examples may not know it: then nothing was said.
        row[[place[said] for said in several if said in place]] = RULE
    return rows
