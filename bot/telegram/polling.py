"""Asks Telegram for updates, and tells it that they were taken only once they are written down.

python-telegram-bot's own updater tells Telegram as soon as it has read them, before anybody has
written them down: killed then, they would be lost.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram.updates import WANTED, update_id_of

ASKED_FOR = 50
AT_ONCE = 100
TOO_SOON = 0.2
SHORTEST_WAIT, LONGEST_WAIT = 0.5, 30.0

log = logging.getLogger(__name__)

#: Writes updates down; raises SQLAlchemyError where it cannot.
TakeIn = Callable[[Sequence[Any]], Awaitable[None]]


class PollingBot(Bot):
    """python-telegram-bot's bot, which gives updates as Telegram wrote them, and reads no echo.

    `heard_at` is when Telegram answered last, by the monotonic clock; None before the first time.
    """

    heard_at: float | None = None

    async def _post(self, *arguments: Any, **named: Any) -> Any:
        """Of a message that was taken, keep no more than its number and chat.

        The rest repeats what was sent. Where a field of it were new to the library, it would fail
        on a message that Telegram has taken, and it would be sent again.
        """
        result = await super()._post(*arguments, **named)
        # Past the library's own slots and its guard against new names.
        object.__setattr__(self, "heard_at", time.monotonic())
        if isinstance(result, dict) and "message_id" in result:
            return {"message_id": result["message_id"], "chat": result.get("chat"), "date": 0}
        return result

    async def updates_from(self, offset: int | None) -> list[Any]:
        """The updates from this number on, after at most `ASKED_FOR` seconds; JSON objects."""
        asked: dict[str, Any] = {
            "timeout": ASKED_FOR, "limit": AT_ONCE, "allowed_updates": list(WANTED)
        }  # fmt: skip
        if offset is not None:
            asked["offset"] = offset
        found: Any = await self._post("getUpdates", asked, read_timeout=ASKED_FOR + 10)
        return found if isinstance(found, list) else []


async def poll(bot: PollingBot, take_in: TakeIn) -> None:
    """Take updates in until cancelled.

    Raises:
        InvalidToken: Telegram does not know the bot any more.
    """
    offset: int | None = None
    wait = SHORTEST_WAIT
    while True:
        try:
            asked_at = time.monotonic()
            updates = await bot.updates_from(offset)
            if updates:
                await take_in(updates)
                numbers = [number for raw in updates if (number := update_id_of(raw)) is not None]
                offset = max(numbers) + 1 if numbers else offset
            elif time.monotonic() - asked_at < TOO_SOON:
                # Telegram waits before it says that there is nothing; what does not is not asked
                # again at once.
                await asyncio.sleep(TOO_SOON)
            wait = SHORTEST_WAIT
        except InvalidToken:
            raise
        except RetryAfter as error:
            after = error.retry_after
            await asyncio.sleep(after.total_seconds() if isinstance(after, timedelta) else after)
        except Conflict:
            log.warning("Another program asks Telegram for this bot's updates: stop that one.")
            await asyncio.sleep(LONGEST_WAIT / 6)
        except (TelegramError, SQLAlchemyError, OSError) as error:
            log.warning("Updates cannot be taken in (%s); tried again.", type(error).__name__)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
