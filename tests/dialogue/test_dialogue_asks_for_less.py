"""Slower, shorter, one thing at a time: heard wherever it is said of the coach."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from dialogue.beside import said_beside
from dialogue.intent_in_context import intent_in_context
from understanding.talking.annoyance import asks_for_less

NOTHING: dict[str, Any] = {"name": None, "confidence": 0.0}
#: Said of the coach, whatever was asked.
PLAINLY = [
    "too many words",
    "ower many words",
    "yer gaun too fast",
    "you're going too fast for me",
    "can ye slow doon a bit",
    "slow down please",
    "that's too much to read",
    "less words hen",
    "ye talk too much",
    "i cannae keep up wi you",
    "i cannae keep up wi aw these words",
    "ah cannae follow whit ye're sayin",
    "i can't take in all these messages",
    "it's a lot to take in from your messages",
    "that's a lot of words",
]
#: So are these where nothing to do was asked for.
ANYWHERE_ELSE = [
    "slow doon",
    "whoa slow down",
    "wan thing at a time",
    "too fast",
    "too much at once",
]


def intent(said: str, asked: str) -> str:
    reading = {"control": None, "safety": None}
    reading["beside"] = said_beside(said, {"asked": asked}, reading)
    return str(intent_in_context(NOTHING, reading, asked, said)["name"])


@for_every_row("asked", ["open", "more", "importance", "change", "what", "check_in"])
def test_it_is_heard_whatever_was_asked(asked: str) -> None:
    assert [said for said in PLAINLY if intent(said, asked) != "repeat"] == []


@for_every_row("asked", ["open", "more", "importance", "check_in", "area"])
def test_so_are_a_few_words_where_they_can_be_no_answer(asked: str) -> None:
    assert [said for said in ANYWHERE_ELSE if intent(said, asked) != "repeat"] == []


def test_what_the_coach_is_to_do_differently_is_the_answer() -> None:
    said = [*PLAINLY, *ANYWHERE_ELSE, "fewer questions"]
    assert "repeat" not in {intent(one, "differently") for one in said}


@for_every_row("asked", ["helps", "change", "ways", "what_helped", "read_back"])
def test_where_they_may_be_the_answer_they_are(asked: str) -> None:
    assert "repeat" not in {intent(said, asked) for said in ANYWHERE_ELSE}


@for_every_row(
    "said",
    [
        "my heart goes too fast",
        "I walk too fast",
        "the days are too long",
        "too many tablets",
        "too many stairs",
        "I eat too fast",
        "the physio told me to slow down",
        "my breathing is too fast",
        "I can't keep up with the bairns",
        "too much sugar",
        "slow walks",
        "it's a lot to take in",
        "it's a lot tae tak in at once",
        "I can't take it all in",
        "I cannae keep up",
        "i cannae keep up wi this",
        "I cannae follow aw that",
        "I can't keep up with the housework",
    ],
)
def test_what_is_told_of_life_is_no_complaint(said: str) -> None:
    assert not asks_for_less(said)


@for_every_row(
    "asked",
    "hard_news loss_more loss_tell telling feeling barrier limits open flare more".split(),
)
@for_every_row("said", ["it's a lot to take in", "I can't take it all in", "I cannae keep up"])
def test_what_is_told_of_a_life_is_not_lost(asked: str, said: str) -> None:
    assert intent(said, asked) != "repeat"


@pytest.mark.parametrize("asked", ["hard_news", "loss_more", "feeling", "flare"])
def test_nor_are_a_few_words_in_hard_times(asked: str) -> None:
    assert "repeat" not in {intent(said, asked) for said in ["too much at once", "too fast"]}
