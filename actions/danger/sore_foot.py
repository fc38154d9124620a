"""A sore foot told in passing by somebody with diabetes: who looks at it is said, no answer lost.

"Aye that's right, but ma foot's awfy sore" confirms a plan; the foot must not go under with it.
"""

from __future__ import annotations

from actions.turn import SAID_FIRST, Turn
from understanding.people.sore_foot import tells_of_sore_foot
from understanding.safety.diabetes_told import names_diabetes


def say_who_looks_at_feet(turn: Turn) -> bool:
    """Say once a day who looks at feet where there is diabetes; tell whether it was said."""
    day = turn.now.date().isoformat()
    if turn.slots.get("foot_told") == day or not tells_of_sore_foot(turn.text):
        return False
    if not (turn.slots.get("diabetes_told") or names_diabetes(turn.text)):
        return False
    turn.set("foot_told", day)
    turn.say("utter_sore_foot")
    return True


SAID_FIRST.append(say_who_looks_at_feet)
