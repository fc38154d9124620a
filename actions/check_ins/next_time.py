"""What next, where it is said along with its change: "same again, but Saturday"."""

from __future__ import annotations

from dataclasses import replace

from actions.answers.hearing import answer_to, reads_first
from actions.planning.mending import mend
from actions.planning.planning import draft_in_hand
from actions.turn import Turn, step
from understanding.check_ins.hard_news import hard_news
from understanding.check_ins.whether_done import says_how_they_are
from understanding.plans.corrections import Correction, read_correction
from understanding.plans.no_doing import names_no_doing
from understanding.plans.taken_out import taken_out


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
    if taken_out(turn.text) is not None:
        return "changed"
    said = change_told(turn)
    if said and said != Correction(limits=said.limits, gone=said.gone):
        return "changed"
    return "told" if says_how_they_are(turn.text) and not turn.asked_twice else None


@answer_to("next")
def hear_next(turn: Turn, label: str) -> str | None:
    """What is told and names nothing to do is said back, and the question put once more."""
    tells = label == "said" and names_no_doing(turn.text) and not turn.asked_twice
    return "told" if tells else None


@step("action_next_with_change")
def next_with_change(turn: Turn) -> None:
    """The plan goes on with the change in it, and is read back."""
    if mend(turn, draft_in_hand(turn), turn.text, doing=False):
        turn.say("utter_plan_mended")
    turn.go_to("read_back")
