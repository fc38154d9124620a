"""A person's chat in a terminal: what they type or press, what the coach replies, their clock."""

from __future__ import annotations

import functools
import re
import threading
import time
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from datetime import time as datetime_time

import sqlalchemy as sa

from bot.check_ins import next_moment, send_due
from bot.forgetting import forget_if_asked
from bot.inbox import receive
from bot.narrowed import session_of_person
from bot.outbox import deliver
from bot.played_clock import PlayedClock
from bot.rasa_channel import RasaChannel, RasaIsDown
from bot.reply import Button, Reply
from bot.road import is_worked_off, work_off
from store.engine import session
from store.inbox import MessageKind
from store.outbox import OutboxMessage
from store.settings import settings

TERMINAL = "terminal"
PRESSED = re.compile(r"\[(\d{1,2})\]")
TRY_FOR = 20.0
LAST_REPLIES = 10


class TerminalChat:
    """One person's conversation, over the same inbox, Rasa server and outbox as any channel's."""

    def __init__(
        self,
        person_id: str,
        rasa: RasaChannel,
        clock: PlayedClock,
        is_up: Callable[[], bool] = lambda: True,
    ) -> None:
        """Open the chat; where `is_up` says no, no answer can come, and none is waited for."""
        self.person_id = person_id
        self.clock = clock
        self._is_up = is_up
        self._rasa = rasa
        self._buttons = _buttons_said_last(person_id)
        # The check-ins of an open chat come from a thread of their own.
        self._one_at_a_time = threading.Lock()

    def say(self, typed: str, *, bare_numbers_press: bool = False) -> list[Reply]:
        """Send what was typed, or press the button it names; the replies.

        `[2]` presses the second button of the last reply. So does `2` with `bare_numbers_press`,
        unless the buttons are numbers themselves: on a ruler 2 means two.

        Raises:
            RasaIsDown: no answer for a while; the message is kept and answered later.
        """
        button = self._named(typed.strip(), bare_numbers_press)
        with self._one_at_a_time:
            if button:
                return self._send(MessageKind.BUTTON, button.payload)
            return self._send(MessageKind.TEXT, typed)

    @property
    def buttons_offered(self) -> int:
        """How many buttons the last reply offered."""
        return len(self._buttons)

    def presses_nothing(self, typed: str) -> bool:
        """Whether this names, in brackets, a button that the last reply did not offer."""
        typed = typed.strip()
        return bool(PRESSED.fullmatch(typed)) and self._named(typed, False) is None

    def due_now(self) -> list[Reply]:
        """What has come due by this chat's clock, and whatever else waits to be said."""
        with self._one_at_a_time:
            self._send_due(self.clock.now())
            return self._replies()

    def move_clock(self, moment: datetime) -> list[list[Reply]]:
        """Set the clock; what would have been sent on the way, as turns in their order."""
        turns = []
        with self._one_at_a_time:
            while (due := self._next_due()) and due <= moment:
                self.clock.set_to(max(due, self.clock.now()))
                if not self._send_due(self.clock.now()):
                    break
                turns.append(self._replies())
            self.clock.set_to(moment)
            self._send_due(self.clock.now())
            turns.append(self._replies())
        return [turn for turn in turns if turn]

    def _named(self, typed: str, bare_numbers_press: bool) -> Button | None:
        found = PRESSED.fullmatch(typed)
        a_ruler = any(button.is_number for button in self._buttons)
        if not found and bare_numbers_press and not a_ruler:
            found = re.fullmatch(r"(\d{1,2})", typed)
        number = int(found[1]) if found else 0
        return self._buttons[number - 1] if 0 < number <= len(self._buttons) else None

    def _send(self, kind: MessageKind, text: str) -> list[Reply]:
        number = receive(self.person_id, TERMINAL, uuid.uuid4().hex, kind, text, self.clock.now())
        deadline = time.monotonic() + TRY_FOR
        while number is not None and not is_worked_off(number):
            try:
                if not work_off(self.person_id, self._rasa):
                    # Another chat of the same person has it in hand.
                    time.sleep(0.02)
            except RasaIsDown:
                if time.monotonic() > deadline or not self._is_up():
                    raise
                time.sleep(0.5)
        return self._replies()

    def _send_due(self, now: datetime) -> list[str]:
        people = send_due(
            functools.partial(session_of_person, self.person_id), now, *_quiet_and_reminder()
        )
        work_off(self.person_id, self._rasa)
        return people

    def _next_due(self) -> datetime | None:
        with session_of_person(self.person_id) as opened:
            return next_moment(opened, self.person_id, *_quiet_and_reminder())

    def _replies(self) -> list[Reply]:
        replies: list[Reply] = []
        deliver(self.person_id, replies.append, channel=TERMINAL)
        if replies:
            self._buttons = _last_buttons(replies)
            forget_if_asked(self.person_id)
        return replies


def _quiet_and_reminder() -> tuple[tuple[datetime_time, datetime_time], timedelta]:
    chosen = settings()
    quiet = (chosen.quiet_from, chosen.quiet_until)
    return quiet, timedelta(hours=chosen.reminder_after_hours)


def _last_buttons(replies: list[Reply]) -> tuple[Button, ...]:
    return next((reply.buttons for reply in reversed(replies) if reply.buttons), ())


def _buttons_said_last(person_id: str) -> tuple[Button, ...]:
    """The buttons of the last turn, so that the next call can press one."""
    with session() as opened:
        rows = list(
            opened.execute(
                sa.select(OutboxMessage)
                .where(OutboxMessage.person_id == person_id)
                .order_by(OutboxMessage.id.desc())
                .limit(LAST_REPLIES)
            ).scalars()
        )
    last_turn = [row for row in reversed(rows) if row.inbox_id == rows[0].inbox_id]
    return _last_buttons([Reply.of(row.payload) for row in last_turn])
