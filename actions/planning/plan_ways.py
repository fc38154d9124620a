"""What stands beside a plan: the way round that somebody chose, and what may be in the way."""

from __future__ import annotations

import re

from actions.agenda.words import said_back
from actions.planning.plan_parts import exceptions_kept
from actions.turn import Turn
from store.agenda import Limit, LimitKind, lift_limit, limits_of
from store.barriers import Barrier, barriers_of, forget_barrier, forget_step, steps_of
from store.goals import Goal
from store.plans import Plan
from understanding.plans.named_part import part_named
from understanding.plans.told import besides

#: Step 4 of problem solving: the way that was picked is tried.
TRY = 4
POINTS = re.compile(
    r"(?:he|him|her|she|it|that|this|them|they|those|these|one|all|everything)", re.IGNORECASE
)


def way_round(turn: Turn, goal: Goal) -> str:
    """What they chose to do when it gets hard, since this goal began; "" if nothing."""
    for problem in reversed(barriers_of(turn.session, turn.person.id)):
        if problem.said_at < goal.created_at:
            break
        tried = [row for row in steps_of(turn.session, problem.id) if row.step == TRY]
        if tried:
            return said_back(besides(tried[-1].words))
    return ""


def stands_beside(turn: Turn, goal: Goal, thing: str) -> bool:
    """Whether a way round, a barrier or a limit in their words names this, since the goal began."""
    named = _named(thing)
    if any(named.search(row.words) for row in _limits(turn, goal)):
        return True
    problems = _problems(turn, goal)
    words = [step.words for one in problems for step in steps_of(turn.session, one.id)]
    return any(named.search(one) for one in [*words, *(one.words for one in problems)])


def take_off_beside(turn: Turn, goal: Goal, thing: str) -> bool:
    """Take out what names this: "take jim oot", of a barrier kept as "jim might no come".

    A barrier goes with all that was said to get round it; a way goes alone.
    """
    if POINTS.fullmatch(thing.strip()) or part_named(thing) is not None:
        return False  # "Her" and "the reminder" name nothing that stands beside a plan.
    if not stands_beside(turn, goal, thing):
        return False
    named = _named(thing)
    for row in _limits(turn, goal):
        if named.search(row.words):
            lift_limit(turn.session, turn.person.id, row.id)
    for problem in _problems(turn, goal):
        if named.search(problem.words):
            forget_barrier(turn.session, problem)
            continue
        for step in steps_of(turn.session, problem.id):
            if named.search(step.words):
                forget_step(turn.session, step)
    return True


def take_way_off(turn: Turn, goal: Goal) -> bool:
    """Take out what they chose to do when it gets hard; tell whether anything was chosen."""
    tried = [
        step
        for problem in _problems(turn, goal)
        for step in steps_of(turn.session, problem.id)
        if step.step == TRY
    ]
    for step in tried:
        forget_step(turn.session, step)
    return bool(tried)


def take_last_off(turn: Turn, goal: Goal, draft: Plan, said: str) -> bool:
    """Take out what was read last, beside what will be done and when: "tak that bit oot".

    `said` is the plan itself as it was read: when it is not to be comes last, before it the way
    round, who helps and what reminds. Tell whether any of these was there.
    """
    if kept := exceptions_kept(turn, said):
        for row in limits_of(turn.session, turn.person.id):
            if row.words == kept[-1]:
                lift_limit(turn.session, turn.person.id, row.id)
        return True
    if way_round(turn, goal) and take_way_off(turn, goal):
        return True
    for field in ("who_helps", "cue"):
        if getattr(draft, field):
            setattr(draft, field, "")
            return True
    return False


def _limits(turn: Turn, goal: Goal) -> list[Limit]:
    """Limits in their own words, told since the goal began: what is older binds other plans too."""
    return [
        row
        for row in limits_of(turn.session, turn.person.id)
        if row.kind is LimitKind.OTHER and row.said_at >= goal.created_at
    ]


def _problems(turn: Turn, goal: Goal) -> list[Barrier]:
    return [
        one for one in barriers_of(turn.session, turn.person.id) if one.said_at >= goal.created_at
    ]


def _named(thing: str) -> re.Pattern[str]:
    bare = re.sub(r"^(?:the|my|ma|that|your|oor|our)\s+", "", thing.strip(), flags=re.IGNORECASE)
    return re.compile(rf"(?<!\w){re.escape(bare)}(?!\w)", re.IGNORECASE)
