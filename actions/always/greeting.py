"""Hello again and goodbye: a person who comes back is met by the name of their goal."""

from __future__ import annotations

import re
from datetime import timedelta

from actions.agenda.words import said_back, topic_of
from actions.answers.hearing import answer_to
from actions.planning.plan_day import still_to_come
from actions.turn import Turn, step
from coaching.quiet_hours import say_when
from store.agenda import item_in_focus
from store.check_ins import CheckInState, cancel_check_ins, check_in_to_answer, check_ins_of
from store.goals import Goal, GoalState, goal_in_hand, goals_of, move_goal
from store.inbox import wrote_before
from store.plans import agreed_plan
from understanding.text.words import in_english

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
    elif goal is not None and goal.state is GoalState.PLANNED and _is_to_come(turn, goal):
        turn.say("utter_welcome_back_to_come", goal=said_back(goal.name))
        turn.go_to("open")
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


def _is_to_come(turn: Turn, goal: Goal) -> bool:
    """Whether the day of the plan has yet to come, and no check-in waits for its answer."""
    plan = agreed_plan(turn.session, goal.id)
    asked = check_in_to_answer(turn.session, turn.person.id)
    return plan is not None and asked is None and still_to_come(plan, turn.now)


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
    states = (CheckInState.PLANNED, CheckInState.SNOOZED)  # One that was moved comes all the same.
    coming = check_ins_of(turn.session, turn.person.id, *states)
    if coming:
        turn.say("utter_goodbye_check_in", when=say_when(coming[0].due_at, turn.now))
    else:
        turn.say("utter_goodbye")


#: "Naw thanks. Cheerio the noo": the no is heard before the goodbye.
BEGINS_WITH_NO = re.compile(r"\W*(?:no|nope|nah|not just now|not now)\b")


@step("action_goodbye")
def say_goodbye(turn: Turn) -> None:
    """A goodbye ends kindly from anywhere; at the offer of a check-in a no in it is one."""
    if turn.asked in {"check_in", "check_in_when"} and BEGINS_WITH_NO.match(in_english(turn.text)):
        cancel_check_ins(turn.session, turn.person.id)
    if turn.asked == "review":
        turn.set("review_refused", True)
    close(turn)
