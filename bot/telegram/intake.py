"""Writes down what came from Telegram, in the caller's transaction, and says what to do at once.

An update that comes twice finds its row there and changes nothing: the same update may be handed
over again after a kill.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.telegram import TELEGRAM
from bot.telegram.commands import SAYS
from bot.telegram.courtesies import AnswerPress, Courtesy, Leave, Say
from bot.telegram.own_words import answer_here, say_unasked
from bot.telegram.presses import take_press
from bot.telegram.updates import (
    Blocked,
    Came,
    Changed,
    Commanded,
    Elsewhere,
    FromPerson,
    Located,
    Pressed,
    PressedElsewhere,
    Showed,
    Unblocked,
    Wrote,
    start_code,
)
from coaching.telegram_lines import line
from directory.places import nearest
from store.consents import ConsentKind, has_consent
from store.inbox import (
    WRITTEN,
    InboxMessage,
    InboxState,
    MessageKind,
    receive,
)
from store.outbox import OutboxMessage
from store.people import heard_from, reachable_again
from store.sealing import Seal
from store.telegram_chats import (
    TelegramChat,
    chat_blocked,
    chat_known,
    chat_unblocked,
    meet_chat,
)

# More than this in that time is more than anybody reads: said once, and nothing is dropped.
MANY = 15
WITHIN = timedelta(seconds=10)
SAID_AGAIN_AFTER = timedelta(minutes=10)
TOO_FAST = "too_fast"
MOST_REMEMBERED = 10_000


@dataclass
class Taken:
    """What to do now for what was written down."""

    courtesies: list[Courtesy] = field(default_factory=list)
    #: Whose message may wait for an answer.
    person_id: str | None = None
    #: Whether something waits to be sent to them already: a line of the channel's own.
    answered: bool = False


class Intake:
    """Takes in updates; knows who is served."""

    def __init__(self, seal: Seal, is_served: Callable[[int], bool]) -> None:
        self._seal = seal
        self._is_served = is_served
        # Nothing is kept of people who are not served, so only this process knows whom it told.
        self._told_closed: dict[int, datetime] = {}
        self._lately: dict[int, deque[datetime]] = {}

    def take(self, opened: Session, came: Came, now: datetime) -> Taken:
        """Write one update down."""
        if isinstance(came, PressedElsewhere):
            return Taken([AnswerPress(came.press_id)])
        if isinstance(came, Elsewhere):
            text = line("group", came.update_id).text if came.may_speak else None
            return Taken([Leave(came.chat_id, text)])
        if not self._is_served(came.chat_id):
            return self._closed(came, now)
        if isinstance(came, Blocked):
            return self._blocked(opened, came)
        chat = meet_chat(opened, self._seal, came.chat_id)
        returns = chat.blocked_at is not None and chat_unblocked(opened, chat)
        if isinstance(came, Unblocked):
            return _ask_about_check_ins(opened, chat, came) if returns else Taken()
        taken = _take(opened, chat, came)
        if isinstance(came, Wrote | Pressed | Commanded) and self._is_too_fast(came, now):
            taken.answered |= _say_too_fast(opened, chat.person_id, now)
        return taken

    def _is_too_fast(self, came: FromPerson, now: datetime) -> bool:
        """Whether more came from this chat in the last seconds than anybody reads."""
        if len(self._lately) > MOST_REMEMBERED:
            self._lately.clear()
        lately = self._lately.setdefault(came.chat_id, deque(maxlen=MANY + 1))
        lately.append(now)
        return len(lately) > MANY and now - lately[0] < WITHIN

    def _blocked(self, opened: Session, came: Blocked) -> Taken:
        chat = chat_known(opened, self._seal, came.chat_id)
        if chat is not None and chat.blocked_at is None:
            chat_blocked(opened, chat, came.at)
        return Taken()

    def _closed(self, came: FromPerson, now: datetime) -> Taken:
        taken = Taken([AnswerPress(came.press_id)] if isinstance(came, Pressed) else [])
        told = self._told_closed.get(came.chat_id)
        silent = isinstance(came, Blocked | Unblocked)
        if not silent and (told is None or now - told > timedelta(minutes=1)):
            if len(self._told_closed) > MOST_REMEMBERED:
                self._told_closed.clear()
            self._told_closed[came.chat_id] = now
            taken.courtesies.append(Say(came.chat_id, line("not_open", came.update_id).text))
        return taken


def _take(opened: Session, chat: TelegramChat, came: FromPerson) -> Taken:
    person_id = chat.person_id
    heard_from(opened, person_id, came.at)
    courtesies: list[Courtesy] = []
    if isinstance(came, Pressed):
        courtesies = take_press(opened, person_id, came)
    elif isinstance(came, Commanded):
        _command(opened, chat, came)
    elif isinstance(came, Wrote):
        _text(opened, person_id, came, came.text)
    elif isinstance(came, Changed):
        _change(opened, person_id, came)
    elif isinstance(came, Located):
        _place(opened, person_id, came)
    elif isinstance(came, Showed):
        _shown(opened, person_id, came)
    return Taken(courtesies, person_id, answered=not isinstance(came, Wrote | Commanded))


def number_of(came: Wrote | Commanded | Changed | Showed | Located) -> str:
    """The update's number in the inbox; the message's goes along, so that a change finds it."""
    return f"u{came.update_id}.m{came.message_id}"


def _text(opened: Session, person_id: str, came: Wrote | Changed | Showed, text: str) -> None:
    number = number_of(came)
    receive(opened, person_id, TELEGRAM, number, MessageKind.TEXT, text, came.at)


def _command(opened: Session, chat: TelegramChat, came: Commanded) -> None:
    number = number_of(came)
    says = SAYS.get(came.command)
    if says is None:
        receive(opened, chat.person_id, TELEGRAM, number, MessageKind.TEXT, came.text, came.at)
        return
    if came.command == "start" and chat.came_by is None:
        chat.came_by = start_code(came.argument)
    receive(opened, chat.person_id, TELEGRAM, number, MessageKind.BUTTON, says, came.at)


def _change(opened: Session, person_id: str, came: Changed) -> None:
    """New words for the newest message count; further back, the conversation has moved on."""
    newest = (
        opened.execute(
            sa.select(InboxMessage)
            .where(InboxMessage.person_id == person_id, InboxMessage.kind.in_(WRITTEN))
            .order_by(InboxMessage.id.desc())
            .limit(1)
        )
        .scalars()
        .first()
    )
    is_newest = newest is not None and newest.external_id.endswith(f".m{came.message_id}")
    if newest is None or not is_newest:
        answer_here(opened, person_id, number_of(came), "edited_earlier", came.at)
    elif newest.state is InboxState.WAITING and newest.attempts == 0:
        newest.text, newest.kind = came.text, MessageKind.TEXT
    elif newest.text != came.text:
        _text(opened, person_id, came, came.text)


def _place(opened: Session, person_id: str, came: Located) -> None:
    place = nearest(came.latitude, came.longitude)
    if place is None:
        answer_here(opened, person_id, number_of(came), "place_far", came.at)
        return
    answer_here(opened, person_id, number_of(came), "place_offered", came.at, place=place.name)


def _shown(opened: Session, person_id: str, came: Showed) -> None:
    name = came.kind if came.kind in ("forwarded", "contact", "poll", "odd") else "cannot_see"
    answer_here(opened, person_id, f"{number_of(came)}.shown", name, came.at, kind=came.kind)
    if came.caption and came.kind != "forwarded":
        # What was written under it can be read.
        _text(opened, person_id, came, came.caption)


def _ask_about_check_ins(opened: Session, chat: TelegramChat, came: Unblocked) -> Taken:
    if not has_consent(opened, chat.person_id, ConsentKind.CHECK_INS):
        reachable_again(opened, chat.person_id)
        return Taken()
    answer_here(opened, chat.person_id, f"u{came.update_id}", "back_again", came.at)
    return Taken(person_id=chat.person_id, answered=True)


def _say_too_fast(opened: Session, person_id: str, now: datetime) -> bool:
    said = opened.execute(
        sa.select(OutboxMessage.id).where(
            OutboxMessage.person_id == person_id,
            OutboxMessage.kind == TOO_FAST,
            OutboxMessage.created_at > now - SAID_AGAIN_AFTER,
        )
    ).first()
    if said is not None:
        return False
    say_unasked(opened, person_id, TOO_FAST, now)
    return True
