"""The way round what is in the way that somebody chose: it belongs to their plan."""

from __future__ import annotations

from actions.turn import Turn
from actions.words import said_back
from store.barriers import barriers_of, steps_of
from store.goals import Goal
from understanding.told import besides

#: Step 4 of problem solving: the way that was picked is tried.
TRY = 4


def way_round(turn: Turn, goal: Goal) -> str:
    """What they chose to do when it gets hard, since this goal began; "" if nothing."""
    for problem in reversed(barriers_of(turn.session, turn.person.id)):
        if problem.said_at < goal.created_at:
            break
        tried = [row for row in steps_of(turn.session, problem.id) if row.step == TRY]
        if tried:
            return said_back(besides(tried[-1].words))
    return ""
