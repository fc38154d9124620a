"""Who has said that there is nobody is asked by none of the three questions who there is."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from store.engine import session
from store.goals import Goal, GoalState, move_goal
from tests.actions.test_actions_plan_faulted import plan_of, planning
from understanding.plans.helpers import has_nobody

LOW = {"safety": {"category": "low_mood", "level": "concern", "witness": "words"}}


@for_every_row(
    "said",
    ["naebody", "no one", "och naebody hen", "there's no one to ask", "got no family or pals"],
)
def test_it_is_said_in_many_words(said: str) -> None:
    assert has_nobody(said, asked=True)


@for_every_row(
    "said",
    ["just me", "on my own", "no", "nobody but my sister", "I live alone", "no help needed",
     "there's nobody hitting me", "nobody knows I smoke", "my pal, no one else"],
)  # fmt: skip
def test_to_be_alone_in_it_is_another_thing(said: str) -> None:
    assert not has_nobody(said, asked=True)


@for_every_row(
    "said",
    ["i don't have anyone", "i have not got anybody", "i don't have nobody",
     "there's naebody left for me", "ah huvnae got anybody tae help me",
     "I live alone and I've naebody",
     "my mum died, i've nobody", "i dinnae hae onybody", "I've no family or friends",
     "there isnae anybody i can ask", "feel like i have nobody", "there's naebody who could help"],
)  # fmt: skip
def test_unasked_it_is_said_of_oneself(said: str) -> None:
    assert has_nobody(said)


@for_every_row("asked", [True, False])
@for_every_row(
    "said",
    ["there's nobody at the gym then, that's why i like mornings", "ma sister's got naebody",
     "I have no family round here but good pals", "there is nobody i trust more than my wife",
     "I know nobody who smokes", "there's nobody in the pool at 7", "my neighbour has nobody",
     "I don't have anyone to look after", "I've nobody to please", "if I had nobody to help me",
     "there is nobody fitter than my dad", "I have nobody but my sister", "got no pals at the gym"],
)  # fmt: skip
def test_nobody_at_the_gym_is_no_lack_of_people(said: str, asked: bool) -> None:
    assert not has_nobody(said, asked=asked)


def test_unasked_only_the_whole_sentence_counts() -> None:
    assert has_nobody("i've naebody tae help me")
    assert not has_nobody("nobody")


def test_told_at_one_question_the_others_ask_no_more(person: Any) -> None:
    planning(person).do("action_hear", "naebody")
    assert person.slots["nobody_there"]
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
    assert person.slots["nobody_there"] is None


@pytest.mark.parametrize(
    ("asked", "said"),
    [("more", "my sister is back home and she walks with me now"), ("who", "Jean"),
     ("open", "ma pal came round the day"), (None, "my daughter phoned")],
)  # fmt: skip
def test_somebody_named_anywhere_is_somebody(person: Any, asked: str | None, said: str) -> None:
    planning(person).do("action_hear", "naebody")
    if asked:
        person.ask(asked)
    person.do("action_hear", said)
    assert not person.slots["nobody_there"]


def test_what_names_nobody_leaves_it(person: Any) -> None:
    planning(person).do("action_hear", "naebody")
    person.ask("when_to").do("action_hear", "Thursday efter ma tea")
    person.ask("more").do("action_hear", "nae family here")
    assert person.slots["nobody_there"]


def test_it_does_not_outlive_the_day(person: Any) -> None:
    planning(person)
    person.slots["nobody_there"] = "2026-01-11 1"
    person.asked.pop()
    person.do("action_next_part", "once a week", again=True)
    assert person.next == "utter_ask_who"


def test_a_new_goal_begins_anew(person: Any) -> None:
    person.ask("open").do("action_hear", "I've naebody")
    person.ask("own_wish").do("action_hear", "I want to walk more")
    assert person.slots["nobody_there"]
    with session() as opened:
        goal = opened.get(Goal, person.rows(Goal)[-1].id)
        move_goal(opened, goal, GoalState.PAUSED, goal.created_at)
    person.ask("own_wish").do("action_hear", "I want to swim")
    assert len(person.rows(Goal)) == 2
    assert not person.slots["nobody_there"]
