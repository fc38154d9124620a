"""Broken updates through the whole intake: it never fails, and no private text meets silence."""

from __future__ import annotations

import random
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session
from test_telegram_updates import NOW, SAMPLES, is_private_text, mutated, paths

from bot.telegram.intake import Intake
from bot.telegram.updates import read_update, update_id_of
from store.engine import session
from store.inbox import InboxMessage
from store.sealing import Seal
from store.settings import settings

JUNK = (
    *(None, True, 0, -1, 1.5, 10**30, "", "x", "/stop", "\ud800", "\x00", "private", "b1.0", "l1"),
    *({}, [], [1], {"id": 1}, {"type": "private", "id": 7001}, float("inf"), float("nan")),
)


def broken(chance: random.Random, number: int) -> dict[str, Any]:
    update: dict[str, Any] = {"update_id": number, **chance.choice(SAMPLES)}
    for _ in range(chance.randint(1, 3)):
        places = paths(update)
        if not places:
            break
        update = mutated(update, chance.choice(places), chance.choice(JUNK), chance.random() < 0.3)
    return update


def take_broken_updates(seed: int, count: int) -> tuple[int, int]:
    """Take so many in; how many were beyond doubt a private text, and how many of them nobody
    would answer. Raises whatever the intake raises."""
    chance = random.Random(seed)
    intake = Intake(Seal(settings().identity_keys), lambda _: True)
    texts = silent = 0
    seen: set[int | None] = set()
    with session(quick=True) as opened:
        for number in range(count):
            update = broken(chance, 5000 + number)
            came = read_update(update, NOW)
            before = _rows(opened)
            if came is not None:
                intake.take(opened, came, NOW)
            # The same number again is the same update again, and was answered.
            is_new = update_id_of(update) not in seen
            seen.add(update_id_of(update))
            if is_new and is_private_text(update):
                texts += 1
                silent += _rows(opened) == before
    return texts, silent


def _rows(opened: Session) -> int:
    return int(opened.execute(sa.select(sa.func.count()).select_from(InboxMessage)).scalar_one())


@pytest.mark.slow  # Seconds of broken updates.
@pytest.mark.parametrize("seed", [20, 21])
def test_whatever_comes_is_taken_in_and_every_private_text_waits_for_an_answer(telegram, seed):
    """Seeded; `benchmarks.telegram --fuzz 5000` takes more."""
    texts, silent = take_broken_updates(seed, 150)
    assert texts >= 5
    assert silent == 0
