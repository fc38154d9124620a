"""`coach chat`: talks to the coach that runs, or to one that is started for this chat alone."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from bot.played_clock import PlayedClock, read_moment
from bot.rasa_channel import RasaChannel, RasaIsDown, RasaRefused
from bot.terminal import TerminalChat
from cli.people import USUAL, person_named
from cli.ports import any_free, is_free
from cli.prepare import prepare
from cli.problem import Problem
from cli.processes import READY_WITHIN, Ports, processes_of, started
from cli.progress import step
from cli.running import Running, find_running, is_ready
from cli.script import MovesClock, steps_of
from cli.transcript import Show, show_json, show_text
from store.people import new_person_id
from store.settings import settings


def chat(person: str | None, script: Path | None, *, as_json: bool, now: str | None) -> None:
    """Chat until the script or the person ends.

    Raises:
        Problem: the coach cannot be reached or started, or the script cannot be read.
    """
    lines, start = _lines(script), _moment(now)
    try:
        with a_coach() as port:
            if lines is None:
                talk_with(port, lambda: is_ready(port), person, start)
            else:
                _play_with(port, person, lines, start, show_json if as_json else show_text)
    except RasaIsDown as error:
        raise Problem(
            "The coach does not answer: 'coach doctor' says what is wrong. "
            "The last message is kept and answered when it is back."
        ) from error
    except RasaRefused as error:
        raise Problem(f"{error} Do both use the same COACH_HOME and COACH_TOKEN?") from error


@contextmanager
def a_coach() -> Iterator[int]:
    """The port of a coach that answers: the one that runs, else one for this block alone."""
    chosen = settings()
    running = find_running(chosen.var_dir)
    if running:
        _wait_for(running)
        yield running.rasa_port
        return
    ports = Ports(chosen.rasa_port, chosen.actions_port)
    if not (is_free(ports.rasa) and is_free(ports.actions)):
        # Only `coach run` must be where it is looked for.
        ports = Ports(any_free(), any_free())
    prepare(ports)
    processes = processes_of(ports, with_clock=False)
    with started(processes, ports, chosen.var_dir, known=False) as coach:
        coach.wait_until_ready()
        yield ports.rasa


def talk_with(
    port: int,
    is_up: Callable[[], bool],
    person: str | None = None,
    start: datetime | None = None,
) -> None:
    """Chat in this terminal with the coach on a port, until the person leaves.

    Raises:
        RasaIsDown: the coach's processes have ended, as `is_up` tells.
    """
    from cli.talk import talk

    rasa = RasaChannel(port, settings().token)
    try:
        who = person_named(person or USUAL, settings().var_dir)
        talk(TerminalChat(who, rasa, PlayedClock(start)), is_up)
    finally:
        rasa.close()


def play(chat: TerminalChat, lines: Iterable[str], show: Show) -> None:
    """Play a script's lines, showing each turn as it comes."""
    if waiting := chat.due_now():
        show(None, waiting, 0)
    for line in steps_of(lines):
        if isinstance(line, MovesClock):
            for replies in chat.move_clock(line.moment):
                show(None, replies, 0)
        else:
            started_at = time.perf_counter()
            replies = chat.say(line.text)
            show(line.text, replies, round((time.perf_counter() - started_at) * 1000))


def _play_with(
    port: int, person: str | None, lines: list[str], start: datetime | None, show: Show
) -> None:
    rasa = RasaChannel(port, settings().token)
    try:
        who = person_named(person, settings().var_dir) if person else new_person_id()
        play(TerminalChat(who, rasa, PlayedClock(start)), lines, show)
    finally:
        rasa.close()


def _lines(script: Path | None) -> list[str] | None:
    """The script's lines; a pipe on standard input is a script; None for a person at a terminal."""
    if script is None and sys.stdin.isatty():
        return None
    try:
        if script is None or str(script) == "-":
            return sys.stdin.read().splitlines()
        return script.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise Problem(f"The script {script} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Problem(f"The script {script} is not UTF-8 text: save it as UTF-8.") from error


def _moment(now: str | None) -> datetime | None:
    try:
        return read_moment(now) if now else None
    except ValueError as error:
        raise Problem(f"--now: {error}") from error


def _wait_for(running: Running) -> None:
    with step("Waiting for the coach to be ready"):
        deadline = time.monotonic() + READY_WITHIN
        while not is_ready(running.rasa_port):
            if time.monotonic() > deadline or find_running(settings().var_dir) is None:
                raise Problem("The coach that runs does not answer: stop it and start it again.")
            time.sleep(0.2)
