"""Nothing brings back what was deleted: it is asked for by name, and agreed to outright."""

import time

import pytest

from dialogue.intent_in_context import intent_in_context
from dialogue.word_for_word import of_own_data
from understanding.talking.own_data import agrees_to_deleting, speaks_of_data, wants_nothing_kept

OF_DATA = (
    "wipe it all",
    "delete it",
    "get rid o everythin ye've got on me",
    "scrub the lot",
    "forget everything I said",
    "forget me",
    "bin ma messages",
    "I want rid of what I told you about my wife",
    "clear my history",
    "right to erasure",
    "can you take away what i said",
)
OF_A_PAIN = (
    "rub it",
    "wipe it",
    "get rid of it",
    "scrub it",
    "clear it wi a hot bottle",
    "I just want rid of the pain",
    "forget it",
    "rub it wi the gel then forget about it",
)


@pytest.mark.parametrize("text", OF_DATA)
def test_it_speaks_of_what_is_held(text: str) -> None:
    assert speaks_of_data(text)


@pytest.mark.parametrize("text", OF_A_PAIN)
@pytest.mark.parametrize("asked", ["helps", "how_much", "in_the_way", None])
def test_a_pain_is_rubbed_and_no_data(text: str, asked: str) -> None:
    reading = {"control": "delete_my_data", "control_sure": 1.0}
    guess = {"name": "delete_my_data", "confidence": 0.99}
    assert intent_in_context(guess, reading, asked, text)["name"] != "delete_my_data"


@pytest.mark.parametrize("text", OF_DATA)
def test_what_names_data_is_still_heard(text: str) -> None:
    reading = {"control": "delete_my_data", "control_sure": 1.0}
    guess = {"name": "delete_my_data", "confidence": 0.99}
    assert intent_in_context(guess, reading, "helps", text)["name"] == "delete_my_data"


@pytest.mark.parametrize(
    "text",
    ["yes", "aye", "yes please", "aye dae it", "yep delete it", "delete it all", "do it", "sure",
     "go ahead", "wipe it", "I'm sure, yes", "definitely", "oh aye get rid o it"],
)  # fmt: skip
def test_a_plain_word_deletes(text: str) -> None:
    assert agrees_to_deleting(text)


@pytest.mark.parametrize(
    "text",
    ["better", "fine", "ok", "good", "fine ta", "right", "k", "grand", "whatever", "that helps",
     "great", "no bother", "okey dokey", "thanks", "", "yes but not my goals"],
)  # fmt: skip
def test_a_vague_word_deletes_nothing(text: str) -> None:
    assert not agrees_to_deleting(text)


def test_a_long_row_of_oks_is_read_at_once() -> None:
    begun = time.perf_counter()
    assert not wants_nothing_kept("ok " * 60)
    assert time.perf_counter() - begun < 0.5


@pytest.mark.parametrize("asked", ["when_to", "read_back", "edit", "more", None])
def test_data_by_its_name_is_no_part_of_a_plan(asked: str) -> None:
    for text in ("delete all my data", "can you wipe my messages", "get rid o ma details"):
        assert of_own_data(text, asked) == "delete_my_data"
    assert of_own_data("delete the bit about my data plan for the phone", asked) != "delete_my_data"
