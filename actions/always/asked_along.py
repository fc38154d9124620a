"""What is asked along the way: answered as honestly as a machine can, and back to the question."""

from __future__ import annotations

from actions.always.always import resume
from actions.turn import Turn, step
from understanding.talking.asked_along import AskedAlong, read_asked_along

ANSWERS = {
    AskedAlong.NUMBER: "utter_asked_number",
    AskedAlong.BENEFITS: "utter_asked_benefits",
    AskedAlong.FOR_THE_BODY: "utter_asked_for_body",
    AskedAlong.WHAT_IF: "utter_asked_what_if",
    AskedAlong.IF_BAD: "utter_asked_if_bad",
}


@step("action_asked_along")
def answer_asked_along(turn: Turn) -> None:
    """What is done with a rating, who knows of benefits or bodies, the rain, and if it is bad."""
    context = turn.latest.get("metadata") or {}
    told_before = [*(context.get("history") or ()), *(context.get("topics") or ())]
    asked = read_asked_along(turn.text, map(str, told_before))
    turn.say(ANSWERS[asked] if asked is not None else "utter_no_answer_to_that")
    if turn.asked is None:
        resume(turn)
    else:
        turn.go_to(turn.asked)
