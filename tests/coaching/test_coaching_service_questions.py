"""Questions about services just shown, "too far", and answers that are neither."""

from __future__ import annotations

from tables import for_every_row

from coaching.service_questions import (
    Detail,
    details_asked,
    is_question,
    picked_by_place,
    too_far,
    which_meant,
)
from understanding.text.words import in_english

NAMES = ["Chair Yoga in Merchant Lane", "Locks and Ducks Walk", "Move It in Your Seat"]
ASKED = [
    ("does it cost anything", Detail.COST),
    ("whit dis it cost", Detail.COST),
    ("fit like does it cost", Detail.COST),
    ("hoo much is it", Detail.COST),
    ("the second one, is it free", Detail.COST),
    ("the cost", Detail.COST),
    ("is it wheelchair accessible", Detail.ACCESS),
    ("wheelchair ok?", Detail.ACCESS),
    ("dae they hae a lift", Detail.ACCESS),
    ("is there ony stairs", Detail.ACCESS),
    ("kin ye sit doon", Detail.ACCESS),
    ("when is it on", Detail.HOURS),
    ("whens it on", Detail.HOURS),
    ("is it every week", Detail.HOURS),
    ("when does it start", Detail.HOURS),
    ("how do I get there", Detail.PLACE),
    ("whaur is it", Detail.PLACE),
    ("far is it at", Detail.PLACE),
    ("is it near me", Detail.PLACE),
    ("whats the number", Detail.CONTACT),
    ("whit's the phone number fur the first wan", Detail.CONTACT),
    ("can I just turn up", Detail.START),
    ("do I need my doctor to send me", Detail.START),
    ("is it just for men", Detail.FOR_WHOM),
    ("who's it for", Detail.FOR_WHOM),
    ("tell me more about the second one", Detail.ABOUT),
    ("what's the last one about", Detail.ABOUT),
    ("what do they do", Detail.ABOUT),
]
NOT_ASKED = [
    "yes",
    "the first one",
    "number 2",
    "none of these",
    "show me others",
    "any others?",
    "have you anything else",
    "I'll ring the first one",
    "the walk sounds good",
    "it sounds free and easy going and good for me",
    "it's free then",
    "my knees are sore",
    "can I talk to a person",
    "what's my first step",
]
FAR = [
    "that's miles away",
    "too far",
    "ower far",
    "it's too faur",
    "that's nae near me",
    "that's no near me",
    "cannae get there",
    "Ah cannae get tae that",
    "naw that's the ither side o the toon",
    "it's a fair trek",
    "that's two buses",
    "anything nearer",
    "is there nothing closer?",
    "how am I meant to get there",
]
NOT_FAR = [
    "how far is it",
    "is it near me",
    "how do I get there",
    "I could walk there",
    "aye",
    "I'd rather stay in",
    "none of these",
    "it's far better than the last",
]


@for_every_row(("said", "detail"), ASKED)
def test_what_is_asked_is_heard(said: str, detail: Detail) -> None:
    assert details_asked(in_english(said)) == (detail,)


@for_every_row("said", NOT_ASKED)
def test_an_answer_asks_nothing(said: str) -> None:
    assert details_asked(in_english(said)) == ()


def test_two_things_asked_at_once_are_both_heard_in_the_order_of_the_card() -> None:
    asked = details_asked("when is it on and does it cost anything")
    assert asked == (Detail.COST, Detail.HOURS)


@for_every_row("said", FAR)
def test_too_far_is_heard(said: str) -> None:
    assert too_far(in_english(said))


@for_every_row("said", NOT_FAR)
def test_what_only_speaks_of_the_way_is_not_too_far(said: str) -> None:
    assert not too_far(in_english(said))


@for_every_row(
    ("said", "meant"),
    [
        ("is the second one free", (1,)),
        ("number 2, when is it", (1,)),
        ("the last one, is it free", (2,)),
        ("is the yoga one free", (0,)),
        ("what time does the walk start", (1,)),
        ("the first and the third, are they free", (0, 2)),
        ("is it free", (0, 1, 2)),
        ("is the fourth one free", (0, 1, 2)),
    ],
)
def test_which_service_is_meant(said: str, meant: tuple[int, ...]) -> None:
    assert which_meant(said, NAMES) == meant


@for_every_row(
    ("said", "picked"),
    [
        ("aye, the second one", 1),
        ("I'll ring the first one", 0),
        ("the last one", 2),
        ("number 3 please", 2),
        ("not the second one", None),
        ("the first or the second", None),
        ("the fourth one", None),
        ("yes", None),
        ("no, my first thought was that I would rather stay in the house", None),
    ],
)
def test_which_is_picked_by_its_place(said: str, picked: int | None) -> None:
    assert picked_by_place(in_english(said), 3) == picked


def test_of_no_services_none_is_meant() -> None:
    assert which_meant("the last one, is it free", []) == ()
    assert picked_by_place("the last one", 0) is None


def test_a_question_of_something_else_is_a_question_and_one_of_other_services_is_not() -> None:
    assert is_question("can i bring my dog")
    assert not is_question("is there anything else")
    assert not is_question("what do you think i should do")
