"""`coach run`: makes everything ready, starts every process, and opens a chat in the terminal."""

from __future__ import annotations

import contextlib
import sys
import time

from bot.rasa_channel import RasaIsDown
from cli.chat import talk_with
from cli.prepare import prepare
from cli.problem import Problem
from cli.processes import Coach, Ports, Process, processes_of, started, taken_for_watching
from cli.running import find_running
from cli.users import say_where_the_console_is
from store.settings import settings


def run(*, with_chat: bool) -> None:
    """Run until the person leaves the chat, or until told to stop.

    Raises:
        Problem: something is in the way, or a process stopped by itself.
    """
    chosen = settings()
    if running := find_running(chosen.var_dir):
        raise Problem(
            f"The coach runs already (process {running.pid}): 'make chat' talks to it, and "
            "another copy needs a COACH_HOME, RASA_PORT, ACTIONS_PORT, CONSOLE_PORT and WATCH_PORT "
            "of its own."
        )
    ports = Ports(chosen.rasa_port, chosen.actions_port, chosen.console_port)
    prepare(ports)
    try:
        processes = processes_of(ports, with_clock=True)
        _say_what_is_not_watched(processes)
        with started(processes, ports, chosen.var_dir, known=True) as coach:
            coach.wait_until_ready()
            _say_who_is_served()
            say_where_the_console_is()
            if with_chat and sys.stdin.isatty():
                _talk(coach)
            else:
                _serve(coach)
    except KeyboardInterrupt:
        # Where the terminal went away there is nobody to tell.
        with contextlib.suppress(OSError):
            print("\nThe coach has stopped.", file=sys.stderr)  # noqa: T201


def _say_what_is_not_watched(processes: dict[str, Process]) -> None:
    """Nobody who chats needs these ports: the coach starts without them, and says so."""
    for name, port in taken_for_watching(processes):
        print(  # noqa: T201
            f"Port {port} is taken by another program, so nobody can watch how the {name} is: set "
            "WATCH_PORT to the first of three free ports.",
            file=sys.stderr,
        )


def _say_who_is_served() -> None:
    """With Telegram: that it is served, and where only testers are, why."""
    from bot.telegram.admission import why_held_back

    chosen = settings()
    if chosen.telegram_token is None:
        return
    way = f"webhooks at {chosen.webhook_url}" if chosen.webhook_url else "polling"
    print(why_held_back(chosen) or f"Telegram is served by {way}.", flush=True)  # noqa: T201


def _talk(coach: Coach) -> None:
    try:
        talk_with(coach.ports.rasa, coach.is_up)
    except RasaIsDown as error:
        raise Problem(coach.why_it_stopped()) from error


def _serve(coach: Coach) -> None:
    where = f"http://127.0.0.1:{coach.ports.rasa}"
    print(f"The coach is ready on {where}; 'make chat' talks to it.", flush=True)  # noqa: T201
    while coach.is_up():
        time.sleep(0.5)
    raise Problem(coach.why_it_stopped())
