"""The process that sends what is due and works off what waits, every few seconds.

People who write in a terminal are left to their terminal, which plays its own clock.
"""

from __future__ import annotations

import functools
import logging
import signal
import sys
import threading
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from bot.check_ins import send_due
from bot.forgetting import forget_who_asked
from bot.narrowed import session_without
from bot.rasa_channel import RasaChannel, RasaIsDown, RasaRefused
from bot.road import work_off_everyone
from bot.terminal import TERMINAL
from store.clock import now_utc
from store.settings import settings

EVERY = 2.0
LONGEST_WAIT = 60.0

log = logging.getLogger("bot.clock")


def run(stopped: threading.Event, every: float = EVERY) -> None:
    """Go round until told to stop; where Rasa is down, wait longer each time, a minute at most."""
    chosen = settings()
    rasa = RasaChannel(chosen.rasa_port, chosen.token)
    wait = every
    while not stopped.wait(wait):
        try:
            _round(rasa)
            wait = every
        except (RasaIsDown, RasaRefused, SQLAlchemyError) as error:
            # The kind of fault only: an error may quote the row, and the row what a person wrote.
            log.warning("This round stopped (%s); what waits is tried again.", type(error).__name__)
            wait = min(wait * 2, LONGEST_WAIT)
    rasa.close()


def _round(rasa: RasaChannel) -> None:
    chosen = settings()
    not_in_a_terminal = functools.partial(session_without, TERMINAL)
    send_due(
        not_in_a_terminal,
        now_utc(),
        (chosen.quiet_from, chosen.quiet_until),
        timedelta(hours=chosen.reminder_after_hours),
    )
    work_off_everyone(rasa, not_in_a_terminal)
    forget_who_asked(now_utc())


def main() -> int:
    """Run until SIGTERM or SIGINT."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    stopped = threading.Event()
    for told in (signal.SIGTERM, signal.SIGINT):
        signal.signal(told, lambda *_: stopped.set())
    run(stopped)
    return 0


if __name__ == "__main__":
    sys.exit(main())
