"""Taught kinds of answer: like one of the sentences, and never in the way of danger."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from coaching.taught_answers import Taught
from understanding.talking.like_taught import LikeTaught

HURT = Taught(
    "it_hurt",
    "how_did_it_go",
    ("I tried and it hurt", "I gave it a go but it was sore", "tried it, ended up in pain"),
)


@pytest.fixture(scope="module")
def like() -> LikeTaught:
    return LikeTaught([HURT])


def heard(like: LikeTaught, text: str, **more: Any) -> str | None:
    told = {"asked": "how_did_it_go", "intent": "answer", "reading": {}, **more}
    found = like.heard(text, **told)
    return found["name"] if found else None


@pytest.mark.parametrize("text", ["I tried it and it was sore", "had a try but it hurt"])
def test_nearly_the_same_is_of_the_kind(like: LikeTaught, text: str) -> None:
    assert heard(like, text) == "it_hurt"
    assert heard(like, text, intent="flare_up") == "it_hurt"


@for_every_row("text", ["I did it", "not this time", "walked to the shop with Jean", "aye", ""])
def test_anything_else_is_not(like: LikeTaught, text: str) -> None:
    assert heard(like, text) is None


def test_another_question_danger_and_requests_are_left_alone(like: LikeTaught) -> None:
    text = "I tried and it hurt"
    assert heard(like, text) == "it_hurt"
    assert heard(like, text, asked="more") is None
    assert heard(like, text, reading={"safety": {"level": "urgent"}}) is None
    assert heard(like, text, intent="stop") is None
