"""A value that is not right: why, and what is kept instead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from directory.feeds.findings import Verdict


@dataclass(frozen=True)
class Trouble:
    """A value that is not right: why, and what is kept instead (None: nothing)."""

    verdict: Verdict
    reason: str
    instead: Any = None


Reader = Callable[[Any], Any]


def left_out(reason: str) -> Trouble:
    """A value that is not kept."""
    return Trouble(Verdict.LEFT_OUT, reason)


def mended(reason: str, instead: Any) -> Trouble:
    """A value that was put right."""
    return Trouble(Verdict.MENDED, reason, instead)
