"""Counts up in a file, over and over, while holding one conversation's lock: run several at once.

    python redis_contenders.py FILE TIMES [rasas]

With `rasas` by the lock that Rasa itself brings.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from rasa.core.lock_store import RedisLockStore

from dialogue.lock_store import RedisLocks


async def contend(counter: Path, times: int, *, rasas: bool) -> None:
    store = RedisLockStore(host="127.0.0.1", db=0) if rasas else RedisLocks()
    for _ in range(times):
        async with store.lock(f"contended-{counter.parent.name}", wait_time_in_seconds=0.01):
            held = read(counter)
            await asyncio.sleep(0.005)
            write(counter, held + 1)


def read(counter: Path) -> int:
    return int(counter.read_text())


def write(counter: Path, number: int) -> None:
    counter.write_text(str(number))


if __name__ == "__main__":
    asyncio.run(contend(Path(sys.argv[1]), int(sys.argv[2]), rasas=sys.argv[3:] == ["rasas"]))
