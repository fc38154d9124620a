"""Small readers of what is answered while a plan is made."""

import pytest
from tables import for_every_row

from understanding.people.thinks_little_of_self import thinks_little_of_self
from understanding.plans.one_off import is_done_once, is_done_whole
from understanding.plans.ways_out import Way, needs_one_of, ways_out_of
from understanding.rulers.sure_in_words import cannot_tell, is_sure
from understanding.talking.none_said import says_none
from understanding.topics.topics import ideas_area_of


@for_every_row(
    "typed",
    ["nowt", "och nothing really", "not a thing hen", "naw im retired", "i'm free most days",
     "nothing would", "no that i can think of"],
)  # fmt: skip
def test_none_is_heard(typed: str) -> None:
    assert says_none(typed)


@pytest.mark.parametrize("typed", ["nothing but rain", "no money", "nothing too hard", "my hip"])
def test_what_names_something_is_not_none(typed: str) -> None:
    assert not says_none(typed)


def test_a_phone_call_has_no_amount_and_an_appointment_is_made_once() -> None:
    assert is_done_whole("phone my auntie")
    assert not is_done_once("phone my auntie")
    assert is_done_once("book an appointment with the physio")
    assert is_done_whole("ask the pharmacist about it")
    assert not is_done_whole("walk to the park")


def test_sure_and_unable_to_tell_in_words() -> None:
    assert is_sure("aye i could manage that")
    assert not is_sure("i could if my hip was better")
    assert cannot_tell("och dont ask me hen")
    assert not cannot_tell("dont ask me again")


def test_little_thought_of_oneself_is_told_from_other_complaints() -> None:
    assert thinks_little_of_self("nobody would miss me at a club, nobody likes me")
    assert not thinks_little_of_self("nobody to go with")
    assert not thinks_little_of_self("im hopeless with numbers")


@for_every_row(
    ("goal", "topic", "shelf"),
    [
        ("walk to the park again", "my hip is sore", "movement"),
        ("somebody to have a natter with", "lonely since my man went", "people"),
        ("to cut down", "smoking too much", "smoking"),
        ("a wee bit of time to myself", "i look after my dad", "caring"),
        ("feel more like myself", "since the divorce", "mood"),
    ],
)
def test_ideas_come_from_the_shelf_of_the_goal(goal: str, topic: str, shelf: str) -> None:
    assert ideas_area_of(goal, topic) == shelf


def test_no_idea_needs_what_somebody_cannot_use() -> None:
    assert ways_out_of("im in a wheelchair these days") == {Way.STANDING}
    assert ways_out_of("im deaf and i dont do online") == {Way.PHONE, Way.ONLINE}
    assert ways_out_of("i cannae stand my brother") == frozenset()
    assert needs_one_of("standing up once when the adverts come on", frozenset({Way.STANDING}))
    assert not needs_one_of("a short walk or wheel to the gate", frozenset({Way.STANDING}))
