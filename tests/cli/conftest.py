"""What the tests of the commands share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cli.ports import any_free


@pytest.fixture
def env(home: Path) -> dict[str, str]:
    ports = {"RASA_PORT": str(any_free()), "ACTIONS_PORT": str(any_free())}
    return {**os.environ, **ports}
