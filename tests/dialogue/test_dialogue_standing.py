"""Where a conversation stands, read from its events."""

from __future__ import annotations

from rasa.shared.core.events import ActionExecuted, Event, UserUttered
from tables import for_every_row

from dialogue.standing import asked_lately

SHOWN = ActionExecuted("action_ask_services_ok")
NEXT = ActionExecuted("utter_ask_open")


@for_every_row(
    ("events", "lately"),
    [
        ([SHOWN], True),
        ([SHOWN, UserUttered("[1]"), NEXT], True),
        ([SHOWN, UserUttered("[1]"), NEXT, UserUttered("the number?"), NEXT], True),
        ([SHOWN, *[UserUttered("hm"), NEXT] * 3], False),
        ([NEXT], False),
        ([], False),
    ],
)
def test_a_question_was_put_lately_for_two_messages(events: list[Event], lately: bool) -> None:
    assert asked_lately(events, "services_ok") is lately
