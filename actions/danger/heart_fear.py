"""Fear for a heart that has been ill: met first; who could help with it is told if they want."""

from __future__ import annotations

from actions.always.always import resume
from actions.answers.hearing import answer_to
from actions.turn import Turn, step


@step("action_heart_fear")
def meet_heart_fear(turn: Turn) -> None:
    """Name the fear, and ask whether to say who goes through it with people."""
    turn.say("utter_heart_fear")
    turn.set("heart_told", True)
    turn.go_to("heart_help")


@answer_to("heart_help")
def hear_heart_help(_turn: Turn, label: str) -> str | None:
    """Only a yes brings information; whatever else they say of it is heard."""
    return {"unsure": "no", "skipped": "no"}.get(label)


@step("action_tell_heart_help")
def tell_heart_help(turn: Turn) -> None:
    """Who is there for it, and how they are reached; then on."""
    turn.say("utter_heart_help")
    resume(turn)


@step("action_no_heart_help")
def no_heart_help(turn: Turn) -> None:
    """It is theirs to leave."""
    turn.say("utter_no_hurry")
    resume(turn)
