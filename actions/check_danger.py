"""Danger that may have been misread: the route first, one question, and a no gives coaching back.

The meaning of a message alone is often wrong about danger ("Alec's calling me, I'll have to go"):
whoever meant nothing of the kind answers one question and is back where they were.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions.holding import go_back, hold, release
from actions.lines import emergency_number
from actions.safety import say_999
from actions.turn import Turn, step
from coaching.safety_answers import ANY, answer_for, gravest_level
from store.people import PauseReason
from store.safety_alerts import say_false_alarm


def hold_to_check(turn: Turn) -> None:
    """Let coaching wait and alert the reviewers: kept even where the answer itself fails."""
    found: Mapping[str, Any] = turn.reading["safety"]
    hold(turn, str(found["category"]), str(found["level"]), PauseReason.SAFETY)


@step("action_check_danger", if_it_fails=say_999, keeps=hold_to_check, then={"on_hold": True})
def check_danger(turn: Turn) -> None:
    """Name the way to help, say that it may be a misreading, and ask."""
    hold_to_check(turn)
    turn.set("concern", turn.reading["safety"]["category"])
    turn.say("utter_check_danger", emergency=emergency_number())
    turn.go_to("danger_now")


@step("action_after_danger_now")
def after_danger_now(turn: Turn) -> None:
    """A yes, or no knowing, is danger after all; anything else puts a misreading right."""
    category = str(turn.slots.get("concern") or "suicide_thoughts")
    held = bool(turn.slots.get("on_hold"))
    if turn.pressed == "yes" or turn.reading.get("control") in {"yes", "unsure"}:
        told = turn.slots.get("danger_level") if held else None
        turn.set("danger", category)
        turn.set("danger_level", told or gravest_level(category))
        turn.go_to("safe")
        return
    if held or answer_for(category, "concern").category == ANY:
        say_false_alarm(turn.session, turn.person.id, turn.now)  # Misread, by their own word.
    if held:
        release(turn)
    turn.say("utter_false_alarm" if held else "utter_concern_heard")
    go_back(turn)
