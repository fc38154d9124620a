"""Whether it is wise to try: asked of a machine that cannot know, and answered as far as it can.

So it is with a plan against a clinician's word: it is neither praised nor forbidden.
"""

from __future__ import annotations

from actions.always.always import resume
from actions.turn import Turn, step
from understanding.plans.to_do import is_hard_going


@step("action_is_it_wise")
def is_it_wise(turn: Turn) -> None:
    """Say that it is worth asking, who can tell, and that the plan can wait; then on."""
    turn.say("utter_is_it_wise")
    resume(turn)


@step("action_heed_advice")
def heed_advice(turn: Turn) -> None:
    """Name both sides, say who can tell what is safe, and leave it with them; nothing is kept."""
    turn.say("utter_against_advice")
    turn.set("advice_told", True)
    turn.set("advice_said", True)
    resume(turn)


def name_advice(turn: Turn, what: str) -> None:
    """Say once of a plan that is heavy on the body what they were told, earlier, by a clinician."""
    told, said = turn.slots.get("advice_told"), turn.slots.get("advice_said")
    if told and not said and is_hard_going(what):
        turn.say("utter_against_advice")
        turn.set("advice_said", True)
