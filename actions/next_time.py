"""What next, where it is said along with its change: "same again, but Saturday"."""

from __future__ import annotations

from dataclasses import replace

from actions.hearing import reads_first
from actions.plan_parts import put_right
from actions.planning import draft_in_hand
from actions.turn import Turn, step
from understanding.corrections import Correction, read_correction
from understanding.hard_news import hard_news


def change_told(turn: Turn) -> Correction:
    """The change to the plan that an answer tells; what they will do stays, unless it is named."""
    said = read_correction(turn.text, now=turn.now)
    if said.anew:
        return Correction()
    return said if said.named else replace(said, parts=replace(said.parts, what=None), helper=None)


@reads_first("next")
def hear_change(turn: Turn) -> str | None:
    """A day or an amount told at the end of a check-in is a change; hard news is heard."""
    if hard_news(turn.text) is not None:
        return "hard"
    said = change_told(turn)
    return "changed" if said and said != Correction(limits=said.limits, gone=said.gone) else None


@step("action_next_with_change")
def next_with_change(turn: Turn) -> None:
    """The plan goes on with the change in it, and is read back."""
    put_right(draft_in_hand(turn), change_told(turn))
    turn.say("utter_plan_mended")
    turn.go_to("read_back")
