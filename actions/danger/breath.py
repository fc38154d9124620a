"""Breathlessness against the person's own usual: asked once where they leave it open, three routes.

Too bad to finish a sentence: 999. Worse than usual: the GP practice, the respiratory nurse or 111
today. The usual puff: coaching goes on.
"""

from __future__ import annotations

import re

from actions.danger.holding import go_back, release
from actions.turn import Turn, step
from coaching import breathing
from coaching.breathing import Breath, breathing_told
from store.safety_alerts import say_false_alarm
from understanding.talking.choices import read_choice
from understanding.text.words import in_english, plain

_A_NO = re.compile(r"^\W*(?:(?:naw|nah|nope)\b|no,)[\s,.]*")
#: Asked about breath as it is beside their usual: an answer there leaves nothing open.
COMPARES = frozenset({"breath", "flare", "safe", "still_safe"})


def is_left_open(turn: Turn, category: str) -> bool:
    """Whether it is about breath and says neither worse than usual nor too bad to talk."""
    if category != "breathing" or not turn.text or turn.asked in COMPARES:
        return False
    return breathing_told(_said(turn)) in {None, Breath.USUAL}


def asks_about_an_inhaler(turn: Turn) -> bool:
    """Whether a message about breath is a question about medicine as well."""
    return breathing.asks_about_an_inhaler(_said(turn))


def usual_breath(turn: Turn) -> bool:
    """Whether a message says that the breath is as it always is."""
    return breathing_told(_said(turn)) is Breath.USUAL


@step("action_after_breath")
def after_breath(turn: Turn) -> None:
    """Take the route of the answer. What cannot be read is worse where coaching waits for it."""
    told = _answer(turn)
    waits = bool(turn.slots.get("on_hold"))
    if told is Breath.USUAL or (told is None and not waits):
        release(turn)
        say_false_alarm(turn.session, turn.person.id, turn.now)
        turn.say("utter_breath_usual" if told else "utter_concern_heard")
        go_back(turn)
        return
    turn.set("danger", "breathing")
    turn.set("danger_level", "emergency" if told is Breath.CANNOT_TALK else "urgent")
    turn.go_to("safe")


def _answer(turn: Turn) -> Breath | None:
    labels = {breath.value: breath for breath in Breath}
    if turn.pressed is not None:
        return labels.get(turn.pressed)
    told = breathing_told(_said(turn))
    if told is None and turn.question is not None:
        told = labels.get(read_choice(turn.text, turn.question.choices) or "")
    return told


def _said(turn: Turn) -> str:
    # "Naw, ma usual" is a no and the usual; "no ma usual" is Scots for not the usual.
    return in_english(_A_NO.sub("", plain(turn.text)))
