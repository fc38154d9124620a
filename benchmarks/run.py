"""Runs one side: started, asked for its first answer, played to, weighed, stopped."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from benchmarks.figures import Turn
from benchmarks.messages import BEGINS, OPENING, Message
from benchmarks.sides import Sent, Side
from cli.problem import Problem
from cli.processes import started
from cli.running import find_running

READY_WITHIN = 300.0
LOOK_EVERY = 0.1


@dataclass(frozen=True)
class Memory:
    """Megabytes (1024 x 1024) of one process: now, and at its highest."""

    now_mb: float
    peak_mb: float


class Running:
    """A side whose processes stand; `first_answer_s` is from starting them to its first answer."""

    def __init__(self, side: Side, first_answer_s: float) -> None:
        self.side = side
        self.first_answer_s = first_answer_s

    def play(self, person: str, messages: Sequence[Message], first: int = 0) -> list[Turn]:
        """Have a person say these messages one after another.

        Args:
            person: their id; the same on both sides.
            messages: what they say.
            first: the number of the first message, where they have said some before.
        """
        now, turns = BEGINS + timedelta(minutes=first), []
        for number, message in enumerate(messages, start=first):
            now += message.after
            turns.append(self.side.say(Sent(person, number, message, now)))
        return turns

    def memory(self, process: str = "rasa") -> Memory:
        """What a process weighs now.

        Raises:
            Problem: it no longer runs.
        """
        running = find_running(self.side.var)
        if running is None:
            raise Problem(f"{self.side.name} has stopped: the files in {self.side.var} say why.")
        return memory_of(running.processes[process])


@contextmanager
def run(side: Side) -> Iterator[Running]:
    """Start a side with an empty store and wait for its first answer; stop it at the end.

    Raises:
        Problem: it does not start.
    """
    side.var.mkdir(parents=True)
    prepare_store(side.store_url)
    processes = side.processes()
    begun = time.perf_counter()
    with started(processes, side.ports, side.var, known=True) as coach:
        while not (listens(side.ports.rasa) and listens(side.ports.actions)):
            if not coach.is_up():
                raise Problem(f"{side.name}: {coach.why_it_stopped()}")
            if time.perf_counter() - begun > READY_WITHIN:
                raise Problem(f"{side.name} did not start within {READY_WITHIN:.0f} s.")
            time.sleep(LOOK_EVERY)
        side.wait_until_ready(READY_WITHIN)
        side.say(Sent("first", 0, OPENING[0], BEGINS))
        try:
            yield Running(side, time.perf_counter() - begun)
        finally:
            side.close()


def prepare_store(url: str) -> None:
    """Make the database that actions write to, with the example directory in it."""
    from directory.demonstration import load_demonstration
    from store.engine import session
    from store.migrations import upgrade

    upgrade(url)
    with session(url) as opened:
        load_demonstration(opened)


def listens(port: int) -> bool:
    """Whether somebody takes connections on this loopback port."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False


def memory_of(pid: int) -> Memory:
    """What the kernel says of a process's resident memory.

    Raises:
        Problem: there is no such process.
    """
    try:
        told = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError as error:
        raise Problem(f"Process {pid} has stopped.") from error
    kilobytes = {
        name: float(rest.split()[0])
        for name, _, rest in (line.partition(":") for line in told.splitlines())
        if name in {"VmRSS", "VmHWM"}
    }
    return Memory(kilobytes["VmRSS"] / 1024, kilobytes["VmHWM"] / 1024)
