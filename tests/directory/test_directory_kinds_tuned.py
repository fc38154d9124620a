"""A second opinion of the kinds: read by numpy alone, and missed by nobody where it is gone."""

import logging
from pathlib import Path

import numpy as np
import pytest
from tables import for_every_row

from directory import kinds_tuned
from directory.kinds_meant import kinds_meant, read
from directory.kinds_tuned import FILE, tuned_kinds


def first_three(text: str) -> list[str]:
    return [kind for kind, _ in sorted(kinds_meant(text).items(), key=lambda one: -one[1])[:3]]


@for_every_row(
    ("text", "kind"),
    [
        ("one more spin and I would have won it all back", "gambling"),
        ("retired and bored stiff, I could gie a hand somewhere", "volunteering"),
        ("ma boots is done and the giro's no till friday", "clothes"),
        ("he reads the mileage on my car when I get in", "domestic_abuse"),
    ],
)
def test_what_is_told_round_about_is_among_the_first_three(text: str, kind: str) -> None:
    assert kind in first_three(text)


def test_it_knows_every_kind_that_the_head_knows() -> None:
    other = tuned_kinds()
    assert other is not None
    assert set(read().kinds) <= set(other.kinds)


def test_its_numbers_are_deviations_and_the_same_each_time() -> None:
    other = tuned_kinds()
    assert other is not None
    out = other.standing_out("somewhere warm to sit")
    assert abs(float(out.mean())) < 1e-4
    assert abs(float(out.std()) - 1) < 1e-4
    assert np.array_equal(out, other.standing_out("somewhere warm to sit"))
    assert other.standing_out("word " * 2_000).shape == out.shape


@pytest.mark.parametrize("written", [None, b"", b"PK\x03\x04 no archive"])
def test_without_its_file_the_head_speaks_alone(
    written: bytes | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    alone = tmp_path / FILE.name
    if written is not None:
        alone.write_bytes(written)
    monkeypatch.setattr(kinds_tuned, "FILE", alone)
    tuned_kinds.cache_clear()
    try:
        with caplog.at_level(logging.WARNING):
            assert kinds_meant("a walk in the woods")
        assert "kinds are heard without it" in caplog.text
    finally:
        tuned_kinds.cache_clear()
