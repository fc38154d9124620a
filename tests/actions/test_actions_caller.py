"""The action server answers Rasa, and whoever is on call, and nobody else."""

from __future__ import annotations

import pytest
from tables import for_every_row

from actions.caller import may_call


@for_every_row("said", [None, "", "Bearer", "Bearer ", "Bearer secreT", "secret", "é"])
@for_every_row("path", ["/webhook", "/actions", "/", "/health/x", "/webhook/health"])
def test_without_the_secret_nothing_is_run(path: str, said: str | None) -> None:
    assert not may_call(path, said, "secret")


@pytest.mark.parametrize("path", ["/health", "/ready", "/metrics"])
def test_health_is_open(path: str) -> None:
    assert may_call(path, None, "secret")


def test_with_it_an_action_is_run() -> None:
    assert may_call("/webhook", "Bearer secret", "secret")
