"""One turn at a time for a conversation, whichever Rasa worker has it: a lock in Redis.

Rasa brings a lock store for Redis, but it reads a conversation's tickets, adds one and writes them
back: two workers that do so at the same moment both hold the lock (docs/decisions.md, 20). Ours is
redis-py's own lock: one command takes it, and only who took it lets it go.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from contextlib import asynccontextmanager
from multiprocessing import parent_process
from typing import Any, AsyncIterator, Optional, Text

from rasa.core.lock_store import LOCK_LIFETIME, LockError, LockStore
from rasa.utils.endpoints import EndpointConfig
from redis.asyncio import Redis
from redis.exceptions import LockError as NotHeld
from redis.exceptions import RedisError

from store.settings import settings
from store.tied import tie_to_parent

log = logging.getLogger(__name__)
PREFIX = "coach:conversation:"
#: How often a worker that waits looks again.
LOOK_EVERY = 0.02
#: Redis answers in a millisecond; one that does not within this is as good as down.
ANSWERS_WITHIN = 5.0


class RedisLocks(LockStore):
    """Locks in the Redis that REDIS_URL names."""

    def __init__(self, endpoint_config: Optional[EndpointConfig] = None, **_: Any) -> None:
        """Connect when the first message comes. One is made in each Rasa worker."""
        if (server := parent_process()) is not None and server.pid is not None:
            # A worker lives no longer than the server that began it, even where that is killed.
            tie_to_parent(server.pid, signal.SIGKILL)
        self._redis = Redis.from_url(
            settings().redis_url or "",
            socket_timeout=ANSWERS_WITHIN,
            socket_connect_timeout=ANSWERS_WITHIN,
        )

    async def close(self) -> None:
        """Let the connections go; a server that ends does so by itself."""
        await self._redis.close()
        await self._redis.connection_pool.disconnect()

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: Text,
        lock_lifetime: float = LOCK_LIFETIME,
        wait_time_in_seconds: float = LOOK_EVERY,
    ) -> AsyncIterator[Any]:
        """Hold the conversation within the block, for at most `lock_lifetime` seconds.

        Raises:
            LockError: Redis does not answer, or others held it for that long.
        """
        held = self._redis.lock(
            PREFIX + conversation_id,
            timeout=lock_lifetime,
            sleep=LOOK_EVERY,
            blocking_timeout=lock_lifetime,
            # A token for each thread would be one for every conversation: they share the thread.
            thread_local=False,
        )
        try:
            got = await held.acquire()
        except (RedisError, OSError, asyncio.TimeoutError) as error:
            raise LockError(f"Redis does not answer ({type(error).__name__}).") from error
        if not got:
            raise LockError("Another worker holds the conversation.")
        try:
            yield held
        finally:
            try:
                await held.release()
            except NotHeld:
                # It ran out, or Redis was started anew. The inbox lets one message through at a
                # time, so nothing has crossed.
                log.warning("A turn took longer than its lock lasted, or Redis forgot the lock.")
            except (RedisError, OSError, asyncio.TimeoutError) as error:
                # It runs out by itself.
                log.warning("A lock could not be let go (%s).", type(error).__name__)


def workers() -> None:
    """Tell Rasa how many workers the settings ask for, in the one way in which it listens."""
    os.environ["SANIC_WORKERS"] = str(settings().rasa_workers)
