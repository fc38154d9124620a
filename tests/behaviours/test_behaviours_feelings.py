"""Feelings and frictions: said back first, roles made plain, nobody defended, nothing invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.goals import Goal

Talk = Callable[..., Any]


def lines(coach: Any) -> list[str]:
    """The lines of the last turn."""
    return [reply.text for reply in coach.turns[-1][1] if reply.text]


@pytest.mark.behaviour(26)
@pytest.mark.parametrize("where", ["importance", "idea", "fix"])
def test_fed_up_with_services_is_said_back_roles_are_plain_and_the_way_goes_on(
    talk: Talk, where: str
) -> None:
    coach = until(talk(), where, **({"plan_confidence": "4"} if where == "fix" else {}))
    coach.say("I'm sick fed up wi the nurses, they dinnae dae enough for me")
    first, roles, question = lines(coach)
    assert "fed up" in first
    assert "nurses" in first
    assert "I" in roles
    assert coach.asked() == "feeling"
    assert question.endswith("?")
    for defence in ("busy", "doing their best", "short-staffed", "understaffed", "to be fair"):
        assert not coach.said(defence)
    coach.say("just somebody tae listen")
    assert coach.asked() == where


def test_brushed_off_by_a_doctor_is_said_back_and_ways_on_are_offered(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("the doctor brushed me off again, she wouldnae listen")
    assert coach.asked() == "dismissed_next"
    assert "doctor" in lines(coach)[0] or "brushed" in lines(coach)[0]
    assert len(coach.buttons) == 3
    coach.say("just needed tae say it")
    assert coach.asked() == "limits"


@pytest.mark.behaviour(31)
def test_family_wanting_something_else_is_noted_and_the_goal_stays(talk: Talk) -> None:
    coach = until(talk(), "how_much")
    (before,) = coach.rows(Goal)
    coach.say("my family want something else, they think I should be in a home")
    assert coach.asked() == "family_view"
    coach.say("sheltered housing, so they can stop worryin")
    assert coach.asked() == "how_much"
    (after,) = coach.rows(Goal)
    assert (after.words, after.name) == (before.words, before.name)
    assert "sheltered housing" in (after.family_view or "")


@pytest.mark.parametrize(
    "said", ["I'm totally overwhelmed wi everything", "I'm overwhelmed, I cannae keep up"]
)
def test_too_much_at_once_is_met_with_less_and_the_same_place_waits(talk: Talk, said: str) -> None:
    coach = until(talk(), "idea")
    coach.say(said)
    assert coach.asked() == "feeling"
    coach.say("just a minute's peace")
    assert coach.asked() == "idea"


def test_pride_is_theirs(talk: Talk) -> None:
    coach = until(talk(), "idea")
    coach.say("I'm that proud of masel, I walked the dug the day")
    assert coach.said("you")
    assert coach.asked() == "idea"


@pytest.mark.behaviour(35)
@pytest.mark.parametrize(
    "question",
    ["is sarcoidosis catching?", "what causes fibromyalgia?"],
)
def test_of_an_illness_it_states_no_fact(talk: Talk, question: str) -> None:
    coach = until(talk(), "importance")
    coach.say(question)
    assert coach.asked() == "importance"
    assert coach.said("I")
    told = lines(coach)[0]
    assert any(word in told for word in ("don't know", "can't tell", "know too little", "isn't in"))
    for fact in ("immune", "joint", "collagen", "lung", "nerve", "is a condition", "caused by"):
        assert fact not in told


@pytest.mark.behaviour(35)
def test_an_illness_it_does_not_know_is_asked_about_as_they_live_it(talk: Talk) -> None:
    coach = talk()
    coach.say("I've a rare thing cried sarcoidosis")
    assert coach.asked() == "more"
    assert "?" in coach.question
    for fact in ("immune", "lung", "inflam", "is a condition", "caused by"):
        assert not coach.said(fact)
