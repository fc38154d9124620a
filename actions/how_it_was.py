"""How it was, beside whether it was done: not clear yet, or done and sore after."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions.reflecting import say_words_back
from actions.turn import Turn, step
from understanding.sore_after import only_rates_it

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


@step("action_sore_after")
def was_sore_after(turn: Turn) -> None:
    """Done, and it hurt: that counts for what comes next."""
    turn.say("utter_sore_after")
