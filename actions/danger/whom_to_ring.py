"""Whom to ring, should it come: answered at once, and back to the question that waited."""

from __future__ import annotations

from actions.always.always import resume
from actions.danger.lines import crisis_lines, emergency_number
from actions.danger.safety import SAME_DAY, say_999
from actions.turn import Turn, step
from store.transcripts import lines_of
from understanding.danger.asks_whom_to_ring import Whom, asks_whom_to_ring, named_for_ringing
from understanding.text.words import in_english

#: How many of their last messages "who do I ring?" may hang on.
LATELY = 4
LINES = {
    Whom.AT_ONCE: "utter_whom_to_ring_at_once",
    Whom.MIND: "utter_whom_to_ring_mind",
    Whom.ANY: "utter_whom_to_ring",
}


@step("action_whom_to_ring", if_it_fails=say_999)
def tell_whom_to_ring(turn: Turn) -> None:
    """999 for a heart, a breath or a stroke; who listens, for the mind; else who is open today."""
    whom = _asked_for(turn)
    category = "low_mood" if whom is Whom.MIND else SAME_DAY
    turn.say(LINES[whom], lines=crisis_lines(turn, category), emergency=emergency_number())
    if turn.asked is None:
        resume(turn)
    else:
        turn.go_to(turn.asked)


def _asked_for(turn: Turn) -> Whom:
    """What it is asked for; where only the heads heard the question, what the message names."""
    said = [line.text for line in lines_of(turn.session, turn.person.id) if line.who == "you"]
    lately = [one for one in said if one != turn.text][-LATELY:]
    asked = asks_whom_to_ring(turn.text, lately)
    return asked or named_for_ringing(in_english(turn.text)) or Whom.ANY
