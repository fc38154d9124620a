"""People wander, ask back and change their mind: what is no answer never becomes one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.goals import Goal
from store.plans import Plan

Talk = Callable[..., Any]


@pytest.mark.parametrize(
    ("question", "said"),
    [("how_much", "amount of what"), ("what", "whit dae ye mean"), ("how_often", "how often what"),
     ("who", "whit wis i sayin"), ("wish", "anyway whit wis i sayin")],
)  # fmt: skip
def test_a_puzzled_question_gets_the_question_in_other_words(
    talk: Talk, question: str, said: str
) -> None:
    coach = until(talk(), question)
    before = coach.question
    coach.say(said)
    assert coach.asked() == question
    assert coach.question != before
    assert all(said not in str(vars(row)) for row in [*coach.rows(Goal), *coach.rows(Plan)])


@pytest.mark.parametrize("said", ["give me some ideas", "you tell me", "what can i do"])
@pytest.mark.parametrize("question", ["idea", "what"])
def test_somebody_who_asks_for_ideas_gets_them(talk: Talk, question: str, said: str) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert coach.asked() == "pick_idea"


def test_a_goal_that_is_denied_is_put_right_in_their_words(talk: Talk) -> None:
    coach = until(talk(), "change", wish="jean wis oot dancin at eighty")
    coach.say("whit naw thats no whit im efter")
    assert coach.asked() == "put_right"
    coach.say("id like tae walk doon tae the shops an see ma pals")
    (goal,) = coach.rows(Goal)
    assert goal.name == "walk doon tae the shops an see your pals"


def test_a_wish_said_at_the_ruler_is_the_goal_and_is_asked_about_by_name(talk: Talk) -> None:
    coach = until(talk(), "importance", wish="jean wis oot dancin at eighty")
    coach.say("id like tae walk doon tae the shops")
    assert coach.asked() == "importance"
    assert coach.said("walk doon tae the shops")
    (goal,) = coach.rows(Goal)
    assert goal.name == "walk doon tae the shops"


def test_a_time_is_no_helper_and_a_story_no_reminder(talk: Talk) -> None:
    coach = until(talk(), "who")
    coach.say("efter ma dinner aboot wan")
    (plan,) = coach.rows(Plan)
    assert not plan.who_helps
    assert "dinner" in str(plan.cue)
    assert coach.asked() == "who"

    other = until(talk(), "cue")
    other.say("och ma daughters jist phoned there aboot the fags again she never gies it a rest")
    (plan,) = other.rows(Plan)
    assert not plan.cue


def test_a_day_told_with_a_change_of_mind_is_said_back_as_the_day(talk: Talk) -> None:
    coach = until(talk(), "when_to")
    coach.say("wednesday mibbe naw wait thats ma chiropodist mak it thursday")
    (plan,) = coach.rows(Plan)
    assert plan.when_text == "on Thursday"


def test_a_bare_number_is_no_reason(talk: Talk) -> None:
    coach = until(talk(), "importance_why")
    coach.say("10")
    (goal,) = coach.rows(Goal)
    assert goal.why_it_matters is None
