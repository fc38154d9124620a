"""A question in one sentence of a longer message is heard, and told is no answer to it."""

from __future__ import annotations

from dialogue.asked_within import is_heard_within, may_ask_within, sentences_that_ask
from dialogue.is_an_answer import ANSWER
from tests.tables import for_every_row


@for_every_row(
    "text, asking",
    [
        ("im 66. fa sees this", ["fa sees this"]),
        ("fit like is jist hullo. fa reads this", ["fa reads this"]),
        ("i didnt skip anything? i asked what pacing is", ["i asked what pacing is"]),
        (
            "seated exercise isnt really me, and im at work. do they do peer support",
            ["do they do peer support"],
        ),
        ("lying down helps. is there like someone i can speak to", None),
        ("who reads this?", []),
        ("a walk. wance a week. on tuesdays", []),
    ],
)
def test_the_sentences_that_ask(text: str, asking: list[str] | None) -> None:
    found = sentences_that_ask(text)
    expected = [text.split(". ")[-1]] if asking is None else asking
    assert found[: len(expected)] == expected
    assert bool(found) is bool(expected)


def test_what_they_ask_of_themselves_is_not_asked_of_us() -> None:
    assert is_heard_within("privacy", "who reads this")
    assert not is_heard_within("privacy", "will i tell him")
    assert not is_heard_within("thanks", "who reads this")


def test_danger_a_page_and_a_settled_wish_leave_no_room_for_it() -> None:
    assert may_ask_within(ANSWER, "helps", {})
    assert not may_ask_within(ANSWER, "helps", {"safety": {"category": "stroke"}})
    assert not may_ask_within(ANSWER, "safe", {})
    assert not may_ask_within(ANSWER, "my_questions", {})
    assert not may_ask_within("find_service", "helps", {})
