"""Said in haste: the goals in mid-plan, all left as they are, advice that was scorned."""

from __future__ import annotations

from typing import Any

import pytest

from store.agenda import Strength
from store.plans import Plan


def planning(person: Any) -> Any:
    person.ask("own_wish").do("action_hear", "I want to walk more")
    person.ask("what").do("action_hear", "walk to the shop")
    return person.ask("how_much").do("action_hear", "ten minutes").ask("when_to")


def test_in_mid_plan_the_plan_so_far_is_shown_and_no_menu(person: Any) -> None:
    planning(person).do("action_show_goals", "my goals")
    assert person.responses == ["utter_recap_plan"]
    assert person.next == "utter_ask_when_to"


def test_outside_a_plan_the_goals_are_listed(person: Any) -> None:
    planning(person).ask("else").do("action_show_goals", "my goals")
    assert person.responses == ["utter_goals"]
    assert person.next == "action_ask_goal_which"


@pytest.mark.parametrize("said", ["Leave them", "och just leave them then", "keep them as is"])
@pytest.mark.parametrize(("asked", "answer"), [("goal_which", "no"), ("goal_do", "leave")])
def test_they_may_all_be_left(person: Any, said: str, asked: str, answer: str) -> None:
    planning(person).ask(asked).do("action_hear", said)
    assert person.slots["answer"] == answer


@pytest.mark.parametrize(
    ("said", "kept"),
    [("ma sister says try lavender. load of shite", False),
     ("my mum swears by garlic, load of nonsense", False), ("acupuncture did nothing", False),
     ("rubbish telly helps", True), ("a blether with ma pal", True)],
)  # fmt: skip
def test_what_they_scorn_is_kept_as_no_help(person: Any, said: str, kept: bool) -> None:
    person.ask("helps").do("action_hear", said, talk="neutral", barrier=None)
    assert bool(person.rows(Strength)) is kept


@pytest.mark.parametrize(
    ("said", "kept"), [("ma wife's soup", False), ("Morag", False), ("my pal Jean", True)]
)
@pytest.mark.parametrize("asked", ["who", "helps"])
def test_who_has_died_helps_nobody_today(person: Any, asked: str, said: str, kept: bool) -> None:
    planning(person).ask("loss_more")
    person.slots["mourned"] = "ma wife|Morag"
    person.ask(asked).do("action_hear", said, talk="neutral", barrier=None)
    plan = next(iter(reversed(person.rows(Plan))))
    assert bool(plan.who_helps if asked == "who" else person.rows(Strength)) is kept


@pytest.mark.parametrize(("said", "bare"), [("och bad", False), ("och fine", True), ("k", True)])
def test_a_bad_day_is_told_and_needs_no_menu(person: Any, said: str, bare: bool) -> None:
    person.ask("open").do("action_hear", said)
    assert (float(person.slots["bares"]) > 0) is bare
