"""The bot under test, in a thread of its own, and what a test sees of its store."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import sqlalchemy as sa
from fake_rasa import FakeRasa
from fake_telegram import FakeTelegram

from store.engine import session
from store.models import metadata
from store.settings import settings

ANN, BOB = 7001, 7002


class Bot:
    """The bot's service in a thread of its own, as its process runs it."""

    def __init__(self) -> None:
        from bot.telegram.service import Service

        self._ready = threading.Event()
        self._make = Service
        self.error: BaseException | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), daemon=True)
        self._thread.start()
        self._ready.wait(5)

    async def _run(self) -> None:
        self._loop, self._told = asyncio.get_running_loop(), asyncio.Event()
        try:
            self.service = self._make(settings())
            self._ready.set()
            await self.service.run(self._told)
        except BaseException as error:  # noqa: BLE001 - told to the test
            self.error = error
        finally:
            self._ready.set()

    def forget(self) -> None:
        """What this process alone remembers of people."""
        self.service._intake._lately.clear()
        self.service._intake._told_closed.clear()

    def stop(self) -> None:
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._told.set)
            self._thread.join(timeout=20)
        assert not self._thread.is_alive()


@contextmanager
def running_bot() -> Iterator[Bot]:
    """A bot with the settings of now runs within the block."""
    bot = Bot()
    try:
        yield bot
    finally:
        bot.stop()


def forget_everything(telegram: FakeTelegram, rasa: FakeRasa) -> None:
    """Begin anew, at both ends and in the store, once nothing of the last test is on its way."""
    rasa.begin_anew()
    with suppress(AssertionError):  # What can never be sent is forgotten all the same.
        wait_for(lambda: settled(telegram), within=2)
    telegram.begin_anew()
    rasa.begin_anew()
    with session() as opened:
        for table in reversed(metadata.sorted_tables):
            # The audit refuses, on PostgreSQL even where it is empty; the bot writes none.
            if table.name != "audit":
                opened.execute(table.delete())


def wait_for(what: Callable[[], Any], within: float = 20.0) -> Any:
    """Whatever `what` gives once it is true of something; fails the test if it never is."""
    deadline = time.monotonic() + within
    while not (found := what()):
        if time.monotonic() > deadline:
            raise AssertionError("It never came.")
        time.sleep(0.005)
    return found


def rows(model: Any) -> list[Any]:
    """Every row of a table."""
    with session() as opened:
        return list(opened.execute(sa.select(model).order_by(model.id)).scalars())


def settled(telegram: FakeTelegram) -> bool:
    """Whether everything is taken in, answered and sent."""
    from store.inbox import InboxMessage, InboxState
    from store.outbox import OutboxMessage, OutboxState

    busy = (InboxState.WAITING, InboxState.CLAIMED)
    return (
        telegram.unconfirmed == 0
        and not [row for row in rows(InboxMessage) if row.state in busy]
        and not [row for row in rows(OutboxMessage) if row.state is OutboxState.WAITING]
    )
