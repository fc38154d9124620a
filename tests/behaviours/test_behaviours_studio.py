"""The story studio with everything real behind it: from a coach's idea to the next message.

A coach who knows no YAML adds a branch to the follow-up, in a real Chromium; it is checked,
trained, tested, tried, approved by a second person and released; and somebody on Telegram hears it.
"""

from __future__ import annotations

import re
import shutil
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher

from cli.ports import any_free
from cli.prepare import prepare
from cli.processes import Coach, Ports, processes_of, started
from store.clock import now_utc
from store.engine import engine, session
from store.inbox import InboxMessage
from store.reviewers import Role, enrol
from store.settings import settings

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "telegram"))

from bot_under_test import running_bot
from fake_telegram import TOKEN, FakeTelegram

from tests.behaviours.test_behaviours_telegram import Chat

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium")
PASSWORD = "three small green words"
#: Milliseconds: a training lies in between.
WAITS = 600_000
pytestmark = [
    pytest.mark.timeout(1500),
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (apt install chromium)"),
]
TEN = """I tried and it hurt
I gave it a go but it was sore
I did try, but it was painful
had a go and it hurt like anything
tried it, ended up sore
I made a start and then it hurt
a wee bit of it, but it was that sore
did try. it hurt.
I went for it and paid for it with pain
it was sore when I tried"""
THREE = """You gave it a go, and it hurt.
So you tried, and it was sore.
You had a go at it, and it cost you."""


@dataclass
class House:
    """A whole coach with a console, a workshop, a bot and content of its own."""

    coach: Coach
    console: str
    telegram: FakeTelegram
    content: Path


@pytest.fixture
def whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """All of it, started as `coach run` does; models are written to a folder of its own."""
    content, models = tmp_path / "content", tmp_path / "models"
    for name in ("data/stories", "data/rules", "data/nlu", "domain"):
        shutil.copytree(ROOT / name, content / name)
    for name in ("data/questions.yml", "data/answers.yml"):
        shutil.copy(ROOT / name, content / name)
    models.mkdir()
    current = (ROOT / "models" / "coach.tar.gz").resolve()
    shutil.copy(current, models / current.name)
    card = current.name.removesuffix(".tar.gz") + ".json"
    shutil.copy(current.with_name(card), models / card)
    (models / "coach.tar.gz").symlink_to(current.name)
    (models / ".cache").symlink_to(ROOT / "models" / ".cache")
    telegram = FakeTelegram()
    ports = Ports(any_free(), any_free(), any_free())
    for name, value in {
        "COACH_HOME": str(tmp_path), "CONTENT_HOME": str(content), "COACH_TOKEN": "for-tests",
        "RASA_PORT": str(ports.rasa), "ACTIONS_PORT": str(ports.actions),
        "CONSOLE_PORT": str(ports.console), "TELEGRAM_API": telegram.address,
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    settings.cache_clear()
    try:
        prepare(ports)
        with started(processes_of(ports, with_clock=False), ports, settings().var_dir,
                     known=False) as coach:  # fmt: skip
            coach.wait_until_ready()
            monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
            settings.cache_clear()
            with running_bot():
                yield House(coach, f"http://127.0.0.1:{ports.console}", telegram, content)
    finally:
        telegram.close()
        engine().dispose()
        settings.cache_clear()


def signed_in(browser: Any, house: House, name: str, role: Role) -> Any:
    """A page of somebody of the team, in a window of their own."""
    cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    with session() as one:
        enrol(one, name, name.title(), [role], cheap.hash(PASSWORD), now_utc())
    page = browser.new_context().new_page()
    page.set_default_timeout(WAITS)
    page.goto(f"{house.console}/sign-in")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name="Stories").click()
    return page


def asked_how_it_went(house: House, chat: Chat) -> None:
    """The check-in's question, as the clock would have it asked."""
    with session() as one:
        person = one.query(InboxMessage).order_by(InboxMessage.id.desc()).first().person_id
    url = (
        f"http://127.0.0.1:{settings().rasa_port}/conversations/{person}/execute"
        f"?output_channel=coach&token=for-tests"
    )
    request = urllib.request.Request(
        url,
        data=b'{"name": "action_ask_how_did_it_go"}',
        method="POST",
        headers={"Content-Type": "application/json"},
    )
    urllib.request.urlopen(request, timeout=60).read()


