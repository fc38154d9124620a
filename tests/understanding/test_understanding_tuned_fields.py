"""The tuned reader of fields: a second opinion where a head is unsure, none without a file."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from understanding.learned import NONE, Example, Learned
from understanding.learned import tuned_fields as reading
from understanding.learned.training import material, teach

OUTCOMES = ("changed_plan", "done", "more_than_planned", NONE, "not_done", "partly")
PLAN = "You said you'd walk to the shop twice this week. How did it go?"
EXAMPLES = [
    Example(f"{said} {where}", label, "outcome", PLAN)
    for said, label in (
        ("went", "done"),
        ("never went", "not_done"),
        ("half of it", "partly"),
        ("three times", "more_than_planned"),
        ("took the bike instead", "changed_plan"),
        ("what is the weather", NONE),
    )
    for where in ("there", "and home", "today")
]


@pytest.fixture(scope="module")
def learned() -> Learned:
    numbers = material(EXAMPLES)
    return Learned(numbers.features, teach("outcome", EXAMPLES, numbers))


@pytest.fixture
def kept_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the reader is looked for; its file is not there."""
    place = tmp_path / "tuned_fields.npz"
    monkeypatch.setattr(reading, "FILE", place)
    reading.tuned_fields.cache_clear()
    yield place
    reading.tuned_fields.cache_clear()


@pytest.mark.parametrize(
    ("said", "label"),
    [("never got round to it", "not_done"), ("went to the gym instead of walking", "changed_plan")],
)
def test_it_tells_how_a_plan_went(said: str, label: str) -> None:
    reader = reading.tuned_fields()
    assert reader is not None
    read = reader.read(said, PLAN)
    assert read is not None
    shares = reader.shares("outcome", read, "outcome", OUTCOMES)
    assert OUTCOMES[int(shares.argmax())] == label
    assert float(shares.sum()) == pytest.approx(1.0, abs=1e-4)


def test_the_order_of_the_labels_is_the_askers() -> None:
    reader = reading.tuned_fields()
    assert reader is not None
    read = reader.read("not once", PLAN)
    assert read is not None
    there, back = (
        reader.shares("outcome", read, "outcome", labels) for labels in (OUTCOMES, OUTCOMES[::-1])
    )
    assert np.allclose(there, back[::-1])


def test_a_question_that_it_does_not_know_is_none() -> None:
    reader = reading.tuned_fields()
    assert reader is not None
    read = reader.read("not once", PLAN)
    assert read is not None
    unknown, none = (reader.shares("outcome", read, asked, OUTCOMES) for asked in ("x", None))
    assert np.array_equal(unknown, none)


def test_of_a_long_message_it_has_no_opinion() -> None:
    reader = reading.tuned_fields()
    assert reader is not None
    assert reader.read("it went well enough " * 20, PLAN) is None


@pytest.mark.parametrize("text", ["", "🙂", "Мне плохо", "x" * 300])
def test_odd_messages_are_read_too(text: str) -> None:
    reader = reading.tuned_fields()
    assert reader is not None
    read = reader.read(text, PLAN * 20)
    assert read is None or np.isfinite(read).all()


def test_it_knows_a_field_only_by_all_its_labels() -> None:
    reader = reading.tuned_fields()
    assert reader is not None
    assert reader.knows("outcome", OUTCOMES)
    assert not reader.knows("outcome", (*OUTCOMES, "another"))
    assert not reader.knows("talk", ("change", "neutral", "sustain"))


def test_a_surer_opinion_outweighs_a_doubtful_one() -> None:
    doubtful, sure = np.array([[0.55, 0.45]]), np.array([[0.1, 0.9]])
    both = reading.weighed(doubtful, sure)
    assert both[0, 1] > both[0, 0]
    assert both.sum() == pytest.approx(1.0)
    assert reading.weighed(sure, sure) == pytest.approx(sure)
    # The head counts for more.
    assert reading.weighed(sure, doubtful)[0, 1] > both[0, 1]


@pytest.mark.parametrize(
    ("asked", "open_up_to", "counts"),
    [("outcome", 2.0, True), ("outcome", 0.0, False), (None, 2.0, False)],
)
def test_it_is_asked_about_answers_to_its_question_where_the_head_is_unsure(
    learned: Learned,
    monkeypatch: pytest.MonkeyPatch,
    asked: str | None,
    open_up_to: float,
    counts: bool,
) -> None:
    monkeypatch.setattr("understanding.learned.model.OPEN", open_up_to)
    said = "never got round to it"
    with_it = learned.hear(said, asked=asked, before=PLAN).chances("outcome")
    monkeypatch.setattr("understanding.learned.model.tuned_fields", lambda: None)
    without = learned.hear(said, asked=asked, before=PLAN).chances("outcome")
    assert (with_it != without) is counts
    assert not counts or with_it["not_done"] > without["not_done"]


@pytest.mark.parametrize("damage", ["missing", "no archive", "another archive"])
def test_without_its_file_the_head_goes_on_alone(
    damage: str, kept_elsewhere: Path, learned: Learned, caplog: pytest.LogCaptureFixture
) -> None:
    if damage == "no archive":
        kept_elsewhere.write_bytes(b"no archive")
    elif damage == "another archive":
        np.savez(kept_elsewhere, something=np.zeros(3))
    with caplog.at_level(logging.WARNING):
        heard = [learned.hear("went there", asked="outcome", before=PLAN) for _ in range(2)]
        chances = [one.chances("outcome") for one in heard]
    assert chances[0] == chances[1]
    assert [one.message for one in caplog.records if "heard without it" in one.message]
    assert len(caplog.records) == 1
