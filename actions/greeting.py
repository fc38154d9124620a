"""Hello again and goodbye: a person who comes back is met by the name of their goal."""

from __future__ import annotations

from datetime import timedelta

from actions.hearing import answer_to
from actions.turn import Turn, step
from actions.words import said_back, topic_of
from coaching.quiet_hours import say_when
from store.agenda import item_in_focus
from store.check_ins import CheckInState, check_ins_of
from store.goals import GoalState, goal_in_hand, goals_of, move_goal
from store.inbox import wrote_before

#: After this long a greeting is a return, met by the name of the goal.
AWAY = timedelta(hours=6)


@step("action_greet")
def greet(turn: Turn) -> None:
    """Meet a person who comes back by the name of their goal, never by "hello, I am …"."""
    last = wrote_before(turn.session, turn.person.id, turn.message_id)
    away = last is None or turn.now - last > AWAY
    goal = goal_in_hand(turn.session, turn.person.id)
    item = item_in_focus(turn.session, turn.person.id)
    if turn.asked == "how_did_it_go":
        # "Mornin" in answer to a check-in: hello, and the short question, not all of it again.
        turn.say("utter_hello_again")
        turn.go_to("how_did_it_go")
    elif not away:
        turn.say("utter_hello_again")
        turn.go_to(turn.main_question or "open")
    elif goal is not None and goal.state is GoalState.PLANNED:
        turn.say("utter_welcome_back_plan", goal=said_back(goal.name))
        turn.go_to("how_did_it_go")
    elif goal is not None:
        turn.say("utter_welcome_back_topic", topic=said_back(goal.name))
        turn.go_to("go_on")
    elif paused := goals_of(turn.session, turn.person.id, GoalState.PAUSED):
        # They said that it may be raised again; it is taken up only if they say yes now.
        turn.say("utter_welcome_back_topic", topic=said_back(paused[0].name))
        turn.go_to("go_on")
    elif item is not None:
        turn.say("utter_welcome_back_topic", topic=topic_of(item.words))
        turn.go_to("go_on")
    else:
        turn.say("utter_hello_again")
        turn.go_to(turn.main_question or "open")


@answer_to("go_on")
def hear_go_on(turn: Turn, label: str) -> None:
    """A yes wakes the goal that rested."""
    resting = goals_of(turn.session, turn.person.id, GoalState.PAUSED)
    if label == "yes" and resting and goal_in_hand(turn.session, turn.person.id) is None:
        move_goal(turn.session, resting[0], GoalState.EXPLORING, turn.now)


#: Where a talk had come to an end; going on then means looking at the change afresh.
ENDINGS = frozenset({None, "open", "else", "ask_again", "keep_plan", "differently", "check_in"})


@step("action_go_on")
def go_on(turn: Turn) -> None:
    """On with the question that waited, or with the change itself where the talk had ended."""
    turn.go_to("change" if turn.main_question in ENDINGS else str(turn.main_question))


@step("action_ask_go_on")
def ask_go_on(turn: Turn) -> None:
    """Ask a returning person whether to go on where they stopped."""
    goal = goal_in_hand(turn.session, turn.person.id)
    item = item_in_focus(turn.session, turn.person.id)
    topic = said_back(goal.name) if goal else topic_of(item.words) if item else "this"
    turn.say_with_buttons(
        "utter_go_on", [("Yes, go on", "yes"), ("Something else", "no")], topic=topic
    )


@step("action_close")
def close(turn: Turn) -> None:
    """End for today: what was agreed, and when the coach writes again, if it does."""
    coming = check_ins_of(turn.session, turn.person.id, CheckInState.PLANNED)
    if coming:
        turn.say("utter_goodbye_check_in", when=say_when(coming[0].due_at, turn.now))
    else:
        turn.say("utter_goodbye")


step("action_goodbye")(close)
