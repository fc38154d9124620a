"""The road to the action server: one connection kept a short while, and no half turn if it breaks.

Rasa catches whatever an action raises, goes on without the action's events and saves the turn:
killed at that moment, the action server would have written a plan that the conversation has never
heard of. `TurnLost` is no `Exception`, so Rasa lets it pass: nothing is saved, the channel answers
503, and the message waits in the inbox to be answered whole.
"""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Any, Optional
from urllib.parse import urlsplit

import aiohttp
from rasa.utils.endpoints import EndpointConfig

from store.settings import settings

#: The action server lets go of a quiet connection after five seconds; we do so well before.
KEPT_FOR_SECONDS = 2.0
#: No action takes this long; one that does has failed.
LONGEST_SECONDS = 60.0


class TurnLost(BaseException):
    """The action server went away in the middle of a turn, which must begin anew."""


class ActionServer(EndpointConfig):
    """Rasa's endpoint, whose connection outlives one request and whose loss ends the turn."""

    _kept: Optional[aiohttp.ClientSession] = None

    def session(self) -> AbstractAsyncContextManager[aiohttp.ClientSession]:
        """The session in hand, or a new one; it stays open after the request."""
        if self._kept is None or self._kept.closed:
            self._kept = aiohttp.ClientSession(
                headers=self.headers,
                timeout=aiohttp.ClientTimeout(total=LONGEST_SECONDS),
                connector=aiohttp.TCPConnector(keepalive_timeout=KEPT_FOR_SECONDS),
            )
        return nullcontext(self._kept)

    async def request(self, *args: Any, **kwargs: Any) -> Optional[Any]:
        """Run an action.

        Raises:
            TurnLost: the connection was refused, or broke before the answer was whole.
        """
        try:
            return await super().request(*args, **kwargs)
        except (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError) as error:
            raise TurnLost from error


async def actions_answer() -> bool:
    """Tell whether the action server takes connections: without it a turn would be half a turn."""
    where = urlsplit(settings().actions_url)
    try:
        _, writer = await asyncio.wait_for(
            asyncio.open_connection(where.hostname, where.port or 80), timeout=2
        )
    except (OSError, asyncio.TimeoutError):
        return False
    writer.close()
    return True
