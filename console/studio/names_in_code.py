"""Names of questions and lines that the method itself uses: read out of its code, never run."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

ACTIONS = Path(__file__).resolve().parents[2] / "actions"


@cache
def named_in_code() -> frozenset[str]:
    """Every short name in quotes in the steps of the method."""
    found: set[str] = set()
    for file in ACTIONS.rglob("*.py"):
        found |= set(re.findall(r"""["']([a-z_0-9]+)["']""", file.read_text(encoding="utf-8")))
    return frozenset(found)
