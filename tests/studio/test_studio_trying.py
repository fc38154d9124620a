"""Trying a draft beside what is live: stepping back, other words, and all of it once more."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from typing import Any

import pytest

from tests.console.conftest import Browser
from tests.studio.conftest import send
from tests.studio.workshop_stand_in import open_workshop

LIVE = {"it hurt": ("That is noted.", "Anything else")}
CHANGED = {"it hurt": ("So it was sore.", "I tried and it hurt")}


@pytest.fixture
def shop(cora: Browser, draft: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    return open_workshop(monkeypatch, draft=1, digest="d", live=LIVE, changed=CHANGED)


@pytest.fixture
def say(shop: Any, cora: Browser, draft: str) -> Callable[..., str]:
    """Say something in the try that goes by the name given; the turn as it is shown."""

    def it(person: str, text: str, **more: str) -> str:
        answer = send(cora, f"{draft}/try/say", person=person, text=text, **more)
        return unescape(str(answer.text))

    return it


def begin(cora: Browser, draft: str, **more: str) -> str:
    """Begin a try; its name."""
    page = send(cora, f"{draft}/try/begin", person="try-0a1b2c", question="utter_ask_open", **more)
    return named(page.text)


def named(page: str) -> str:
    return re.findall(r'name="person" value="(try-[a-z0-9]+)"', page)[-1]


def test_a_coach_steps_back_and_says_something_else(
    shop: Any, cora: Browser, draft: str, say: Callable[..., str]
) -> None:
    person = begin(cora, draft)
    say(person, "I went for a walk")
    assert "They answer differently" in say(person, "it hurt")
    say(person, "what now")
    back = unescape(
        send(cora, f"{draft}/try/back", person=person, kept="1", instead="It was fine").text
    )
    told = re.findall(r"Message (\d): ([^<]+)</h2>", back)
    assert told == [("1", "I went for a walk"), ("2", "It was fine"), ("3", "what now")]
    assert "They answer differently" not in back
    # To whom it is said is somebody new, whose talk begins from the same question.
    new = named(back)
    assert new != person
    assert shop.live.begun_from[new] == "utter_ask_open"
    assert "4." in say(new, "and then?")


def test_a_coach_goes_on_from_before_a_message(
    shop: Any, cora: Browser, draft: str, say: Callable[..., str]
) -> None:
    person = begin(cora, draft)
    for words in ("I went for a walk", "it hurt", "what now"):
        say(person, words)
    back = unescape(send(cora, f"{draft}/try/back", person=person, kept="1").text)
    assert "Message 1: I went for a walk" in back
    assert "it hurt" not in back
    assert shop.bench.tested.heard[named(back)] == ["I went for a walk"]


def test_a_button_is_pressed_for_both_and_pressed_again_when_it_is_all_said_once_more(
    shop: Any, cora: Browser, draft: str, say: Callable[..., str]
) -> None:
    person = begin(cora, draft)
    turn = say(person, "", payload='/answer{"value": "else"}', title="Something else")
    assert "Message 1: Something else" in turn
    back = send(cora, f"{draft}/try/back", person=person, kept="9").text
    assert shop.live.heard[named(back)] == ["Something else"]
    refused = send(cora, f"{draft}/try/say", person=person, payload="/delete; rm -rf", title="x")
    assert refused.status_code == 400


def test_an_earlier_try_is_said_once_more_to_the_draft_as_it_is_now(
    shop: Any, cora: Browser, draft: str, say: Callable[..., str]
) -> None:
    person = begin(cora, draft)
    say(person, "it hurt")
    shop.bench.tested.answers = {"it hurt": ("You had a go.", "I tried and it hurt")}
    page = unescape(cora.get(f"{draft}/try").text)
    assert "“it hurt”" in page
    once_more = send(cora, f"{draft}/try/begin", person="try-ffffff", again=person).text
    assert "1. You had a go." in once_more


def test_a_try_that_is_not_remembered_any_more_is_begun_anew(
    shop: Any, cora: Browser, draft: str, say: Callable[..., str]
) -> None:
    assert "Begin anew" in say("try-nobody", "hello")
    back = send(cora, f"{draft}/try/back", person="try-nobody", kept="0")
    assert "Begin anew" in back.text
    assert send(cora, f"{draft}/try/back", person="try-nobody", kept="x").status_code == 400
    begun = begin(cora, draft)
    empty = send(cora, f"{draft}/try/back", person=begun, kept="0", instead="  ")
    assert empty.status_code == 400
