"""Kills bot, Rasa and action server at random while people write, and counts what went wrong.

    .venv/bin/python -m benchmarks.kill [--messages 2000] [--people 40] [--kills 100] [--seed 20]
    .venv/bin/python -m benchmarks.kill --fake     (a small channel in the place of Rasa)

Everything runs as in `coach run`, each process restarted as systemd would; Telegram is the fake Bot
API of tests/telegram. Each message carries a mark of its own, which is looked for in the
transcripts; each reply in the outbox is looked for among what Telegram accepted, in its order.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from benchmarks.telegram import ROOT, environment
from cli.ports import any_free
from cli.processes import Ports, processes_of

from fake_telegram import FakeTelegram  # isort: skip  # benchmarks.telegram finds tests/telegram

MARK = re.compile(r"\bk\d+x\d+\b")
SAID = (
    "I went for a walk", "my knees are sore today", "not sure about that", "maybe next week",
    "yes", "7", "I'd like to walk more", "what can you do", "thanks", "menu",
)  # fmt: skip
FIRST_CHAT = 1000
# After a kill the next comes within this; half the time before the killed one is back.
LONGEST_BETWEEN = 1.5
# So long after the last check-in is due, a second of it would have come.
WATCHED_FOR = 10.0
SETTLED_WITHIN = 900.0


@dataclass
class Machine:
    """The processes, each started anew when it was killed."""

    commands: dict[str, tuple[list[str], dict[str, str]]]
    logs: Path
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self, name: str) -> None:
        """Start one."""
        command, env = self.commands[name]
        with (self.logs / f"{name}.log").open("ab") as log:
            self.running[name] = subprocess.Popen(
                command, cwd=ROOT, env=env, stdout=log, stderr=log
            )

    def kill(self, name: str) -> None:
        """Kill -9 and start anew."""
        process = self.running[name]
        process.send_signal(signal.SIGKILL)
        process.wait()
        self.start(name)

    def stop(self) -> None:
        """Stop all."""
        for process in self.running.values():
            process.terminate()
        for process in self.running.values():
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextlib.contextmanager
def coach(home: Path, telegram: FakeTelegram, *, fake: bool) -> Iterator[Machine]:
    """The whole coach within the block, in a home of its own."""
    ports = Ports(any_free(), any_free())
    env = {
        **environment(home, telegram, ports.rasa),
        "ACTIONS_PORT": str(ports.actions),
        # No quiet hours: a check-in may be due at any hour that this runs.
        "QUIET_FROM": "00:00",
        "QUIET_UNTIL": "00:00",
    }
    python = [sys.executable, "-m"]
    commands = {
        "telegram": ([*python, "bot.telegram"], env),
        "clock": ([*python, "bot.clock"], env),
    }
    if fake:
        script = ROOT / "tests" / "telegram" / "fake_coach.py"
        command = [sys.executable, str(script), str(ports.rasa), str(home / "said.db")]
        commands["rasa"] = (command, env)
    else:
        (home / "models").symlink_to(ROOT / "models")
        for name, process in processes_of(ports, with_clock=False).items():
            commands[name] = (process.command, {**process.env, **env, "PYTHONUNBUFFERED": "1"})
    machine = Machine(commands, home)
    try:
        for name in commands:
            machine.start(name)
        yield machine
    finally:
        machine.stop()


def play(
    machine: Machine,
    telegram: FakeTelegram,
    chance: random.Random,
    *,
    messages: int,
    people: int,
    kills: int,
    ready: Callable[[], bool],
) -> Counter[str]:
    """Have everybody write, and kill meanwhile; how often each process was killed."""
    killed: Counter[str] = Counter()
    names = [name for name in machine.commands if name != "clock"] + ["telegram", "telegram"]
    turn_of = [number % people for number in range(messages)]
    chance.shuffle(turn_of)
    said: Counter[int] = Counter()
    kill_before = set(chance.sample(range(1, messages), kills))
    for number, person in enumerate(turn_of):
        if number in kill_before:
            name = chance.choice(names)
            machine.kill(name)
            killed[name] += 1
            if name != "telegram" and chance.random() < 0.5:
                wait_for(ready, SETTLED_WITHIN)
            time.sleep(chance.uniform(0, LONGEST_BETWEEN))
        said[person] += 1
        mark = f"k{person}x{said[person]}"
        telegram.says(FIRST_CHAT + person, f"{chance.choice(SAID)} {mark}")
        if chance.random() < 0.1:
            time.sleep(chance.uniform(0, 0.2))
    return killed


def wait_for(what: Callable[[], Any], within: float) -> bool:
    """Whether it became so in time."""
    deadline = time.monotonic() + within
    while not what():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def rows(home: Path, query: str, *values: Any, file: str = "var/coach.db") -> list[Any]:
    """What a database of this run holds."""
    with contextlib.closing(sqlite3.connect(home / file, timeout=30)) as opened:
        return opened.execute(query, values).fetchall()


def settled(home: Path, telegram: FakeTelegram) -> bool:
    """Whether nothing is left to do."""
    waiting = rows(home, "SELECT count(*) FROM inbox WHERE state IN ('waiting', 'claimed')")
    unsent = rows(home, "SELECT count(*) FROM outbox WHERE state = 'waiting'")
    return telegram.unconfirmed == 0 and waiting == unsent == [(0,)]


def agree_check_ins(
    home: Path, chance: random.Random, over: timedelta, *, count: int
) -> list[tuple[int, datetime]]:
    """Give some people a check-in that comes due while this runs; (number, due) each."""
    from store.check_ins import plan_check_in
    from store.consents import ConsentKind, grant
    from store.engine import session
    from store.goals import set_goal

    people = [found[0] for found in rows(home, "SELECT person_id FROM telegram_chats ORDER BY id")]
    now = datetime.now(timezone.utc)
    agreed = []
    with session(f"sqlite:///{home / 'var' / 'coach.db'}") as opened:
        for person in people[:count]:
            grant(opened, person, ConsentKind.CHECK_INS, "1", now)
            goal = set_goal(opened, person, "walk", now)
            due = now + over * chance.random()
            agreed.append((plan_check_in(opened, person, goal.id, due).id, due))
    return agreed


def transcripts(home: Path, *, fake: bool) -> list[tuple[str, str]]:
    """(message id, text) of every message that was predicted."""
    if fake:
        found = rows(home, "SELECT message_id, text FROM said", file="said.db")
        return [(str(number), str(text)) for number, text in found]
    events = rows(home, "SELECT data FROM events WHERE type_name = 'user' ORDER BY id")
    told = [json.loads(data) for (data,) in events]
    return [(str(event.get("message_id")), event.get("text") or "") for event in told]


def count(
    home: Path, telegram: FakeTelegram, agreed: list[tuple[int, datetime]], *, fake: bool
) -> dict[str, int | float]:
    """What went wrong, and what may."""
    sent_marks = {
        f"k{person}x{n}"
        for person, many in Counter(int(c) - FIRST_CHAT for c in telegram.written).items()
        for n in range(many)
    }
    predicted = transcripts(home, fake=fake)
    marks = Counter(mark for _, text in predicted for mark in MARK.findall(text))
    ids = Counter(number for number, _ in predicted)
    wanted = _outbox_by_chat(home)
    disordered = repeated = unsent = 0
    for chat, texts in wanted.items():
        accepted = [sent.text for sent in telegram.to(chat)]
        once = [text for n, text in enumerate(accepted) if n == 0 or text != accepted[n - 1]]
        plain = [text for n, text in enumerate(texts) if n == 0 or text != texts[n - 1]]
        repeated += len(accepted) - len(texts)
        unsent += sum((Counter(texts) - Counter(accepted)).values())
        disordered += once != plain
    triggers = rows(home, "SELECT text, received_at FROM inbox WHERE kind = 'trigger'")
    sent_at = [
        (json.loads(text[text.index("{") :])["check_in"], datetime.fromisoformat(at))
        for text, at in triggers
    ]
    times = Counter(number for number, _ in sent_at)
    late = [
        (at.replace(tzinfo=timezone.utc) - due).total_seconds()
        for number, due in agreed
        for which, at in sent_at
        if which == number
    ]
    return {
        "messages": len(sent_marks),
        "lost": len(sent_marks - set(marks)) + unsent,
        "predicted twice": sum(many > 1 for many in (*marks.values(), *ids.values())),
        "chats out of order": disordered,
        "sends repeated": repeated,
        "given up": rows(home, "SELECT count(*) FROM inbox WHERE state = 'failed'")[0][0],
        "check-ins": len(agreed),
        "check-ins missed": sum(number not in times for number, _ in agreed),
        "check-ins doubled": sum(many > 1 for many in times.values()),
        "latest check-in, s": max(late, default=0.0),
    }


def _outbox_by_chat(home: Path) -> dict[int, list[str]]:
    """What the outbox says was sent, in its order; each chat by Telegram's number."""
    from store.sealing import Seal
    from store.secret import read_or_make_secret

    seal = Seal([read_or_make_secret(home / "var" / "identity.key")])
    chats = rows(home, "SELECT person_id, sealed FROM telegram_chats")
    of_person = {person: int(seal.open(sealed)) for person, sealed in chats}
    found: dict[int, list[str]] = {chat: [] for chat in of_person.values()}
    for person, payload in rows(
        home, "SELECT person_id, payload FROM outbox WHERE state = 'sent' ORDER BY id"
    ):
        text = (json.loads(payload).get("text") or "").strip()
        if text:
            found[of_person[person]].append(text)
    return found


