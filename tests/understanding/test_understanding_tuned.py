"""The tuned reader: the third opinion of danger, and what happens where it is missing."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from tables import for_every_row

from understanding.learned import NONE, Example, Learned
from understanding.learned import tuned as reading
from understanding.learned.danger import leaves_open, together
from understanding.learned.training import material, teach
from understanding.learned.word_pieces import pieces

NUMBER_OF = {
    piece: at
    for at, piece in enumerate("[UNK] [CLS] [SEP] i feel un ##sure ##s ##ure , ' m cafe".split())
}
EXAMPLES = [
    *(Example(text, "stroke emergency") for text in ("her face has dropped", "his speech is gone")),
    *(Example(text, NONE) for text in ("lovely day", "the bus was late", "we went to the shops")),
]
PLAIN_DANGER = (
    "i have taken all my tablets and i want to die",
    "crushing pain in my chest and down my arm",
)
PLAIN_CALM = ("we walked to the shops and back", "my knees are sore after the garden")


@pytest.fixture
def kept_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the reader is looked for; its file is not there."""
    place = tmp_path / "tuned.npz"
    monkeypatch.setattr(reading, "FILE", place)
    reading.tuned.cache_clear()
    yield place
    reading.tuned.cache_clear()


@pytest.fixture(scope="module")
def learned() -> Learned:
    numbers = material(EXAMPLES)
    return Learned(numbers.features, teach("safety", EXAMPLES, numbers))


@for_every_row(
    ("text", "found"),
    [
        ("I feel unsure", ["i", "feel", "un", "##sure"]),
        ("i'm, café", ["i", "'", "m", ",", "cafe"]),
        ("zzz feel", ["[UNK]", "feel"]),
        ("un" * 80, ["[UNK]"]),
        ("", []),
    ],
)
def test_a_text_is_taken_apart_by_the_longest_piece_known(text: str, found: list[str]) -> None:
    assert pieces(text, NUMBER_OF) == [NUMBER_OF[piece] for piece in found]


def test_plain_danger_is_told_from_plain_talk() -> None:
    reader = reading.tuned()
    assert reader is not None
    grave = [reader.opinion(text, "", NONE)[0] for text in PLAIN_DANGER]
    calm = [reader.opinion(text, "", NONE)[0] for text in PLAIN_CALM]
    assert min(grave) > 1.0
    assert max(calm) < -2.0


@pytest.mark.parametrize("before", ["", "Are you safe where you are just now?"])
def test_danger_at_the_end_of_a_long_message_is_heard(before: str) -> None:
    reader = reading.tuned()
    assert reader is not None
    long = " ".join([PLAIN_CALM[0]] * 9)
    assert reader.opinion(long, before, NONE)[0] < -1.0
    assert reader.opinion(f"{long} . {PLAIN_DANGER[0]}", before, NONE)[0] > 0.0


def test_it_says_the_same_each_time() -> None:
    reader = reading.tuned()
    assert reader is not None
    once, again = (reader.opinion(PLAIN_DANGER[0], "Are you safe?", NONE) for _ in range(2))
    assert np.array_equal(once, again)


@for_every_row("text", ["", "ok " * 400, "🙂", "x" * 3000, "Мне плохо"])
def test_nothing_and_too_much_are_read_too(text: str) -> None:
    reader = reading.tuned()
    assert reader is not None
    assert np.isfinite(reader.opinion(text, "Are you safe? " * 40, NONE)).all()


def test_three_opinions_meet_in_the_middle() -> None:
    labels, shares = (NONE, "stroke emergency"), np.array([[0.5, 0.5]], dtype=np.float32)
    sure, unsure = np.array([[3.0, 3.0]]), np.array([[-3.0, -3.0]])
    (both,) = together(labels, shares, sure, unsure)
    assert both[1] == pytest.approx(0.5)
    (alike,) = together(labels, shares, sure, sure)
    assert alike[1] == pytest.approx(1.0 / (1.0 + np.exp(-2.0)), abs=1e-5)


def test_its_opinion_counts(learned: Learned, monkeypatch: pytest.MonkeyPatch) -> None:
    class Sure:
        def opinion(self, *_said: str) -> np.ndarray:
            return np.array([9.0, 9.0], dtype=np.float32)

    text = "the bus was late again"
    monkeypatch.setattr("understanding.learned.model.tuned", lambda: None)
    before = learned.hear(text).chances("safety", NONE)
    monkeypatch.setattr("understanding.learned.model.tuned", Sure)
    assert learned.hear(text).chances("safety", NONE)[NONE] < before[NONE] - 0.2


def test_it_is_asked_only_where_two_opinions_or_the_words_leave_it_open() -> None:
    labels = (NONE, "stroke emergency")
    assert leaves_open(labels, np.array([[0.94, 0.06]], dtype=np.float32))
    assert not leaves_open(labels, np.array([[0.97, 0.03]], dtype=np.float32))


def test_what_the_words_found_is_read_by_it_however_sure_the_others_are(
    learned: Learned, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    class Listening:
        def opinion(self, _text: str, _before: str, said_by_words: str) -> np.ndarray:
            asked.append(said_by_words)
            return np.array([0.0, 0.0], dtype=np.float32)

    monkeypatch.setattr("understanding.learned.model.tuned", Listening)
    monkeypatch.setattr("understanding.learned.model.leaves_open", lambda *_: False)
    learned.hear("the bus was late again").chances("safety", NONE)
    assert asked == []
    learned.hear("the bus was late again").chances("safety", "stroke emergency")
    assert asked == ["stroke emergency"]


@pytest.mark.parametrize("damage", ["missing", "cut short", "no archive", "another archive"])
def test_without_its_file_two_opinions_go_on(
    damage: str,
    kept_elsewhere: Path,
    learned: Learned,
    caplog: pytest.LogCaptureFixture,
) -> None:
    original = Path(reading.__file__).with_name("tuned.npz")
    if damage == "cut short":
        shutil.copy(original, kept_elsewhere)
        kept_elsewhere.write_bytes(kept_elsewhere.read_bytes()[:100_000])
    elif damage == "no archive":
        kept_elsewhere.write_bytes(b"no archive")
    elif damage == "another archive":
        np.savez(kept_elsewhere, something=np.zeros(3))
    with caplog.at_level(logging.WARNING):
        chances = [learned.hear("her face has dropped").chances("safety", NONE) for _ in range(2)]
    assert chances[0]["stroke emergency"] > chances[0][NONE]
    assert len(caplog.records) == 1
    assert "danger is heard without it" in caplog.text
