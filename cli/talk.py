"""The chat of a person at a terminal: a prompt, numbered buttons, check-ins while it is open."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import SQLAlchemyError

from bot.rasa_channel import RasaIsDown, RasaRefused
from bot.terminal import TerminalChat
from cli.transcript import show_replies

LOOK_EVERY = 3.0
WELCOME = "Write a message and press Enter. A number presses that button. Ctrl-C ends the chat.\n"
NO_ANSWER = "The coach cannot answer just now. Your message is kept and is answered later.\n"


def talk(chat: TerminalChat, is_up: Callable[[], bool]) -> None:
    """Talk until the person presses Ctrl-C or Ctrl-D.

    Raises:
        RasaIsDown: the coach's processes have ended, as `is_up` tells; waiting would not help.
    """
    from prompt_toolkit.patch_stdout import patch_stdout

    ask = _prompt()
    over = threading.Event()
    clock = threading.Thread(target=_look_for_due, args=(chat, over), daemon=True)
    print(WELCOME)  # noqa: T201
    with patch_stdout():
        clock.start()
        try:
            while True:
                _answer(chat, ask(), is_up)
        except (EOFError, KeyboardInterrupt):
            return
        finally:
            over.set()
            clock.join(timeout=LOOK_EVERY)


def _prompt() -> Callable[[], str]:
    from prompt_toolkit import PromptSession

    session: PromptSession[str] = PromptSession()
    return lambda: session.prompt("You:   ")


def _answer(chat: TerminalChat, typed: str, is_up: Callable[[], bool]) -> None:
    try:
        with _dots():
            replies = chat.say(typed, bare_numbers_press=True)
    except RasaIsDown:
        if not is_up():
            raise
        print(NO_ANSWER)  # noqa: T201
    else:
        show_replies(replies)


@contextmanager
def _dots() -> Iterator[None]:
    """Show that the coach is thinking. The prompt's own output waits for whole lines."""
    terminal = sys.__stdout__
    assert terminal is not None
    terminal.write("…")
    terminal.flush()
    try:
        yield
    finally:
        terminal.write("\r\033[K")
        terminal.flush()


def _look_for_due(chat: TerminalChat, over: threading.Event) -> None:
    """Say what comes due while the chat is open."""
    while not over.is_set():
        # Where it fails, what waits goes on waiting; the person's next message says why.
        with contextlib.suppress(RasaIsDown, RasaRefused, SQLAlchemyError):
            if replies := chat.due_now():
                show_replies(replies)
        over.wait(LOOK_EVERY)
