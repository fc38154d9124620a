"""A panic as they write: all else waits, no question but whether it eases, and where to turn."""

from __future__ import annotations

from actions.always.always import resume
from actions.answers.hearing import reads_first
from actions.danger.holding import alert, release
from actions.danger.lines import crisis_lines, emergency_number
from actions.turn import Turn, step
from store.safety_alerts import AlertLevel
from understanding.danger.panic_now import panic_eases, panic_grows

#: What is open now and answers worries about the body.
SAME_DAY = "same_day"


@step("action_panic_now")
def panic_now(turn: Turn) -> None:
    """Say that nothing needs an answer, name what is not to be waited with, and stay.

    Breath that fails them was told as an emergency before they named it: the alert stays.
    """
    found = turn.reading.get("safety")
    if found:
        alert(turn, str(found["category"]), AlertLevel(str(found["level"])))
    if turn.slots.get("on_hold"):
        release(turn)
    turn.say("utter_panic_now", emergency=emergency_number())
    turn.go_to("panic")


@reads_first("panic")
def read_panic(turn: Turn) -> str | None:
    """Easing or worse, in their own words."""
    if panic_grows(turn.text):
        return "worse"
    return "eases" if panic_eases(turn.text) else "said"


@step("action_after_panic")
def after_panic(turn: Turn) -> None:
    """Easing leads back; worse leads to people who can help; all else is stayed with."""
    if turn.answer == "worse":
        turn.say(
            "utter_panic_worse",
            emergency=emergency_number(),
            lines=crisis_lines(turn, SAME_DAY),
        )
        turn.go_to("panic")
        return
    if turn.answer == "eases":
        turn.say("utter_panic_eased")
        resume(turn)
        return
    turn.say("utter_panic_stay")
    turn.go_to("panic")
