"""Has the coach answer what waits in the inbox from Telegram: many people at once, each in order.

While the coach's own processes do not answer, messages wait; a person is told so once, ten seconds
after theirs, and everything is worked off when they are back.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import time
from collections.abc import Callable
from datetime import timedelta

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from bot.rasa_channel import (
    NotAMessage,
    Question,
    RasaChannelAsync,
    RasaIsDown,
    RasaRefused,
    TurnFailed,
)
from bot.road import CLAIM_LASTS, end, give_back, question_of
from bot.telegram import TELEGRAM
from bot.telegram.own_words import ask_to_wait, payload_of
from bot.telegram.parts import with_captions
from coaching.telegram_lines import line
from operations.logs import about
from store.clock import now_utc
from store.engine import session
from store.inbox import (
    InboxMessage,
    InboxState,
    MessageKind,
    claim_messages,
    join_following,
    put_back_stale,
)
from store.takeovers import takeover_of

AT_ONCE = 8
LOOK_EVERY = 1.0
SHORTEST_REST, LONGEST_REST = 0.25, 5.0
LONGEST_TURN = 75.0
# At a stop, of the twenty seconds that there are: some are left to send the answers.
ENDS_WITHIN = 10.0
# What somebody writes before they hear an answer is one turn, up to this much of it.
MOST_JOINED, LONGEST_JOINED = 20, 3_500
TOLD_AFTER = timedelta(seconds=10)
# A message on which the coach failed so often is given up, so that those behind it are answered.
FAILURES = 4

log = logging.getLogger(__name__)


class Turns:
    """The asking side of the bot."""

    def __init__(
        self,
        rasa: RasaChannelAsync,
        answered: Callable[[str], None],
        typing: Callable[[str], contextlib.AbstractAsyncContextManager[None]],
        beat: Callable[[], None] = lambda: None,
    ) -> None:
        """Ask `rasa`; call `answered` with a person when something waits to be sent to them.

        `typing` shows that the coach thinks, for as long as its block lasts; `beat` is called each
        time that it looks for what waits.
        """
        self._beat = beat
        self._rasa = rasa
        self._answered = answered
        self._typing = typing
        self._wake = asyncio.Event()
        self._woken_at = 0.0
        self._running: dict[int, tuple[float, asyncio.Task[None]]] = {}
        self._more_wait = True
        self._rest = 0.0
        self._rests_until = 0.0
        self._down_since: float | None = None
        self._failures: dict[int, int] = {}

    def wake(self) -> None:
        """Something waits in the inbox."""
        self._woken_at = time.monotonic()
        self._wake.set()

    async def run(self, *, alone: bool) -> None:
        """Answer until cancelled.

        Args:
            alone: whether no other process claims messages of Telegram: then what one that was
                killed had claimed waits again at once.
        """
        longest_claim = timedelta(0) if alone else CLAIM_LASTS
        looked_at = 0.0
        while True:
            self._beat()
            try:
                if time.monotonic() - looked_at >= LOOK_EVERY:
                    with session(quick=True) as opened:
                        put_back_stale(opened, now_utc(), longest_claim)
                    longest_claim, looked_at = CLAIM_LASTS, time.monotonic()
                    self._tell_who_waits()
                self._start_turns()
            except SQLAlchemyError as error:
                # The kind of fault only: the error may quote the row.
                log.warning("The inbox cannot be used just now (%s).", type(error).__name__)
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._wake.wait(), LOOK_EVERY)
            self._wake.clear()

    async def stop(self) -> None:
        """Let the turns that run end, for some seconds; what is cut off is asked again later."""
        tasks = [task for _, task in self._running.values()]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=ENDS_WITHIN)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _start_turns(self) -> None:
        free = AT_ONCE - len(self._running)
        if free <= 0 or time.monotonic() < self._rests_until:
            return
        # While nothing answers, one message is enough to see whether anybody is back.
        most = 1 if self._down_since else free
        claimed = _claim(most)
        self._more_wait = len(claimed) == most
        for message, question in claimed:
            task = asyncio.create_task(self._turn(message, question))
            self._running[message.id] = (time.monotonic(), task)
            task.add_done_callback(functools.partial(self._ended, message.id))

    def _ended(self, message_id: int, task: asyncio.Task[None]) -> None:
        started, _ = self._running.pop(message_id, (0.0, task))
        if not task.cancelled() and (error := task.exception()):
            log.error("A turn broke off (%s); its message is asked again.", type(error).__name__)
        if self._woken_at >= started or self._more_wait:
            # What came meanwhile may be the same person's next, or have found no place.
            self._wake.set()

    async def _turn(self, message: InboxMessage, question: Question) -> None:
        with about(message.message_id):
            await self._asked(message, question)

    async def _asked(self, message: InboxMessage, question: Question) -> None:
        try:
            async with self._typing(message.person_id):
                # Not for longer than its claim lasts: then another would ask as well.
                replies = await asyncio.wait_for(self._rasa.ask(question), LONGEST_TURN)
        except NotAMessage:
            self._give_up(message)
        except TurnFailed as error:
            failures = self._failures[message.id] = self._failures.get(message.id, 0) + 1
            if failures >= FAILURES:
                self._give_up(message)
            else:
                self._not_now(message, error)
        except (RasaIsDown, RasaRefused, asyncio.TimeoutError) as error:
            self._not_now(message, error)
        else:
            self._rest, self._down_since = 0.0, None
            self._failures.pop(message.id, None)
            if not replies and message.kind is not MessageKind.TRIGGER and not _human_has(message):
                # A person who wrote is never met with silence; a human who took over answers them.
                replies = [payload_of(line("could_not_read", message.id))]
            end(message, with_captions(replies))
        self._answered(message.person_id)

    def _give_up(self, message: InboxMessage) -> None:
        log.error("A message was given up (inbox %d): the coach failed on it.", message.id)
        self._failures.pop(message.id, None)
        end(message, [payload_of(line("could_not_read", message.id))], failed=True)

    def _not_now(self, message: InboxMessage, error: Exception) -> None:
        give_back(message)
        now = time.monotonic()
        if self._down_since is None:
            self._down_since = now
            log.warning("The coach does not answer (%s); messages wait.", type(error).__name__)
        self._rest = min(max(self._rest * 2, SHORTEST_REST), LONGEST_REST)
        self._rests_until = now + self._rest
        asyncio.get_running_loop().call_later(self._rest, self.wake)

    def _tell_who_waits(self) -> None:
        """Ten seconds without an answer: whoever waits as long is told so, once for a message."""
        began = [started for started, _ in self._running.values()]
        since = min([*began, *([self._down_since] if self._down_since else [])], default=None)
        if since is None or time.monotonic() - since < TOLD_AFTER.total_seconds():
            return
        now = now_utc()
        with session(quick=True) as opened:
            first = (
                sa.select(sa.func.min(InboxMessage.id))
                .where(
                    InboxMessage.channel == TELEGRAM,
                    InboxMessage.kind != MessageKind.TRIGGER,
                    InboxMessage.state.in_((InboxState.WAITING, InboxState.CLAIMED)),
                )
                .group_by(InboxMessage.person_id)
            )
            waiting = opened.execute(
                sa.select(InboxMessage).where(
                    InboxMessage.id.in_(first), InboxMessage.received_at <= now - TOLD_AFTER
                )
            ).scalars()
            told = [m.person_id for m in waiting if ask_to_wait(opened, m, now)]
        for person_id in told:
            self._answered(person_id)


def _claim(limit: int) -> list[tuple[InboxMessage, Question]]:
    # Lost with the power, a claim is a message that waits: it is claimed again.
    with session(quick=True) as opened:
        claimed = claim_messages(opened, now_utc(), limit, channel=TELEGRAM)
        for message in claimed:
            join_following(opened, message, MOST_JOINED, LONGEST_JOINED)
        return [(message, question_of(opened, message)) for message in claimed]


def _human_has(message: InboxMessage) -> bool:
    """Whether somebody of the team has this conversation: the coach is quiet then, on purpose."""
    with session(quick=True) as opened:
        return takeover_of(opened, message.person_id) is not None
