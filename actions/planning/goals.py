"""The person's goals in their own hands: see, rename, pause, change, let go."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from actions.agenda.agenda import live_goals
from actions.agenda.words import said_back
from actions.answers.hearing import NOT_UNDERSTOOD, answer_to, offers, reads_first
from actions.planning.goal_named import take_name
from actions.planning.planning import PART_OF, full_plan
from actions.turn import Turn, step
from store.check_ins import cancel_check_ins
from store.goals import Goal, GoalState, goal_in_hand, goal_of, move_goal
from store.plans import agreed_plan, draft_plan
from understanding.plans.goal_change import drops_goal, named_goal
from understanding.talking.choices import read_choice
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of
from understanding.topics.picking import short


@step("action_show_goals")
def show_goals(turn: Turn) -> None:
    """List goals with the plan of each, then ask which one to change, if any.

    "Delete that goal" is done at once where it is plain which: the one being explored, or the
    only one there is.
    """
    goals = live_goals(turn)
    current = goal_in_hand(turn.session, turn.person.id)
    explored = current is not None and current.state is GoalState.EXPLORING
    if drops_goal(turn.text) and current is not None and (explored or len(goals) == 1):
        _move_goal(turn, current, GoalState.DROPPED, "utter_goal_dropped")
        turn.go_to("else")
        return
    if explored and len(goals) == 1 and _says_what_is_being_planned(turn, goals[0]):
        return
    if not goals:
        turn.say("utter_goals_none")
        turn.go_to(turn.main_question or "open")
        return
    for goal in goals[:3]:
        plan = agreed_plan(turn.session, goal.id)
        if plan is not None:
            turn.say("utter_goal_with_plan", goal=said_back(goal.name), plan=full_plan(plan))
        else:
            turn.say("utter_goals", goals=said_back(goal.name))
    turn.go_to("goal_which")


def _says_what_is_being_planned(turn: Turn, goal: Goal) -> bool:
    """In mid-plan the plan so far is what there is to see; then on with it. Tell whether it was."""
    draft = draft_plan(turn.session, goal.id)
    if draft is None or not draft.what or turn.asked not in PART_OF:
        return False
    turn.say("utter_recap_plan", plan=full_plan(draft))
    turn.go_to(str(turn.asked))
    return True


@step("action_ask_goal_which")
def ask_goal_which(turn: Turn) -> None:
    """Ask which goal to change; leaving all as they are is an answer."""
    goals = live_goals(turn)[:5]
    buttons = [(short(said_back(goal.name)), f"goal_{goal.id}") for goal in goals]
    turn.say_with_buttons("utter_goal_which", [*buttons, ("Leave them as they are", "no")])


@offers("goal_which")
def goals_to_pick(turn: Turn) -> Mapping[str, Sequence[str]]:
    """What may be typed to pick a goal."""
    return {f"goal_{goal.id}": (goal.name, said_back(goal.name)) for goal in live_goals(turn)}


#: "Leave them", "och leave it": fewer words than a choice takes.
LEAVES = re.compile(
    r"\W*(?:(?:och|oh|just|no|naw|well|ok|aye|please)\b[\s,.]*)*(?:leave|keep) "
    r"(?:them|it|that|those|the lot|all)"
    r"(?: all| alone| be| as (?:they are|it is|is)| then| please| for now)*\W*",
    re.IGNORECASE,
)


@reads_first("goal_which", "goal_do")
def read_leaving(turn: Turn) -> str | None:
    """ "Leave them" leaves them all as they are; "walking the dog" is what the goal is to be."""
    if LEAVES.fullmatch(turn.text) is None:
        return "renamed" if _names_the_goal_anew(turn) else None
    return "no" if turn.asked == "goal_which" else "leave"


def _names_the_goal_anew(turn: Turn) -> bool:
    """Take a doing that is typed at the list for the goal's new name, where it is plain whose."""
    goals = live_goals(turn)
    goal = chosen_goal(turn) if turn.asked == "goal_do" else goals[0] if len(goals) == 1 else None
    if turn.pressed is not None or turn.control is not None or goal is None:
        return False
    offered = turn.question.choices if turn.asked == "goal_do" and turn.question else {}
    if read_choice(turn.text, {**offered, **goals_to_pick(turn)}) is not None:
        return False
    doing = shape_of(bare_phrase(turn.text)) in {Shape.DOING, Shape.TO_DO}
    names = named_goal(turn.text) or (doing and not ASKS_OF_THE_LIST.match(turn.text))
    return bool(names) and take_name(turn, goal, turn.text)


#: "Change the day", "show me the plan": said of the list, and no name.
ASKS_OF_THE_LIST = re.compile(
    r"\W*(?:please |can you |just )*(?:chang|chyng|mov|mak|stop|delet|remov|drop|bin|paus|rest|"
    r"edit|renam|show|see|open|go|carry|keep|leav|look|tell|forget|add|pick|choos|skip|wait|ask)\w*",
    re.IGNORECASE,
)


@answer_to("goal_which")
def hear_goal(turn: Turn, label: str) -> str | None:
    """Remember the goal in hand; yes means the one there is."""
    if label == "renamed":
        return None
    goals = live_goals(turn)
    if label == "yes" and goals:
        label = f"goal_{goals[0].id}"
    if label.startswith("goal_"):
        turn.set("goal_in_hand", label.removeprefix("goal_"))
        chosen = goal_of(turn.session, turn.person.id, int(label.removeprefix("goal_")))
        if chosen is not None:
            chosen.changed_at = turn.now
            return "picked"
    return "no"


def chosen_goal(turn: Turn) -> Goal | None:
    """The goal that they picked to change."""
    number = str(turn.slots.get("goal_in_hand") or "")
    return goal_of(turn.session, turn.person.id, int(number)) if number.isdigit() else None


@answer_to("goal_name")
def hear_goal_name(turn: Turn, label: str) -> str | None:
    """A goal's new name, in their words; a greeting is none."""
    named = label == "said" and take_name(turn, chosen_goal(turn), turn.text)
    return NOT_UNDERSTOOD if label == "said" and not named else None


@step("action_pause_goal")
def pause_goal(turn: Turn) -> None:
    """Rest a goal; nothing is sent about it."""
    _move(turn, GoalState.PAUSED, "utter_goal_paused")


@step("action_drop_goal")
def drop_goal(turn: Turn) -> None:
    """Let a goal go, without a word of regret."""
    _move(turn, GoalState.DROPPED, "utter_goal_dropped")


def _move(turn: Turn, state: GoalState, line: str) -> None:
    goal = chosen_goal(turn)
    if goal is None:
        turn.say("utter_goals_none")
        return
    _move_goal(turn, goal, state, line)


def _move_goal(turn: Turn, goal: Goal, state: GoalState, line: str) -> None:
    move_goal(turn.session, goal, state, turn.now)
    cancel_check_ins(turn.session, turn.person.id, goal_id=goal.id)
    turn.say(line, goal=said_back(goal.name))
