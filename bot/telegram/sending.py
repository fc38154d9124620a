"""One part of a reply, sent to Telegram, and what its answer means for this part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.keyboards import Rows
from bot.telegram.parts import Part

#: What Telegram says, in a 400, of a chat that is not there for the bot any more.
GONE = ("chat not found", "user not found", "peer_id_invalid", "bot was kicked")


class Outcome(Enum):
    """What became of a part."""

    ACCEPTED = "accepted"
    NOT_NOW = "not now"
    TOO_MANY = "too many"
    BLOCKED = "blocked"
    MOVED = "moved"
    NEVER = "never"


@dataclass(frozen=True)
class Answer:
    """What became of it; how long Telegram asks to wait; the chat's new number where it moved;
    and the kind of what Telegram said, for the log."""

    outcome: Outcome
    wait: timedelta = timedelta(0)
    moved_to: int | None = None
    kind: str = ""


async def send(bot: Bot, chat_id: int, part: Part, rows: Rows) -> Answer:
    """Send one part, its words as they are: Telegram is told of no markup, so it reads none.

    Raises:
        InvalidToken: Telegram does not know the bot any more.
    """
    try:
        await _send(bot, chat_id, part, rows)
    except RetryAfter as error:
        wait = error.retry_after
        seconds = wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
        return Answer(Outcome.TOO_MANY, wait=seconds, kind="RetryAfter")
    except ChatMigrated as error:
        return Answer(Outcome.MOVED, moved_to=error.new_chat_id, kind="ChatMigrated")
    except Forbidden:
        return Answer(Outcome.BLOCKED, kind="Forbidden")
    except BadRequest as error:
        said = error.message.casefold()
        if "not modified" in said:
            return Answer(Outcome.ACCEPTED)
        gone = any(words in said for words in GONE)
        return Answer(Outcome.BLOCKED if gone else Outcome.NEVER, kind="BadRequest")
    except InvalidToken:
        raise
    except (TimedOut, NetworkError, TelegramError, OSError) as error:
        # Whether it was taken is not known: sent again, it may come twice, and never not at all.
        return Answer(Outcome.NOT_NOW, kind=type(error).__name__)
    return Answer(Outcome.ACCEPTED)


async def _send(bot: Bot, chat_id: int, part: Part, rows: Rows) -> None:
    keyboard = InlineKeyboardMarkup(
        [[InlineKeyboardButton(title, callback_data=data) for title, data in row] for row in rows]
    )
    markup = keyboard if rows else None
    if part.file is None:
        await bot.send_message(
            chat_id,
            part.text,
            reply_markup=markup,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
        return
    content, caption = part.file.read_bytes(), part.text or None
    if part.is_picture:
        await bot.send_photo(chat_id, content, caption=caption, reply_markup=markup)
    else:
        await bot.send_document(
            chat_id, content, filename=part.file.name, caption=caption, reply_markup=markup
        )
