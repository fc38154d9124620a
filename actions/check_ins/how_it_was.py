"""How it was, beside whether it was done: not clear yet, or done and sore after."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from actions.agenda.reflecting import say_words_back, variant_for
from actions.turn import Turn, step
from understanding.check_ins.sore_after import only_rates_it, sore_after
from understanding.reflection import reflect

#: "Did it, but …", "twice, mind I was on my own".
THE_BUT = re.compile(r"\b(?:but|though|although|mind you|mind),? ([^.!?]{6,160})", re.IGNORECASE)
TELLS_OF = re.compile(
    r"(?:i|ah|i'm|i've|it|it's|he|she|they|we|my|ma|the|there|that)\b", re.IGNORECASE
)
JUST_NOW = timedelta(minutes=30)
#: Shorter messages come back as an echo.
TELLS_SOMETHING = 4


@step("action_see_whether_done")
def ask_whether_done(turn: Turn) -> None:
    """It is not clear how it went: what they told is said back, and it is asked once more."""
    if len(turn.text.split()) >= TELLS_SOMETHING and not only_rates_it(turn.text):
        say_words_back(turn, turn.text)
    did = [("Did it", "done"), ("Did part of it", "partly"), ("Not this time", "not_done")]
    turn.say_with_buttons("utter_did_you_do_it", did)
    turn.set("unclear_at", turn.now.isoformat())


def asked_if_done(turn: Turn) -> bool:
    """Whether it was asked just now if it was done: nobody is asked a third time."""
    at = turn.slots.get("unclear_at")
    return bool(at) and turn.now - datetime.fromisoformat(str(at)) < JUST_NOW


@step("action_paid_for_it")
def paid_for_doing_it(turn: Turn) -> None:
    """Done, and it cost them days: said back, with no cheer; what comes next can be less."""
    say_words_back(turn, turn.text)
    turn.say("utter_paid_for_it")


def say_the_but(turn: Turn) -> None:
    """What was told along with how it went ("but I'm no better for it") is said back."""
    told = THE_BUT.search(turn.text) if turn.pressed is None else None
    if (
        told is None
        or not TELLS_OF.match(told[1])
        or sore_after(turn.text)
        or len(told[1].split()) < TELLS_SOMETHING
    ):
        return
    found = reflect(told[1], asked="open", variant=variant_for(turn))
    if found is not None and found.confidence == "sure":
        turn.say("utter_reflect", reflection=found.text)


@step("action_sore_after")
def was_sore_after(turn: Turn) -> None:
    """Done, and it hurt: that counts for what comes next."""
    turn.say("utter_sore_after")
