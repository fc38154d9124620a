"""Telegram beside the other processes: only with a token, which nobody else gets to see."""

from __future__ import annotations

import pytest
from tables import for_every_row

from cli.doctor import Health, all_findings
from cli.processes import Ports, processes_of
from cli.run import _say_who_is_served
from store.settings import SettingsError, settings, settings_from

TOKEN = "123456:" + "S" * 35


@pytest.fixture
def with_token(home, monkeypatch):
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    settings.cache_clear()


def test_without_a_token_there_is_no_process_for_telegram(home, capsys):
    assert set(processes_of(Ports(1, 2), with_clock=True)) == {"actions", "rasa", "clock"}
    _say_who_is_served()
    assert capsys.readouterr().out == ""


def test_with_a_token_there_is_one_and_rasa_and_actions_never_see_it(with_token):
    processes = processes_of(Ports(1, 2), with_clock=True)
    assert set(processes) == {"actions", "rasa", "clock", "telegram"}
    for name in ("actions", "rasa"):
        assert processes[name].env["TELEGRAM_TOKEN"] == ""
    commands = [word for process in processes.values() for word in process.command]
    assert not any(TOKEN in word for word in commands)
    assert "telegram" not in processes_of(Ports(1, 2), with_clock=False)


def test_the_token_shows_in_no_log_of_the_settings(with_token):
    assert "SSS" not in repr(settings())


def test_who_starts_it_is_told_why_only_testers_are_served(with_token, capsys):
    _say_who_is_served()
    assert "No clinician has signed" in capsys.readouterr().out


def test_the_doctor_says_so_too(with_token):
    found = {finding.about: finding for finding in all_findings(settings())}
    assert found["telegram"].health is Health.NOTE
    assert "No clinician has signed" in found["telegram"].says
    assert found["identity keys"].health is Health.NOTE


@for_every_row(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "not-a-token-SECRET"),
        ("TELEGRAM_API", "ftp://x"),
        ("WEBHOOK_URL", "http://coach.example"),
        ("WEBHOOK_URL", "https://name:SECRET@coach.example"),
        ("TELEGRAM_TESTERS", "@ann"),
        ("IDENTITY_KEYS", "SECRET"),
        ("WEBHOOK_PORT", "0"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_and_no_secret_repeated(name, value):
    with pytest.raises(SettingsError, match=name) as told:
        settings_from({name: value})
    assert "SECRET" not in str(told.value)
