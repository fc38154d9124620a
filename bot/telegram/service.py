"""The bot as one process: takes updates in, has the coach answer, sends what waits."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy.exc import SQLAlchemyError
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.rasa_channel import RasaChannelAsync
from bot.telegram.admission import is_served, why_held_back
from bot.telegram.commands import commands_shown
from bot.telegram.courtesies import Courtesy, ReadAloud, do
from bot.telegram.intake import Intake, Taken
from bot.telegram.outgoing import Outgoing
from bot.telegram.polling import PollingBot, poll
from bot.telegram.quiet_logs import quiet_logs
from bot.telegram.speech import can_speak, read_aloud
from bot.telegram.turns import Turns
from bot.telegram.typing import Typing
from bot.telegram.updates import WANTED, Came, read_update
from bot.telegram.webhook import PATH, webhook
from operations.readiness import Pulse, Readiness, store_fault
from operations.watched import Watched, watch_on
from store.clock import now_utc
from store.engine import session
from store.sealing import CannotOpen, Seal
from store.settings import Settings, SettingsError, settings
from store.telegram_chats import seal_anew

LOCK_FILE = "telegram.lock"
CANCELLED_AGAIN_AFTER = 0.5
COURTESIES_WITHIN = 3.0
ANSWER_WITHIN = 15.0
TRY_AGAIN_AFTER = 5.0
# It looks for what waits every second; it asks Telegram for updates every minute.
LONGEST_ROUND, LONGEST_SILENCE = 60.0, 150.0
COMMANDS_TOLD, COMMANDS_AGAIN_AFTER = 3, 0.5

log = logging.getLogger(__name__)


class CannotServe(Exception):
    """The bot cannot work; the message is one sentence for a person."""


class Service:
    """Everything that one bot process does."""

    def __init__(self, chosen: Settings) -> None:
        if chosen.telegram_token is None:
            raise CannotServe("TELEGRAM_TOKEN is not set: BotFather gives one (docs/telegram.md).")
        self._chosen = chosen
        self._seal = Seal(chosen.identity_keys)
        self.bot = _bot(chosen, chosen.telegram_token)
        self._rasa = RasaChannelAsync(chosen.rasa_url, chosen.token)
        self.outgoing = Outgoing(self.bot, self._seal, can_speak=can_speak())
        self.pulse = Pulse(LONGEST_ROUND)
        self.readiness = Readiness(store=store_fault, telegram=self._telegram_fault)
        self._served = False
        self.turns = Turns(
            self._rasa, self.outgoing.wake, Typing(self.bot, self._seal), self.pulse.beat
        )
        self._intake = Intake(self._seal, lambda chat_id: is_served(chat_id, chosen))
        self._courtesies: set[asyncio.Task[None]] = set()

    async def run(self, told_to_stop: asyncio.Event) -> None:
        """Serve until told to stop.

        Raises:
            CannotServe: the token is wrong, or a key is gone.
        """
        try:
            with session() as opened:
                seal_anew(opened, self._seal)
        except CannotOpen:
            raise CannotServe(
                "IDENTITY_KEYS holds none of the keys that people's chats were sealed with: put "
                "the key of before behind the new one."
            ) from None
        if why := why_held_back(self._chosen):
            log.warning(why)
        stopping = asyncio.create_task(told_to_stop.wait())
        greeting = asyncio.create_task(self._greet_telegram())
        try:
            await asyncio.wait({stopping, greeting}, return_when=asyncio.FIRST_COMPLETED)
            if not stopping.done():
                greeting.result()
                await self._serve(stopping)
        except InvalidToken:
            raise CannotServe(
                "Telegram does not know this TELEGRAM_TOKEN: BotFather tells the bot's token."
            ) from None
        finally:
            self.readiness.stop()
            stopping.cancel()
            greeting.cancel()
            await self.turns.stop()
            await self.outgoing.stop()
            with contextlib.suppress(TelegramError, RuntimeError):
                await self.bot.shutdown()
            await self._rasa.close()

    async def take_in(self, updates: Sequence[Any]) -> None:
        """Write updates down, all or none, and do what is to be done at once.

        Raises:
            sqlalchemy.exc.SQLAlchemyError: they could not be written down.
        """
        now = now_utc()
        answered: list[str] = []
        courtesies: list[Courtesy] = []
        came = [what for raw in updates if (what := read_update(raw, now)) is not None]
        for taken in self._written_down(came, now):
            courtesies += taken.courtesies
            answered += [taken.person_id] if taken.person_id and taken.answered else []
        self.turns.wake()
        for person_id in dict.fromkeys(answered):
            self.outgoing.wake(person_id)
        if courtesies:
            await self._do_all(courtesies)

    def _written_down(self, came: Sequence[Came], now: datetime) -> list[Taken]:
        try:
            with session() as opened:
                return [self._intake.take(opened, what, now) for what in came]
        except SQLAlchemyError:
            raise
        except Exception as error:  # noqa: BLE001 - one update must not hold up everybody's
            if len(came) == 1:
                log.error("An update was left out (%s).", type(error).__name__)
                return []
            return [taken for what in came for taken in self._written_down([what], now)]

    async def _do_all(self, courtesies: Sequence[Courtesy]) -> None:
        """Do them before Telegram hears that the updates were taken; wait for none for long."""
        for courtesy in courtesies:
            task = asyncio.create_task(self._do(courtesy))
            self._courtesies.add(task)
            task.add_done_callback(self._courtesies.discard)
        await asyncio.wait(set(self._courtesies), timeout=COURTESIES_WITHIN)

    async def _do(self, courtesy: Courtesy) -> None:
        if isinstance(courtesy, ReadAloud):
            await read_aloud(self.bot, courtesy)
        else:
            await do(self.bot, courtesy)

    async def _greet_telegram(self) -> None:
        """Say who we are and what we understand, until Telegram has heard it.

        Raises:
            InvalidToken: it does not know us.
        """
        while True:
            try:
                await self.bot.initialize()
                await self._tell_commands()
                if self._chosen.webhook_url:
                    await self.bot.set_webhook(
                        f"{self._chosen.webhook_url}{PATH}",
                        allowed_updates=list(WANTED),
                        secret_token=self._chosen.webhook_secret,
                        # One after the other: updates of one person must not overtake one another.
                        max_connections=1,
                    )
                else:
                    await self.bot.delete_webhook()
            except InvalidToken:
                raise
            except RetryAfter:
                log.warning("Telegram asks to wait before the bot can start; tried again.")
            except (TelegramError, OSError) as error:
                log.warning("Telegram does not answer (%s); tried again.", type(error).__name__)
            else:
                self._served = True
                log.info("The bot is served.")
                return
            await asyncio.sleep(TRY_AGAIN_AFTER)

    def _telegram_fault(self) -> str | None:
        """What is wrong between Telegram and us."""
        if not self._served or self.bot.heard_at is None:
            return "has not taken our greeting"
        silent = time.monotonic() - self.bot.heard_at
        # With webhooks it is Telegram that asks.
        if self._chosen.webhook_url or silent <= LONGEST_SILENCE:
            return None
        return f"has not answered for {silent:.0f} s"

    async def _tell_commands(self) -> None:
        """Tell Telegram the list; where it will not hear it, people are served all the same."""
        for _ in range(COMMANDS_TOLD):
            try:
                await self.bot.set_my_commands(commands_shown())
            except TelegramError as error:
                said = type(error).__name__
                await asyncio.sleep(COMMANDS_AGAIN_AFTER)
            else:
                return
        log.warning("Telegram took no list of commands (%s).", said)

    async def _serve(self, stopping: asyncio.Task[bool]) -> None:
        alone = self._chosen.is_sqlite
        work = [
            asyncio.create_task(self.turns.run(alone=alone)),
            asyncio.create_task(self.outgoing.run()),
            asyncio.create_task(self._take_webhooks())
            if self._chosen.webhook_url
            else asyncio.create_task(poll(self.bot, self.take_in)),
        ]
        ends: set[asyncio.Future[Any]] = {stopping, *work, self.outgoing.failed}
        done, _ = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        await ended_for_sure(work)
        for ended in done - {stopping}:
            ended.result()

    async def _take_webhooks(self) -> None:
        import uvicorn

        application = webhook(self._chosen.webhook_secret, self.take_in)
        server = uvicorn.Server(
            uvicorn.Config(
                application,
                host=self._chosen.listen_on,
                port=self._chosen.webhook_port,
                log_config=None,
                access_log=False,
                lifespan="off",
                # Rasa holds websockets at a version that uvicorn does not know.
                ws="none",
            )
        )
        try:
            await server.serve()
        except asyncio.CancelledError:
            await server.shutdown()
            raise
        except SystemExit:
            raise CannotServe(
                f"Port {self._chosen.webhook_port} is taken: set WEBHOOK_PORT to a free one."
            ) from None


async def ended_for_sure(tasks: Sequence[asyncio.Task[Any]]) -> None:
    """Cancel tasks until each has ended.

    Once may not be enough: a connection that is closed at the same moment can swallow it, and the
    next question to Telegram would be waited for, nearly a minute.
    """
    while running := [task for task in tasks if not task.done()]:
        for task in running:
            task.cancel()
        await asyncio.wait(running, timeout=CANCELLED_AGAIN_AFTER)


def _bot(chosen: Settings, token: str) -> PollingBot:
    # What goes to this machine goes there, whatever proxy the environment names.
    around = {} if chosen.telegram_is_real else {"trust_env": False}
    return PollingBot(
        token,
        base_url=f"{chosen.telegram_api}/bot",
        base_file_url=f"{chosen.telegram_api}/file/bot",
        request=HTTPXRequest(
            connection_pool_size=32,
            read_timeout=ANSWER_WITHIN,
            pool_timeout=10,
            httpx_kwargs=dict(around),
        ),
        get_updates_request=HTTPXRequest(connection_pool_size=1, httpx_kwargs=dict(around)),
    )


async def serve(chosen: Settings) -> None:
    """Serve until SIGTERM or SIGINT.

    Raises:
        CannotServe: in one sentence.
    """
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told.set)
    service = Service(chosen)
    watched = Watched("telegram", service.readiness, service.pulse)
    watch_on(chosen.listen_on, chosen.watch_port, watched)
    await service.run(told)


@contextlib.contextmanager
def _only_one(var: Path) -> Any:
    """Beside SQLite one bot serves: a second would ask Telegram for the same updates."""
    lock = FileLock(var / LOCK_FILE)
    try:
        # A killed one's lock goes with it, a moment later.
        lock.acquire(timeout=2)
    except Timeout:
        raise CannotServe("Another process serves Telegram from this folder already.") from None
    try:
        yield
    finally:
        lock.release()


def main() -> int:
    """Serve; 1 with a sentence where that cannot be."""
    try:
        chosen = settings()
        lines = quiet_logs(chosen.telegram_token or "no token")
        lines.serves = True
        if chosen.is_sqlite:
            with _only_one(chosen.var_dir):
                asyncio.run(serve(chosen))
        else:
            asyncio.run(serve(chosen))
    except (CannotServe, SettingsError, SQLAlchemyError) as error:
        is_ours = isinstance(error, CannotServe | SettingsError)
        sys.stderr.write(f"{error if is_ours else type(error).__name__}\n")
        return 1
    return 0
