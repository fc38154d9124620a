"""A topic that is not theirs goes at once: off the list, out of the goal and off the page."""

from __future__ import annotations

import re

from actions.agenda.agenda import take_things, waiting_items
from actions.agenda.words import listed, topic_of
from actions.planning.plan_parts import take_off
from actions.turn import Turn, step
from store.agenda import AgendaItem, agenda_of, item_in_focus, park_other_items
from store.check_ins import cancel_check_ins
from store.goals import Goal, GoalState, goals_of, move_goal
from store.plans import agreed_plan, draft_plan
from store.sheets import latest_sheet
from understanding.topics.off_the_list import takes_off_the_list
from understanding.topics.topic_corrections import read_topic_correction
from understanding.topics.topic_denied import names_it, read_denied_topic

#: Parts of a list that may each name something of its own.
_PARTS = re.compile(r"\s*(?:[,;.\n]+|\s(?:and|an|an'|&)\s)\s*")
STANDING = (GoalState.EXPLORING, GoalState.PLANNED, GoalState.PAUSED)
#: Asked of a topic or a goal: without it there is nothing to ask.
OF_THE_TOPIC = frozenset(
    """more helps wish change own_wish importance importance_why importance_raise why_it_matters
    small_step confidence confidence_why confidence_raise values make_of_it ask_again limits idea
    pick_idea what how_much when_to how_often who cue plan_confidence fix smaller read_back edit
    which""".split()
)


@step("action_deny_topic")
def deny_topic(turn: Turn) -> None:
    """Take it out wherever it stands, with a short sorry, and ask on; nothing of it is argued."""
    if takes_off_the_list(turn.text) and (waiting := waiting_items(turn)):
        _clear_the_list(turn, waiting)
        return
    found = read_denied_topic(turn.text)
    if found is None:
        turn.go_to(turn.asked or turn.main_question or "open")  # Nothing waits on the list.
        return
    thing = found.thing
    had_goal = _drop_goals(turn, thing)
    had_topic = _drop_topics(turn, thing)
    _take_off_page(turn, thing)
    turn.say("utter_topic_gone", thing=thing)
    right = read_topic_correction(turn.text, before=turn.before)
    if right is not None and right.right and not names_it(right.right, thing):
        take_things(turn, right.right)
        turn.go_to("more")
    else:
        turn.go_to(_next_question(turn, lost=had_goal or had_topic))


def _clear_the_list(turn: Turn, waiting: list[AgendaItem]) -> None:
    """What waits goes: those that the coach has just named, or all where it named none."""
    named = [item for item in waiting if names_it(turn.before, item.words)] or waiting
    turn.say("utter_topic_gone", thing=listed([topic_of(item.words) for item in named]))
    for item in named:
        _take_off_topic(turn, item, item.words)
    turn.session.flush()
    asked = turn.asked or turn.main_question or "open"
    turn.go_to(_next_question(turn, lost=True) if asked == "which" else asked)


def _next_question(turn: Turn, *, lost: bool) -> str:
    """The question that waited goes on, unless it was asked of what has just gone."""
    asked = turn.asked or turn.main_question or "open"
    if not lost or asked not in OF_THE_TOPIC:
        return asked
    if item_in_focus(turn.session, turn.person.id) is not None:
        return "more"
    left = waiting_items(turn)
    if len(left) == 1:
        park_other_items(turn.session, turn.person.id, left[0].id)
        turn.say("utter_topic_taken_up", topic=topic_of(left[0].words))
        return "more"
    return "which" if left else "open"


def _drop_goals(turn: Turn, thing: str) -> bool:
    """Let go of a goal that names it, and take it out of the plans of the others."""
    dropped = False
    for goal in goals_of(turn.session, turn.person.id, *STANDING):
        if names_it(goal.words, thing):
            move_goal(turn.session, goal, GoalState.DROPPED, turn.now)
            cancel_check_ins(turn.session, turn.person.id, goal_id=goal.id)
            dropped = True
        else:
            _take_off_plans(turn, goal, thing)
    return dropped


def _take_off_plans(turn: Turn, goal: Goal, thing: str) -> None:
    for plan in (draft_plan(turn.session, goal.id), agreed_plan(turn.session, goal.id)):
        if plan is not None:
            take_off(plan, thing)
    if goal.why_it_matters and names_it(goal.why_it_matters, thing):
        goal.why_it_matters = None


def _drop_topics(turn: Turn, thing: str) -> bool:
    """Take it off the list; of a topic that names more, the rest stays. Tell whether one went."""
    gone = False
    for item in agenda_of(turn.session, turn.person.id):
        if names_it(item.words, thing):
            gone = _take_off_topic(turn, item, thing) or gone
    turn.session.flush()
    return gone


def _take_off_topic(turn: Turn, item: AgendaItem, thing: str) -> bool:
    left = [part for part in _PARTS.split(item.words) if part and not names_it(part, thing)]
    if left:
        item.words = ", ".join(left)
        return False
    for goal in goals_of(turn.session, turn.person.id):
        if goal.agenda_item_id == item.id:
            goal.agenda_item_id = None
    turn.session.flush()
    turn.session.delete(item)
    return True


def _take_off_page(turn: Turn, thing: str) -> None:
    """Take each line that names it off the page for a visit."""
    sheet = latest_sheet(turn.session, turn.person.id)
    if sheet is None:
        return
    for part in ("working", "not_working", "matters", "questions"):
        lines = (getattr(sheet, part) or "").splitlines()
        kept = [line for line in lines if not names_it(line, thing)]
        if len(kept) < len(lines):
            setattr(sheet, part, "\n".join(kept) or None)
