"""The short version of benchmarks/kill.py: real processes, kill -9, nothing lost or said twice."""

from __future__ import annotations

import pytest

from benchmarks import kill


@pytest.mark.slow
def test_killed_at_random_nothing_is_lost_predicted_twice_or_out_of_order(store, monkeypatch):
    monkeypatch.setattr(kill, "LONGEST_BETWEEN", 0.7)
    monkeypatch.setattr(kill, "WATCHED_FOR", 3.0)
    counted = kill.run(messages=60, people=6, kills=5, seed=3, fake=True)
    assert counted["settled"], counted
    assert {name: counted[name] for name in kill.MUST_BE_NONE} == dict.fromkeys(
        kill.MUST_BE_NONE, 0
    )
    assert counted["messages"] == 66
    assert counted["check-ins"] == 3
