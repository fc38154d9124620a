"""One real coach for all behaviour tests: Rasa, the action server, SQLite, and a clock to move."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from databases import Databases
from servers import redis_url

from bot.played_clock import PlayedClock, read_moment
from bot.rasa_channel import RasaChannel
from bot.reply import Reply
from bot.terminal import TerminalChat
from store.engine import session
from store.settings import settings

ROOT = Path(__file__).resolve().parents[2]
#: A Monday morning.
START = "2026-01-12T10:00"
#: A person's id decides which variant of a line is heard first. With the same word here the same
#: tests hear the same lines; another word tries others: COACH_VARIANTS=b make conversations.
VARIANTS = os.environ.get("COACH_VARIANTS", "a")


#: Files whose tests share what takes long to begin (servers of their own, a bot and what was said
#: to it): each stays on one worker, which then begins it once.
TOGETHER = {"restart", "telegram", "attacked"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here talks to a running coach."""
    for item in items:
        if Path(item.path).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.conversation)
            name = Path(item.path).stem.removeprefix("test_behaviours_")
            if name in TOGETHER:
                item.add_marker(pytest.mark.xdist_group(name))


@pytest.fixture(scope="session")
def coach_port(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest, databases: Databases
) -> Iterator[int]:
    """The port of a coach started for these tests, with a home of its own and the trained model.

    With --database postgres it is on PostgreSQL, and where there is a Redis, two Rasa workers
    share it.
    """
    from cli.chat import a_coach
    from cli.ports import any_free

    home = tmp_path_factory.mktemp("coach")
    (home / "models").symlink_to(ROOT / "models")
    names = (
        *("COACH_HOME", "DATABASE_URL", "COACH_TOKEN", "RASA_PORT", "ACTIONS_PORT"),
        *("REDIS_URL", "RASA_WORKERS"),
    )
    kept = {name: os.environ.get(name) for name in names}
    os.environ["COACH_HOME"] = str(home)
    os.environ["COACH_TOKEN"] = "for-tests"
    # Two sessions of tests may run at once: each takes ports of its own.
    os.environ["RASA_PORT"], os.environ["ACTIONS_PORT"] = str(any_free()), str(any_free())
    for name in ("DATABASE_URL", "REDIS_URL", "RASA_WORKERS"):
        os.environ.pop(name, None)
    if request.config.getoption("--database") == "postgres":
        os.environ["DATABASE_URL"] = databases.take(home)
        if redis := redis_url():
            os.environ.update(REDIS_URL=redis, RASA_WORKERS="2")
    settings.cache_clear()
    try:
        with a_coach() as coach:
            yield coach.port
    finally:
        for name, value in kept.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        settings.cache_clear()


def name_of(test: Any) -> str:
    """A test's id, the same whether or not xdist wrote the group behind it ("…@restart")."""
    groups = [str(mark.args[0]) for mark in test.iter_markers("xdist_group")]
    return next((test.nodeid.removesuffix(f"@{group}") for group in groups), str(test.nodeid))


def a_person(name: str) -> str:
    """An id like those that `store.people` makes, the same for the same name."""
    return hashlib.md5(f"{VARIANTS}:{name}".encode(), usedforsecurity=False).hexdigest()


class Conversation:
    """One person's conversation: say, press, wait, and look at what came back."""

    def __init__(self, port: int, person: str, now: str = START) -> None:
        self.person = person
        self.clock = PlayedClock(read_moment(now))
        self._rasa = RasaChannel(port, "for-tests")
        self._chat = TerminalChat(self.person, self._rasa, self.clock)
        self.turns: list[tuple[str | None, list[Reply]]] = []

    def say(self, *messages: str) -> list[Reply]:
        """Send messages, one after another; give the replies to the last."""
        replies: list[Reply] = []
        for message in messages:
            replies = self._chat.say(message)
            self.turns.append((message, replies))
        return replies

    def press(self, title: str) -> list[Reply]:
        """Press the button of the last turn whose title begins like this."""
        buttons = self.buttons
        for number, shown in enumerate(buttons, start=1):
            if shown.casefold().startswith(title.casefold()):
                return self.say(f"[{number}]")
        raise AssertionError(f"No button '{title}' among {buttons}.")

    def wait_until(self, moment: str) -> list[Reply]:
        """Move the clock; give whatever the coach wrote on the way."""
        written = []
        for replies in self._chat.move_clock(read_moment(moment)):
            self.turns.append((None, replies))
            written += replies
        return written

    @property
    def now(self) -> datetime:
        """This conversation's clock."""
        return self.clock.now()

    @property
    def buttons(self) -> list[str]:
        """The titles of the buttons on offer."""
        for _, replies in reversed(self.turns):
            for reply in reversed(replies):
                if reply.buttons:
                    return [button.title for button in reply.buttons]
        return []

    @property
    def last(self) -> str:
        """All that was said in the last turn, as one text."""
        return "\n".join(reply.text for reply in self.turns[-1][1] if reply.text)

    @property
    def question(self) -> str:
        """The last line said."""
        return [reply.text for reply in self.turns[-1][1] if reply.text][-1]

    @property
    def files(self) -> list[Path]:
        """Every picture and page handed over."""
        return [Path(r.file) for _, replies in self.turns for r in replies if r.file]

    def said(self, *words: str) -> bool:
        """Whether the last turn holds each of these words."""
        return all(word.casefold() in self.last.casefold() for word in words)

    def rows(self, model: Any) -> list[Any]:
        """This person's rows of a table."""
        import sqlalchemy as sa

        with session() as opened:
            query = sa.select(model).where(model.person_id == self.person).order_by(model.id)
            return list(opened.execute(query).scalars())

    def asked(self) -> str | None:
        """The question that waits, as the transcript has it."""
        import sqlalchemy as sa

        from coaching.questions import question_in
        from store.transcripts import Event

        with session() as opened:
            names = opened.execute(
                sa.select(Event.action_name)
                .where(Event.sender_id == self.person, Event.type_name == "action")
                .order_by(Event.id.desc())
            ).scalars()
            return next((q for name in names if (q := question_in(name or ""))), None)

    def welcomed(self) -> Conversation:
        """Say hello and agree to chat: two taps at most."""
        self.say("hello")
        self.press("I'm 16")
        return self

    def close(self) -> None:
        """Let the connection go."""
        self._rasa.close()


@pytest.fixture
def talk(coach_port: int, request: pytest.FixtureRequest) -> Iterator[Callable[..., Conversation]]:
    """Make conversations: `talk()` begins one, `talk(welcomed=False)` before the welcome."""
    begun: list[Conversation] = []

    def begin(*, welcomed: bool = True, now: str = START, person: str | None = None) -> Any:
        whose = person or a_person(f"{name_of(request.node)} {len(begun)}")
        conversation = Conversation(coach_port, whose, now)
        begun.append(conversation)
        return conversation.welcomed() if welcomed else conversation

    yield begin
    for conversation in begun:
        conversation.close()
