"""What is said of the questions or the coach, where a part of a plan was asked for, is met."""

from __future__ import annotations

from actions.answers.bare_words import ENOUGH
from actions.turn import Turn
from coaching.questions import questions
from understanding.plans.of_the_asking import OfTheAsking, of_the_asking

__all__ = ["asking_in", "meet_asking"]

#: Where a part of a plan, or something to do, was asked for.
ASKS_FOR_A_PART = frozenset("idea pick_idea what how_much when_to how_often who cue".split())


def asking_in(turn: Turn) -> OfTheAsking | None:
    """What the answer says of the asking, if that is all it says.

    After a complaint the plan is read back as it is, and no more is asked of it.
    """
    typed = turn.pressed is None and turn.asked in ASKS_FOR_A_PART
    found = of_the_asking(turn.text) if typed else None
    if found is OfTheAsking.COMPLAINS:
        turn.set("bares", ENOUGH)
    return found


def meet_asking(turn: Turn) -> None:
    """Answer it shortly, before whatever is asked next."""
    found = asking_in(turn)
    if found is OfTheAsking.COMPLAINS:
        turn.say("utter_asking_heard")
    elif found is OfTheAsking.YOURS_TO_SAY:
        turn.say("utter_yours_to_pick")
    elif found is OfTheAsking.WONDERS and turn.asked is not None:
        turn.say(questions()[turn.asked].why)
