"""The layout of deploy/compose.yaml, run by hand: its commands, its settings, several of each.

What is Docker's is stood in for: names are ports of this machine, and a small balancer is its name
service, which leads to any of several. PostgreSQL and Redis are the ones found here.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa
from databases import NO_SERVER, OnServer, server
from servers import redis_url

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "telegram"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "deploy"))

from bot_under_test import wait_for
from deployed import ROOT, filled, in_order, of_the_coach
from fake_telegram import TOKEN, FakeTelegram

from cli.ports import any_free
from operations.probe import is_ready

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

EACH = 2
MANY = ("rasa", "actions")
#: Whose /ready is asked at which setting's port.
ASKED_AT = {"rasa": "RASA_PORT", "actions": "ACTIONS_PORT"}
STOPS_WITHIN = 20.0


class Balancer:
    """Leads each connection to the next server; `delay` holds up the next that asks, once."""

    def __init__(self) -> None:
        self.servers: list[int] = []
        self.delay, self.led, self.held = 0.0, 0, threading.Event()
        self._listens = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listens.getsockname()[1]
        threading.Thread(target=self._run, daemon=True).start()

    def close(self) -> None:
        self._listens.close()

    def _run(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                comes, _ = self._listens.accept()
                self.led += 1
                leads_to = self.servers[self.led % len(self.servers)]
                threading.Thread(target=self._lead, args=(comes, leads_to), daemon=True).start()

    def _lead(self, comes: socket.socket, leads_to: int) -> None:
        with (
            contextlib.suppress(OSError),
            comes,
            socket.create_connection(("127.0.0.1", leads_to)) as goes,
        ):
            ends = {comes: goes, goes: comes}
            while True:
                for end in select.select(list(ends), [], [])[0]:
                    if not (said := end.recv(65536)):
                        return
                    if end is comes and self.delay:
                        # Who only looks whether somebody is there sends nothing, and is not held.
                        delay, self.delay = self.delay, 0.0
                        self.held.set()
                        time.sleep(delay)
                    ends[end].sendall(said)


class Layout:
    """The processes of compose.yaml, by service."""

    def __init__(self, home: Path, env: dict[str, str]) -> None:
        self.home, self.env = home, env
        self.balancers = {name: Balancer() for name in MANY}
        self.processes: dict[str, list[subprocess.Popen[bytes]]] = {}
        self.ports: dict[str, list[int]] = {}

    def start(self, name: str) -> None:
        """As `docker compose up` does: what it depends on is there already."""
        for number in range(EACH if name in MANY else 1):
            port, given = any_free(), self._settings(name)
            given[ASKED_AT.get(name, "WATCH_PORT")] = str(port)
            self.ports.setdefault(name, []).append(port)
            (self.home / "logs").mkdir(exist_ok=True)
            with (self.home / "logs" / f"{name}-{number}.log").open("wb") as log:
                process = subprocess.Popen(
                    self._command(name), cwd=ROOT, env=given, stderr=log, stdout=log
                )
            self.processes.setdefault(name, []).append(process)
        if name in MANY:
            self.balancers[name].servers = self.ports[name]

    def wait_for(self, name: str) -> None:
        """As its healthcheck does; `prepare` has to end well instead."""
        if name == "prepare":
            assert self.processes[name][0].wait(300) == 0, self.log(name)
            return
        for port in self.ports[name]:
            assert wait_for(lambda port=port: is_ready(port), within=300), self.log(name)

    def log(self, name: str) -> str:
        return "".join(file.read_text() for file in (self.home / "logs").glob(f"{name}-*.log"))

    def stop(self, name: str) -> None:
        """As `docker compose stop` does: told, and not to be killed."""
        began = time.monotonic()
        for process in self.processes[name]:
            process.send_signal(signal.SIGTERM)
        for process in self.processes[name]:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(STOPS_WITHIN - (time.monotonic() - began))
            assert process.returncode == 0, f"{name}\n{self.log(name)}"

    def close(self) -> None:
        for balancer in self.balancers.values():
            balancer.close()
        for process in (one for some in self.processes.values() for one in some):
            process.kill()
            process.wait()

    def metrics(self, name: str) -> list[str]:
        return [
            httpx.get(f"http://127.0.0.1:{port}/metrics", trust_env=False).text
            for port in self.ports[name]
        ]

    def _command(self, name: str) -> list[str]:
        program, *rest = of_the_coach()[name]["command"]
        return [str(Path(sys.executable).with_name(program)), *rest]

    def _settings(self, name: str) -> dict[str, str]:
        told = of_the_coach()[name]["environment"]
        given = {key: filled(value, self.env) for key, value in told.items()}
        here = {
            "DATABASE_URL": self.env["DATABASE_URL"],
            "REDIS_URL": self.env["REDIS_URL"],
            "COACH_HOME": str(self.home),
            "CONTENT_HOME": str(ROOT),
            "LISTEN_ON": "127.0.0.1",
            "RASA_URL": f"http://127.0.0.1:{self.balancers['rasa'].port}",
            "ACTIONS_URL": f"http://127.0.0.1:{self.balancers['actions'].port}",
        }
        assert set(here) <= set(given)
        ports = {"RASA_PORT": "1", "ACTIONS_PORT": "2", "CONSOLE_PORT": str(any_free())}
        # As an env_file gives them to each.
        shared = {key: self.env[key] for key in ("COACH_TOKEN", "IDENTITY_KEYS", "TELEGRAM_API")}
        quiet = {"PATH": os.environ["PATH"], "HOME": str(self.home), "TF_CPP_MIN_LOG_LEVEL": "3"}
        return {**quiet, "RASA_TELEMETRY_ENABLED": "false", **shared, **given, **here, **ports}


@pytest.fixture(scope="module")
def layout(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Layout, FakeTelegram]]:
    address, redis = server(), redis_url()
    if address is None:
        pytest.skip(NO_SERVER)
    if redis is None:
        pytest.skip("No Redis is found here.")
    home = tmp_path_factory.mktemp("layout")
    (home / "models").symlink_to(ROOT / "models")
    telegram, databases = FakeTelegram(), OnServer(address)
    env = {
        "DATABASE_URL": databases.bare(),
        "REDIS_URL": redis,
        "POSTGRES_PASSWORD": "x",
        "REDIS_PASSWORD": "x",
        "COACH_DOMAIN": "coach.example.org",
        "COACH_TOKEN": "for-tests",
        "IDENTITY_KEYS": "k" * 43,
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API": telegram.address,
    }
    made = Layout(home, env)
    try:
        for name in in_order():
            # The workshop begins nothing until a draft is trained.
            if name != "workshop":
                made.start(name)
                made.wait_for(name)
        yield made, telegram
    finally:
        made.close()
        telegram.close()
        databases.close()


def test_people_are_answered_whichever_server_has_them_and_the_turn_in_hand_outlives_a_stop(
    layout: tuple[Layout, FakeTelegram],
) -> None:
    running, telegram = layout
    people = range(90_001, 90_007)
    for chat in people:
        telegram.says(chat, "hello")
    for chat in people:
        assert wait_for(lambda chat=chat: telegram.to(chat), within=60)

    def turns() -> list[float]:
        return [_turns(told) for told in running.metrics("rasa")]

    # A turn is counted as it ends, which is after what it says has gone out.
    assert wait_for(lambda: sum(turns()) >= len(people), within=60)
    assert all(turns()), "One Rasa had nothing to do."
    (clock,) = running.metrics("clock")
    assert re.search(r"^coach_store_up 1\.0$", clock, re.MULTILINE)
    assert re.search(r"^coach_inbox_waiting 0\.0$", clock, re.MULTILINE)

    # Told to stop in the middle of a turn that its actions hold up for three seconds.
    last, actions = people[0], running.balancers["actions"]
    heard = len(telegram.to(last))
    actions.delay = 3.0
    telegram.says(last, "I would like to walk more")
    assert actions.held.wait(60)
    for name in [one for one in reversed(in_order()) if one not in ("workshop", "prepare")]:
        running.stop(name)
    assert len(telegram.to(last)) > heard
    with sa.create_engine(running.env["DATABASE_URL"]).connect() as connection:
        states = connection.execute(sa.text("SELECT state, count(*) FROM inbox GROUP BY state"))
        assert {row[0] for row in states} == {"done"}
        newest = connection.execute(sa.text("SELECT max(id) FROM inbox")).scalar_one()

    # One message is found by its number in each log that it went through, and by no word of it.
    for name in ("bot", "rasa", "actions"):
        assert f"in-{newest}" in _turns_in(running.log(name)), name
    told = "".join(running.log(name) for name in running.processes)
    for secret in ("walk more", str(last), TOKEN):
        assert secret not in told


def _turns_in(log: str) -> set[str]:
    lines = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    return {line["turn"] for line in lines if "turn" in line}


def _turns(metrics: str) -> float:
    row = re.compile(r'^coach_turns_total\{outcome="answered"\} (\S+)$', re.MULTILINE)
    found = row.search(metrics)
    return float(found[1]) if found else 0.0
