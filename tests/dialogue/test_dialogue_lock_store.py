"""The lock that Rasa's workers share, on a real Redis (skipped where none answers)."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from servers import NO_REDIS, redis_url

from store.settings import settings

pytestmark = [
    pytest.mark.slow,  # Rasa is imported.
    pytest.mark.skipif(redis_url() is None, reason=NO_REDIS),
]
ROOT = Path(__file__).resolve().parents[2]
CONTENDER = Path(__file__).parent / "redis_contenders.py"


def test_three_processes_never_hold_one_conversation_at_once(home: Path) -> None:
    counter = home / "counter"
    counter.write_text("0")
    env = {**os.environ, "REDIS_URL": redis_url() or "", "PYTHONPATH": str(ROOT)}
    started = [
        subprocess.Popen([sys.executable, str(CONTENDER), str(counter), "30"], cwd=ROOT, env=env)
        for _ in range(3)
    ]
    assert [process.wait(100) for process in started] == [0, 0, 0]
    assert counter.read_text() == "90"


def test_where_redis_does_not_answer_the_message_waits(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rasa.core.lock_store import LockError

    from dialogue.lock_store import RedisLocks

    monkeypatch.setenv("REDIS_URL", "redis://127.0.0.1:1/0")
    settings.cache_clear()

    async def hold() -> None:
        locks = RedisLocks()
        try:
            async with locks.lock("ann"):
                raise AssertionError("Nobody gave the lock.")
        finally:
            await locks.close()

    with pytest.raises(LockError, match="does not answer"):
        asyncio.run(hold())


def test_a_lock_that_ran_out_is_not_taken_from_who_has_it_now(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dialogue.lock_store import RedisLocks

    monkeypatch.setenv("REDIS_URL", redis_url() or "")
    settings.cache_clear()

    async def play() -> list[str]:
        seen: list[str] = []
        one, other = RedisLocks(), RedisLocks()
        async with one.lock(str(home), lock_lifetime=0.1):
            await asyncio.sleep(0.2)
            async with other.lock(str(home)):
                seen.append("other")
                with pytest.raises(Exception, match="Another worker holds"):
                    async with one.lock(str(home), lock_lifetime=0.1):
                        seen.append("both")
        await one.close()
        await other.close()
        return seen

    assert asyncio.run(play()) == ["other"]
