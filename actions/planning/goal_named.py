"""A goal's name in their words: what may be one, and taking it where goals are looked at."""

from __future__ import annotations

from actions.agenda.words import name_of, said_back
from actions.always.always import resume
from actions.planning.goal_refused import put_goal_right, say_what_is_planned
from actions.turn import Turn, step
from store.goals import Goal, goal_in_hand, rename_goal
from understanding.plans.goal_change import named_goal
from understanding.plans.said_as_wish import is_a_wish
from understanding.talking.no_answer import no_answer
from understanding.talking.set_apart import set_apart


def goal_in(text: str) -> str | None:
    """The goal that these words name, without "change the goal to"; None where they name none.

    A greeting, a question and a scrap of talk are no goal: "fit like", "what is my goal".
    """
    words = named_goal(text) or set_apart(text).told
    if not words or "?" in words or no_answer(words, asked="wish") is not None:
        return None
    return words if is_a_wish(words) else None


def take_name(turn: Turn, goal: Goal | None, text: str) -> bool:
    """Give a goal the name that was typed; say whether that was one."""
    words = goal_in(text)
    if goal is None or words is None:
        return False
    rename_goal(turn.session, goal, name_of(words)[:200], turn.now)
    goal.words = words
    return True


@step("action_goal_renamed")
def say_new_name(turn: Turn) -> None:
    """Say the goal's name back, and the plan that stands for it; then on from where they were."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None:
        turn.say("utter_goal_now", goal=said_back(goal.name))
        say_what_is_planned(turn)
    resume(turn)


def put_right_after_the_plan(turn: Turn, words: str) -> None:
    """Another name for the goal of an agreed plan: the plan stands, and is said."""
    put_goal_right(turn, words)
    turn.say("utter_goal_now", goal=said_back(name_of(words)))
    say_what_is_planned(turn)
    resume(turn)
