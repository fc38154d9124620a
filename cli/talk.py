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
from cli.told import Told
from cli.transcript import NO_REPLY, show_replies
from store.faults import fault_of

LOOK_EVERY = 3.0
WELCOME = "Write a message and press Enter. A number presses that button. Ctrl-C ends the chat.\n"
NO_ANSWER = "The coach cannot answer just now. Your message is kept and is answered later.\n"
NO_BUTTON = "There is no button {typed}: {offered} were offered last. Write the words instead.\n"
NO_DATABASE = (
    "The coach cannot use its database just now ({says}): {remedy}, then write that again.\n"
)


class Prompt:
    """Asks for a line; another thread can end the asking."""

    def __init__(self) -> None:
        from prompt_toolkit import PromptSession

        self._session: PromptSession[str] = PromptSession()

    def ask(self) -> str:
        """What the person typed.

        Raises:
            RasaIsDown: `give_up` was called meanwhile.
        """
        return self._session.prompt("You:   ")

    def give_up(self) -> None:
        """End the asking, if somebody is being asked."""
        loop = self._session.app.loop
        if loop is not None:
            # A loop that has just closed asks nobody any more.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(self._give_up_now)

    def _give_up_now(self) -> None:
        app = self._session.app
        if app.is_running and not app.is_done:
            app.exit(exception=RasaIsDown("The coach has stopped."))


def talk(chat: TerminalChat, is_up: Callable[[], bool]) -> None:
    """Talk until the person presses Ctrl-C or Ctrl-D.

    Raises:
        RasaIsDown: the coach's processes have ended, as `is_up` tells; waiting would not help.
    """
    from prompt_toolkit.patch_stdout import patch_stdout

    prompt = Prompt()
    over = threading.Event()
    clock = threading.Thread(target=_look_for_due, args=(chat, prompt, is_up, over), daemon=True)
    print(WELCOME)  # noqa: T201
    with patch_stdout():
        clock.start()
        try:
            while True:
                _answer(chat, prompt.ask(), is_up)
        except Told:
            raise
        except (EOFError, KeyboardInterrupt):
            return
        finally:
            over.set()
            clock.join(timeout=LOOK_EVERY)


def _answer(chat: TerminalChat, typed: str, is_up: Callable[[], bool]) -> None:
    if chat.presses_nothing(typed):
        print(NO_BUTTON.format(typed=typed.strip(), offered=chat.buttons_offered))  # noqa: T201
        return
    try:
        with _dots():
            replies = chat.say(typed, bare_numbers_press=True)
    except RasaIsDown:
        if not is_up():
            raise
        print(NO_ANSWER)  # noqa: T201
    except SQLAlchemyError as error:
        # Made room or given leave, the chat goes on. The error itself may quote what was written.
        fault = fault_of(error)
        print(NO_DATABASE.format(says=fault.says, remedy=fault.remedy))  # noqa: T201
    else:
        show_replies(replies or [NO_REPLY])


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


def _look_for_due(
    chat: TerminalChat, prompt: Prompt, is_up: Callable[[], bool], over: threading.Event
) -> None:
    """Say what comes due while the chat is open; where the coach has stopped, end the asking."""
    while not over.is_set():
        if not is_up():
            prompt.give_up()
        else:
            # Where it fails, what waits goes on waiting; the person's next message says why.
            with contextlib.suppress(RasaIsDown, RasaRefused, SQLAlchemyError):
                if replies := chat.due_now():
                    show_replies(replies)
        over.wait(LOOK_EVERY)
