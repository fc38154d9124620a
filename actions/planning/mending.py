"""A plan put right in the person's words: what is said takes the place of what stood."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.planning.doing_named import put_doing_in
from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.plan_parts import note_limits, part_that_says, put_right, take_off, take_out
from actions.planning.plan_ways import (
    stands_beside,
    take_last_off,
    take_off_beside,
    take_way_off,
    way_round,
)
from actions.planning.planning import full_plan
from actions.turn import Turn
from store.clock import now_utc
from store.goals import goal_in_hand
from store.plans import Plan
from understanding.plans.changes_apart import begins_with_no, changes_apart, day_denied, restates
from understanding.plans.corrections import Correction, read_correction
from understanding.plans.faults_the_plan import days_put_back
from understanding.plans.first_of_all import first_of_all
from understanding.plans.helpers import cannot_help
from understanding.plans.left_out_doing import asks_to_put_it_in, left_out_doing
from understanding.plans.named_part import names_the_way, part_named, points_at_last
from understanding.plans.plans import PlanParts
from understanding.plans.taken_out import TakenOut, taken_out

#: "Just to the gate" says how far; "sit by the window" is something else to do.
HOW_FAR = re.compile(
    r"\W*(?:(?:just|only|maybe|mibbe|even|aye|ok|probably|och|a|the|ma|my)\W+)*"
    r"(?:to|tae|as far as|up to|up tae|the length|half|one|wan|yin|half ?way|gate|door)\b",
    re.IGNORECASE,
)
#: The plan was read out just before: "that bit" is the last of it.
JUST_READ = frozenset({"read_back", "edit", "say_back", "keep_plan"})
SMALL_WORDS = re.compile(r"^(?:on|at|in|the)\s+")
SMALLER = re.compile(r"\b(?:smaller|easier|shorter|less|cut (?:it|that|the plan|my plan)? ?down)\b")
NEW_DRAFT = dict.fromkeys(
    ("what", "how_much", "when_text", "how_often", "who_helps", "cue", "then_part", "confidence")
)
#: "Its not that. its check my sugar": the doing was misheard, and the rest of the plan stands.
NOT_THAT = re.compile(r"\W*(?:no\W+)?(?:it|that)(?:'?s| is| wis| was) ?(?:not|no|nae) that\b", re.I)


def mend(turn: Turn, draft: Plan, text: str, *, doing: bool = True, afresh: bool = True) -> bool:
    """Put a plan right as somebody says; tell whether anything could be told from it.

    What is said takes the place of what stood; what they say is not so goes, wherever it stood.
    Several changes in one message are made one by one.
    `doing`: whether another thing to do counts where it is not called so.
    `afresh`: whether one of another sort is asked about from the beginning.
    """
    afresh = afresh and NOT_THAT.match(text) is None
    goal = goal_for_plan(turn)
    if left_out_doing(text, goal.words) is not None or asks_to_put_it_in(text):
        return put_doing_in(turn, draft, goal, text)
    text = days_put_back(text) or text
    pieces = changes_apart(text, now=turn.now)
    alone = len(pieces) == 1
    made = [
        # "… and no Jean" names no other thing to do.
        _mend_one(turn, draft, piece, doing and (alone or not begins_with_no(piece)), afresh=afresh)
        for piece in pieces
    ]
    return any(made)


def _mend_one(turn: Turn, draft: Plan, text: str, doing: bool, *, afresh: bool) -> bool:
    if restates(text, draft.what):
        return False  # "No coffee after 2" is the plan, and takes nothing out of it.
    if (day := day_denied(text)) is not None and _stands_on(draft, day):
        put_right(draft, Correction(days_out=day))
        return True
    if day is not None and re.search(r"\bthe\b", text) is not None:
        return False  # "No the Monday", of a plan for Fridays: it stands so already.
    if draft.what and (step_before := first_of_all(text)):
        # "Get a cool bag first" comes before the walk; it is no other thing to do.
        draft.what = f"{step_before}, then {draft.what}"
        return True
    before = what_it_says(draft)
    said = read_correction(text, now=turn.now)
    out = taken_out(text)
    # "It's my husband who'll help, not Jean" puts somebody in Jean's place.
    replaced = said.helper or said.instead or said.cue
    if out is not None and (out.plain or not replaced) and is_taken_off(turn, draft, out):
        _mend_besides(turn, draft, out.rest)
        return True
    if out is not None and out.plain and not replaced and not said.days_out:
        # What is to go and does not stand there is nothing to do instead; what follows may be.
        return bool(out.rest) and _mend_one(turn, draft, out.rest, doing, afresh=afresh)
    if draft.who_helps and _is_no_help(draft.who_helps, text):
        draft.who_helps = ""  # "Jean, she's away to live in Spain."
        return True
    if not doing and not said.named and not said.also:
        said = replace(said, parts=replace(said.parts, what=None))
    if not said or said.anew:
        return False
    if said.gone:
        take_out(draft, said.gone, said.instead)
    put_right(draft, said, afresh=afresh)
    _leave_out_what_is_told_twice(draft)
    if said.limits:
        note_limits(turn, said.limits)
    # "I've changed that" is said only of what did change.
    return what_it_says(draft) != before or bool(said.limits)


def _leave_out_what_is_told_twice(draft: Plan) -> None:
    """An amount that only tells what to do once more: "phone Jean, phone Jean once a week"."""
    what = (draft.what or "").casefold()
    if what and draft.how_much and what in draft.how_much.casefold():
        draft.how_much = ""


def _stands_on(draft: Plan, day: str) -> bool:
    """Whether the plan is for this day: then "no the Monday" takes it out."""
    name = re.sub(r"(?:day)?s?$", "", day.casefold().split()[0])
    parts = (draft.when_text, draft.how_often)
    return any(re.search(rf"\b{re.escape(name)}", (part or "").casefold()) for part in parts)


def _mend_besides(turn: Turn, draft: Plan, rest: str) -> None:
    """Another change told along with what is to go; of all else only who and what it was."""
    said = read_correction(rest, now=turn.now) if rest else Correction()
    if not said.anew and not cannot_help(rest):
        put_right(draft, replace(said, parts=replace(said.parts, what=None), helper=None))


def _is_no_help(who: str, text: str) -> bool:
    """Whether who helps is told of as no help now: dead, moved away, not speaking."""
    names = set(re.findall(r"[\w-]{3,}", who.casefold())) - {"your", "the", "pal"}
    said = set(re.findall(r"[\w-]{3,}", text.casefold().replace("'s", "")))
    return bool(names & said) and cannot_help(text)


def what_it_says(draft: Plan) -> tuple[str, ...]:
    """The parts of a plan without the small words that change nothing: "on Tuesdays"."""
    parts = (draft.what, draft.how_much, draft.how_often, draft.when_text, draft.who_helps)
    return tuple(SMALL_WORDS.sub("", (part or "").casefold()) for part in (*parts, draft.cue))


def is_taken_off(turn: Turn, draft: Plan, out: TakenOut) -> bool:
    """From the plan, or else from beside it: a way round, a barrier or a limit that names it."""
    if names_the_way(out.thing) and take_way_off(turn, goal_for_plan(turn)):
        return True
    if points_at_last(out.thing):
        read = turn.asked in JUST_READ
        return read and take_last_off(turn, goal_for_plan(turn), draft, full_plan(draft))
    if take_off(draft, out.thing):
        return True
    goal = goal_in_hand(turn.session, turn.person.id)
    return out.plain and goal is not None and take_off_beside(turn, goal, out.thing)


def is_out_already(turn: Turn, draft: Plan) -> bool:
    """Whether what is to come out stands nowhere in the plan: it is read back as it is."""
    text = turn.text
    out = taken_out(text)
    days = read_correction(text, now=now_utc()).days_out
    if out is None or not out.plain or days or _tells_parts(out.rest):
        return False
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and stands_beside(turn, goal, out.thing):
        return False
    if points_at_last(out.thing) or (
        names_the_way(out.thing) and way_round(turn, goal_for_plan(turn))
    ):
        return False
    return part_named(out.thing) is None and part_that_says(draft, out.thing) is None


def _tells_parts(rest: str) -> bool:
    return bool(rest) and read_correction(rest, now=now_utc()).parts != PlanParts()
