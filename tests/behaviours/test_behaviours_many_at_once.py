"""benchmarks/many.py, short: several of every process, and everybody's order holds."""

from __future__ import annotations

import pytest
from databases import NO_SERVER, server
from servers import NO_REDIS, redis_url

from benchmarks import many

pytestmark = [
    pytest.mark.slow,
    pytest.mark.on_postgres,
    pytest.mark.timeout(1500),
    pytest.mark.skipif(server() is None, reason=NO_SERVER),
    pytest.mark.skipif(redis_url() is None, reason=NO_REDIS),
]


def test_three_rasa_workers_and_three_bots_answer_everybody_once_and_in_order(home) -> None:
    counted = many.run(people=12, messages=2, workers=3, bots=3)
    assert counted["settled"], counted
    assert {name: counted[name] for name in many.MUST_BE_NONE} == dict.fromkeys(
        many.MUST_BE_NONE, 0
    )
    assert (counted["people"], counted["messages"]) == (12, 24)
    assert counted["processes ended"] == 0
