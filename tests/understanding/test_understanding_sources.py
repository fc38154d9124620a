"""What asks for teaching the heads anew: the code that teaching runs, and no more."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.learned.sources import ROOT, code_that_teaches


@for_every_row(
    "name",
    [
        "learned/training.py",
        "learned/features.py",
        "text/normal.py",
        "change/barriers.py",
        "safety/abuse.py",
    ],
)
def test_what_teaching_runs_counts(name: str) -> None:
    assert ROOT / "understanding" / name in code_that_teaches()


@pytest.mark.parametrize(
    "name", ["plans/corrections.py", "plans/plans.py", "dates/dates.py", "danger/witnesses.py"]
)
def test_a_reader_that_no_head_learns_from_does_not(name: str) -> None:
    assert (ROOT / "understanding" / name).is_file()
    assert ROOT / "understanding" / name not in code_that_teaches()
