"""Small words left out are put in before a reflection, and what is to be forgotten is read."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.reflection import reflect
from understanding.reflection.clipped import with_small_words
from understanding.talking.said_of import said_of


@pytest.mark.parametrize(
    ("said", "holds"),
    [("i dont want go back to him", "you don't want to go back to him"),
     ("i want sleep better", "you want to sleep better"),
     ("So the doctor says lose weight but no idea how",
      "the doctor says to lose weight and you have no idea how"),
     ("my wife says get out more but nae clue where", "you have no idea where")],
)  # fmt: skip
def test_it_is_said_back_whole(said: str, holds: str) -> None:
    found = reflect(said, asked="open")
    assert found is not None
    assert holds in found.text


@for_every_row(
    "said",
    ["I want sleep", "the doctor says rest is best", "I have an idea how", "I want to go home",
     "he wants work", "no idea"],
)  # fmt: skip
def test_what_is_whole_stays_as_it_is(said: str) -> None:
    assert with_small_words(said) == said


@pytest.mark.parametrize(
    ("said", "of"),
    [("forget that I said I was drunk", "drunk"), ("forget I told you my man hits the bottle",
     "man hits the bottle"), ("forget what I told you about Jim", "Jim"),
     ("please forget that I mentioned the debts", "debts")],
)  # fmt: skip
def test_what_was_said_may_be_forgotten(said: str, of: str) -> None:
    assert said_of(said) == of


@pytest.mark.parametrize("said", ["forget it", "forget that", "forget I said anything", "I forget"])
def test_nothing_named_is_nothing_to_forget(said: str) -> None:
    assert said_of(said) is None
