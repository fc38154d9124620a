"""A bot in this process, with a fake Telegram at one end and a fake Rasa at the other.

One bot serves the tests of a file; between two tests everything is forgotten at both ends and in
the store. A test that needs other settings makes a bot of its own with `running`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from bot_under_test import Bot, forget_everything, running_bot
from databases import Databases
from fake_rasa import COACH_TOKEN, FakeRasa
from fake_telegram import TOKEN, FakeTelegram

from store.settings import settings

UNSET = (
    *("TELEGRAM_TESTERS", "WEBHOOK_URL", "WEBHOOK_PORT", "IDENTITY_KEYS", "DATABASE_URL"),
    *("QUIET_FROM", "QUIET_UNTIL"),
)


@pytest.fixture(scope="module")
def both_ends() -> Iterator[tuple[FakeTelegram, FakeRasa]]:
    telegram, rasa = FakeTelegram(), FakeRasa()
    yield telegram, rasa
    telegram.close()
    rasa.close()


@pytest.fixture(scope="module")
def store(
    tmp_path_factory: pytest.TempPathFactory,
    databases: Databases,
    both_ends: tuple[FakeTelegram, FakeRasa],
) -> Iterator[Path]:
    """The settings of a bot between both ends, and an empty, migrated database."""
    home = tmp_path_factory.mktemp("telegram")
    address = databases.take(home / "var")
    telegram, rasa = both_ends
    with pytest.MonkeyPatch.context() as patch:
        for name in UNSET:
            patch.delenv(name, raising=False)
        patch.setenv("COACH_HOME", str(home))
        patch.setenv("DATABASE_URL", address)
        patch.setenv("COACH_TOKEN", COACH_TOKEN)
        patch.setenv("TELEGRAM_TOKEN", TOKEN)
        patch.setenv("TELEGRAM_API", telegram.address)
        patch.setenv("RASA_PORT", str(rasa.port))
        patch.setenv("ACTIONS_PORT", "1")
        settings.cache_clear()
        yield home
        databases.give_back(address)
    settings.cache_clear()


@pytest.fixture
def telegram(both_ends: tuple[FakeTelegram, FakeRasa], store: Path) -> FakeTelegram:
    forget_everything(*both_ends)
    return both_ends[0]


@pytest.fixture
def rasa(both_ends: tuple[FakeTelegram, FakeRasa], telegram: FakeTelegram) -> FakeRasa:
    return both_ends[1]


@pytest.fixture(scope="module")
def bot_of_this_file(store: Path) -> Iterator[Bot]:
    with running_bot() as one:
        yield one
    assert one.error is None


@pytest.fixture
def bot(bot_of_this_file: Bot, telegram: FakeTelegram) -> Bot:
    bot_of_this_file.forget()
    assert bot_of_this_file.error is None
    return bot_of_this_file


@pytest.fixture
def running(
    telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., AbstractContextManager[Any]]]:
    """Make bots with other settings: `with running(WEBHOOK_URL=…) as bot:`."""

    def start(**more: str) -> AbstractContextManager[Bot]:
        for name, value in more.items():
            monkeypatch.setenv(name, value)
        settings.cache_clear()
        return running_bot()

    yield start
    monkeypatch.undo()
    settings.cache_clear()
