"""What is done for a person at once, beside the conversation: a press answered, a choice shown.

Nothing hangs on them: where one fails, the conversation goes on all the same.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from telegram import Bot, InlineKeyboardMarkup
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class AnswerPress:
    """Ends the waiting sign on a pressed button; a text is shown for a moment."""

    press_id: str
    text: str | None = None


@dataclass(frozen=True)
class ShowChoice:
    """Puts what was chosen in place of the buttons."""

    chat_id: int
    message_id: int
    text: str
    is_caption: bool


@dataclass(frozen=True)
class TakeButtonsAway:
    """Leaves a message without its buttons."""

    chat_id: int
    message_id: int


@dataclass(frozen=True)
class Say:
    """Says a line to whom nothing is kept of."""

    chat_id: int
    text: str


@dataclass(frozen=True)
class Leave:
    """Leaves a group or channel, with a word where it may speak."""

    chat_id: int
    text: str | None


@dataclass(frozen=True)
class ReadAloud:
    """Reads a message aloud, as an outbox row's number."""

    chat_id: int
    outbox_id: int
    press_id: str


Courtesy = AnswerPress | ShowChoice | TakeButtonsAway | Say | Leave | ReadAloud


async def do(bot: Bot, courtesy: Courtesy) -> None:
    """Do it, a second time where the connection failed; never raises what Telegram says."""
    for attempt in (1, 2):
        try:
            await _do(bot, courtesy)
        except (BadRequest, Forbidden):
            # Too old, changed already, not there any more: then there is nothing left to do.
            return
        except RetryAfter:
            return
        except NetworkError as error:
            if attempt == 2:
                log.info("%s was not done (%s).", type(courtesy).__name__, type(error).__name__)
        except TelegramError as error:
            log.info("%s was not done (%s).", type(courtesy).__name__, type(error).__name__)
            return
        else:
            return


async def _do(bot: Bot, courtesy: Courtesy) -> None:
    if isinstance(courtesy, AnswerPress):
        await bot.answer_callback_query(courtesy.press_id, text=courtesy.text)
    elif isinstance(courtesy, ShowChoice):
        nothing = InlineKeyboardMarkup([])
        chat_id, message_id, text = courtesy.chat_id, courtesy.message_id, courtesy.text
        if courtesy.is_caption:
            await bot.edit_message_caption(
                chat_id=chat_id, message_id=message_id, caption=text, reply_markup=nothing
            )
        else:
            await bot.edit_message_text(
                text, chat_id=chat_id, message_id=message_id, reply_markup=nothing
            )
    elif isinstance(courtesy, TakeButtonsAway):
        await bot.edit_message_reply_markup(courtesy.chat_id, courtesy.message_id)
    elif isinstance(courtesy, Say):
        await bot.send_message(courtesy.chat_id, courtesy.text)
    elif isinstance(courtesy, Leave):
        if courtesy.text is not None:
            try:
                await bot.send_message(courtesy.chat_id, courtesy.text)
            except TelegramError:
                log.debug("A group took no word before it was left.")
        await bot.leave_chat(courtesy.chat_id)
