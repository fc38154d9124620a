"""`coach doctor` says what stands between this copy and people."""

from __future__ import annotations

from pathlib import Path

from cli.doctor import Health, all_findings
from coaching.safety_answers import safety_answers
from store.settings import settings


def test_the_doctor_counts_the_answers_to_danger_that_nobody_has_signed(home: Path) -> None:
    found = {finding.about: finding for finding in all_findings(settings())}
    unsigned = sum(row.awaits for row in safety_answers())
    assert found["safety answers"].health is Health.NOTE
    assert found["safety answers"].says.startswith(f"{unsigned} of {len(safety_answers())} await")
