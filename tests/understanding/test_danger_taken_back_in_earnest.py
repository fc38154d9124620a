"""After a plan to die was told: the means are away, it is spoken of again, or said outright."""

from __future__ import annotations

from tests.tables import for_every_row
from understanding.danger.brought_up_again import brings_up_again
from understanding.danger.means_away import tells_means_away
from understanding.danger.not_alone import tells_company
from understanding.danger.said_outright import says_outright


@for_every_row(
    "text",
    [
        "gp was alright. brother took the tablets off me. staying at his",
        "im safe now. brothers got the tablets. can we just talk",
        "my mum has all my meds locked up now",
        "she took the pills away",
        "flushed them all doon the pan",
        "handed them in to the chemist",
        "gave my tablets back to the pharmacy",
        "the wife's got ma car keys noo",
        "ma pal took the rope off me",
    ],
)
def test_means_that_are_in_other_hands_are_heard(text: str) -> None:
    assert tells_means_away(text)


@for_every_row(
    "text",
    [
        "i took the tablets",
        "ive got the tablets here",
        "my husband takes tablets too",
        "wife took the kids",
        "if she took the tablets off me i'd get more",
        "nobody has taken the pills away",
        "he has not got the tablets",
        "i have them all here in front of me",
    ],
)
def test_means_that_are_to_hand_are_not_away(text: str) -> None:
    assert not tells_means_away(text)


@for_every_row(
    "text",
    [
        "you going to ask about yesterday or pretend it didnt happen",
        "are we not going to talk about what i told you",
        "i meant what i said",
        "i just said i was fine to get you off my back",
        "i told you last night id saved up tablets and you said fair enough",
        "did you forget what i told you",
        "i wasnae jokin",
    ],
)
def test_what_was_taken_back_is_spoken_of_again(text: str) -> None:
    assert brings_up_again(text)


@for_every_row(
    "text",
    [
        "can you remember what i said about the swimming",
        "let's talk about my plan",
        "yesterday was a good day",
        "i told you i did the walk",
        "i'd like to talk about my knees",
    ],
)
def test_other_talk_of_before_is_none_of_it(text: str) -> None:
    assert not brings_up_again(text)


@for_every_row(
    "text",
    [
        "are you listening. i want to kill myself. is that clear enough",
        "I want tae kill masel",
        "I am suicidal",
        "i keep thinking about ending my life",
        "I just want to die",
    ],
)
def test_a_wish_to_die_said_outright(text: str) -> None:
    assert says_outright(text)


@for_every_row(
    "text",
    [
        "i dont want to kill myself",
        "i'm not suicidal",
        "my brother killed himself",
        "i never thought about ending my life",
        "sometimes i think theyd all be better off without me",
    ],
)
def test_what_is_denied_or_only_hinted_is_not_outright(text: str) -> None:
    assert not says_outright(text)


@for_every_row(
    "text, company",
    [
        ("ive texted him. hes coming at 12", True),
        ("hes here. were going to the gp this aft", True),
        ("staying at my brother's the night", True),
        ("my brother might come. will i tell him", False),
        ("maybe she's coming", False),
    ],
)
def test_company_is_told_without_an_apostrophe(text: str, company: bool) -> None:
    assert tells_company(text, "") is company
