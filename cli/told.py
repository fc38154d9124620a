"""Told to stop from outside, by SIGTERM or as the terminal went away: tidied up all the same."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

BY_CTRL_C = 130
SIGNALS = (signal.SIGTERM, signal.SIGHUP)


class Told(KeyboardInterrupt):
    """This process was told to stop; the message is one sentence for a person.

    A kind of Ctrl-C, as that is what an event loop lets through, such as that of an open prompt:
    any other exception from a signal is lost in it, and the process would run on.
    """

    def __init__(self, says: str = "Stopped.", status: int = BY_CTRL_C) -> None:
        super().__init__(says)
        self.status = status


@contextmanager
def stopping_when_told() -> Iterator[None]:
    """Within the block SIGTERM and SIGHUP raise `Told`, once: tidying up then comes to its end."""
    before: dict[signal.Signals, Any] = {}
    if threading.current_thread() is threading.main_thread():
        # `nohup` has SIGHUP ignored, and means it.
        before = {
            told: signal.signal(told, _stop)
            for told in SIGNALS
            if signal.getsignal(told) is not signal.SIG_IGN
        }
    try:
        yield
    finally:
        for told, handler in before.items():
            signal.signal(told, handler)


def _stop(number: int, _frame: object) -> None:
    for told in SIGNALS:
        signal.signal(told, signal.SIG_IGN)
    raise Told(status=128 + number)
