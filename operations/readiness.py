"""Whether a process lives, and whether it can take work: looked at, never supposed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import cache

from store.migrations import (
    DatabaseFromNewerVersion,
    DatabaseUnusable,
    newest_revision,
    refuse_newer,
    revision_of,
)

#: A look that takes longer has found that there is no answer.
LOOKS_FOR = 3.0
#: What is wrong, as a few words for whoever is on call; None where all is well.
Look = Callable[[], str | None]


class Readiness:
    """What has to be so for this process to take work."""

    def __init__(self, **looks: Look) -> None:
        """Take what to look at, by name."""
        self._looks = {name: _Looked(look) for name, look in looks.items()}
        self._stops = False

    def stop(self) -> None:
        """The process was told to stop: it takes no new work from now on."""
        self._stops = True

    def faults(self, within: float = LOOKS_FOR) -> dict[str, str]:
        """What is wrong, by what was looked at; empty where work can be taken.

        Args:
            within: seconds for all of it together.
        """
        if self._stops:
            return {"process": "stops: takes no new work"}
        deadline = time.monotonic() + within
        under_way = {name: looked.begin() for name, looked in self._looks.items()}
        told = {
            name: self._looks[name].told(done, deadline - time.monotonic())
            for name, done in under_way.items()
        }
        return {name: fault for name, fault in told.items() if fault is not None}


class _Looked:
    """One look, in a thread of its own; asked again while it is under way, it waits for the same.

    So a database that hangs holds one thread, however often it is asked.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._lock = threading.Lock()
        self._under_way: threading.Event | None = None
        self._said: str | None = None

    def begin(self) -> threading.Event:
        with self._lock:
            if self._under_way is None:
                self._under_way = threading.Event()
                threading.Thread(target=self._run, args=(self._under_way,), daemon=True).start()
            return self._under_way

    def told(self, done: threading.Event, within: float) -> str | None:
        return self._said if done.wait(max(within, 0.0)) else "did not answer in time"

    def _run(self, done: threading.Event) -> None:
        try:
            self._said = self._look()
        except Exception as error:  # noqa: BLE001 - a look that breaks is a fault, not a crash
            self._said = f"could not be looked at ({type(error).__name__})"
        with self._lock:
            self._under_way = None
        done.set()


class Pulse:
    """The main loop of a process beats; one that has not for too long no longer lives."""

    def __init__(self, longest: float) -> None:
        """Take the seconds that may lie between two beats."""
        self.longest = longest
        self._beat = time.monotonic()

    def beat(self) -> None:
        """The loop went round."""
        self._beat = time.monotonic()

    @property
    def since(self) -> float:
        """Seconds since it went round last."""
        return time.monotonic() - self._beat

    def fault(self) -> str | None:
        """What is wrong with it."""
        if self.since <= self.longest:
            return None
        return f"has not gone round for {self.since:.0f} s"


def store_fault() -> str | None:
    """What is wrong with the database: it does not answer, is empty, or is older than this process.

    One that is newer is no fault: this process is about to be replaced, and goes on until then.
    """
    try:
        held = revision_of()
    except DatabaseUnusable:
        return "does not answer"
    if held == _newest():
        return None
    if held is None:
        return "is empty"
    try:
        refuse_newer(held)
    except DatabaseFromNewerVersion:
        return None
    return f"holds version {held}, older than {_newest()}"


@cache
def _newest() -> str:
    return newest_revision()
