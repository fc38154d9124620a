"""Says back what the person said, in their own words, before anything else is asked."""

from __future__ import annotations

import zlib

from actions.turn import Turn, step
from actions.words import said_back
from understanding.loss import told_beside
from understanding.reflection import reflect

#: Where "so this is about your knees" says something; after a plain answer it would sound deaf.
ABOUT = frozenset({None, "open", "area_more", "more", "else", "go_on", "consent", "feeling"})


@step("action_reflect")
def say_back(turn: Turn) -> None:
    """Reflect the content; a short word of listening where nothing can safely be said back.

    A press of a button is no content to reflect: it gets the shortest nod.
    """
    if turn.pressed is not None or turn.answer == "skipped":
        turn.say("utter_skipped" if turn.answer == "skipped" else "utter_heard_button")
        return
    control = turn.control
    if control == "unsure":
        turn.say("utter_heard_unsure")
        return
    if control == "no":
        turn.say("utter_heard_no")
        return
    # Sorry has been said for a loss; what was told besides is said back.
    say_words_back(turn, told_beside(turn.text) or turn.text)


def say_words_back(turn: Turn, text: str) -> None:
    """Reflect these words, or nod where they cannot be turned round."""
    found = reflect(text, asked=_asked_as(turn), variant=variant_for(turn))
    weak = found is None or found.confidence == "short"
    if turn.asked == "helps" and turn.answer != "trouble" and weak:
        # What already helps is a strength: it is named even where it makes no sentence.
        turn.say("utter_affirm_strength", strength=said_back(text))
        return
    if found is None or (found.confidence == "short" and turn.asked not in ABOUT):
        # One nod is enough: the next question follows in the same breath, and says more.
        if not turn.slots.get("nodded"):
            turn.say("utter_heard")
        turn.set("nodded", not turn.slots.get("nodded"))
        return
    turn.set("nodded", False)
    name = "utter_reflect_complex" if found.kind == "complex" else "utter_reflect"
    turn.say(name, reflection=found.text)


def variant_for(turn: Turn) -> int:
    """A number for the choice of an opening: different from turn to turn, the same if run again."""
    return zlib.crc32(f"{turn.person.id}:{turn.message_id}".encode())


def _asked_as(turn: Turn) -> str | None:
    return turn.question.kind if turn.question else None
