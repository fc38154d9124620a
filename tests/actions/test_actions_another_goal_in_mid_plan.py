"""Another wish in the middle of a plan takes nothing of the old one along, and is asked about."""

from __future__ import annotations

from typing import Any

import pytest

from store.goals import Goal, set_goal
from store.plans import Plan


def planning(person: Any, goal: str = "walk more", what: str = "walk round the block") -> Any:
    """Somebody whose plan has a thing to do, an amount and a day."""
    person.ask("own_wish").do("action_hear", f"I want to {goal}")
    person.ask("what").do("action_hear", what)
    person.ask("how_much").do("action_hear", "ten minutes")
    person.ask("when_to").do("action_hear", "on Mondays")
    return person.ask("who")


def plan_of(person: Any) -> Plan:
    return next(iter(reversed(person.rows(Plan))))


@pytest.mark.parametrize(
    "said",
    [
        "Actually I want to stop smoking",
        "hang on, ah'd rather sleep better",
        "I want to lose weight",
    ],
)
def test_another_goal_is_asked_about_and_put_into_no_part(person: Any, said: str) -> None:
    planning(person).do("action_change_goal", said)
    assert person.next == "action_ask_goal_instead"
    assert plan_of(person).what == "walk round the block"
    assert plan_of(person).who_helps is None


def test_a_yes_begins_the_other_goal_with_an_empty_plan(person: Any) -> None:
    planning(person).do("action_change_goal", "wait, I want to drink less")
    person.ask("goal_instead").do("action_take_new_goal", pressed="yes")
    assert [goal.name for goal in person.rows(Goal)] == ["drink less"]
    assert (plan_of(person).what, plan_of(person).how_much, plan_of(person).when_text) == (
        None, None, None,
    )  # fmt: skip
    assert person.next == "action_ask_importance"


def test_a_plan_dropped_for_another_goal_needs_no_question(person: Any) -> None:
    planning(person).do("action_change_goal", "Forget the walk, I'd rather learn to swim")
    assert person.responses == ["utter_goal_now"]
    assert person.next == "action_ask_importance"


def test_another_sort_of_doing_is_asked_about_from_the_beginning(person: Any) -> None:
    planning(person).do("action_put_right", "scrap that, I'd rather phone my sister")
    plan = plan_of(person)
    assert plan.what == "phone your sister"
    assert (plan.when_text, plan.how_often, plan.who_helps) == (None, None, None)
    assert person.next == "action_next_part"


@pytest.mark.parametrize("said", ["no wait, I want to go swimming instead", "no, a swim instead"])
def test_one_of_the_same_sort_keeps_its_day(person: Any, said: str) -> None:
    planning(person).do("action_put_right", said)
    assert "swim" in str(plan_of(person).what)
    assert "Mondays" in str(plan_of(person).when_text)
    assert plan_of(person).how_much == "ten minutes"


def test_at_the_read_back_nothing_of_the_walk_goes_into_the_fags(person: Any) -> None:
    planning(person).ask("read_back").do("action_hear", "no, cut down on the fags instead")
    plan = plan_of(person)
    assert "fags" in str(plan.what)
    assert (plan.how_much, plan.when_text, plan.how_often) == (None, None, None)


def test_something_smaller_keeps_its_day_whatever_it_is(person: Any) -> None:
    planning(person).ask("smaller").do("action_hear", "phone my sister instead")
    assert "Mondays" in str(plan_of(person).when_text)


@pytest.mark.parametrize(
    ("goal", "asked", "said", "what"),
    [("go fishing again", "what", "Saturday mornings", "go fishing"),
     ("go fishing", "idea", "down the loch wi ma brother", "go fishing down the loch"),
     ("swim more", "what", "at the baths on Tuesdays", "swim at the baths")],
)  # fmt: skip
def test_a_day_or_a_place_alone_gets_what_the_goal_is_to_do(
    person: Any, goal: str, asked: str, said: str, what: str
) -> None:
    person.ask("own_wish").do("action_hear", f"I'd like to {goal}")
    person.ask(asked).do("action_hear", said)
    assert str(plan_of(person).what).startswith(what)


def test_a_day_alone_is_no_thing_to_do_where_the_goal_names_none(person: Any) -> None:
    person.ask("own_wish").do("action_hear", "I'd like to feel less lonely")
    person.ask("what").do("action_hear", "Saturday mornings")
    assert plan_of(person).what is None
    assert "Saturday" in str(plan_of(person).when_text)


@pytest.mark.parametrize(
    "said",
    ["there's nae fishing in it. put it in", "you forgot the fishing", "whaur's the fishing",
     "the plan disnae say fishing", "put the fishing back in please"],
)  # fmt: skip
@pytest.mark.parametrize("asked", ["who", "read_back", "edit"])
def test_what_is_missing_is_put_in(person: Any, said: str, asked: str) -> None:
    planning(person, what="walk to the loch").ask(asked)
    person.do("action_put_right" if asked == "who" else "action_hear", said)
    assert plan_of(person).what == "walk to the loch and go fishing"


def test_put_it_in_means_what_the_goal_is_to_do(person: Any) -> None:
    planning(person, goal="go fishing", what="get out of bed").ask("read_back")
    person.do("action_hear", "well put it in")
    assert plan_of(person).what == "get out of bed and go fishing"


def test_what_stands_already_is_read_out_and_nothing_is_called_changed(person: Any) -> None:
    planning(person, goal="go fishing", what="fishing").do("action_put_right", "put fishing in it")
    assert person.responses == ["utter_recap_plan"]
    assert person.next == "utter_ask_who"


@pytest.mark.parametrize(
    ("said", "often"),
    [("3", "3 times a week"), ("once", "once"), ("two", "twice a week"), ("aye 1", "once a week"),
     ("9", None), ("25", None)],
)  # fmt: skip
def test_a_bare_figure_says_how_often_only_where_a_week_holds_it(
    person: Any, said: str, often: str | None
) -> None:
    person.ask("what").do("action_hear", "walk round the block")
    person.ask("how_often").do("action_hear", said)
    assert plan_of(person).how_often == often


@pytest.mark.parametrize("asked", ["how_much", "when_to", "who"])
@pytest.mark.parametrize(
    "said", ["if it's raining you'll just no go", "if ma chest is bad then I'll no be going"]
)
def test_when_they_would_not_go_is_a_limit_and_no_part(person: Any, asked: str, said: str) -> None:
    person.ask("what").do("action_hear", "walk round the block")
    person.ask(asked).do("action_hear", said)
    plan = plan_of(person)
    assert not any((plan.how_much, plan.when_text, plan.who_helps))


def test_somebody_who_is_to_come_along_is_kept_by_their_name_alone(person: Any) -> None:
    planning(person).do("action_hear", "I want my brother to come wi me")
    assert plan_of(person).who_helps == "your brother"


def test_a_new_goal_keeps_the_old_words_out_of_the_store(person: Any, migrated_home: Any) -> None:
    from store.clock import now_utc
    from store.engine import session

    planning(person)
    with session() as opened:
        set_goal(opened, person.id, "phone my sister", now_utc())
    person.ask("what").do("action_hear", "on Sundays")
    assert plan_of(person).what == "phone your sister"
