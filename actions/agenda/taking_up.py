"""What is said out of the blue is taken up; what was in hand is put aside for it."""

from __future__ import annotations

from actions.agenda.agenda import take_story, take_things
from actions.agenda.words import topic_of
from actions.planning.wishing import take_goal
from actions.turn import Turn, step
from store.agenda import (
    AgendaState,
    LimitKind,
    item_in_focus,
    note_limit,
)
from store.goals import GoalState, goal_in_hand, move_goal
from understanding.talking.set_apart import set_apart
from understanding.topics.no_topic import names_no_topic
from understanding.topics.topic_named import topic_named
from understanding.topics.topics import life_area


@step("action_take_up")
def take_up(turn: Turn) -> None:
    """Take a message out of the blue as something on their mind, if it says anything."""
    nothing_told = set_apart(turn.text).only is not None or names_no_topic(turn.text)
    if nothing_told or (len(turn.text.split()) < 2 and not life_area(turn.text)):
        turn.set("began", "unclear")
        return
    turn.set("began", "story" if take_story(turn, turn.text) else take_things(turn, turn.text))


@step("action_take_up_goal")
def take_up_goal(turn: Turn) -> None:
    """Take a wish out of the blue as the beginning of a goal."""
    if take_story(turn, turn.text):
        turn.set("began", "story")
        return
    turn.set("began", "one")
    take_things(turn, turn.text)
    take_goal(turn, turn.text)
    turn.set("idea_said", set_apart(turn.text).told[:300])


@step("action_take_up_carer")
def take_up_carer(turn: Turn) -> None:
    """Somebody who looks after another is coached as one; caring binds every plan."""
    turn.person.is_carer = True
    note_limit(turn.session, turn.person.id, LimitKind.CARING, turn.text, turn.now)
    if len(turn.text.split()) > 2:
        take_things(turn, turn.text)


@step("action_put_aside")
def put_aside(turn: Turn) -> None:
    """Leave the goal in hand as it is and make room; what was in focus is kept for later."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and goal.state is GoalState.EXPLORING:
        move_goal(turn.session, goal, GoalState.PAUSED, turn.now)
    current = item_in_focus(turn.session, turn.person.id)
    if current is not None:
        current.state = AgendaState.PARKED
    for slot in ("area", "idea_said", "route", "limit_said", "ideas_wanted"):
        turn.set(slot, None)


@step("action_take_named")
def take_named(turn: Turn) -> None:
    """What they would rather talk about, where the wish names it; else they are asked."""
    named = topic_named(turn.text) if turn.pressed is None else None
    if named is None:
        turn.go_to("open")
        return
    several = take_things(turn, named) == "several"
    if several:
        turn.follow_with("action_ask_which")
    else:
        turn.say("utter_topic_taken_up", topic=topic_of(named))
        turn.go_to("more")
