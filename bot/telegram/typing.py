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

    @asynccontextmanager
    async def __call__(self, person_id: str) -> AsyncIterator[None]:
        """Show it for as long as the block lasts."""
        task = asyncio.create_task(self._keep_showing(person_id))
        try:
            yield
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _keep_showing(self, person_id: str) -> None:
        await asyncio.sleep(AFTER)
        # Where it cannot be shown, the answer comes all the same.
        with contextlib.suppress(TelegramError, SQLAlchemyError, CannotOpen):
            with session() as opened:
                chat = chat_of(opened, person_id)
                chat_id = chat_id_of(chat, self._seal) if chat else None
            while chat_id is not None:
                await self._bot.send_chat_action(chat_id, ChatAction.TYPING)
                await asyncio.sleep(AGAIN_AFTER)
