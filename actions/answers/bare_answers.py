"""Offers another way to answer where a word that names nothing was typed: "aye", "k", "wee"."""

from __future__ import annotations

from actions.answers.bare_words import CHECK_IN, EXPLICIT
from actions.readiness.readiness import KINDS
from actions.turn import Turn, step
from coaching.readiness import WORDS_TO_RATE
from coaching.ways_to_answer import WAY, ways_to_answer


@step("action_offer_a_way")
def offer_a_way(turn: Turn) -> None:
    """Offer a few answers to press, and the way past; the question itself is not repeated."""
    asked = turn.asked or "open"
    if asked in KINDS:
        buttons = [(word, f"n{place}") for word, place in WORDS_TO_RATE.items()]
        turn.say_with_buttons("utter_in_words_then", [*buttons, ("Skip this", "skipped")])
    elif asked in EXPLICIT:
        turn.say_with_buttons(
            "utter_yes_or_no_please", [("Yes, they may", "yes"), ("No thanks", "no")]
        )
    elif asked == CHECK_IN:
        did = [("Did it", "done"), ("Did part of it", "partly"), ("Not this time", "not_done")]
        turn.say_with_buttons("utter_did_you_do_it", did)
    elif asked in ways_to_answer():
        ways = [(way, f"{WAY}{number}") for number, way in enumerate(ways_to_answer()[asked])]
        turn.say_with_buttons("utter_a_way_to_answer", [*ways, ("Skip this", "skipped")])
    else:
        turn.go_to(asked)
