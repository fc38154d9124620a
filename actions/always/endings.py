"""Where a talk ends in their words: all of it is said, enough for today, no feedback at all."""

from __future__ import annotations

import re

from actions.answers.hearing import reads_first
from actions.turn import Turn
from coaching.questions import questions
from understanding.talking.asides import ends_the_day, is_of_the_coach, that_is_all
from understanding.talking.choices import read_choice
from understanding.talking.leave_taking import takes_leave


@reads_first("telling")
def read_telling(turn: Turn) -> str | None:
    """ "That's everything" is all of it, and so is "thanks hen"."""
    if read_choice(turn.text, {"go_on": questions()["hard_news"].choices["go_on"]}) is not None:
        return "go_on"
    if (
        read_choice(turn.text, {"more": ("say more", "say a bit more", "talk about it")})
        is not None
    ):
        return "yes"
    ends = that_is_all(turn.text) or ends_the_day(turn.text) or turn.control == "thanks"
    return "no" if ends or _says_no_more(turn) else None


def _says_no_more(turn: Turn) -> bool:
    """Asked again and again, and answered in a few words: nobody is kept at it."""
    asked = turn.questions_asked[-TOLD_ENOUGH:]
    return asked == ["telling"] * TOLD_ENOUGH and len(turn.text.split()) <= A_FEW_WORDS


#: After so many answers at length or in short, a few words more are the end of it.
TOLD_ENOUGH = 3
A_FEW_WORDS = 5


SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+|,\s+")


@reads_first("differently")
def read_feedback(turn: Turn) -> str | None:
    """A goodbye is no feedback, and neither is what weighs on them."""
    if ends_the_day(turn.text) or that_is_all(turn.text):
        return "bye"
    if any(takes_leave(piece) for piece in SENTENCES.split(turn.text) if piece.strip()):
        return "bye"  # "See ye hen. Same walk next week."
    if turn.control is not None or is_of_the_coach(turn.text):
        return None
    return "no_feedback" if len(turn.text.split()) > A_WORD else None


#: "Nothing": what is said in so few words is read as any answer.
A_WORD = 2
