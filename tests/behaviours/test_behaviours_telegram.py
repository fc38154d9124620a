"""Telegram with the real coach behind it: what its commands, buttons and places come to."""

from __future__ import annotations

import itertools
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.forgetting import forget_who_asked
from store.clock import now_utc
from store.engine import session
from store.people import Person
from store.sealing import Seal
from store.settings import settings
from store.telegram_chats import chat_known

# The fakes of tests/telegram are the other end here too.
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "telegram"))

from bot_under_test import running_bot, wait_for
from fake_telegram import TOKEN, FakeTelegram, Sent

pytestmark = pytest.mark.timeout(240)


#: Telegram's numbers go up: a second fake before one store must not hand out the first's again.
FIRST_UPDATES = itertools.count(1_000, 100_000)


@pytest.fixture(scope="module")
def telegram(coach_port: int) -> Iterator[FakeTelegram]:
    """A Bot API, and the bot between it and the coach of these tests."""
    fake = FakeTelegram(first_update=next(FIRST_UPDATES))
    added = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API": fake.address, "RASA_PORT": str(coach_port)}
    kept = {name: os.environ.get(name) for name in added}
    os.environ.update(added)
    settings.cache_clear()
    try:
        with running_bot() as bot:
            yield fake
        assert bot.error is None
    finally:
        fake.close()
        for name, value in kept.items():
            if value is None:
                os.environ.pop(name)
            else:
                os.environ[name] = value
        settings.cache_clear()


class Chat:
    """One person's chat on Telegram: what they do, and what came of it."""

    numbers = iter(range(80_001, 90_000))

    def __init__(self, telegram: FakeTelegram) -> None:
        self.telegram = telegram
        self.number = next(self.numbers)
        self._seen = 0

    def turn(self, act: Callable[[], Any]) -> list[Sent]:
        """Do something; what comes until nothing more does for a moment."""
        self._seen = len(self.telegram.to(self.number))
        act()
        wait_for(lambda: len(self.telegram.to(self.number)) > self._seen, within=30)
        count = 0
        while count != len(self.telegram.to(self.number)):
            count = len(self.telegram.to(self.number))
            time.sleep(0.3)
        return self.telegram.to(self.number)[self._seen :]

    def say(self, text: str) -> list[Sent]:
        return self.turn(lambda: self.telegram.says(self.number, text))

    def press(self, begins: str) -> list[Sent]:
        """Press the newest button whose title begins so."""
        offered = [
            (sent, title)
            for sent in self.telegram.to(self.number)
            for title in sent.titles
            if title.startswith(begins)
        ]
        assert offered, f"No button begins with {begins}."
        return self.turn(lambda: self.telegram.presses(self.number, *offered[-1]))

    @property
    def last(self) -> str:
        return "\n".join(sent.text for sent in self.telegram.to(self.number)[self._seen :])


@pytest.fixture
def chat(telegram: FakeTelegram) -> Chat:
    """Somebody who has agreed to chat."""
    person = Chat(telegram)
    person.say("/start")
    person.press("I'm 16")
    return person


def test_starting_the_bot_welcomes_and_two_taps_agree(telegram: FakeTelegram) -> None:
    person = Chat(telegram)
    welcomed = person.say("/start leith_gp")
    assert any("I'm 16" in title for title in welcomed[-1].titles)
    assert person.press("I'm 16")
    assert telegram.refused == []


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("menu", "My goals and plan"),
        ("help", ""),
        ("goals", ""),
        ("checkins", ""),
        ("services", ""),
        ("human", "local help"),
        ("mydata", "Send me a copy"),
        ("language", "Language"),
        ("pause", ""),
        ("stop", ""),
    ],
)
def test_every_command_comes_to_something_of_its_own(chat: Chat, command: str, says: str) -> None:
    sent = chat.say(f"/{command}")
    told = chat.last + "\n".join(title for one in sent for title in one.titles)
    assert says.casefold() in told.casefold()
    assert "didn't get" not in told
    assert chat.telegram.refused == []


def test_a_ruler_is_pressed_in_two_rows(chat: Chat) -> None:
    chat.say("I want to walk more")
    for _ in range(6):
        newest = chat.telegram.to(chat.number)[-1]
        if "7" in newest.titles:
            break
        chat.say("yes" if newest.titles and "Yes" in newest.titles[0] else "walk more")
    assert [len(row) for row in newest.keyboard][:2] == [6, 5]
    assert chat.press("7")
    assert any("You chose: 7" in edit.get("text", "") for edit in chat.telegram.edits)


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        ([], "?"),
        (["/services"], "?"),
        (["/services", "a walking group"], "Shore Walk and Blether"),
    ],
    ids=["out of the blue", "asked what for", "asked where"],
)
def test_a_shared_place_is_where_help_is_looked_for(
    chat: Chat, before: list[str], shown: str
) -> None:
    for said in before:
        chat.say(said)
    spot = {"latitude": 55.975412, "longitude": -3.170158}
    chat.turn(
        lambda: chat.telegram.update(message=chat.telegram.message(chat.number, location=spot))
    )
    assert "Leith" in chat.last
    chat.press("Look near Leith")
    # Where it is not known what they look for, that is asked; else it is shown.
    assert shown in chat.last
    with session() as opened:
        person = chat_known(opened, Seal(settings().identity_keys), chat.number)
        assert person is not None
        assert opened.get(Person, person.person_id).place == "Leith"


def test_danger_typed_on_telegram_gets_the_crisis_answer_with_its_buttons(chat: Chat) -> None:
    chat.say("i want to kill myself")
    assert "111" in chat.last


def test_danger_in_two_messages_at_once_is_read_as_one(chat: Chat) -> None:
    chat.telegram.says(chat.number, "thinking")
    chat.telegram.says(chat.number, "i want to")
    chat.turn(lambda: chat.telegram.says(chat.number, "kill myself"))
    assert "111" in "\n".join(chat.telegram.texts(chat.number))


def test_deleting_my_data_ends_what_ties_the_chat_to_a_person(chat: Chat) -> None:
    chat.say("/mydata")
    chat.press("Delete it all")
    chat.press("Yes, delete")
    forget_who_asked(now_utc())
    with session() as opened:
        assert chat_known(opened, Seal(settings().identity_keys), chat.number) is None
