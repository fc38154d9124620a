"""Two opinions of danger are brought together: whether there is any, and which it would be."""

from __future__ import annotations

import numpy as np
import pytest
from tables import for_every_row

from understanding.learned import NONE, Example, Learned
from understanding.learned.danger import is_grave, together
from understanding.learned.danger_labels import danger_label
from understanding.learned.training import chances, material, teach

LABELS = ("low_mood concern", NONE, "stroke emergency", "suicide_thoughts urgent")
LIKELY, UNLIKELY = 4.0, -4.0

GRAVE = "I've my goodbyes written; they'd all be better without me; I want it all to end".split(
    "; "
)
LOW = "nothing cheers me up these days; so low this week; I cry most evenings".split("; ")
CALM = "we went to the shops; the bus was late again; my knees are sore; lovely day".split("; ")
EXAMPLES = [
    *(Example(text, "suicide_thoughts urgent") for text in GRAVE),
    *(Example(text, "low_mood concern") for text in LOW),
    *(Example(text, NONE) for text in CALM),
]


def believed(shares: list[float], grave: float, danger: float) -> dict[str, float]:
    whether = np.array([[grave, danger]], dtype=np.float32)
    (row,) = together(LABELS, np.array([shares], dtype=np.float32), whether)
    return dict(zip(LABELS, map(float, row), strict=True))


@pytest.mark.parametrize(
    ("label", "grave"),
    [
        ("stroke emergency", True),
        ("abuse urgent", True),
        ("low_mood concern", False),
        (NONE, False),
    ],
)
def test_what_needs_an_answer_today_is_grave(label: str, grave: bool) -> None:
    assert is_grave(label) is grave


def test_a_share_that_had_to_go_somewhere_raises_no_alarm() -> None:
    chances = believed([0.01, 0.42, 0.0, 0.57], UNLIKELY, UNLIKELY)
    assert chances["suicide_thoughts urgent"] < 0.2
    assert chances[NONE] > 0.8


def test_where_both_agree_the_kind_is_kept_and_the_belief_is_high() -> None:
    chances = believed([0.01, 0.03, 0.9, 0.06], LIKELY, LIKELY)
    assert chances["stroke emergency"] > 0.9
    assert chances["stroke emergency"] > 10 * chances["suicide_thoughts urgent"]


def test_what_is_no_alarm_may_still_be_a_gentle_question() -> None:
    chances = believed([0.85, 0.1, 0.02, 0.03], UNLIKELY, LIKELY)
    assert chances["low_mood concern"] > 0.8
    assert chances["stroke emergency"] + chances["suicide_thoughts urgent"] < 0.05


def test_something_grave_is_something() -> None:
    chances = believed([0.0, 0.1, 0.9, 0.0], LIKELY, UNLIKELY)
    assert chances["stroke emergency"] > 0.9


@for_every_row("shares", [[0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0], [0.25] * 4])
@for_every_row("score", [-500.0, 0.0, 500.0])
def test_the_chances_add_up_to_one_however_sure_either_is(
    shares: list[float], score: float
) -> None:
    chances = believed(shares, score, score)
    assert sum(chances.values()) == pytest.approx(1.0, abs=1e-5)
    assert all(0.0 <= chance <= 1.0 for chance in chances.values())


def test_many_examples_of_danger_at_once_are_heard_as_one_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The third reader was taught by all examples: no report may ask it about them.
    monkeypatch.setattr("understanding.learned.model.tuned", lambda: None)
    numbers = material(EXAMPLES)
    heads = teach("safety", EXAMPLES, numbers)
    learned = Learned(numbers.features, heads)
    for example, row in zip(EXAMPLES, chances(heads, "safety", EXAMPLES, numbers), strict=True):
        one = learned.hear(example.text).chances("safety", danger_label(example))
        assert dict(zip(heads["safety"].labels, row, strict=True)) == pytest.approx(one, abs=1e-4)
