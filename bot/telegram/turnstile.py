"""Who sends next: what somebody waits for goes before what nobody has asked for.

At nine in the morning thousands of check-ins fall due at once, and Telegram takes some thirty
messages a second. An answer, and so an answer to danger, stands behind none of them (hazard H64).
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

Place = tuple[bool, int, "asyncio.Future[None]"]


class Turnstile:
    """Lets so many through at once, in order of arrival; those in a hurry before all others."""

    def __init__(self, at_once: int) -> None:
        """Have this many places."""
        self._free = at_once
        self._queue: list[Place] = []
        self._numbers = itertools.count()
        self._waits: dict[str, Place] = {}

    @asynccontextmanager
    async def place(self, who: str, *, hurry: bool) -> AsyncIterator[None]:
        """Wait for a place and hold it; `who` names one that waits, and no other by that name."""
        await self._come_through(who, hurry)
        try:
            yield
        finally:
            self._free += 1
            self._let_in()

    def hurry(self, who: str) -> None:
        """Put one that waits before those that are in no hurry: they have written meanwhile."""
        place = self._waits.get(who)
        if place is not None and place[0]:
            self._queue.remove(place)
            heapq.heapify(self._queue)
            self._wait(who, (False, place[1], place[2]))

    async def _come_through(self, who: str, hurry: bool) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._wait(who, (not hurry, next(self._numbers), turn))
        self._let_in()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._free += 1  # It had been let in, and will not go.
                self._let_in()
            raise
        finally:
            place = self._waits.pop(who, None)
            with suppress(ValueError):
                if place is not None:
                    self._queue.remove(place)
                    heapq.heapify(self._queue)

    def _wait(self, who: str, place: Place) -> None:
        self._waits[who] = place
        heapq.heappush(self._queue, place)

    def _let_in(self) -> None:
        while self._free and self._queue:
            _, _, turn = heapq.heappop(self._queue)
            if not turn.done():
                self._free -= 1
                turn.set_result(None)
