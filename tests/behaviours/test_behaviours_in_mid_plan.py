"""What people say in the middle of a plan: another goal, a fault, a gap, a question, a loss."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to
from journeys import until

from store.barriers import Barrier, ProblemSolvingStep
from store.goals import Goal
from store.plans import Plan, PlanState

Talk = Callable[..., Any]


def draft(coach: Any) -> Plan:
    return next(row for row in reversed(coach.rows(Plan)) if row.state is PlanState.DRAFT)


def test_another_goal_takes_nothing_of_the_old_plan_along(talk: Talk) -> None:
    coach = until(talk(), "who")
    coach.say("Actually I want to stop smoking")
    assert coach.asked() == "goal_instead", coach.last
    coach.press("Yes")
    assert coach.asked() == "importance", coach.last
    assert not [row for row in coach.rows(Plan) if row.state is PlanState.DRAFT and row.what]
    assert "stop smoking" in [goal.name for goal in coach.rows(Goal)]


def test_no_to_another_goal_goes_on_with_the_plan(talk: Talk) -> None:
    coach = until(talk(), "who")
    coach.say("I want to lose weight")
    coach.press("No")
    assert coach.asked() == "who", coach.last
    assert draft(coach).what


def test_what_is_missing_is_put_in_when_the_plan_is_read_back(talk: Talk) -> None:
    coach = until(talk(), "read_back")
    coach.say("there's nae fishing in it. put it in")
    assert coach.said("fishing"), coach.last
    assert coach.asked() == "read_back"


def test_a_lost_day_is_back(talk: Talk) -> None:
    coach = until(talk(), "plan_confidence")
    coach.say("Monday AND Thursday. You lost Monday")
    assert coach.said("Monday", "Thursday"), coach.last
    assert coach.asked() == "plan_confidence"


@pytest.mark.parametrize("asked", ["ways", "barrier"])
def test_a_fault_of_the_plan_is_no_way_round_it(talk: Talk, asked: str) -> None:
    coach = brought_to(talk(welcomed=False), asked)
    before = [row.words for row in coach.rows(Barrier)]
    coach.say("the plan disnae mention ma sister")
    assert coach.said("your sister"), coach.last
    assert [row.words for row in coach.rows(Barrier)] == before
    assert coach.asked() == "read_back"


@pytest.mark.parametrize(
    ("said", "asked", "answered"),
    [("what do you do with this number?", "confidence", "number|kept|step"),
     ("what if it rain?", "confidence", "day|smaller"),
     ("will they stop my PIP?", "more", "advis"), ("swim or walk for back?", "what", "physio"),
     ("why you ask?", "plan_confidence", "step|start")],
)  # fmt: skip
def test_what_is_asked_along_the_way_is_answered(
    talk: Talk, said: str, asked: str, answered: str
) -> None:
    coach = brought_to(talk(welcomed=False), asked)
    coach.say(said)
    assert any(word in coach.last for word in answered.split("|")), coach.last
    assert coach.asked() == asked


@pytest.mark.parametrize("asked", ["confidence", "importance_why", "open"])
def test_fear_for_the_heart_is_met_and_help_is_told_on_a_yes(talk: Talk, asked: str) -> None:
    coach = brought_to(talk(welcomed=False), asked)
    coach.say("feart ae the ticker")
    assert "Samaritans" not in coach.last
    assert coach.asked() == "heart_help", coach.last
    coach.say("aye")
    assert coach.said("heart nurse"), coach.last


@pytest.mark.parametrize("asked", ["importance", "how_did_it_go", "who", "plan_confidence"])
@pytest.mark.parametrize("said", ["Jim's awa noo"])
def test_a_death_told_shortly_is_met_whatever_was_asked(talk: Talk, asked: str, said: str) -> None:
    coach = brought_to(talk(welcomed=False), asked)
    coach.say(said)
    assert "sorry" in coach.last.casefold(), coach.last
    assert coach.asked() == "loss_more"


def test_my_goals_in_mid_plan_shows_the_plan_and_goes_on(talk: Talk) -> None:
    coach = until(talk(), "who")
    coach.say("my goals")
    assert coach.asked() == "who", coach.last
    assert coach.said("walk")


def test_half_a_walk_beside_a_first_call_is_seen(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "last_signpost")
    coach.say("I phoned them for the first time and did half the walk")
    assert any(word in coach.last for word in ("part of it", "some of it", "made a start"))


@pytest.mark.parametrize("said", ["i said NO jean", "take jean oot"])
def test_who_is_not_to_help_comes_off_whatever_part_is_asked(talk: Talk, said: str) -> None:
    coach = until(talk(), "cue")
    coach.say(said)
    assert not draft(coach).who_helps
    assert not draft(coach).cue
    assert coach.asked() == "cue", coach.last


@pytest.mark.parametrize("said", ["i said NO jean", "not my brother"])
def test_who_is_not_to_help_is_an_answer_where_helpers_are_asked_for(talk: Talk, said: str) -> None:
    coach = until(talk(), "who")
    coach.say(said)
    assert not draft(coach).who_helps
    assert coach.asked() == "cue", coach.last


def test_only_the_order_is_put_right(talk: Talk) -> None:
    coach = until(talk(), "plan_confidence", cue="after i drop the weans at school")
    coach.say("no, i walk before i drop the weans, not after")
    assert "before" in str(draft(coach).cue)
    assert "before" not in str(draft(coach).when_text)
    assert coach.asked() == "plan_confidence", coach.last


@pytest.mark.parametrize(
    ("asked", "said"),
    [("who", "i want help near my house"), ("read_back", "is some group near here"),
     ("how_much", "you know place near for back pain?"), ("importance", "you have some group?")],
)  # fmt: skip
def test_local_help_is_looked_for_wherever_it_is_asked_for(
    talk: Talk, asked: str, said: str
) -> None:
    coach = until(talk(), asked)
    coach.say(said)
    assert coach.asked() in {"need", "place", "services_ok"}, coach.last


def test_whom_to_tell_of_bad_treatment_is_answered_and_kept_as_no_way(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "ways")
    before = len(coach.rows(ProblemSolvingStep))
    coach.say("doctor is racist. who i tell")
    assert coach.said("practice") or coach.said("say so"), coach.last
    assert len(coach.rows(ProblemSolvingStep)) == before
    assert coach.asked() == "ways"
