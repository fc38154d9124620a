"""Going without food so that others eat: met at once, with an offer to look for help."""

from __future__ import annotations

import re

from actions.always.always import resume
from actions.answers.hearing import answer_to
from actions.services.finding import offer
from actions.services.whereabouts import place_is_wanted, take_place
from actions.turn import Turn, step
from directory.whereabouts import place_told
from store.agenda import LimitKind, note_limit
from understanding.text.words import in_english

FOOD = "food bank, money advice"
#: A bill for heat is what the food went to pay.
HEATING = re.compile(r"\b(?:oil|heat\w*|gas|electric\w*|leccy|meter|fuel|coal|power)\b")


@step("action_going_short")
def going_short(turn: Turn) -> None:
    """Say what it is, remember that money is short, and offer to look for help with it."""
    if turn.once("limit"):
        note_limit(turn.session, turn.person.id, LimitKind.COST, turn.text, turn.now)
    heating = HEATING.search(in_english(turn.text)) is not None
    turn.set("need", f"{FOOD}, heating bill" if heating else FOOD)
    turn.set("services_shown", None)
    take_place(turn, place_told(turn.text))
    turn.say("utter_going_short")
    turn.go_to("short_help")


@answer_to("short_help")
def hear_short_help(turn: Turn, label: str) -> str | None:
    """A place named is a yes; anything else in their own words is heard, and nobody is pressed."""
    if label != "said":
        return {"unsure": "no", "skipped": "no"}.get(label)
    told = place_told(turn.text)
    take_place(turn, told)
    return "yes" if turn.person.place else None


@step("action_help_with_food")
def help_with_food(turn: Turn) -> None:
    """Food first, and the bill that it went to: near them where we know where that is."""
    if place_is_wanted(turn):
        turn.go_to("place")
    else:
        offer(turn, str(turn.slots.get("need") or FOOD))


@step("action_no_help_with_food")
def no_help_with_food(turn: Turn) -> None:
    """It is theirs to say no; the offer stands."""
    turn.say("utter_help_stands")
    resume(turn)
