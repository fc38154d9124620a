"""A letter from the hospital, a date for the scan: heard, and getting ready for it is offered."""

from __future__ import annotations

from actions.agenda.reflecting import variant_for
from actions.answers.hearing import answer_to
from actions.turn import Turn, step
from understanding.reflection import reflect


@step("action_visit_coming")
def visit_coming(turn: Turn) -> None:
    """Say back what is coming, in their words where they can be turned round."""
    found = reflect(turn.text, asked="open", variant=variant_for(turn))
    if found is not None and found.confidence == "sure":
        turn.say("utter_reflect", reflection=found.text)
    else:
        turn.say("utter_visit_heard")
    turn.go_to("visit_help")


@answer_to("visit_help")
def hear_visit_help(_turn: Turn, label: str) -> str | None:
    """A yes gets ready; what is told instead is listened to."""
    return {"yes": "prepare", "skipped": "no", "unsure": "no"}.get(label)
