"""Shows that the coach is thinking, where it takes longer than a moment."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

from store.engine import session
from store.sealing import CannotOpen, Seal
from store.telegram_chats import chat_id_of, chat_of

AFTER = 0.3
# Telegram shows it for five seconds.
AGAIN_AFTER = 4.5


class Typing:
    """Shows "typing" in a person's chat."""

    def __init__(self, bot: Bot, seal: Seal) -> None:
        self._bot = bot
        self._seal = seal
        self._showing: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def __call__(self, person_id: str) -> AsyncIterator[None]:
        """Show it for as long as the block lasts."""
        over = asyncio.Event()
        task = asyncio.create_task(self._keep_showing(person_id, over))
        self._showing.add(task)
        task.add_done_callback(self._showing.discard)
        try:
            yield
        finally:
            # Told and not cancelled: a call cut off in the middle costs its connection, and the
            # answer must wait for nothing here.
            over.set()

    async def _keep_showing(self, person_id: str, over: asyncio.Event) -> None:
        if await _is_over(over, AFTER):
            return
        # Where it cannot be shown, the answer comes all the same.
        with contextlib.suppress(TelegramError, SQLAlchemyError, CannotOpen):
            with session() as opened:
                chat = chat_of(opened, person_id)
                chat_id = chat_id_of(chat, self._seal) if chat else None
            while chat_id is not None:
                await self._bot.send_chat_action(chat_id, ChatAction.TYPING)
                if await _is_over(over, AGAIN_AFTER):
                    return


async def _is_over(over: asyncio.Event, within: float) -> bool:
    with contextlib.suppress(asyncio.TimeoutError):
        await asyncio.wait_for(over.wait(), within)
    return over.is_set()
