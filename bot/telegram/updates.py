"""Reads an update of the Bot API as what it is to the coach; whatever it holds, it never fails.

Read from the JSON itself and not from python-telegram-bot's classes: those refuse a whole batch for
one odd field, and then nobody would be heard.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

#: What we ask Telegram for; it sends nothing else.
WANTED = ("message", "edited_message", "callback_query", "my_chat_member", "channel_post")
# About a kilometre: near enough for services, too coarse for a door.
DECIMALS_KEPT = 2
# Telegram keeps updates for a day; a date further off is nobody's clock.
LONGEST_AGO = timedelta(days=2)
LARGEST = 2**63
_COMMAND = re.compile(r"/([a-z]{1,32})(?:@\w{1,64})?(?:\s+(\S.*))?", re.IGNORECASE | re.DOTALL)
_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")
#: Kinds of message that hold no words, by the field they come in.
WORDLESS = (
    *("voice", "audio", "video", "video_note", "photo", "sticker", "animation", "document"),
    *("dice", "story", "paid_media", "game"),
)
#: Said by Telegram itself about the chat: nobody wrote it, and nobody waits for an answer.
ABOUT_THE_CHAT = frozenset({
    *("pinned_message", "message_auto_delete_timer_changed", "chat_background_set"),
    *("write_access_allowed", "connected_website", "proximity_alert_triggered", "boost_added"),
    *("giveaway_created", "new_chat_title", "new_chat_photo", "delete_chat_photo"),
})  # fmt: skip


@dataclass(frozen=True)
class FromPerson:
    """Something that a person did in their private chat."""

    update_id: int
    chat_id: int
    at: datetime


@dataclass(frozen=True)
class Wrote(FromPerson):
    """They typed something."""

    message_id: int
    text: str


@dataclass(frozen=True)
class Commanded(FromPerson):
    """They chose a command; `argument` is what stood behind it."""

    message_id: int
    command: str
    argument: str
    text: str


@dataclass(frozen=True)
class Changed(FromPerson):
    """They changed a message that they had sent."""

    message_id: int
    text: str


@dataclass(frozen=True)
class Showed(FromPerson):
    """They sent something without words; `kind` is Telegram's name for it, or "forwarded"."""

    message_id: int
    kind: str
    caption: str = ""


@dataclass(frozen=True)
class Located(FromPerson):
    """They sent a place, rounded to about a kilometre before anybody sees it."""

    message_id: int
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Pressed(FromPerson):
    """They pressed a button; what it stands under, where Telegram still knows it."""

    press_id: str
    data: str
    message_id: int | None
    text: str | None
    has_caption: bool


@dataclass(frozen=True)
class Blocked(FromPerson):
    """They blocked the bot."""


@dataclass(frozen=True)
class Unblocked(FromPerson):
    """They took the bot back, or came for the first time."""


@dataclass(frozen=True)
class Elsewhere:
    """Something in a group or channel; `may_speak` where the bot may write there."""

    update_id: int
    chat_id: int
    may_speak: bool


@dataclass(frozen=True)
class PressedElsewhere:
    """A button pressed where no private chat is: it only wants an answer."""

    update_id: int
    press_id: str


Came = FromPerson | Elsewhere | PressedElsewhere


def update_id_of(raw: Any) -> int | None:
    """The update's own number, where it has one."""
    return _int(raw.get("update_id")) if isinstance(raw, Mapping) else None


def read_update(raw: Any, now: datetime) -> Came | None:
    """What an update is to the coach; None for what nobody waits on an answer for.

    Args:
        raw: the update as Telegram sends it.
        now: the present moment, for what carries no date of its own.
    """
    number = update_id_of(raw)
    if number is None:
        return None
    if message := _dict(raw.get("message")):
        return _message(number, message, now)
    if message := _dict(raw.get("edited_message")):
        return _edited(number, message, now)
    if press := _dict(raw.get("callback_query")):
        return _press(number, press, now)
    if change := _dict(raw.get("my_chat_member")):
        return _membership(number, change, now)
    if message := _dict(raw.get("channel_post")):
        return _elsewhere(number, message, may_speak=False)
    return None


