"""Ends, pauses and a wish to have all of it gone, in more words than the plain ones."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from dialogue.beside import said_beside
from dialogue.intent_in_context import intent_in_context
from understanding.talking.asides import that_is_all
from understanding.talking.controls import read_control
from understanding.talking.no_more_messages import wants_no_more_messages
from understanding.talking.own_data import deletes_all
from understanding.talking.paused_for import asks_for_peace, peace_until
from understanding.topics.topic_denied import read_denied_topic


@pytest.mark.parametrize("text", ["thats it", "naw thats aw", "thats aw hen", "thats everythin"])
def test_that_is_all_without_its_mark(text: str) -> None:
    assert that_is_all(text)


@for_every_row(
    ("text", "stops"),
    [
        ("enough. am done wi ye", True),
        ("forget it. i'm finished with this thing", True),
        ("am done wi the dishes", False),
        ("i'm done with my physio", False),
        ("my man said he's done with you", False),
    ],
)
def test_done_with_the_coach_is_a_stop(text: str, stops: bool) -> None:
    assert wants_no_more_messages(text) is stops


@for_every_row(
    ("text", "until"),
    [
        ("haud yer tongue a bit", None),
        ("leave me be for a couple of weeks", None),
        ("gie us peace till efter the holidays", "efter the holidays"),
        ("nae messages till february please", "february"),
        ("dinnae write tae me until the spring", "the spring"),
    ],
)
def test_quiet_for_a_time_is_a_pause_and_no_stop(text: str, until: str | None) -> None:
    assert asks_for_peace(text)
    assert peace_until(text) == until


@for_every_row(
    "text",
    [
        "leave me alone",
        "gie me peace",
        "a bit o peace at night till i sleep",
        "they never give me peace till midnight and then the phone goes",
        "let me be able to walk till the gate",
    ],
)
def test_a_stop_or_a_tale_asks_for_no_pause(text: str) -> None:
    assert not asks_for_peace(text)


@for_every_row(
    ("text", "goes"),
    [
        ("delete the whole lot, ma son reads this phone", True),
        ("rub it all out", True),
        ("ah'm feart. scrub everythin i said. please", True),
        ("wipe the kitchen", False),
        ("clear the whole garden", False),
        ("delete the bit about pain", False),
        ("i could eat the whole lot", False),
    ],
)
def test_all_of_it_is_to_go(text: str, goes: bool) -> None:
    assert deletes_all(text) is goes
    if goes:
        assert read_denied_topic(text) is None


def intent(text: str, asked: str) -> str:
    read: dict[str, Any] = {"control": read_control(text, asked=None), "safety": None}
    read["beside"] = said_beside(text, {"asked": asked}, read)
    return str(intent_in_context({"name": None, "confidence": 0.0}, read, asked, text)["name"])


@for_every_row(
    ("text", "asked", "name"),
    [
        ("enough. am done wi ye", "more", "stop"),
        ("haud yer tongue a bit", "idea", "pause"),
        ("nae messages till february", "how_much", "pause"),
        ("burn the lot. ma sister sees this phone", "more", "delete_my_data"),
        ("naw thats aw", "differently", "answer"),
        ("ye can text if ye want", "check_in", "answer"),
        ("aye ye can write", "check_in", "answer"),
    ],
)
def test_what_they_come_to(text: str, asked: str, name: str) -> None:
    assert intent(text, asked) == name
