"""Told to stop, a process takes no new work and finishes what it has in hand: real processes."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from cli.ports import any_free
from store.clock import now_utc
from store.engine import session
from store.inbox import InboxMessage, InboxState, MessageKind, receive
from store.outbox import OutboxMessage
from store.people import meet_person, new_person_id, person_of
from store.settings import settings

# The fakes of tests/telegram are the other end here too.
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "telegram"))

from bot_under_test import ANN, rows, wait_for
from fake_rasa import COACH_TOKEN, FakeRasa
from fake_telegram import TOKEN, FakeTelegram

pytestmark = [pytest.mark.slow, pytest.mark.sqlite_alone, pytest.mark.timeout(180)]

ROOT = Path(__file__).resolve().parents[2]
WITHIN = 20.0
#: Longer than a stop may be hurried over, shorter than it may take.
IN_HAND = 5.0


@contextmanager
def running(*module: str, watch: int, **env: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process of the coach, as `coach run` starts it, once it says that it is ready."""
    process = subprocess.Popen(
        [sys.executable, "-m", *module],
        cwd=ROOT,
        env={**os.environ, "COACH_TOKEN": COACH_TOKEN, **env},
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_for(lambda: _is_ready(watch), within=90)
        yield process
    finally:
        process.kill()
        process.wait()


def _is_ready(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/ready", trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def stop(process: subprocess.Popen[bytes], how: Callable[[int, int], None] = os.kill) -> float:
    """Tell it to stop; seconds until it had. It ends by itself, with status 0."""
    began = time.monotonic()
    how(process.pid, signal.SIGTERM)
    assert process.wait(WITHIN) == 0
    return time.monotonic() - began


@pytest.fixture
def rasa(migrated_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeRasa]:
    fake = FakeRasa()
    monkeypatch.setenv("COACH_TOKEN", COACH_TOKEN)
    settings.cache_clear()
    yield fake
    fake.close()


def write(text: str) -> str:
    """Somebody new writes; who."""
    with session() as opened:
        person = meet_person(opened, new_person_id()).id
        receive(opened, person, "test", person, MessageKind.TEXT, text, now_utc())
    return person


def test_the_clock_ends_its_turn_and_begins_no_other(rasa: FakeRasa) -> None:
    first, second = write("one"), write("two")
    rasa.thinks = IN_HAND
    watch = any_free()
    env = {"RASA_URL": f"http://127.0.0.1:{rasa.port}", "WATCH_PORT": str(watch)}
    with running("bot.clock", watch=watch, **env) as clock:
        wait_for(lambda: rasa.heard)
        assert stop(clock) > IN_HAND / 2
    state = {row.person_id: row.state for row in rows(InboxMessage)}
    assert state == {first: InboxState.DONE, second: InboxState.WAITING}
    assert [row.person_id for row in rows(OutboxMessage)] == [first]
    assert rasa.heard == ["one"]


def test_the_bot_takes_nothing_new_and_sends_the_answer_in_hand(rasa: FakeRasa) -> None:
    telegram, watch = FakeTelegram(), any_free()
    rasa.thinks = IN_HAND
    env = {"RASA_URL": f"http://127.0.0.1:{rasa.port}", "WATCH_PORT": str(watch)}
    env |= {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API": telegram.address}
    try:
        with running("bot.telegram", watch=watch, **env) as bot:
            telegram.says(ANN, "hello")
            wait_for(lambda: rasa.heard)
            bot.send_signal(signal.SIGTERM)
            time.sleep(1.0)
            telegram.says(ANN, "and this came too late")
            assert bot.wait(WITHIN) == 0
        assert telegram.texts(ANN) == ["You: hello"]
        assert [row.state for row in rows(InboxMessage)] == [InboxState.DONE]
        assert rasa.heard == ["hello"]
        # Nobody confirmed it: Telegram brings it again.
        assert telegram.unconfirmed >= 1
    finally:
        telegram.close()


@contextmanager
def store_held() -> Iterator[Any]:
    """Hold the database's write lock; `yield`s a function that lets it go some seconds later."""
    file = settings().database_file
    assert file is not None
    holder = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    yield lambda: threading.Timer(IN_HAND / 2, holder.rollback).start()
    holder.close()


def action_call(person: str) -> dict[str, Any]:
    latest = {"text": "hello", "message_id": "in-1", "metadata": {}, "entities": []}
    tracker = {
        "sender_id": person,
        "slots": {},
        "latest_message": latest,
        "events": [],
        "paused": False,
        "followup_action": None,
        "active_loop": {},
        "latest_action_name": None,
    }
    called = {"next_action": "action_not_understood", "sender_id": person, "tracker": tracker}
    return {**called, "domain": {}, "version": "3.6.21"}


@pytest.mark.parametrize("workers", ["1", "2"])
def test_the_action_server_answers_what_it_was_asked(migrated_home: Path, workers: str) -> None:
    port, person = any_free(), new_person_id()
    env = {"ACTIONS_PORT": str(port), "ACTION_WORKERS": workers}
    with running("actions.server", watch=port, **env) as actions, ThreadPoolExecutor() as pool:
        with store_held() as let_go_later:
            asked = pool.submit(
                httpx.post,
                f"http://127.0.0.1:{port}/webhook",
                json=action_call(person),
                headers={"Authorization": f"Bearer {COACH_TOKEN}"},
                timeout=30,
                trust_env=False,
            )
            time.sleep(1.0)
            assert not asked.done()
            let_go_later()
            # As a supervisor does: the whole group hears it, and the workers from their server too.
            assert stop(actions, os.killpg) > IN_HAND / 4
            answer = asked.result(5)
        assert answer.status_code == 200
        assert answer.json()["responses"]
    with session() as opened:
        assert meet_person(opened, person).created_at < now_utc()


def test_the_action_server_runs_nothing_for_who_lacks_the_token(migrated_home: Path) -> None:
    port, person = any_free(), new_person_id()
    with (
        running("actions.server", watch=port, ACTIONS_PORT=str(port)),
        httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as client,
    ):
        for said in (None, "", "Bearer", f"Bearer {COACH_TOKEN}x", f"Basic {COACH_TOKEN}", "é"):
            headers = {} if said is None else {"Authorization": said.encode()}
            for path in ("/webhook", "/actions", "/webhook/", "/health/x"):
                answer = client.post(path, json=action_call(person), headers=headers)
                assert answer.status_code == 401, (said, path)
                assert "responses" not in answer.text
            assert client.get("/actions", headers=headers).status_code == 401
        with session() as opened:
            assert person_of(opened, person) is None
        for path in ("/health", "/ready", "/metrics"):
            assert client.get(path).status_code == 200
        right = {"Authorization": f"Bearer {COACH_TOKEN}"}
        answer = client.post("/webhook", json=action_call(person), headers=right)
        assert answer.json()["responses"]


def test_the_console_answers_the_request_in_hand(migrated_home: Path) -> None:
    port, watch = any_free(), any_free()
    env = {"CONSOLE_PORT": str(port), "WATCH_PORT": str(watch)}
    with (
        running("console", watch=watch, **env) as console,
        ThreadPoolExecutor() as pool,
        store_held() as let_go_later,
    ):
        # A wrong password is written down, which waits for the database.
        asked = pool.submit(
            httpx.post,
            f"http://127.0.0.1:{port}/sign-in",
            data={"name": "jo", "password": "not the right one"},
            timeout=30,
            trust_env=False,
        )
        time.sleep(1.0)
        assert not asked.done()
        let_go_later()
        stop(console)
        answer = asked.result(5)
    assert answer.status_code in (400, 401, 403, 429)


def test_a_live_page_ends_when_the_console_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    from console.pages import live
    from console.stopping import stops

    monkeypatch.setattr(live, "_part", lambda *_: "<p>a line</p>")
    monkeypatch.setattr(live, "LOOKS_EVERY", 0.01)

    async def read() -> list[str]:
        told = []
        async for part in live._events(None, "", ""):  # type: ignore[arg-type]
            told.append(part)
            if len(told) == 3:
                stops.set()
        return told

    try:
        assert len(asyncio.run(read())) == 3
    finally:
        stops.clear()
