"""Many people at once, and several of every process, on PostgreSQL and Redis.

    .venv/bin/python -m benchmarks.many [--people 200] [--messages 3] [--workers 3] [--bots 3]

Three Rasa workers with the lock in Redis, two action workers, three bots behind webhooks, two
clocks and two consoles share one database. Everybody writes at once; each person's messages come
one after another, each to the next bot, as a load balancer would spread them. Each message carries
a mark of its own: in the transcripts each must stand once, in the person's order, and what Telegram
accepted must be what the outbox says, in its order. PostgreSQL is the one of TEST_POSTGRES_URL, or
the one found on this machine; Redis the one of TEST_REDIS_URL, or the one found.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import sqlalchemy as sa

from benchmarks.kill import MARK, SAID, Machine, wait_for
from benchmarks.telegram import ROOT, environment
from cli.ports import any_free
from cli.processes import Ports, processes_of
from cli.running import is_ready

sys.path.insert(0, str(ROOT / "tests"))

from databases import NO_SERVER, OnServer, server
from fake_telegram import FakeTelegram  # benchmarks.telegram finds tests/telegram
from servers import NO_REDIS, redis_url

FIRST_CHAT = 5000
READY_WITHIN, SETTLED_WITHIN = 480.0, 1200.0
MUST_BE_NONE = ("lost", "predicted twice", "people out of order", "chats out of order", "unsent")


def run(
    *, people: int, messages: int, workers: int, bots: int, seed: int = 20
) -> dict[str, int | float]:
    """One whole run; its counts.

    Raises:
        SystemExit: there is no PostgreSQL or no Redis, or the coach did not start.
    """
    on, lock = server(), redis_url()
    if on is None or lock is None:
        raise SystemExit(NO_SERVER if on is None else NO_REDIS)
    databases, telegram = OnServer(on), FakeTelegram()
    try:
        with tempfile.TemporaryDirectory(prefix="coach-many-") as folder:
            url = databases.take(Path(folder))
            given = {"DATABASE_URL": url, "REDIS_URL": lock, "RASA_WORKERS": str(workers)}
            with coach(Path(folder), telegram, bots, given) as (machine, ports):
                began = time.monotonic()
                write(telegram, ports, random.Random(seed), people, messages)
                taken_in = time.monotonic() - began
                settled = wait_for(lambda: is_settled(url), SETTLED_WITHIN)
                took = time.monotonic() - began
                ended = sum(process.poll() is not None for process in machine.running.values())
            counted = count(url, telegram, people, messages)
    finally:
        telegram.close()
        databases.close()
    return {
        **counted,
        "settled": int(settled),
        "processes ended": ended,
        "all taken in after, s": taken_in,
        "all answered after, s": took,
        "turns a second": counted["turns"] / took,
    }


@contextmanager
def coach(
    home: Path, telegram: FakeTelegram, bots: int, given: dict[str, str]
) -> Iterator[tuple[Machine, list[int]]]:
    """Every process within the block; the ports of the bots' webhooks.

    Raises:
        SystemExit: it did not start.
    """
    ports = Ports(any_free(), any_free())
    (home / "models").symlink_to(ROOT / "models")
    env = {**environment(home, telegram, ports.rasa), **given, "ACTIONS_PORT": str(ports.actions)}
    python = [sys.executable, "-m"]
    commands = {
        name: (process.command, {**process.env, **env, "ACTION_SERVER_SANIC_WORKERS": "2"})
        for name, process in processes_of(ports, with_clock=False).items()
    }
    webhooks = [any_free() for _ in range(bots)]
    for port in webhooks:
        told = {"WEBHOOK_URL": f"http://127.0.0.1:{webhooks[0]}", "WEBHOOK_PORT": str(port)}
        commands[f"bot-{port}"] = ([*python, "bot.telegram"], {**env, **told})
    for number in range(2):
        commands[f"clock-{number}"] = ([*python, "bot.clock"], env)
        console = {"CONSOLE_PORT": str(any_free())}
        commands[f"console-{number}"] = ([*python, "console"], {**env, **console})
    machine = Machine(commands, home)
    try:
        for name in ("actions", "rasa"):
            machine.start(name)
        if not wait_for(lambda: is_ready(ports.rasa), READY_WITHIN):
            raise SystemExit(f"The coach did not start.\n{_last_words(home)}")
        # The others would only have waited, and taken time from those.
        for name in commands.keys() - machine.running.keys():
            machine.start(name)
        if not wait_for(lambda: all(map(_listens, webhooks)), READY_WITHIN):
            raise SystemExit(f"A bot did not start.\n{_last_words(home)}")
        yield machine, webhooks
    finally:
        machine.stop()
        if os.environ.get("KEEP_LOGS"):
            (ROOT / ".cache").mkdir(exist_ok=True)
            for log in home.glob("*.log"):
                (ROOT / ".cache" / f"many-{log.name}").write_bytes(log.read_bytes())


def write(
    telegram: FakeTelegram, ports: list[int], chance: random.Random, people: int, messages: int
) -> None:
    """Have everybody write, each one message after the other, and all of them at once."""
    secret = telegram.webhook["secret_token"]
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    said = {
        (person, number): f"{chance.choice(SAID)} k{person}x{number}"
        for person in range(people)
        for number in range(messages)
    }
    pauses = {key: chance.uniform(0, 2) for key in said}
    with httpx.Client(trust_env=False, timeout=60) as client:

        def one(person: int) -> None:
            for number in range(messages):
                message = telegram.message(FIRST_CHAT + person, text=said[person, number])
                update = {"update_id": 1 + person * messages + number, "message": message}
                # Telegram brings an update until it is told that it was taken.
                for attempt in range(10):
                    port = ports[(person + number + attempt) % len(ports)]
                    answer = client.post(
                        f"http://127.0.0.1:{port}/telegram", json=update, headers=headers
                    )
                    if answer.status_code == 200:
                        break
                    time.sleep(0.1)
                time.sleep(pauses[person, number])

        with ThreadPoolExecutor(min(people, 50)) as crowd:
            list(crowd.map(one, range(people)))


def rows(url: str, query: str) -> list[Any]:
    """What the database of this run holds."""
    from store.engine import engine

    with engine(url).connect() as connection:
        return [tuple(row) for row in connection.execute(sa.text(query))]


def is_settled(url: str) -> bool:
    """Whether nothing is left to do."""
    waiting = rows(url, "SELECT count(*) FROM inbox WHERE state IN ('waiting', 'claimed')")
    unsent = rows(url, "SELECT count(*) FROM outbox WHERE state = 'waiting'")
    return waiting == unsent == [(0,)]


def count(url: str, telegram: FakeTelegram, people: int, messages: int) -> dict[str, int | float]:
    """What went wrong, and what may."""
    heard: dict[str, list[str]] = {}
    ids: Counter[tuple[str, str]] = Counter()
    for sender, data in rows(
        url, "SELECT sender_id, data FROM events WHERE type_name = 'user' ORDER BY id"
    ):
        event = json.loads(data)
        heard.setdefault(sender, []).extend(MARK.findall(event.get("text") or ""))
        ids[sender, str(event.get("message_id"))] += 1
    marks = Counter(mark for said in heard.values() for mark in said)
    wanted = {f"k{person}x{number}" for person in range(people) for number in range(messages)}
    ordered = [
        sorted(said, key=lambda mark: int(mark.partition("x")[2])) for said in heard.values()
    ]
    unsent = disordered = repeated = 0
    for person, texts in _sent_by_person(url).items():
        chat = _chat_of(heard.get(person, []))
        accepted = telegram.texts(chat) if chat is not None else []
        unsent += sum((Counter(texts) - Counter(accepted)).values())
        repeated += sum((Counter(accepted) - Counter(texts)).values())
        disordered += accepted != texts and Counter(accepted) == Counter(texts)
    waits = rows(
        url,
        "SELECT extract(epoch FROM o.sent_at - i.received_at) FROM outbox o "
        "JOIN inbox i ON i.id = o.inbox_id WHERE o.position = 0 AND o.state = 'sent'",
    )
    seconds = [float(wait) for (wait,) in waits]
    return {
        "people": len(heard),
        "messages": len(wanted),
        "turns": len(ids),
        "lost": len(wanted - set(marks)),
        "predicted twice": sum(many > 1 for many in (*marks.values(), *ids.values())),
        "people out of order": sum(
            said != right for said, right in zip(heard.values(), ordered, strict=True)
        ),
        "chats out of order": disordered,
        "unsent": unsent,
        "sends repeated": repeated,
        "given up": rows(url, "SELECT count(*) FROM inbox WHERE state = 'failed'")[0][0],
        "median wait, s": statistics.median(seconds) if seconds else 0.0,
        "longest wait, s": max(seconds, default=0.0),
    }


def _sent_by_person(url: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for person, payload in rows(
        url, "SELECT person_id, payload FROM outbox WHERE state = 'sent' ORDER BY id"
    ):
        text = (json.loads(payload) if isinstance(payload, str) else payload).get("text") or ""
        if text.strip():
            found.setdefault(person, []).append(text.strip())
    return found


def _chat_of(marks: list[str]) -> int | None:
    return FIRST_CHAT + int(marks[0][1:].partition("x")[0]) if marks else None


def _listens(port: int) -> bool:
    from cli.ports import is_free

    return not is_free(port)


def _last_words(home: Path) -> str:
    return "\n".join(
        f"{log.name}: {log.read_text(errors='replace')[-400:]}"
        for log in sorted(home.glob("*.log"))
    )


def main() -> int:
    """Run and print; 1 where anything was lost, predicted twice or out of order."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("--people", type=int, default=200)
    asked.add_argument("--messages", type=int, default=3)
    asked.add_argument("--workers", type=int, default=3)
    asked.add_argument("--bots", type=int, default=3)
    asked.add_argument("--seed", type=int, default=20)
    counted = run(**vars(asked.parse_args()))
    for name, figure in counted.items():
        print(f"{name:24} {figure:10.1f}" if isinstance(figure, float) else f"{name:24} {figure:8}")
    return int(any(counted[name] for name in MUST_BE_NONE) or not counted["settled"])


if __name__ == "__main__":
    sys.exit(main())
