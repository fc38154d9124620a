"""What a person is told before anything else: every wording of it, not the one that came up."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from coaching.content import SAFE_LOADER

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "domain" / "wording" / "goals_and_data.yml"
WELCOME = ROOT / "domain" / "wording" / "welcome.yml"


@cache
def lines_of(file: Path) -> Any:
    return yaml.load(file.read_text(encoding="utf-8"), Loader=SAFE_LOADER)["responses"]


def variants(name: str, file: Path = WELCOME) -> list[str]:
    return [variant["text"] for variant in lines_of(file)[name]]


@pytest.mark.parametrize("said", variants("utter_welcome"))
def test_every_welcome_names_the_emergency_number_and_that_it_is_automated(said: str) -> None:
    assert "automated" in said
    assert "{emergency}" in said
    assert "GP" in said
    assert "stop" in said


@pytest.mark.parametrize("said", variants("utter_ask_consent"))
def test_every_wording_of_the_consent_names_health_telegram_and_the_age(said: str) -> None:
    assert re.search(r"\bhealth\b", said)
    assert re.search(r"\b(keep|kept)\b", said)
    assert "Telegram" in said
    assert "16" in said


@pytest.mark.parametrize("said", variants("utter_who_reads"))
def test_every_answer_to_who_reads_says_that_danger_may_not_be_seen_in_time(said: str) -> None:
    assert re.search(r"may (not )?see that in time|nobody may see", said)
    assert re.search(r"only if you say yes|If you agree", said)


@pytest.mark.parametrize("said", variants("utter_data_deleted", DATA))
def test_whoever_deletes_all_is_told_that_the_phone_keeps_its_own_copy(said: str) -> None:
    assert "Telegram" in said
    assert re.search(r"delete|clear|remove|wipe", said)


@pytest.mark.parametrize("said", variants("utter_consent_taken_back", DATA))
def test_whoever_takes_back_that_they_agreed_is_told_what_stops_and_what_is_kept(
    said: str,
) -> None:
    assert re.search(r"coach", said)
    assert re.search(r"check-ins|write first", said)
    assert re.search(r"nobody (can )?reads? our chat", said)
    assert "{days} days" in said
    assert re.search(r"delete", said)
    assert "hello" in said
