"""A second process that does some of the teaching's jobs while this one does others.

Two threads would not do: readers of words hold the interpreter, and liblinear draws from one
generator for the whole process, so that two heads that learned in it at once would draw each
other's numbers, differently each time. A process of its own draws as if it were alone.

A job is a function of a module and what it is given; both go through a pipe, and so does what
comes back. Whatever the second process does not bring back is done here, and comes out the same.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from threading import Condition, Thread
from typing import Any, BinaryIO, Generic, TypeVar, cast

T = TypeVar("T")
#: This module, as the second process is started; there its `__name__` is another.
MODULE = "understanding.learned.beside"


class Job(Generic[T]):
    """Something to be done, here or in the second process."""

    def __init__(self, work: Callable[..., T], given: tuple[Any, ...]) -> None:
        self.asked = (work, given)
        self.done = False
        self.result: T | None = None

    def finish(self, result: T) -> None:
        """It is done; what it was given is let go."""
        self.result, self.done, self.asked = result, True, cast(Any, None)


class Beside:
    """Jobs that wait. The second process takes the first asked, this one the last: they meet."""

    def __init__(self) -> None:
        self._waiting: deque[Job[Any]] = deque()
        self._changed = Condition()
        self._is_over = False

    def ask(self, work: Callable[..., T], *given: Any) -> Job[T]:
        """Put a job with those that wait. The second process takes the first asked first."""
        job = Job(work, given)
        with self._changed:
            self._waiting.append(job)
            self._changed.notify_all()
        return job

    def result(self, job: Job[T]) -> T:
        """What a job came to; until it is done, others that wait are done here, the last first."""
        while not job.done:
            with self._changed:
                mine = self._waiting.pop() if self._waiting else None
                if mine is None and not job.done:
                    self._changed.wait()
            if mine is not None:
                work, given = mine.asked
                mine.finish(work(*given))
        return cast(T, job.result)

    def hand_over(self, jobs: BinaryIO, results: BinaryIO) -> None:
        """Give one job after another to the second process, until it fails or nothing follows."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._is_over)
                if self._is_over:
                    return
                job = self._waiting.popleft()
            try:
                pickle.dump(job.asked, jobs, pickle.HIGHEST_PROTOCOL)
                jobs.flush()
                result = pickle.load(results)  # noqa: S301 - our own process wrote it
            except Exception:  # noqa: BLE001 - whatever it was, the job is then done here
                self._put_back(job)
                return
            with self._changed:
                job.finish(result)
                self._changed.notify_all()

    def end(self) -> None:
        """Nothing more will be asked."""
        with self._changed:
            self._is_over = True
            self._changed.notify_all()

    def _put_back(self, job: Job[Any]) -> None:
        with self._changed:
            self._waiting.append(job)
            self._changed.notify_all()


@contextmanager
def second_process() -> Iterator[Beside]:
    """Start a second process; it is gone when this is left, in whatever way.

    Where none can be started, whatever is asked is done here.
    """
    try:
        other = subprocess.Popen(
            [sys.executable, "-m", MODULE], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
    except OSError:
        yield Beside()
        return
    assert other.stdin is not None
    assert other.stdout is not None
    beside = Beside()
    giving = Thread(target=beside.hand_over, args=(other.stdin, other.stdout), daemon=True)
    giving.start()
    try:
        yield beside
    finally:
        other.kill()
        other.wait()
        beside.end()
        giving.join()
        for pipe in (other.stdin, other.stdout):
            with suppress(OSError):
                pipe.close()


def main() -> None:
    """Do the jobs that come in, one after another; the end of the pipe is the end of the parent."""
    # Ctrl-C is told to both; this one ends when the other does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library may print is no result.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    jobs: SimpleQueue[Any] = SimpleQueue()
    Thread(target=_read, args=(sys.stdin.buffer, jobs), daemon=True).start()
    while True:
        work, given = jobs.get()
        pickle.dump(work(*given), results, pickle.HIGHEST_PROTOCOL)
        results.flush()


def _read(pipe: BinaryIO, jobs: SimpleQueue[Any]) -> None:
    """Read jobs while one is done, so that a parent that was killed is noticed at once."""
    status = 1
    try:
        while True:
            jobs.put(pickle.load(pipe))  # noqa: S301 - our own process wrote it
    except EOFError:
        status = 0
    except Exception:  # noqa: BLE001 - a job that cannot be read is done there; why is told
        traceback.print_exc()
    os._exit(status)


if __name__ == "__main__":
    main()
