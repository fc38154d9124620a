"""Reasons that come along with a number, ways round of one's own, and what is asked of data."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.plans.hard_part import names_a_doing
from understanding.plans.own_way import is_own_way
from understanding.rulers.reason_beside_rating import reason_beside_rating
from understanding.talking.own_data import asks_about_deleting, asks_to_see_data
from understanding.topics.helps import helps_now


@for_every_row(
    ("said", "reason"),
    [
        ("3. they dont listen tae me", "they dont listen tae me"),
        ("4. im feart id be too sore to drive home", "im feart id be too sore to drive home"),
        ("6 cos ma weans need me", "ma weans need me"),
        ("8 - because my mum cannae watch them", "my mum cannae watch them"),
        ("about 5, the stairs scare me", "the stairs scare me"),
        ("quite. its for my kids", "its for my kids"),
        ("8 och they are ma life", "they are ma life"),
        ("9 well because the wean asks for me", "the wean asks for me"),
        ("no very sure. the stairs", "the stairs"),
        ("not very sure, its the stairs", "its the stairs"),
        ("4, ma back", "ma back"),
        ("somewhat. no money", "no money"),
    ],
)
def test_a_reason_is_read_beside_a_rating(said: str, reason: str) -> None:
    assert reason_beside_rating(said, asked="confidence") == reason


@for_every_row(
    "said",
    ["7", "7 or 8", "8 on a good day, 3 on a bad one", "5, if it's dry", "6 I think", "7 now",
     "7 och aye",
     "5, the now", "8, no bother", "a bit, the day",
     "6. the same", "5 och maybe a 6", "4, is that bad?", "my knees are sore"],
)  # fmt: skip
def test_a_rating_alone_has_no_reason(said: str) -> None:
    assert reason_beside_rating(said, asked="confidence") is None


@for_every_row(
    ("said", "is_way"),
    [
        ("my mum could come and drive. she would bring the kids and watch", True),
        ("someone to go with me", False),
        ("nothing", False),
        ("less pain", False),
        ("what could I do", False),
    ],
)
def test_a_way_round_of_their_own(said: str, is_way: bool) -> None:
    assert is_own_way(said) is is_way


@for_every_row(
    ("said", "doing"),
    [
        ("getting in the water when i'm this sore, and having someone to mind the kids", True),
        ("climbing the stairs", True),
        ("being tired all day", False),
        ("I'm getting sore", False),
        ("morning is worst", False),
        ("the stairs", False),
    ],
)
def test_a_doing_that_is_hard(said: str, doing: bool) -> None:
    assert names_a_doing(said) is doing


def test_what_helped_once_is_no_help_now() -> None:
    said = "mum's cuppa tea. swimming used to be my thing before the kids"
    assert helps_now(said) == "mum's cuppa tea."
    assert helps_now("swimming used to be my thing") == "swimming used to be my thing"


@pytest.mark.parametrize(
    "said", ["can i see my data", "can I see ma data please", "what data do you have on me"]
)
def test_somebody_asks_to_see_their_data(said: str) -> None:
    assert asks_to_see_data(said)


@pytest.mark.parametrize("said", ["can i see a doctor", "who sees my data", "what have you got"])
def test_other_wishes_show_no_data(said: str) -> None:
    assert not asks_to_see_data(said)


@for_every_row(
    ("said", "asks"),
    [
        ("how long till its gone", True),
        ("is it gone for good?", True),
        ("what happens to my plan", True),
        ("yes", False),
        ("can you just delete it", False),
        ("no wait not yet", False),
    ],
)
def test_deleting_is_asked_about(said: str, asks: bool) -> None:
    assert asks_about_deleting(said) is asks
