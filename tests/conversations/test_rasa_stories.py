"""Rasa's own test runner plays the test stories against the trained model."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.conversation
@pytest.mark.timeout(300)
def test_every_test_story_goes_as_written(tmp_path, home):
    from store.migrations import upgrade

    upgrade()
    model = (ROOT / "models" / "coach.tar.gz").resolve()
    done = subprocess.run(
        [
            *(
                sys.executable,
                "-m",
                "dialogue.rasa_command",
                "test",
                "core",
                "--fail-on-prediction-errors",
            ),
            *("--stories", "tests/conversations", "--model", str(model), "--out", str(tmp_path)),
            *("--no-plot", "--no-warnings"),
        ],
        cwd=ROOT,
        env={**os.environ, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
