"""Before the safety answers are signed only testers are served, and everybody is told why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from bot_under_test import ANN, BOB, rows, wait_for

from bot.telegram.admission import is_served, why_held_back
from coaching.safety_answers import safety_answers
from store import held_back
from store.inbox import InboxMessage
from store.people import Person
from store.settings import settings_from

REAL = {"TELEGRAM_TESTERS": f"{ANN}, 5"}


def sign(monkeypatch) -> None:
    signed = tuple(
        replace(row, reviewer="Dr A", reviewed_on=date(2026, 1, 1)) for row in safety_answers()
    )
    monkeypatch.setattr(held_back, "safety_answers", lambda: signed)


def test_until_they_are_signed_a_real_bot_serves_testers_alone():
    chosen = settings_from(REAL)
    assert is_served(ANN, chosen)
    assert not is_served(BOB, chosen)
    assert "2 accounts" in (why_held_back(chosen) or "")
    assert "nobody" in (why_held_back(settings_from({})) or "")


def test_once_they_are_signed_everybody_is_served(monkeypatch):
    sign(monkeypatch)
    assert why_held_back(settings_from(REAL)) is None
    assert is_served(BOB, settings_from(REAL))


@pytest.mark.parametrize("address", ["http://127.0.0.1:8081", "http://localhost:8081"])
def test_a_bot_api_on_this_machine_is_not_held_back(address):
    assert why_held_back(settings_from({"TELEGRAM_API": address})) is None


def test_who_is_not_served_is_told_so_and_nothing_of_them_is_kept(
    running, telegram, rasa, monkeypatch
):
    from bot.telegram import service

    monkeypatch.setattr(service, "is_served", lambda chat, _: chat == ANN)
    with running():
        telegram.says(BOB, "my secret")
        telegram.says(BOB, "hello?")
        telegram.presses_data(BOB, "b1.0")
        telegram.says(ANN, "hello")
        wait_for(lambda: telegram.texts(ANN))
        wait_for(lambda: telegram.texts(BOB))
        wait_for(lambda: telegram.answered)
    (told,) = telegram.texts(BOB)
    assert "999" in told
    assert rasa.heard == ["hello"]
    assert len(rows(Person)) == len(rows(InboxMessage)) == 1
