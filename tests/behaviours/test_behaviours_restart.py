"""Any process may die: the person goes on where they were, and is answered once."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from brought_to import brought_to
from databases import Databases
from journeys import ANSWERS, until

from bot.rasa_channel import RasaIsDown
from cli.ports import any_free
from cli.prepare import prepare_database
from cli.processes import Ports, processes_of
from cli.running import is_ready
from store.engine import session
from store.goals import goal_in_hand
from store.inbox import InboxMessage
from store.outbox import OutboxMessage
from store.plans import draft_plan
from store.settings import settings
from store.transcripts import Event

ROOT = Path(__file__).resolve().parents[2]
READY_WITHIN = 240
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
NAMES = ("COACH_HOME", "COACH_TOKEN", "DATABASE_URL", "SESSION_TURNS")


class Processes:
    """The Rasa server and the action server, each of which can be killed and started again."""

    def __init__(self, logs: Path) -> None:
        self.ports = Ports(any_free(), any_free())
        self.logs = logs
        self.running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str) -> None:
        process = processes_of(self.ports, with_clock=False)[name]
        with (self.logs / f"{name}.log").open("ab") as log:
            self.running[name] = subprocess.Popen(
                process.command, cwd=ROOT, env={**os.environ, **process.env}, stdout=log, stderr=log
            )

    def kill(self, name: str) -> None:
        """As kill -9 does: no goodbye."""
        self.running[name].kill()
        self.running[name].wait()

    def wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_WITHIN
        while not is_ready(self.ports.rasa):
            ended = [name for name, one in self.running.items() if one.poll() is not None]
            assert not ended, f"{ended} ended; see {self.logs}"
            assert time.monotonic() < deadline, f"not ready; see {self.logs}"
            time.sleep(0.2)


@pytest.fixture(scope="module")
def processes(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest, databases: Databases
) -> Iterator[Processes]:
    home = tmp_path_factory.mktemp("restarted")
    (home / "models").symlink_to(ROOT / "models")
    kept = {name: os.environ.get(name) for name in NAMES}
    os.environ.update(COACH_HOME=str(home), COACH_TOKEN="for-tests", SESSION_TURNS="5")
    os.environ.pop("DATABASE_URL", None)
    if request.config.getoption("--database") == "postgres":
        os.environ["DATABASE_URL"] = databases.take(home)
    settings.cache_clear()
    logs = home / "var" / "logs"
    logs.mkdir(parents=True)
    both = Processes(logs)
    try:
        prepare_database()
        both.start("actions")
        both.start("rasa")
        both.wait_until_ready()
        yield both
    finally:
        for one in both.running.values():
            one.kill()
            one.wait()
        for name, value in kept.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        settings.cache_clear()


@pytest.fixture
def chat(processes: Processes, request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    from conftest import Conversation, a_person, name_of

    begun = []

    def begin() -> Any:
        whose = a_person(f"{name_of(request.node)} {len(begun)}")
        begun.append(Conversation(processes.ports.rasa, whose))
        return begun[-1]

    yield begin
    for one in begun:
        one.close()


def count(model: Any, person: str, column: str = "person_id", **where: Any) -> int:
    with session() as opened:
        query = sa.select(sa.func.count()).select_from(model)
        query = query.where(getattr(model, column) == person)
        for name, value in where.items():
            query = query.where(getattr(model, name) == value)
        return int(opened.execute(query).scalar_one())


def draft(person: str) -> Any:
    with session() as opened:
        goal = goal_in_hand(opened, person)
        assert goal is not None
        found = draft_plan(opened, goal.id)
        assert found is not None
        return found


def say_while_down(c: Any, message: str, back: Callable[[], None]) -> Any:
    """Say something while a process is down, bring it back, and give the conversation."""
    problems: list[BaseException] = []

    def talk() -> None:
        deadline = time.monotonic() + READY_WITHIN
        try:
            c.say(message)
        except RasaIsDown as error:
            # The terminal gives up after a while and keeps the message; the next try sends it.
            while time.monotonic() < deadline:
                time.sleep(0.5)
                with suppress(RasaIsDown):
                    if replies := c._chat.due_now():
                        c.turns.append((message, replies))
                        return
            problems.append(error)

    talking = threading.Thread(target=talk)
    talking.start()
    time.sleep(1.5)
    assert count(InboxMessage, c.person, text=message) == 1
    assert count(OutboxMessage, c.person, inbox_id=_last_inbox(c.person)) == 0
    back()
    talking.join(READY_WITHIN)
    assert not talking.is_alive()
    assert not problems, problems
    return c


def _last_inbox(person: str) -> int:
    with session() as opened:
        query = sa.select(sa.func.max(InboxMessage.id)).where(InboxMessage.person_id == person)
        return int(opened.execute(query).scalar_one())


def users_saying(person: str, words: str) -> int:
    with session() as opened:
        query = sa.select(sa.func.count()).select_from(Event)
        query = query.where(Event.sender_id == person, Event.type_name == "user")
        return int(opened.execute(query.where(Event.data.contains(words))).scalar_one())


def test_a_message_waits_for_the_action_server_and_is_answered_once(
    processes: Processes, chat: Callable[..., Any]
) -> None:
    c = until(chat().welcomed(), "how_much")
    processes.kill("actions")

    def back() -> None:
        processes.start("actions")
        processes.wait_until_ready()

    say_while_down(c, "fifteen minutes", back)
    assert c.asked() == "when_to"
    assert draft(c.person).how_much == "fifteen minutes"
    assert users_saying(c.person, "fifteen minutes") == 1


def test_a_turn_in_which_the_action_server_dies_is_answered_whole_or_not_at_all(
    processes: Processes, chat: Callable[..., Any]
) -> None:
    c = until(chat().welcomed(), "how_much")
    # It takes the connection and answers nothing, so it dies with the turn in its hands.
    processes.running["actions"].send_signal(signal.SIGSTOP)

    def back() -> None:
        assert users_saying(c.person, "twenty minutes") == 0
        processes.kill("actions")
        processes.start("actions")
        processes.wait_until_ready()

    say_while_down(c, "twenty minutes", back)
    assert c.asked() == "when_to"
    assert draft(c.person).how_much == "twenty minutes"
    assert users_saying(c.person, "twenty minutes") == 1
    assert "Traceback" not in (processes.logs / "rasa.log").read_text()


def test_the_person_goes_on_in_the_middle_of_a_plan_after_the_rasa_server_died(
    processes: Processes, chat: Callable[..., Any]
) -> None:
    c = until(chat().welcomed(), "how_often")
    held = chat()
    brought_to(held, "importance").say("I cannae go on, the weans wid be better aff withoot me")
    processes.kill("rasa")

    def back() -> None:
        processes.start("rasa")
        processes.wait_until_ready()

    say_while_down(c, "four times a week", back)
    assert c.asked() == "who"
    assert draft(c.person).how_often == "four times a week"
    assert users_saying(c.person, "four times a week") == 1
    until(c, "read_back")
    assert c.said("walk to the shop", "four times a week")
    held.say("hello")
    assert held.asked() == "still_safe"
    held.press("I'm OK")
    assert held.asked() == "importance"


def test_a_new_session_keeps_the_plan_the_question_and_the_slots(
    processes: Processes, chat: Callable[..., Any]
) -> None:
    c = until(chat().welcomed(), "read_back")
    assert count(Event, c.person, "sender_id", type_name="session_started") >= 3
    assert c.said("walk to the shop", ANSWERS["how_much"])


@pytest.mark.parametrize("before", range(5))
def test_a_session_rolled_at_any_turn_of_an_aside_comes_back_to_the_question(
    processes: Processes, chat: Callable[..., Any], before: int
) -> None:
    c = brought_to(chat(), "importance")
    for _ in range(before):
        c.say("why do you ask")
        assert c.asked() == "importance"
    c.say("find me a walking group")
    aside = c.asked()
    assert aside in {"last_signpost", "need", "place", "services_ok"}
    c.say("why do you ask")
    assert c.asked() == aside
    c.say("why do you ask")
    assert c.asked() == aside
    c.say("I cannae go on, the weans wid be better aff withoot me")
    for message in ("hello", "aye right", "my knees", "hm", "tomorrow"):
        c.say(message)
        assert c.asked() == "still_safe"
    c.press("I'm OK")
    assert c.asked() == aside, c.last
    c.say("carry on")
    assert c.asked() == "importance", c.last
    assert count(Event, c.person, "sender_id", type_name="session_started") >= 3
