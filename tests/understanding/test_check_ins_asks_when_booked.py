"""Whether a message asks when the check-in is, or which of its sentences moves it."""

from __future__ import annotations

from tests.tables import for_every_row
from understanding.check_ins.asks_when_booked import asks_when_booked, sentence_of_the_move


@for_every_row(
    "text, asks",
    [
        ("is my check-in on Wednesday or on Thursday?", True),
        ("That's enough for today, but is my check-in on Wednesday or on Thursday?", True),
        ("when's ma check in", True),
        ("when will you write", True),
        ("is my check-in on wednesday? could we make it friday", False),
        ("move my check-in to Friday", False),
        ("I did it on Wednesday", False),
    ],
)
def test_a_question_of_when_moves_nothing(text: str, asks: bool) -> None:
    assert asks_when_booked(text) is asks


@for_every_row(
    "text, moves",
    [
        (
            "May I move the check-in, I have the chiropodist on Tuesday. Make it Wednesday at 11?",
            "Make it Wednesday at 11?",
        ),
        (
            "My daughter is coming on the Wednesday. I am so sorry, would Thursday be possible?",
            "would Thursday be possible?",
        ),
        ("thursday instead please", "thursday instead please"),
    ],
)
def test_the_sentence_that_wishes_is_the_one_that_moves_it(text: str, moves: str) -> None:
    assert sentence_of_the_move(text) == moves
