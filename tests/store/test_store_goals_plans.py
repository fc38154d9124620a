"""A goal in the person's words, and every version of its plan."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from store.goals import (
    Goal,
    GoalState,
    PeerSupport,
    goal_in_hand,
    goal_of,
    goals_of,
    move_goal,
    rename_goal,
    set_goal,
)
from store.plans import (
    PlanState,
    agree_plan,
    agreed_plan,
    draft_of,
    draft_plan,
    end_plan,
    plan_of,
    plans_of,
)


@pytest.fixture
def goal(opened: Session, ann: str, now: datetime) -> Goal:
    return set_goal(opened, ann, "walk the weans to school", now)


@pytest.mark.behaviour(52)
def test_a_goal_needs_no_condition(opened: Session, goal: Goal) -> None:
    opened.expire_all()
    assert goal.condition is None
    assert goal.name == goal.words == "walk the weans to school"
    assert goal.state is GoalState.EXPLORING
    assert goal.peer_support is PeerSupport.NOT_OFFERED


def test_a_person_renames_their_goal_and_the_words_stay(
    opened: Session, goal: Goal, now: datetime
) -> None:
    rename_goal(opened, goal, "School run", now)
    assert (goal.name, goal.words) == ("School run", "walk the weans to school")


def test_nobody_reaches_another_persons_goal_or_plan(
    opened: Session, ann: str, bob: str, goal: Goal
) -> None:
    plan = draft_of(opened, goal, what="walk")
    assert goal_of(opened, ann, goal.id) is goal
    assert plan_of(opened, ann, plan.id) is plan
    assert goal_of(opened, bob, goal.id) is None
    assert plan_of(opened, bob, plan.id) is None
    assert goals_of(opened, bob) == []


def test_a_returning_person_is_met_by_the_goal_touched_last(
    opened: Session, ann: str, goal: Goal, now: datetime
) -> None:
    second = set_goal(opened, ann, "sleep better", now + timedelta(hours=1))
    assert goal_in_hand(opened, ann) is second
    move_goal(opened, goal, GoalState.PLANNED, now + timedelta(hours=2))
    assert goal_in_hand(opened, ann) is goal
    move_goal(opened, goal, GoalState.DONE, now + timedelta(hours=3))
    assert goal_in_hand(opened, ann) is second
    assert goals_of(opened, ann, GoalState.DONE) == [goal]


def test_a_state_that_does_not_exist_is_refused(opened: Session, goal: Goal) -> None:
    goal.state = "won"
    with pytest.raises((StatementError, LookupError)):
        opened.flush()
    opened.rollback()


def test_a_number_is_never_used_again_so_an_old_button_points_at_nothing(
    opened: Session, ann: str, goal: Goal, now: datetime
) -> None:
    pressed = goal.id
    opened.delete(goal)
    opened.flush()
    assert set_goal(opened, ann, "sleep better", now).id != pressed


def test_a_plan_is_filled_in_part_by_part(opened: Session, goal: Goal) -> None:
    draft_of(opened, goal, what="walk to the shop")
    draft_of(opened, goal, how_often="three times a week", starts_on=date(2026, 2, 3))
    draft = draft_plan(opened, goal.id)
    assert draft is not None
    assert (draft.what, draft.how_often, draft.version) == (
        "walk to the shop",
        "three times a week",
        1,
    )
    assert agreed_plan(opened, goal.id) is None


def test_a_part_that_a_plan_has_not_is_refused(opened: Session, goal: Goal) -> None:
    with pytest.raises(ValueError, match="frequency"):
        draft_of(opened, goal, frequency="daily")


@pytest.mark.parametrize("what", [None, "", "  "])
def test_a_plan_of_nothing_is_never_agreed(
    opened: Session, goal: Goal, now: datetime, what: str | None
) -> None:
    with pytest.raises(ValueError, match="says nothing"):
        agree_plan(opened, draft_of(opened, goal, what=what), now)
    assert agreed_plan(opened, goal.id) is None


def test_agreeing_dates_the_plan_and_the_goal_is_planned(
    opened: Session, goal: Goal, now: datetime
) -> None:
    plan = agree_plan(opened, draft_of(opened, goal, what="walk"), now)
    assert (plan.state, plan.agreed_at) == (PlanState.AGREED, now)
    assert goal.state is GoalState.PLANNED
    agree_plan(opened, plan, now + timedelta(days=1))
    assert plan.agreed_at == now


def test_a_changed_plan_is_a_new_version_and_the_old_one_is_kept(
    opened: Session, goal: Goal, now: datetime
) -> None:
    first = agree_plan(opened, draft_of(opened, goal, what="walk", how_much="20 minutes"), now)
    changed = draft_of(opened, goal, how_much="10 minutes")
    assert agreed_plan(opened, goal.id) is first
    agree_plan(opened, changed, now + timedelta(days=7))
    assert [(plan.version, plan.what, plan.how_much, plan.state) for plan in
            plans_of(opened, goal.id)] == [
        (1, "walk", "20 minutes", PlanState.REPLACED),
        (2, "walk", "10 minutes", PlanState.AGREED),
    ]  # fmt: skip
    end_plan(opened, changed)
    assert agreed_plan(opened, goal.id) is None
