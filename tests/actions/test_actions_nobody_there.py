"""Who has said that there is nobody is asked by none of the three questions who there is."""

from __future__ import annotations

from typing import Any

import pytest

from tests.actions.test_actions_plan_faulted import plan_of, planning
from understanding.plans.helpers import has_nobody

LOW = {"safety": {"category": "low_mood", "level": "concern", "witness": "words"}}


@pytest.mark.parametrize(
    "said",
    ["naebody", "no one", "och naebody hen", "there's no one to ask", "got no family or pals"],
)
def test_it_is_said_in_many_words(said: str) -> None:
    assert has_nobody(said, asked=True)


@pytest.mark.parametrize(
    "said",
    ["just me", "on my own", "no", "nobody but my sister", "I live alone", "no help needed",
     "there's nobody hitting me", "nobody knows I smoke", "my pal, no one else"],
)  # fmt: skip
def test_to_be_alone_in_it_is_another_thing(said: str) -> None:
    assert not has_nobody(said, asked=True)


def test_unasked_only_the_whole_sentence_counts() -> None:
    assert has_nobody("i've naebody tae help me")
    assert not has_nobody("nobody")


def test_told_at_one_question_the_others_ask_no_more(person: Any) -> None:
    planning(person).do("action_hear", "naebody")
    assert person.slots["nobody_there"] is True
    person.ask("pick_way").do("action_ask_resource", "no")
    assert person.responses == []
    assert person.next == "utter_ask_park"
    person.ask("more").do("action_concern", "I'm that low", **LOW)
    assert person.next != "utter_ask_someone"
    assert any("lines" in message for message in person.said)


def test_told_of_what_is_in_the_way_the_plan_asks_no_more(person: Any) -> None:
    person.ask("own_wish").do("action_hear", "I want to walk more")
    person.ask("what").do("action_hear", "walk to the shop")
    person.ask("how_much").do("action_hear", "ten minutes")
    person.ask("barrier").do("action_hear", "the stairs")
    person.ask("resource").do("action_hear", "there's naebody")
    person.ask("when_to").do("action_hear", "Thursday")
    person.ask("how_often").do("action_hear", "once a week")
    person.do("action_next_part", "once a week", again=True)
    assert plan_of(person).who_helps == ""
    assert person.next != "utter_ask_who"


def test_who_is_asked_where_nothing_of_the_sort_was_said(person: Any) -> None:
    planning(person)
    person.asked.pop()
    person.do("action_next_part", "once a week", again=True)
    assert person.next == "utter_ask_who"
    person.ask("pick_way").do("action_ask_resource", "no")
    assert person.responses == ["utter_resource"]


def test_somebody_named_later_is_somebody(person: Any) -> None:
    planning(person).do("action_hear", "naebody")
    person.ask("who").do("action_hear", "well, my sister might")
    assert person.slots["nobody_there"] is False
