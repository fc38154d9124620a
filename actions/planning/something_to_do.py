"""What is done with an answer to "what would you like to do?" that is nothing to do.

Only something to do goes into a plan. A hope is heard and a step towards it asked for, ideas that
were turned down are let go, and who asks for ideas gets them.
"""

from __future__ import annotations

from actions.agenda.words import said_back
from actions.answers.hearing import NOT_UNDERSTOOD
from actions.readiness.readiness import hear_limits
from actions.turn import Turn, step
from understanding.plans.no_doing import names_no_doing
from understanding.plans.to_do import ToDo, what_is_named
from understanding.plans.told import told_whole
from understanding.talking.set_apart import set_apart
from understanding.text.fragment import Shape, fragment_in

#: The label of each kind of answer, for the stories.
LABELS = {
    ToDo.HOPE: "hope",
    ToDo.TURNED_DOWN: "none_fit",
    ToDo.WANTS_IDEAS: "ideas",
    ToDo.QUESTION: "asks",
    ToDo.TELLS: "told",
}


def no_doing_in(turn: Turn) -> str | None:
    """The label of an answer that names nothing to do; None where it may be a plan.

    What it tells of money, travel, pain or time is kept all the same.
    """
    if told_whole(turn.text, now=turn.now) is not None:
        return None
    told = set_apart(turn.text).told or turn.text
    named = what_is_named(told)
    if named is ToDo.DOING or named is ToDo.ALL_OF_THEM:
        if not names_no_doing(turn.text):
            return None
        named = ToDo.TELLS
    hear_limits(turn, "said")
    if named is ToDo.HOPE and _asked_for_a_step(turn):
        return "ideas"  # A step towards it was asked for once; ideas are next.
    return LABELS.get(named, NOT_UNDERSTOOD)


def _asked_for_a_step(turn: Turn) -> bool:
    return turn.questions_asked[-2:] == ["what", "what"]


@step("action_name_hope")
def name_hope(turn: Turn) -> None:
    """Say back where they would like to be; a small step that way is asked for next."""
    hope = _hope_in(turn.text)
    if hope:
        turn.say("utter_hope", hope=hope)
    else:
        turn.say("utter_hope_unnamed")


def _hope_in(text: str) -> str:
    """A hope said back as one: "just be happier" gives "be happier"; "" where it cannot be."""
    found = fragment_in(set_apart(text).told or text)
    return said_back(found.words) if found and found.shape is Shape.DOING else ""
