"""Two that start at once, on a machine where nothing is there yet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

PREPARE = "from cli.prepare import prepare_database; prepare_database()"


def test_two_first_starts_at_once_fill_one_database(home: Path) -> None:
    both = [
        subprocess.Popen(
            [sys.executable, "-c", PREPARE],
            env=os.environ.copy(),
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    errors = [one.communicate(timeout=60)[1] for one in both]
    assert [one.returncode for one in both] == [0, 0], errors
    from store.engine import session
    from store.services import count_services

    with session() as opened:
        assert count_services(opened) >= 120
