"""Another goal, half way through one: taken where it is plain, asked about once where it is not."""

from __future__ import annotations

from actions.agenda.words import name_of, said_back
from actions.answers.hearing import answer_to
from actions.planning.goal_named import put_right_after_the_plan
from actions.planning.mending import NEW_DRAFT
from actions.planning.wishing import take_goal
from actions.turn import Turn, step
from store.check_ins import cancel_check_ins
from store.goals import Goal, GoalState, goal_in_hand, move_goal
from store.plans import agreed_plan, draft_of, draft_plan
from understanding.plans.goal_change import WHILE_PLANNING, GoalChange, read_goal_change
from understanding.plans.goal_instead import wish_instead


@step("action_change_goal")
def change_goal(turn: Turn) -> None:
    """Begin the goal that they name, or ask whether that is what they are after instead."""
    change = read_goal_change(turn.text, asked=turn.asked) or _said_as_a_wish(turn.text)
    if change is None:
        turn.go_to(turn.main_question or "open")
    elif change.sure:
        _begin(turn, change)
    else:
        turn.set("new_goal", change.words)
        turn.go_to("goal_instead")


def _said_as_a_wish(text: str) -> GoalChange | None:
    """ "Actually I want to stop smoking": surely meant where what was planned is dropped for it."""
    wish = wish_instead(text)
    return GoalChange(wish.words, sure=wish.drops) if wish is not None else None


@step("action_ask_goal_instead")
def ask_goal_instead(turn: Turn) -> None:
    """The one question where it is not plain that another goal is meant."""
    words = said_back(name_of(str(turn.slots.get("new_goal") or "")))
    turn.say_with_buttons("utter_goal_instead", [("Yes", "yes"), ("No", "no")], goal=words)


@answer_to("goal_instead")
def hear_goal_instead(_turn: Turn, label: str) -> str | None:
    """Only a yes changes the goal."""
    return "yes" if label == "yes" else "no"


@step("action_take_new_goal")
def take_new_goal(turn: Turn) -> None:
    """They are after something else."""
    _begin(turn, GoalChange(str(turn.slots.get("new_goal") or ""), sure=True))


def _begin(turn: Turn, change: GoalChange) -> None:
    old = goal_in_hand(turn.session, turn.person.id)
    turn.set("new_goal", None)
    planned = old is not None and old.state is GoalState.PLANNED
    if planned and not change.new and turn.asked not in WHILE_PLANNING | {"goal_instead"}:
        put_right_after_the_plan(turn, change.words)
        return
    if old is not None and old.state is GoalState.EXPLORING:
        old.why_it_matters = None
        _empty_draft(turn, old)
    elif old is not None and not change.new and turn.once("rest"):
        _empty_draft(turn, old)
        move_goal(turn.session, old, GoalState.PAUSED, turn.now)
        if agreed_plan(turn.session, old.id) is not None:
            cancel_check_ins(turn.session, turn.person.id, goal_id=old.id)
            turn.say("utter_goal_paused", goal=said_back(old.name))
    take_goal(turn, change.words)
    for slot in ("idea_said", "limit_said", "route", "ideas_seen", "ideas_wanted"):
        turn.set(slot, None)
    turn.say("utter_goal_now", goal=said_back(name_of(change.words)))
    turn.go_to("importance")


def _empty_draft(turn: Turn, goal: Goal) -> None:
    """Nothing of a plan that was begun for the old goal goes into the new one."""
    if draft_plan(turn.session, goal.id) is not None:
        draft_of(turn.session, goal, **NEW_DRAFT)
