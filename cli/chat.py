"""`coach chat`: talks to the coach that runs, or to one that is started for this chat alone."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.played_clock import PlayedClock, read_moment
from bot.rasa_channel import RasaChannel, RasaIsDown
from bot.terminal import TerminalChat
from cli.people import USUAL, person_named
from cli.ports import any_free, is_free
from cli.prepare import prepare
from cli.problem import Problem
from cli.processes import READY_WITHIN, Ports, processes_of, started
from cli.progress import step
from cli.running import Running, find_running, is_ready
from cli.script import MovesClock, Says, steps_of
from cli.transcript import Show, show_json, show_text
from store.people import new_person_id
from store.settings import settings

DOES_NOT_ANSWER = (
    "The coach does not answer: 'make doctor' says what is wrong. "
    "The last message is kept and answered when it is back."
)
HAS_STOPPED = "The coach has stopped: 'make run' starts it again."


@dataclass(frozen=True)
class Reached:
    """A coach that answers on a port; whether its processes still run; if not, the sentence why."""

    port: int
    is_up: Callable[[], bool]
    why_it_stopped: Callable[[], str]


def chat(person: str | None, script: Path | None, *, as_json: bool, now: str | None) -> None:
    """Chat until the script or the person ends.

    Raises:
        Problem: the coach cannot be reached or started, or the script cannot be read.
    """
    start = _moment(now)
    steps = _steps(script)
    with a_coach() as coach:
        try:
            if steps is None:
                talk_with(coach.port, coach.is_up, person, start)
            else:
                _play_with(coach, person, steps, start, show_json if as_json else show_text)
        except RasaIsDown as error:
            raise Problem(DOES_NOT_ANSWER if coach.is_up() else coach.why_it_stopped()) from error


@contextmanager
def a_coach() -> Iterator[Reached]:
    """A coach that answers: the one that runs, else one for this block alone."""
    chosen = settings()
    running = find_running(chosen.var_dir)
    if running:
        _wait_for(running)
        yield Reached(
            running.rasa_port,
            lambda: find_running(chosen.var_dir) is not None,
            lambda: HAS_STOPPED,
        )
        return
    ports = Ports(chosen.rasa_port, chosen.actions_port)
    if not (is_free(ports.rasa) and is_free(ports.actions)):
        # Only `coach run` must be where it is looked for.
        ports = Ports(any_free(), any_free())
    prepare(ports)
    processes = processes_of(ports, with_clock=False)
    with started(processes, ports, chosen.var_dir, known=False) as coach:
        coach.wait_until_ready()
        yield Reached(ports.rasa, coach.is_up, coach.why_it_stopped)


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
        talk(TerminalChat(who, rasa, PlayedClock(start), is_up), is_up)
    finally:
        rasa.close()


def play(chat: TerminalChat, lines: Iterable[str], show: Show) -> None:
    """Play a script's lines, showing each turn as it comes.

    Raises:
        Problem: a line cannot be read, or presses a button that was not offered; names the line.
    """
    _play(chat, list(steps_of(lines)), show)


def _play(chat: TerminalChat, steps: list[Says | MovesClock], show: Show) -> None:
    if waiting := chat.due_now():
        show(None, waiting, 0)
    for step_ in steps:
        if isinstance(step_, MovesClock):
            for replies in chat.move_clock(step_.moment):
                show(None, replies, 0)
            continue
        if chat.presses_nothing(step_.text):
            raise Problem(
                f"Line {step_.line} of the script presses {step_.text.strip()}, and the coach has "
                f"offered {chat.buttons_offered} buttons: name one of them, or write the words."
            )
        started_at = time.perf_counter()
        replies = chat.say(step_.text)
        show(step_.text, replies, round((time.perf_counter() - started_at) * 1000))


def _play_with(
    coach: Reached,
    person: str | None,
    steps: list[Says | MovesClock],
    start: datetime | None,
    show: Show,
) -> None:
    rasa = RasaChannel(coach.port, settings().token)
    try:
        who = person_named(person, settings().var_dir) if person else new_person_id()
        _play(TerminalChat(who, rasa, PlayedClock(start), coach.is_up), steps, show)
    finally:
        rasa.close()


def _steps(script: Path | None) -> list[Says | MovesClock] | None:
    """What the script does, all of it read before anything starts; None for a person."""
    lines = _lines(script)
    if lines is None:
        return None
    steps = list(steps_of(lines))
    if not steps:
        raise Problem(f"{_named(script)} holds no message: write one a line.")
    return steps


def _named(script: Path | None) -> str:
    return "The standard input" if script is None or str(script) == "-" else f"The script {script}"


def _lines(script: Path | None) -> list[str] | None:
    """The script's lines; a pipe on standard input is a script; None for a person at a terminal."""
    if script is None and sys.stdin.isatty():
        return None
    try:
        if script is None or str(script) == "-":
            return sys.stdin.read().splitlines()
        return script.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise Problem(f"{_named(script)} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Problem(f"{_named(script)} is not UTF-8 text: save it as UTF-8.") from error


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