def run(*, messages: int, people: int, kills: int, seed: int, fake: bool) -> dict[str, int | float]:
    """One whole run; its counts.

    Raises:
        SystemExit: the coach did not start, or was not done in time.
    """
    from store.migrations import upgrade

    chance = random.Random(seed)
    telegram = FakeTelegram()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="coach-kill-") as folder:
        home = Path(folder)
        upgrade(f"sqlite:///{home / 'var' / 'coach.db'}")
        try:
            with coach(home, telegram, fake=fake) as machine:
                port = int(machine.commands["telegram"][1]["RASA_PORT"])

                def ready() -> bool:
                    from cli.ports import is_free
                    from cli.running import is_ready

                    return not is_free(port) if fake else is_ready(port)

                if not wait_for(ready, 240):
                    raise SystemExit("The coach did not start.")
                for person in range(people):
                    telegram.says(FIRST_CHAT + person, f"hello k{person}x0")
                wait_for(lambda: telegram.unconfirmed == 0, 60)
                wait_for(lambda: settled(home, telegram), SETTLED_WITHIN)
                # About as long as the kills take, so that each check-in comes due among them.
                over = timedelta(seconds=kills * LONGEST_BETWEEN / 2)
                agreed = agree_check_ins(home, chance, over, count=people // 2)
                killed = play(
                    machine, telegram, chance,
                    messages=messages, people=people, kills=kills, ready=ready,
                )  # fmt: skip
                watched = timedelta(seconds=WATCHED_FOR)
                last_due = max((due for _, due in agreed), default=datetime.now(timezone.utc))
                wait_for(lambda: datetime.now(timezone.utc) > last_due + watched, 600)
                done = wait_for(lambda: settled(home, telegram), SETTLED_WITHIN)
            counted = count(home, telegram, agreed, fake=fake)
        finally:
            if os.environ.get("KEEP_LOGS"):
                for log in home.glob("*.log"):
                    (ROOT / ".cache").mkdir(exist_ok=True)
                    (ROOT / ".cache" / f"kill-{log.name}").write_bytes(log.read_bytes())
            telegram.close()
    killings = {f"{name} killed": killed[name] for name in sorted(killed)}
    return {**killings, **counted, "settled": int(done), "took, s": time.monotonic() - began}


def main() -> int:
    """Run and print; 1 where anything was lost, predicted twice or out of order."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--messages", type=int, default=2000)
    asked.add_argument("--people", type=int, default=40)
    asked.add_argument("--kills", type=int, default=100)
    asked.add_argument("--seed", type=int, default=20)
    asked.add_argument("--fake", action="store_true", help="a small channel in place of Rasa")
    told = asked.parse_args()
    counted = run(
        messages=told.messages, people=told.people, kills=told.kills, seed=told.seed, fake=told.fake
    )
    for name, figure in counted.items():
        print(f"{name:24} {figure:10.1f}" if isinstance(figure, float) else f"{name:24} {figure:8}")
    return int(any(counted[name] for name in MUST_BE_NONE) or not counted["settled"])


MUST_BE_NONE = (
    "lost", "predicted twice", "chats out of order", "check-ins missed", "check-ins doubled",
)  # fmt: skip

if __name__ == "__main__":
    sys.exit(main())
