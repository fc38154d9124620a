"""A bot in this process, with a fake Telegram at one end and a fake Rasa at the other."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from bot_under_test import Bot
from fake_rasa import COACH_TOKEN, FakeRasa
from fake_telegram import TOKEN, FakeTelegram

from store.engine import engine
from store.settings import settings


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    fake = FakeTelegram()
    yield fake
    fake.close()


@pytest.fixture
def rasa() -> Iterator[FakeRasa]:
    fake = FakeRasa()
    yield fake
    fake.close()


@pytest.fixture
def store(home: Path, migrated: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty, migrated database, and no setting of Telegram from outside."""
    names = ("TOKEN", "API", "TESTERS")
    for name in (*(f"TELEGRAM_{n}" for n in names), "WEBHOOK_URL", "WEBHOOK_PORT", "IDENTITY_KEYS"):
        monkeypatch.delenv(name, raising=False)
    (home / "var").mkdir(exist_ok=True)
    shutil.copy(migrated, home / "var" / "coach.db")
    settings.cache_clear()
    yield home
    engine().dispose()


@pytest.fixture
def settings_for(
    store: Path, telegram: FakeTelegram, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., None]:
    def set_up(**more: str) -> None:
        values = {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API": telegram.address,
            "COACH_TOKEN": COACH_TOKEN,
            "RASA_PORT": str(rasa.port),
            "ACTIONS_PORT": "1",
            **more,
        }
        for name, value in values.items():
            monkeypatch.setenv(name, value)
        settings.cache_clear()

    return set_up


@pytest.fixture
def running(settings_for: Callable[..., None]) -> Callable[..., Any]:
    """Make bots: `with running() as bot:` one runs within the block."""

    @contextmanager
    def start(**more: str) -> Iterator[Bot]:
        settings_for(**more)
        bot = Bot()
        try:
            yield bot
        finally:
            bot.stop()

    return start


@pytest.fixture
def bot(running: Callable[..., Any]) -> Iterator[Bot]:
    with running() as one:
        yield one
        assert one.error is None
