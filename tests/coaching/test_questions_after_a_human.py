"""What a human has had the answer to is asked by nobody again once they hand back."""

from __future__ import annotations

import pytest

from coaching.questions import asked_instead


@pytest.mark.parametrize(
    ("done", "on_hold", "instead"),
    [
        (["utter_ask_more", "action_human", "utter_ask_handover_note"], False, "utter_ask_more"),
        (["utter_ask_more", "action_concern", "utter_ask_someone"], False, "utter_ask_more"),
        (
            ["utter_ask_more", "utter_ask_handover_note", "utter_ask_someone", "action_listen"],
            False,
            "utter_ask_more",
        ),
        (["utter_ask_handover_note"], False, "utter_ask_open"),
        (["utter_ask_more", "utter_ask_handover_note"], True, "action_ask_still_safe"),
        (["utter_ask_handover_note", "utter_ask_more"], False, None),
        (["utter_ask_more", "action_ask_safe"], False, None),
        (["action_welcome"], False, None),
        ([], False, None),
    ],
)
def test_the_question_before_it_waits_again(
    done: list[str], on_hold: bool, instead: str | None
) -> None:
    assert asked_instead(done, on_hold=on_hold) == instead
