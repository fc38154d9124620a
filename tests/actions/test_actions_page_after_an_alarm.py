"""An answer for the page that raised an alarm stands on it once the alarm is put right."""

from __future__ import annotations

from typing import Any

import pytest

from store.sheets import AppointmentSheet

HEART = {"category": "chest_pain_or_heart", "level": "emergency", "witness": "words", "cues": []}


@pytest.mark.parametrize(
    ("said", "kept"),
    [("the pain in ma chest when i cough is worse", True), ("i just want to die", False)],
)
def test_what_was_told_stands_unless_it_is_dark(person: Any, said: str, kept: bool) -> None:
    person.ask("more").do("action_new_sheet", "get ready for the nurse")
    person.ask("not_working").do("action_ask_safe", said, safety=HEART)
    (sheet,) = person.rows(AppointmentSheet)
    assert sheet.not_working is None  # Until it is put right it is on no page.
    person.ask("still_safe").do("action_false_alarm", "not what I meant")
    (sheet,) = person.rows(AppointmentSheet)
    assert (sheet.not_working == said) is kept
    assert person.next == ("utter_ask_matters" if kept else "utter_ask_not_working")
