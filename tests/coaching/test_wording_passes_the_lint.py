"""Every line that the coach can say passes the lint."""

from __future__ import annotations

from pathlib import Path

import yaml
from tables import for_every_row

from coaching.lint import lint_domain

WORDING = Path(__file__).resolve().parents[2] / "domain" / "wording"


@for_every_row("file", sorted(WORDING.glob("*.yml")))
def test_a_file_of_wording_passes_the_lint(file):
    responses = yaml.safe_load(file.read_text(encoding="utf-8"))["responses"]
    assert [str(fault) for fault in lint_domain(responses)] == []