def _message(number: int, message: Mapping[str, Any], now: datetime) -> Came | None:
    chat_id = _private(message)
    if chat_id is None:
        return _elsewhere(number, message, may_speak=True)
    at = _moment(message.get("date"), now)
    message_id = _int(message.get("message_id")) or number
    text = _text(message.get("text"))
    if "forward_origin" in message or "forward_date" in message:
        return Showed(number, chat_id, at, message_id, "forwarded")
    if text is not None:
        return _typed(number, chat_id, at, message_id, text)
    if place := _place(message):
        return Located(number, chat_id, at, message_id, *place)
    for kind in ("contact", "poll", *WORDLESS):
        if kind in message:
            caption = _text(message.get("caption")) or ""
            return Showed(number, chat_id, at, message_id, kind, caption)
    if any(field in ABOUT_THE_CHAT for field in message):
        return None
    return Showed(number, chat_id, at, message_id, "odd", _text(message.get("caption")) or "")


def _typed(
    number: int, chat_id: int, at: datetime, message_id: int, text: str
) -> Wrote | Commanded:
    found = _COMMAND.fullmatch(text.strip())
    if found is None:
        return Wrote(number, chat_id, at, message_id, text)
    argument = (found[2] or "").strip()
    return Commanded(number, chat_id, at, message_id, found[1].lower(), argument, text)


def _edited(number: int, message: Mapping[str, Any], now: datetime) -> Came | None:
    chat_id, text = _private(message), _text(message.get("text"))
    if chat_id is None or text is None:
        # A live location moves on so, and a caption is read when it is sent.
        return None
    at = _moment(message.get("edit_date"), now)
    return Changed(number, chat_id, at, _int(message.get("message_id")) or number, text)


def _press(number: int, press: Mapping[str, Any], now: datetime) -> Came | None:
    press_id = _text(press.get("id"))
    if press_id is None:
        return None
    message = _dict(press.get("message"))
    chat_id = _private(message) if message else None
    if message is None or chat_id is None:
        return PressedElsewhere(number, press_id)
    text, caption = _text(message.get("text")), _text(message.get("caption"))
    has_caption = text is None and any(kind in message for kind in ("photo", "document", "voice"))
    return Pressed(
        number,
        chat_id,
        now,
        press_id,
        _text(press.get("data")) or "",
        _int(message.get("message_id")),
        caption if has_caption else text,
        has_caption,
    )


def _membership(number: int, change: Mapping[str, Any], now: datetime) -> Came | None:
    member = _dict(change.get("new_chat_member")) or {}
    status = member.get("status")
    chat_id = _private(change)
    at = _moment(change.get("date"), now)
    if chat_id is not None:
        if status in ("kicked", "left"):
            return Blocked(number, chat_id, at)
        return Unblocked(number, chat_id, at) if status == "member" else None
    if status in ("member", "administrator"):
        return _elsewhere(number, change, may_speak=True)
    return None


def _elsewhere(number: int, message: Mapping[str, Any], *, may_speak: bool) -> Elsewhere | None:
    chat = _dict(message.get("chat")) or {}
    chat_id = _int(chat.get("id"))
    if chat_id is None or chat.get("type") not in ("group", "supergroup", "channel"):
        return None
    # The group has become another: what follows comes from there. Or we have just left.
    if "migrate_to_chat_id" in message or "left_chat_member" in message:
        return None
    return Elsewhere(number, chat_id, may_speak and chat.get("type") != "channel")


def _place(message: Mapping[str, Any]) -> tuple[float, float] | None:
    spot = _dict(message.get("location"))
    if spot is None and (venue := _dict(message.get("venue"))):
        spot = _dict(venue.get("location"))
    if spot is None:
        return None
    latitude, longitude = spot.get("latitude"), spot.get("longitude")
    for value, most in ((latitude, 90), (longitude, 180)):
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= most:
            return None
    assert latitude is not None
    assert longitude is not None
    return round(float(latitude), DECIMALS_KEPT), round(float(longitude), DECIMALS_KEPT)


def start_code(argument: str) -> str | None:
    """The code of the link that somebody came by (a site or a group), if it is one."""
    return argument if _CODE.fullmatch(argument) else None


def _private(message: Mapping[str, Any]) -> int | None:
    chat = _dict(message.get("chat")) or {}
    return _int(chat.get("id")) if chat.get("type") == "private" else None


def _dict(value: Any) -> Mapping[str, Any] | None:
    return value if isinstance(value, Mapping) else None


def _int(value: Any) -> int | None:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return value if is_whole and abs(value) < LARGEST else None


def _text(value: Any) -> str | None:
    """Text that every database takes: no half of a pair, no zero character."""
    if not isinstance(value, str):
        return None
    return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def _moment(value: Any, now: datetime) -> datetime:
    seconds = _int(value)
    if seconds is None or not 0 < seconds < 4_000_000_000:
        return now
    moment = datetime.fromtimestamp(seconds, timezone.utc)
    return moment if now - LONGEST_AGO <= moment <= now else now
