"""How a plan went, kept with the check-in that asked, and put right while the talk goes on."""

from __future__ import annotations

from datetime import timedelta

from actions.turn import Turn
from coaching.follow_up import Outcome as MethodOutcome
from coaching.tailoring import level_after
from store.check_ins import (
    CheckIn,
    CheckInState,
    Outcome,
    answer_check_in,
    cancel_check_ins,
    check_in_to_answer,
    check_ins_of,
    plan_check_in,
)
from store.goals import goal_in_hand
from store.rulers import RulerKind, latest_reading
from understanding.check_ins.done_after_all import says_it_was_done

#: What is told of a check-in within this time belongs to the same talk.
SAME_TALK = timedelta(minutes=30)


def keep_outcome(turn: Turn, outcome: Outcome, *, in_their_words: bool = True) -> None:
    """Answer the check-in that waits; a person who tells it unasked gets one for the record."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is None or not turn.once("outcome"):
        return
    waiting = check_in_to_answer(turn.session, turn.person.id) or answered_within(SAME_TALK, turn)
    if waiting is None:
        cancel_check_ins(turn.session, turn.person.id, goal_id=goal.id)
        waiting = plan_check_in(turn.session, turn.person.id, goal.id, turn.now)
    words = turn.text if in_their_words else ""
    answer_check_in(turn.session, waiting, outcome, turn.now, words or None)
    _adjust_level(turn, waiting)


def answered_within(span: timedelta, turn: Turn, *, goal_id: int | None = None) -> CheckIn | None:
    """The check-in answered last within this time, of one goal if given."""
    answered = check_ins_of(turn.session, turn.person.id, CheckInState.ANSWERED)
    lately = [
        row
        for row in answered
        if row.answered_at and turn.now - row.answered_at < span and goal_id in {None, row.goal_id}
    ]
    return lately[-1] if lately else None


def did_it_after_all(turn: Turn) -> bool:
    """Keep that it was done, where somebody says so while being asked what got in the way."""
    if turn.pressed is None and says_it_was_done(turn.text):
        keep_outcome(turn, Outcome.DONE)
        return True
    return False


def _adjust_level(turn: Turn, latest: CheckIn) -> None:
    rows = check_ins_of(turn.session, turn.person.id, CheckInState.ANSWERED)
    outcomes = [
        MethodOutcome(row.outcome.value)
        for row in rows
        if row.outcome is not None and row.goal_id == latest.goal_id
    ]
    reading = latest_reading(turn.session, turn.person.id, RulerKind.PLAN_CONFIDENCE)
    sure = reading.value if reading else None
    turn.person.level = level_after(turn.person.level, outcomes, sure)
