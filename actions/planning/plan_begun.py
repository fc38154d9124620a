"""Somebody asks for a plan: it is begun, for what they have told, and never talked round."""

from __future__ import annotations

from actions.agenda.agenda import live_goals, take_things
from actions.agenda.words import UNNAMED_GOAL, name_of, said_back, topic_of
from actions.planning.goals import show_goals
from actions.planning.wishing import A_WISH, take_goal
from actions.turn import Turn, step
from store.agenda import item_in_focus
from store.goals import Goal, GoalState, goal_in_hand
from store.plans import agreed_plan
from understanding.plans.plan_wanted import plan_told, plan_wanted
from understanding.text.words import in_english
from understanding.topics.story_told import read_story, says_when_or_how_often


@step("action_begin_plan")
def begin_plan(turn: Turn) -> None:
    """Go straight to the plan where a goal was told; else ask what they would like to do."""
    told = plan_told(turn.text, now=turn.now)
    wanted = told or plan_wanted(turn.text)
    named = wanted.goal if wanted else ""
    goal = _goal_meant(turn, named)
    if told is not None and goal is not None and goal.state is GoalState.EXPLORING:
        turn.set("idea_said", told.idea[:300])  # Only what is missing of it is asked for.
    if goal is None and live_goals(turn) and not item_in_focus(turn.session, turn.person.id):
        show_goals(turn)
    elif goal is None:
        turn.say("utter_plan_then")
        turn.go_to("change")
    elif goal.state is GoalState.PLANNED and agreed_plan(turn.session, goal.id) is not None:
        show_goals(turn)
    else:
        turn.say("utter_plan_for", goal=said_back(goal.name))
        turn.set("limit_said", None)
        turn.go_to("limits")


def _goal_meant(turn: Turn, named: str) -> Goal | None:
    """What the plan is for: named with the wish, being explored, or told before as a wish."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if named:
        if item_in_focus(turn.session, turn.person.id) is None:
            take_things(turn, named)
        return _take(turn, _said_fuller(turn, named))
    if goal is not None and goal.name != UNNAMED_GOAL:
        return goal
    wish = _wish_told(turn)
    return _take(turn, wish) if wish else None


def _take(turn: Turn, words: str) -> Goal | None:
    goal = take_goal(turn, words)
    turn.set("idea_said", words[:300] if says_when_or_how_often(words) else None)
    return goal


def _said_fuller(turn: Turn, named: str) -> str:
    """ "The 10k" is what was told of before in more words: "run 10k by next month"."""
    key = [word for word in in_english(named).split() if word not in {"the", "a", "my", "that"}]
    if len(key) > 1 or not key:
        return named
    fuller = [words for words in _told(turn) if key[0] in in_english(words).split()]
    wishes = [words for words in fuller if A_WISH.match(in_english(words))]
    return wishes[-1] if wishes else named


def _wish_told(turn: Turn) -> str | None:
    """The last wish in what they have told, where it names something."""
    wishes = [
        words
        for words in _told(turn)
        if A_WISH.match(in_english(words)) and name_of(words) != UNNAMED_GOAL
    ]
    return wishes[-1] if wishes else None


def _told(turn: Turn) -> list[str]:
    """What is in focus and the last messages, parted where they tell a story; the newest last."""
    history = (turn.latest.get("metadata") or {}).get("history") or ()
    item = item_in_focus(turn.session, turn.person.id)
    told = [topic_of(item.words), item.words] if item else []
    for words in history:
        story = read_story(words)
        told += story.wishes if story else [words]
    return [*told, *([item.words] if item else [])]
