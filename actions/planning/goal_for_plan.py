"""The goal that a plan is made for: the one in hand, or one begun from what is in focus."""

from __future__ import annotations

from actions.planning.wishing import take_goal
from actions.readiness.readiness import what_about
from actions.turn import Turn
from store.goals import Goal, goal_in_hand


def goal_for_plan(turn: Turn) -> Goal:
    """The goal that is being planned; one is begun from what is in focus where there is none."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is None:
        goal = take_goal(turn, what_about(turn))
    if goal is None:
        raise LookupError("A plan needs a goal.")
    return goal
