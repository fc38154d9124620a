"""A plan put right: made smaller, surer or different, part by part, in the person's words."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.agenda import live_goals
from actions.goals import show_goals
from actions.hearing import NOT_UNDERSTOOD, answer_to
from actions.outcomes import did_it_after_all
from actions.planning import PART_OF, draft_in_hand, fill_from, goal_for_plan
from actions.problem_solving import name_problem
from actions.readiness import hear_limits
from actions.turn import Turn, step
from actions.words import said_back
from store.goals import goal_in_hand
from store.plans import Plan, agreed_plan, draft_of
from understanding.choices import is_offered
from understanding.corrections import Correction, read_correction
from understanding.plans import read_plan_parts
from understanding.words import in_english

#: "Just to the gate" says how far; "sit by the window" is something else to do.
HOW_FAR = re.compile(
    r"\W*(?:(?:just|only|maybe|mibbe|even|aye|ok|probably|och|a|the|ma|my)\W+)*"
    r"(?:to|tae|as far as|up to|up tae|the length|half|one|wan|yin|half ?way|gate|door)\b",
    re.IGNORECASE,
)
SMALLER = re.compile(r"\b(?:smaller|easier|shorter|less|cut (?:it|that|the plan|my plan)? ?down)\b")
#: A bare "no" or "change it" names no part.
FEWEST_WORDS = 2
NEW_DRAFT = dict.fromkeys(
    ("what", "how_much", "when_text", "how_often", "who_helps", "cue", "then_part", "confidence")
)


def mend(turn: Turn, draft: Plan, text: str) -> bool:
    """Put a plan right as somebody says; tell whether anything could be told from it.

    What is said takes the place of what stood; what they say is not so goes, wherever it stood.
    """
    said = read_correction(text, now=turn.now)
    if not said or said.anew:
        return False
    if said.gone:
        _take_out(draft, said.gone)
    _put_in(draft, said)
    return True


def _put_in(draft: Plan, said: Correction) -> None:
    parts = said.parts
    if parts.what:
        draft.what = said_back(parts.what)
    draft.how_much = parts.how_much or draft.how_much
    draft.how_often = parts.how_often or draft.how_often
    draft.when_text = parts.when_text or draft.when_text
    if said.helper:
        helper = said_back(said.helper)
        mine = helper.startswith("your ")
        draft.who_helps = helper if mine else helper[:1].upper() + helper[1:]
    if said.unless:
        exception = f"but not if {said_back(said.unless)}"
        draft.when_text = f"{draft.when_text}, {exception}" if draft.when_text else exception


def _take_out(draft: Plan, gone: str) -> None:
    """Empty each part that says what is not so: "not Thursdays", "not my dinner"."""
    wrong = re.compile(rf"\b{re.escape(gone.strip().rstrip('s'))}s?\b", re.IGNORECASE)
    for field in ("how_much", "when_text", "how_often", "who_helps"):
        if wrong.search(getattr(draft, field) or ""):
            setattr(draft, field, "")


def _says_more(turn: Turn) -> bool:
    """Whether something is typed that is not just one of the answers on offer."""
    offered = turn.question.choices if turn.question else {}
    enough = len(turn.text.split()) >= FEWEST_WORDS
    return turn.pressed is None and enough and not is_offered(turn.text, offered)


@answer_to("read_back")
def hear_read_back(turn: Turn, label: str) -> str | None:
    """What is not right may be said straight away; nobody is then sent through the parts."""
    if label in {"yes", NOT_UNDERSTOOD} or not _says_more(turn):
        return None
    if read_correction(turn.text, now=turn.now).anew:
        return "anew"
    return "mended" if mend(turn, draft_in_hand(turn), turn.text) else None


@answer_to("edit")
def hear_edit(turn: Turn, label: str) -> str | None:
    """Remember which part is to be said anew, or take the change where it is said with it."""
    draft = draft_in_hand(turn)
    if _says_more(turn):
        if read_correction(turn.text, now=turn.now).anew:
            return "anew"
        if mend(turn, draft, turn.text):
            return "mended"
    if label in PART_OF:
        setattr(draft, PART_OF[label].value, None)
        turn.set("editing", label)
    return None


@step("action_edit_part")
def edit_part(turn: Turn) -> None:
    """Ask for the part to change; where the answer names none, what was typed is the change."""
    editing = turn.slots.get("editing")
    turn.set("editing", None)
    if editing:
        turn.go_to(str(editing))
        return
    fill_from(turn, draft_in_hand(turn), turn.text)
    turn.go_to("read_back")


@answer_to("fix")
def hear_fix(turn: Turn, label: str) -> str | None:
    """What would make it surer, in their words: a change to the plan, or something in the way."""
    if label != "said":
        return None
    draft = draft_in_hand(turn)
    if mend(turn, draft, turn.text):
        draft.confidence = None
        return None
    if HOW_FAR.match(turn.text):
        draft.how_much, draft.confidence = said_back(turn.text), None
        return None
    # "If the rain stayed off", "somebody to go with": it is what the plan needs, not what it is.
    hear_limits(turn, "said")
    name_problem(turn)
    return "in_the_way"


@answer_to("smaller")
def hear_smaller(turn: Turn, label: str) -> str | None:
    """The smaller version, in their words, takes the place of how much."""
    if label != "said":
        return None
    if did_it_after_all(turn):
        return "done"
    draft = draft_in_hand(turn)
    parts = read_plan_parts(turn.text, now=turn.now)
    another = parts.what and not HOW_FAR.match(turn.text)
    if another:
        fill_from(turn, draft, turn.text)
    draft.how_much = parts.how_much or (draft.how_much if another else said_back(turn.text))
    draft.confidence = None
    return None


@step("action_change_plan")
def change_plan(turn: Turn) -> None:
    """Take a change said along with the wish for it; else show what there is to change.

    "Make my plan smaller: ten minutes" is read back with ten minutes in it.
    """
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is None or agreed_plan(turn.session, goal.id) is None or len(live_goals(turn)) > 1:
        show_goals(turn)
        return
    parts = read_plan_parts(turn.text, now=turn.now)
    if parts.how_much or parts.when_text or parts.how_often:
        draft = draft_in_hand(turn)
        _put_in(draft, Correction(parts=replace(parts, what=None)))
        turn.say("utter_plan_mended")
        turn.go_to("read_back")
    elif SMALLER.search(in_english(turn.text)):
        draft_in_hand(turn)
        turn.go_to("smaller")
    else:
        show_goals(turn)


@step("action_new_draft")
def new_draft(turn: Turn) -> None:
    """Begin the plan again; what was said of it so far goes."""
    draft_of(turn.session, goal_for_plan(turn), **NEW_DRAFT)
    turn.set("idea_said", None)
    turn.set("limit_said", None)
