"""The process that sends what is due and works off what waits, every few seconds.

People who write in a terminal are left to their terminal, which plays its own clock; people who
write on Telegram get their check-ins from here and their answers from `bot.telegram`.
"""

from __future__ import annotations

import functools
import logging
import signal
import sys
import threading
import time
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from bot.check_ins import send_due
from bot.forgetting import forget_who_asked
from bot.narrowed import session_without
from bot.rasa_channel import RasaChannel, RasaIsDown, RasaRefused
from bot.road import work_off_everyone
from bot.telegram import TELEGRAM
from bot.terminal import TERMINAL
from operations.logs import begin
from operations.nightly import Nightly
from operations.readiness import Pulse, Readiness, store_fault
from operations.store_figures import give_store_figures
from operations.watched import Watched, watch_on
from store.clock import now_utc
from store.settings import settings

EVERY = 2.0
LONGEST_WAIT = 60.0
# A round may ask Rasa for several answers, each of which may take a minute.
LONGEST_ROUND = 180.0

log = logging.getLogger("bot.clock")


def run(stopped: threading.Event, every: float = EVERY, pulse: Pulse | None = None) -> None:
    """Go round until told to stop; where Rasa is down, ask it less often each time, once a minute
    at least. What is due is put into the inbox on time all the same."""
    chosen = settings()
    rasa = RasaChannel(chosen.rasa_url, chosen.token)
    wait, asked_at, nightly = every, 0.0, Nightly()
    while not stopped.wait(every):
        if pulse is not None:
            pulse.beat()
        try:
            _send_due()
            if time.monotonic() - asked_at >= wait - every:
                asked_at = time.monotonic()
                # Telegram's people are answered by its own process.
                without = functools.partial(session_without, TERMINAL, TELEGRAM)
                work_off_everyone(rasa, without, stopped.is_set)
                wait = every
            forget_who_asked(now_utc())
            nightly.look()
        except (RasaIsDown, RasaRefused, SQLAlchemyError, OSError, ValueError) as error:
            # The kind of fault only: an error may quote the row, and the row what a person wrote.
            log.warning("This round stopped (%s); what waits is tried again.", type(error).__name__)
            wait = min(wait * 2, LONGEST_WAIT)
    rasa.close()


def _send_due() -> None:
    chosen = settings()
    # Where Telegram is not served, what would come due there waits with its people.
    elsewhere = (TERMINAL,) if chosen.telegram_token else (TERMINAL, TELEGRAM)
    send_due(
        functools.partial(session_without, *elsewhere),
        now_utc(),
        (chosen.quiet_from, chosen.quiet_until),
        timedelta(hours=chosen.reminder_after_hours),
    )


def main() -> int:
    """Run until SIGTERM or SIGINT."""
    lines = begin("clock")
    stopped, pulse = threading.Event(), Pulse(LONGEST_ROUND)
    readiness = Readiness(store=store_fault, rounds=pulse.fault)

    def stop(*_: object) -> None:
        stopped.set()
        readiness.stop()

    for told in (signal.SIGTERM, signal.SIGINT):
        signal.signal(told, stop)
    give_store_figures()
    watch_on(settings().listen_on, settings().watch_port, Watched("clock", readiness, pulse))
    lines.serves = True
    run(stopped, pulse=pulse)
    return 0


if __name__ == "__main__":
    sys.exit(main())
