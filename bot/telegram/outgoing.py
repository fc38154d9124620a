"""Sends what waits in the outbox: each chat in its order, many chats side by side.

Whoever waits for an answer goes before what is sent unasked (`turnstile`).
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from aiolimiter import AsyncLimiter
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from telegram import Bot
from telegram.error import InvalidToken

from bot.reply import Reply
from bot.telegram import TELEGRAM
from bot.telegram.keyboards import Rows, listen_data, rows_of
from bot.telegram.own_words import payload_of
from bot.telegram.parts import Part, parts_of
from bot.telegram.sending import Answer, Outcome, send
from bot.telegram.turnstile import Turnstile
from coaching.telegram_lines import line, listen_title
from operations.metrics import SENT
from store.clock import now_utc
from store.engine import session
from store.holding import hold_person
from store.outbox import (
    OutboxMessage,
    give_reply_up,
    is_waited_for,
    mark_part_sent,
    mark_reply_sent,
    people_waiting_for_replies,
    waiting_replies,
)
from store.sealing import CannotOpen, Seal
from store.telegram_chats import TelegramChat, chat_blocked, chat_id_of, chat_of, move_chat

# Telegram takes about thirty a second from one bot, over all chats.
MOST_A_SECOND = 29
AT_ONCE = 8
SHORTEST_WAIT, LONGEST_WAIT = timedelta(seconds=0.5), timedelta(seconds=30)
SWEEP_EVERY = 1.0
ENDS_WITHIN = 5.0
NOTHING_LEFT = None

log = logging.getLogger(__name__)


class Outgoing:
    """The sending side of the bot."""

    def __init__(self, bot: Bot, seal: Seal, *, can_speak: bool = False) -> None:
        """Send by this bot; `can_speak` puts "Listen" under each message."""
        self._bot = bot
        self._seal = seal
        self._can_speak = can_speak
        self._limit = AsyncLimiter(MOST_A_SECOND, 1)
        self._slots = Turnstile(AT_ONCE)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._woken: set[str] = set()
        #: Set when Telegram no longer knows the token: then nothing can be sent at all.
        self.failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def wake(self, person_id: str) -> None:
        """Something waits to be sent to this person."""
        self._woken.add(person_id)
        if person_id not in self._tasks:
            task = asyncio.create_task(self._send_all(person_id))
            self._tasks[person_id] = task
            task.add_done_callback(lambda done: self._ended(person_id, done))

    async def run(self) -> None:
        """Look for what others put into the outbox, until cancelled."""
        while True:
            try:
                with session() as opened:
                    waiting = people_waiting_for_replies(opened, TELEGRAM)
                    answers = people_waiting_for_replies(opened, TELEGRAM, asked_for=True)
            except SQLAlchemyError as error:
                log.warning("The outbox cannot be read just now (%s).", type(error).__name__)
            else:
                for person_id in answers:
                    self._slots.hurry(person_id)
                for person_id in waiting:
                    self.wake(person_id)
            await asyncio.sleep(SWEEP_EVERY)

    async def stop(self) -> None:
        """Let what is on its way arrive, for a few seconds; the rest waits in the outbox."""
        tasks = list(self._tasks.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=ENDS_WITHIN)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _ended(self, person_id: str, task: asyncio.Task[None]) -> None:
        self._tasks.pop(person_id, None)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None and not self.failed.done():
            self.failed.set_exception(error)
        elif person_id in self._woken:
            self.wake(person_id)

    async def _send_all(self, person_id: str) -> None:
        wait = SHORTEST_WAIT
        while True:
            self._woken.discard(person_id)
            try:
                with session(quick=True) as opened:
                    hurry = is_waited_for(opened, person_id, TELEGRAM)
                async with self._slots.place(person_id, hurry=hurry):
                    answer = await self._send_next(person_id)
            except StaleDataError:
                # Deleted while it was sent: nobody is left to send to.
                continue
            except SQLAlchemyError as error:
                log.warning("The outbox cannot be used just now (%s).", type(error).__name__)
                answer = Answer(Outcome.NOT_NOW)
            except InvalidToken:
                raise
            except Exception as error:  # noqa: BLE001 - one person's message stops nobody else's
                log.error("A message could not be sent (%s).", type(error).__name__)
                answer = Answer(Outcome.NOT_NOW, kind=type(error).__name__)
            if answer is NOTHING_LEFT:
                return
            if answer.outcome is Outcome.TOO_MANY:
                log.info("Telegram asks to wait %.0f s.", answer.wait.total_seconds())
                await asyncio.sleep(answer.wait.total_seconds())
            elif answer.outcome is Outcome.NOT_NOW:
                log.info("Telegram did not take a message (%s); tried again.", answer.kind)
                await asyncio.sleep(wait.total_seconds())
                wait = min(wait * 2, LONGEST_WAIT)
            else:
                wait = SHORTEST_WAIT

    async def _send_next(self, person_id: str) -> Answer | None:
        """Send the next part of what waits; None where nothing does then, or others send it."""
        # Lost with the power, a part that was sent may be sent again, as one not yet noted may.
        with session(quick=True) as opened:
            if not hold_person(opened, person_id):
                return NOTHING_LEFT
            waiting = waiting_replies(opened, 2, channel=TELEGRAM, person_id=person_id)
            if not waiting:
                return NOTHING_LEFT
            reply, chat = waiting[0], chat_of(opened, person_id)
            if chat is None or chat.blocked_at is not None:
                give_reply_up(opened, reply)
                return Answer(Outcome.BLOCKED)
            try:
                chat_id = chat_id_of(chat, self._seal)
            except CannotOpen:
                log.warning("A chat was sealed with a key that IDENTITY_KEYS no longer holds.")
                give_reply_up(opened, reply)
                return Answer(Outcome.NEVER)
            said = Reply.of(reply.payload)
            parts = parts_of(said)
            if reply.parts_sent >= len(parts):
                mark_reply_sent(opened, reply, now_utc())
                return Answer(Outcome.ACCEPTED)
            part = parts[reply.parts_sent]
            async with self._limit:
                answer = await send(self._bot, chat_id, part, self._rows(reply, said, part))
            SENT.labels(answer.outcome.name.lower()).inc()
            is_last = reply.parts_sent + 1 == len(parts)
            self._record(opened, reply, chat, answer, is_last=is_last)
            all_sent = is_last and len(waiting) == 1 and answer.outcome is Outcome.ACCEPTED
            return NOTHING_LEFT if all_sent else answer

    def _rows(self, reply: OutboxMessage, said: Reply, part: Part) -> Rows:
        if not part.with_buttons:
            return []
        rows = rows_of(said.buttons, reply.id)
        if self._can_speak and said.text.strip():
            rows.append([(listen_title(), listen_data(reply.id))])
        return rows

    def _record(
        self,
        opened: Session,
        reply: OutboxMessage,
        chat: TelegramChat,
        answer: Answer,
        *,
        is_last: bool,
    ) -> None:
        if answer.outcome is Outcome.ACCEPTED:
            if is_last:
                mark_reply_sent(opened, reply, now_utc())
            else:
                mark_part_sent(opened, reply)
        elif answer.outcome is Outcome.BLOCKED:
            chat_blocked(opened, chat, now_utc())
            give_reply_up(opened, reply)
        elif answer.outcome is Outcome.MOVED and answer.moved_to is not None:
            move_chat(opened, chat, self._seal, answer.moved_to)
        elif answer.outcome is Outcome.NEVER:
            log.error("Telegram refused a message for good (reply %d).", reply.id)
            _say_instead(opened, reply)


def _say_instead(opened: Session, reply: OutboxMessage) -> None:
    """Say that something could not be said; where even that is refused, leave it."""
    instead = payload_of(line("could_not_send", reply.id))
    if reply.payload.get("instead"):
        give_reply_up(opened, reply)
    else:
        reply.payload = {**instead, "instead": True}
        reply.parts_sent = 0
        opened.flush()
