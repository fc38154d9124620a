"""What has been understood so far, gathered in the person's own words."""

from __future__ import annotations

from actions.always import resume
from actions.planning import full_plan
from actions.turn import Turn, step
from actions.words import UNNAMED_GOAL, said_back, topic_of
from store.agenda import item_in_focus, strengths_of
from store.goals import GoalState, goal_in_hand
from store.plans import agreed_plan, draft_plan
from understanding.said_as_wish import named_help


@step("action_summary")
def sum_up(turn: Turn) -> None:
    """Gather what was said so far in three short parts, all in their own words."""
    person = turn.person.id
    item, goal = item_in_focus(turn.session, person), goal_in_hand(turn.session, person)
    helps = strengths_of(turn.session, person)
    topic = topic_of(item.words) if item else ""
    wish = ""
    if goal and goal.state is GoalState.EXPLORING and goal.name != UNNAMED_GOAL:
        wish = said_back(goal.name)
    if topic and helps and wish:
        turn.say(
            "utter_summary", topic=topic, helps=topic_of(named_help(helps[-1].words)), wish=wish
        )
    elif topic and wish:
        turn.say("utter_summary_short", topic=topic, wish=wish)
    elif topic:
        turn.say("utter_summary_topic", topic=topic)
    else:
        turn.say("utter_heard")


@step("action_recap")
def recap(turn: Turn) -> None:
    """Say what has been understood so far, and go back to where they were."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is None and item_in_focus(turn.session, turn.person.id) is None:
        turn.say("utter_recap_nothing")
    else:
        sum_up(turn)
    plan = (
        (draft_plan(turn.session, goal.id) or agreed_plan(turn.session, goal.id)) if goal else None
    )
    if plan is not None and plan.what:
        turn.say("utter_recap_plan", plan=full_plan(plan))
    resume(turn)
