"""Somebody looks for the place where they were, or whether the coach still answers."""

from __future__ import annotations

from actions.agenda.words import UNNAMED_GOAL, said_back, topic_of
from actions.always.always import resume
from actions.check_ins.plan_news import standing_plan
from actions.planning.planning import full_plan
from actions.turn import Turn, step
from store.agenda import item_in_focus
from store.goals import goal_in_hand


@step("action_still_here")
def still_here(turn: Turn) -> None:
    """Yes, and on with the question that waited, if one did."""
    turn.say("utter_still_here")
    if turn.asked is None:
        resume(turn)
    else:
        turn.go_to(turn.asked)


@step("action_where_were_we")
def where_were_we(turn: Turn) -> None:
    """Name the plan, the goal or the topic in hand, and put the question again that waited."""
    standing, goal = standing_plan(turn), goal_in_hand(turn.session, turn.person.id)
    item = item_in_focus(turn.session, turn.person.id)
    if standing is not None and (goal is None or goal.id == standing[0].id):
        turn.say("utter_recap_plan", plan=full_plan(standing[1]))
    elif goal is not None and goal.name != UNNAMED_GOAL:
        turn.say("utter_recap_goal", goal=said_back(goal.name))
    elif item is not None:
        turn.say("utter_recap_topic", topic=topic_of(item.words))
    else:
        turn.say("utter_recap_nothing")
    resume(turn)
