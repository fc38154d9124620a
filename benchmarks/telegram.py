"""What Telegram's side of a turn costs, and whether two hundred people at once are all answered.

    .venv/bin/python -m benchmarks.telegram [--turns 300] [--people 200]

A fake Bot API and a fake channel (tests/telegram) on loopback around the bot's own process. A turn
is timed from handing the update out to taking sendMessage; what the channel thought is not in it.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "telegram"))

from fake_rasa import COACH_TOKEN, FakeRasa  # noqa: E402
from fake_telegram import TOKEN, FakeTelegram  # noqa: E402

WITHIN = 120.0
WARM_UP = 20


def environment(home: Path, telegram: FakeTelegram, rasa_port: int) -> dict[str, str]:
    """What the bot's process finds in its environment, in a home of its own."""
    return {
        **os.environ,
        "COACH_HOME": str(home),
        "DATABASE_URL": f"sqlite:///{home / 'var' / 'coach.db'}",
        "COACH_TOKEN": COACH_TOKEN,
        "RASA_PORT": str(rasa_port),
        "ACTIONS_PORT": str(rasa_port - 1),
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API": telegram.address,
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    }


@contextlib.contextmanager
def bot_process(env: dict[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The bot's own process within the block."""
    with log.open("ab") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot.telegram"], cwd=ROOT, env=env, stdout=said, stderr=said
        )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(15)


def wait_for(what: Callable[[], Any], within: float = WITHIN) -> None:
    """Return once it is so.

    Raises:
        SystemExit: it never was.
    """
    deadline = time.monotonic() + within
    while not what():
        if time.monotonic() > deadline:
            raise SystemExit("The bot did not answer in time: its log lies beside the results.")
        time.sleep(0.0005)


def megabytes(pid: int, of: str) -> float:
    """What the kernel says of a process's memory (`VmRSS` now, `VmHWM` at its highest)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.split(f"{of}:")[1].split()[0]) / 1024


def one_after_another(telegram: FakeTelegram, rasa: FakeRasa, turns: int) -> list[float]:
    """Milliseconds of each turn: forty people in turn, one message at a time."""
    taken = []
    for number in range(turns + WARM_UP):
        chat, before = 1000 + number % 40, len(telegram.sent)
        telegram.says(chat, f"message {number}")
        update = max(telegram._updates)
        wait_for(lambda before=before: len(telegram.sent) > before)
        thought = rasa.took[-1]
        taken.append((telegram.sent[-1].at - telegram.handed_out[update] - thought) * 1000)
    return taken[WARM_UP:]


def many_at_once(telegram: FakeTelegram, people: int) -> dict[str, float]:
    """Everybody writes within a second; how long until all had their answer, in order."""
    began = time.monotonic()
    for person in range(people):
        telegram.says(50_000 + person, f"first {person}")
        telegram.says(50_000 + person, f"second {person}")
    wrote = time.monotonic() - began

    def all_answered() -> bool:
        return all(
            f"second {person}" in " ".join(telegram.texts(50_000 + person))
            for person in range(people)
        )

    deadline = time.monotonic() + WITHIN
    while not all_answered() and time.monotonic() < deadline:
        time.sleep(0.2)
    took = time.monotonic() - began
    answered = lost = disordered = 0
    for person in range(people):
        words = " ".join(telegram.texts(50_000 + person))
        first, second = words.find(f"first {person}"), words.find(f"second {person}")
        answered += first >= 0 and second >= 0
        lost += (first < 0) + (second < 0)
        disordered += first > second
    return {
        "people": people, "wrote within, s": wrote, "answered": answered, "lost": lost,
        "out of order": disordered, "until the last answer, s": took,
    }  # fmt: skip


def fuzz(count: int) -> None:
    """Take broken updates into an empty store, seeded; print how many private texts met silence."""
    from test_telegram_fuzz import take_broken_updates

    from store.migrations import upgrade
    from store.settings import settings

    with tempfile.TemporaryDirectory(prefix="coach-fuzz-") as folder:
        os.environ["COACH_HOME"] = folder
        os.environ.pop("DATABASE_URL", None)
        settings.cache_clear()
        upgrade()
        texts, silent = take_broken_updates(20, count)
    print(f"{count} broken updates taken in; {texts} private texts among them, {silent} in silence")


def main() -> None:
    """Measure and print."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--turns", type=int, default=300)
    asked.add_argument("--people", type=int, default=200)
    asked.add_argument("--fuzz", type=int, default=0, help="take in so many broken updates, alone")
    told = asked.parse_args()
    if told.fuzz:
        fuzz(told.fuzz)
        return
    from store.migrations import upgrade

    with tempfile.TemporaryDirectory(prefix="coach-telegram-") as folder:
        home = Path(folder)
        telegram, rasa = FakeTelegram(), FakeRasa()
        env = environment(home, telegram, rasa.port)
        upgrade(env["DATABASE_URL"])
        began = time.monotonic()
        with bot_process(env, home / "bot.log") as process:
            wait_for(lambda: telegram.calls["getUpdates"])
            started = time.monotonic() - began
            load = os.getloadavg()[0]
            taken = sorted(one_after_another(telegram, rasa, told.turns))
            crowd = many_at_once(telegram, told.people)
            highest = megabytes(process.pid, "VmHWM")
        telegram.close()
        rasa.close()
    figures: dict[str, float] = {
        "turns": len(taken),
        "load at the beginning": load,
        "start, s": started,
        "Telegram's side, median, ms": statistics.median(taken),
        "Telegram's side, p95, ms (≤ 15)": taken[int(len(taken) * 0.95)],
        "memory at its highest, MB (≤ 120)": highest,
        **crowd,
    }
    for name, figure in figures.items():
        print(f"{name:40} {figure:10.1f}")


if __name__ == "__main__":
    main()
