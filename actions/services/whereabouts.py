"""Where the person is: heard in passing or asked for, once again where no table knows it."""

from __future__ import annotations

import re

from actions.answers.hearing import answer_to
from actions.turn import Turn
from directory.whereabouts import Told, Whereabouts, called, place_told
from understanding.talking.let_be import lets_it_be
from understanding.text.words import in_english

#: "Where are you?" is asked this often at most; then what serves all of Scotland is shown.
MOST_ASKED = 2
#: Where they live is theirs to keep.
KEEPS_IT = re.compile(
    r"\b(?:not (?:telling|saying|going to (?:tell|say))|(?:do not|would rather not|rather not|"
    r"prefer not to|will not)(?: want to| like to| to)? (?:say|tell|give|share)|none of your|"
    r"private|that's personal|too personal|why do you (?:need|want))\b"
)


def take_place(turn: Turn, told: Whereabouts) -> None:
    """Keep a place that was told; one of several of a name has yet to be asked about."""
    if told.told in {Told.KNOWN, Told.OUTSIDE}:
        turn.person.place = told.name
    elif told.told is Told.SEVERAL:
        turn.person.place = None


def names_another_place(turn: Turn) -> bool:
    """Tell whether the message names another place: "I'm in Partick now", "anything in Leith?"."""
    told = place_told(turn.text)
    is_named = told.told in {Told.KNOWN, Told.OUTSIDE}
    return is_named and called(told.name) != called(turn.person.place or "")


def moved(turn: Turn) -> bool:
    """Take another place where the message names one; tell whether it did."""
    if not names_another_place(turn):
        return False
    take_place(turn, place_told(turn.text))
    return True


def place_is_wanted(turn: Turn) -> bool:
    """Tell whether to ask for the place; says first why, where what they told is not enough."""
    if turn.person.place is not None:
        return False
    answered = turn.asked == "place"
    if answered and (turn.answer != "said" or _asked_enough(turn)):
        return False
    told = place_told(turn.text, asked=answered)
    if told.told is Told.SEVERAL:
        turn.say("utter_place_several", among=" or ".join(told.among))
    elif told.told is Told.UNKNOWN:
        turn.say("utter_place_unknown")
    return True


def _asked_enough(turn: Turn) -> bool:
    return turn.questions_asked[-MOST_ASKED:] == ["place"] * MOST_ASKED


@answer_to("place")
def hear_place(turn: Turn, label: str) -> str | None:
    """A town, a district or the first part of a postcode; a full one is cut before it is kept.

    "I'm no telling you" is an answer, and no place that the map lacks.
    """
    if label == "said" and (KEEPS_IT.search(in_english(turn.text)) or lets_it_be(turn.text)):
        return "no"
    if label == "said":
        take_place(turn, place_told(turn.text, asked=True))
    return None