@pytest.mark.behaviour(5)
@pytest.mark.behaviour(6)
@pytest.mark.behaviour(68)
def test_a_coach_who_knows_no_yaml_changes_what_the_next_person_hears(whole: House) -> None:
    from playwright.sync_api import sync_playwright

    chat = Chat(whole.telegram)
    chat.say("/start")
    chat.press("I'm 16")
    asked_how_it_went(whole, chat)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        cora = signed_in(browser, whole, "cora", Role.COACH)
        cora.get_by_label("Begin a change").fill("It hurt")
        cora.get_by_role("button", name="Begin").click()
        cora.get_by_role("link", name="Find something to change").click()
        cora.get_by_role("link", name="Check in", exact=True).click()
        cora.get_by_role("link", name="Add a branch here to “You took this on").click()
        cora.get_by_label("What does the person answer?").fill("I tried and it hurt")
        cora.get_by_label("How would people say that?").fill(TEN)
        cora.get_by_label("What does the coach say then?").fill(THREE)
        cora.wait_for_selector("text=can be read at about")
        where = cora.get_by_label("And where does it lead?")
        where.select_option(label="What would you like to do next?")
        cora.get_by_role("button", name="Add this branch").click()
        # Pain, and nobody asks about danger signs: the check sees it, and says what to do.
        cora.wait_for_selector("text=Refused, as it would be unsafe")
        cora.wait_for_selector("text=People in pain are asked about danger signs")
        cora.get_by_role("link", name="Find something to change").click()
        cora.get_by_role("link", name="Check in", exact=True).click()
        cora.locator(".ways-list").get_by_role("link", name="I tried and it hurt").click()
        cora.get_by_role("link", name="Change the steps").click()
        draft = cora.url.partition("/story")[0]
        cora.locator(".steps li").last.get_by_role("link", name="Change step").click()
        cora.get_by_label("Find it by any word").fill("any of these, new or worse")
        cora.wait_for_selector("#many >> text=1 fits")
        cora.get_by_role("radio", name="Do you have any of these").check()
        cora.get_by_role("button", name="Keep this step").click()
        cora.wait_for_selector("#steps-form")
        cora.goto(draft)
        cora.wait_for_selector("text=Nothing to mend.")
        cora.get_by_role("button", name="Train and test it").click()
        cora.wait_for_selector("text=Trained and tested as it stands")
        cora.wait_for_selector("text=is understood as")
        cora.get_by_role("link", name="Talk to the draft").click()
        cora.get_by_role("button", name="Begin", exact=True).click()
        cora.get_by_label("Say to both").fill("I gave it a try and it was sore")
        cora.get_by_role("button", name="Say it").click()
        cora.wait_for_selector("text=They answer differently.")
        assert cora.get_by_text("Story: I tried and it hurt").count() == 1
        cora.goto(draft)
        cora.get_by_label("Change note").fill("Somebody who tried and was in pain is heard first.")
        cora.get_by_role("button", name="Ask a peer support worker").click()
        cora.wait_for_selector("text=It waits for a peer support worker")
        pat = signed_in(browser, whole, "pat", Role.PEER)
        pat.get_by_role("link", name="It hurt").click()
        pat.get_by_role("button", name="Approve it as it stands").click()
        pat.wait_for_selector("text=It can be released by a coach.")
        cora.reload()
        cora.get_by_role("button", name="Release it").click()
        cora.wait_for_selector("text=It is in place")
        browser.close()
    # Somebody asked before the release answers after it: theirs is the next message.
    heard = "\n".join(sent.text for sent in chat.say("I tried it and it hurt"))
    assert any(line in heard for line in THREE.splitlines()), heard
    # The danger signs are asked about, in whichever of their wordings.
    assert re.search(r"new (?:for you|or worse)|worse than|not like your usual", heard), heard
    assert "utter_i_tried_and_it_hurt" in (whole.content / "domain/wording/check_in.yml").read_text(
        encoding="utf-8"
    )
    assert whole.telegram.refused == []
