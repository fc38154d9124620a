"""A goal that is not theirs is let go: what they would like takes its place, or is asked for."""

from __future__ import annotations

import re

from actions.agenda.words import UNNAMED_GOAL, name_of, said_back
from actions.planning.planning import full_plan
from actions.planning.wishing import take_goal
from actions.turn import Turn
from store.agenda import Area, item_in_focus
from store.goals import Goal, GoalState, goal_in_hand
from store.plans import Plan, agreed_plan, draft_plan
from understanding.plans.goal_refused import read_goal_refused
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of
from understanding.topics.topics import life_area

#: "Ma knees": so few words name what troubles somebody.
A_FEW_WORDS = 4
#: Asked of what they would like: once that is said, how much it matters comes next.
ASKS_FOR_A_WISH = frozenset({"wish", "own_wish", "change"})


def goal_is_refused(turn: Turn) -> bool:
    """Let a refused goal go; say whether one was. What is asked next is settled with it."""
    goal = goal_in_hand(turn.session, turn.person.id)
    item = item_in_focus(turn.session, turn.person.id)
    stands = f"{goal.words} {goal.name}" if goal is not None else (item.words if item else "")
    found = read_goal_refused(turn.text, goal=stands)
    if found is None:
        return False
    if found.instead is None:
        turn.say("utter_misheard")
        if goal is not None:
            goal.words = goal.name = UNNAMED_GOAL
            goal.why_it_matters = None  # The reason was one for what they never wanted.
        turn.go_to("goal_words")
        return True
    if names_a_trouble(found.instead):
        return False  # "Ma knees, no ma COPD": what it is about, and not where they want to be.
    put_goal_right(turn, found.instead)
    turn.say("utter_topic_put_right", topic=said_back(name_of(found.instead)))
    say_what_is_planned(turn)
    turn.go_to(after_the_goal(turn))
    return True


def put_goal_right(turn: Turn, words: str) -> None:
    """Give the goal in hand these words; a plan that is made for it stays as it is."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is None or not (_planned(turn, goal) or goal.state is GoalState.PLANNED):
        take_goal(turn, words)
        return
    goal.words, goal.name, goal.changed_at = words, name_of(words), turn.now
    goal.why_it_matters = None


def say_what_is_planned(turn: Turn) -> None:
    """Where a plan stands for it, say it: whoever has another goal hears what is still planned."""
    goal = goal_in_hand(turn.session, turn.person.id)
    plan = _planned(turn, goal) if goal is not None else None
    if plan is not None:
        turn.say("utter_recap_plan", plan=full_plan(plan))


def after_the_goal(turn: Turn) -> str:
    """Who has just said what they would like is not asked for it, nor how sure they are of it."""
    waiting = turn.main_question or "change"
    rates_the_old = waiting.startswith("confidence")
    return "importance" if rates_the_old or waiting in ASKS_FOR_A_WISH else waiting


def names_a_trouble(words: str) -> bool:
    """ "Ma knees", "my hip": what is the matter, and nothing that they would like."""
    first, *more = re.split(r"\s+(?:and|an|&)\s+", words.strip())
    short = len(first.split()) <= A_FEW_WORDS and shape_of(bare_phrase(first)) is Shape.THING
    weighs = life_area(first) in {Area.BODY.value, Area.MOOD.value}
    return short and weighs and all(life_area(one) is not None for one in more)


def _planned(turn: Turn, goal: Goal) -> Plan | None:
    plan = draft_plan(turn.session, goal.id) or agreed_plan(turn.session, goal.id)
    return plan if plan is not None and plan.what else None
