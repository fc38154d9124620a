"""News told along with an answer gets a word of its own, before the next question."""

from __future__ import annotations

from actions.agenda.reflecting import say_words_back
from actions.turn import Turn, step
from understanding.people.told_along import besides_a_yes, told_along, who_cannot


@step("action_hear_along")
def hear_along(turn: Turn) -> None:
    """Say back what was told beside the answer; the whole of it where the answer is the news."""
    along = besides_a_yes(turn.text) or told_along(turn.text)
    say_words_back(turn, along or who_cannot(turn.text))
