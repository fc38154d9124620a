"""A misreading put right in their own way; whoever is in danger is not talked out of it."""

import pytest
from tables import for_every_row

from understanding.danger.meant_otherwise import meant_otherwise, wants_to_go_on


@for_every_row(
    "text",
    [
        "wtf? my kids fine. im saying shes WHY it matters",
        "No no no, Alec is the gentlest man alive. I meant his feelings would be hurt.",
        "Goodness no. I meant things to look after myself. I would never",
        "whit? 999? ah said ah done ma EXERCISES",
        "what? no! I mean the chat. not my life",
        "naw naw, I was only talking about the physio",
        "haha no, that's not what I was on about",
        "och away, I never said that. it's just a saying",
        "no, my husband's the best, where did you get that",
        "please stop giving me numbers. I meant the bus",
    ],
)
def test_what_was_meant_puts_it_right(text: str) -> None:
    assert meant_otherwise(text)


@for_every_row(
    "text",
    [
        "no",
        "what do I do",
        "no. I'm scared he will read this",
        "I don't know. maybe I meant it",
        "what's the point",
        "no one can help me",
        "I said I'd do it and I will",
        "he's here, I can't talk",
        "why would you care",
        "I mean it",
        "no, I've taken the tablets",
    ],
)
def test_whoever_may_be_in_danger_puts_nothing_right(text: str) -> None:
    assert not meant_otherwise(text)


@pytest.mark.parametrize(
    "text", ["carry on wi it hen", "och just go on then", "am fine. back to ma plan", "carry on"]
)
def test_coaching_is_asked_for_with_a_word_beside(text: str) -> None:
    assert wants_to_go_on(text)


@for_every_row(
    "text", ["I can't go on", "cannae carry on", "I don't want to go on", "go on without me",
             "what's the point to carry on"],
)  # fmt: skip
def test_not_to_be_able_to_go_on_asks_for_nothing(text: str) -> None:
    assert not wants_to_go_on(text)
