"""One message, read in its context: every field of the contract, and always calmly."""

import json
import statistics
import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from tables import for_every_row

from understanding.reading import read

NOW = datetime(2026, 3, 1, 10, 0, tzinfo=ZoneInfo("Europe/London"))
FIELDS = {
    "in_scope", "safety", "control", "control_sure", "ruler", "when", "talk", "barrier", "outcome",
    "signpost_outcome", "language", "acts", "asks",
}  # fmt: skip
STRANGE = [
    "", "   ", "\n", "🙂", "👍🏽👍🏽", "a" * 10_000, "<script>alert(1)</script>", "\x00\x01\x02",
    "\u202eمرحبا كيف حالك\u202c", "我想多走路", "ąęć żółw", "?" * 500, "'" * 3000, "1" * 5000,
    "%s %d {} {0}", "\\", "<" * 4000, "no " * 3000,
    "Dzień dobry, boli mnie kolano", "https://example.org/a?b=c", "\ud83d", "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
]  # fmt: skip


def test_every_field_of_the_contract_is_given_and_json_can_hold_it() -> None:
    reading = read("I'll try it on Tuesday at 7pm, I'm about a 7", asked="confidence", now=NOW)
    as_dict = reading.as_dict()
    assert set(as_dict) == FIELDS
    assert json.loads(json.dumps(as_dict)) == as_dict
    assert as_dict["ruler"] == {"value": 7, "low": 7, "high": 7}
    assert as_dict["when"] == {
        "start": "2026-03-03T19:00:00+00:00",
        "grain": "hour",
        "guessed": False,
    }
    assert as_dict["talk"] == "change"
    assert as_dict["safety"] is None


def test_a_day_is_given_as_a_date() -> None:
    assert read("next Tuesday", asked="when", now=NOW).as_dict()["when"] == {
        "start": "2026-03-03",
        "grain": "day",
        "guessed": False,
    }


@pytest.mark.behaviour(10)
@for_every_row("asked", ["importance", "confidence", "when", "yes_no", "barrier",
    "outcome", "signpost_outcome", "service", "open", None])  # fmt: skip
@for_every_row(("text", "control"), [("stop", "stop"), ("menu", "menu"),
    ("speak to a real person", "human"), ("back", "back"), ("pause", "pause")])  # fmt: skip
def test_the_always_words_are_heard_after_every_question(
    text: str, control: str, asked: str | None
) -> None:
    assert read(text, asked=asked, now=NOW).control == control


@for_every_row("asked", ["importance", "when", "yes_no", "barrier", "outcome",
    "signpost_outcome", "open", None])  # fmt: skip
def test_danger_is_heard_after_every_question(asked: str | None) -> None:
    reading = read("I want to kill myself", asked=asked, now=NOW)
    assert reading.safety is not None


@for_every_row("asked", ["confidence", "when", "outcome", "barrier", None])
@for_every_row("text", STRANGE)
def test_strange_text_is_read_calmly_and_soon(text: str, asked: str | None) -> None:
    # The time this process works, whatever else the machine does.
    began = time.process_time()
    reading = read(text, asked=asked, now=NOW)
    assert time.process_time() - began < 5
    assert set(reading.as_dict()) == FIELDS


def test_the_middle_message_is_read_in_twelve_milliseconds() -> None:
    messages = [
        "I cannae be bothered since ma knees went", "maybe a 6 or 7",
        "I'd like to get out more but the buses are hopeless", "next Tuesday after my tea",
        "I managed my walk three times, missed Friday", "yes please",
        "my daughter thinks I should stop smoking and I suppose she's right", "why do you ask?",
        "they said they'd phone me back but I've heard nothing",
        "I hope to sleep better, I'm that tired all the time",
    ]  # fmt: skip
    read("the first message loads the model, I want to try", now=NOW)
    took = []
    for number in range(40):
        # A new text each time, so that nothing is remembered; the time this process works.
        began = time.process_time()
        read(f"{messages[number % 10]} {number}", asked="open", now=NOW)
        took.append(time.process_time() - began)
    assert statistics.median(took) < 0.012


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        read("hello", now=NOW.replace(tzinfo=None))
