"""Forget one thing that is held, in rows and transcript alike: a goal, a plan, words about Jim.

What was said in those words goes out of the transcript too: a row that is gone, and can be read in
full a page further on, is not gone. The words are blanked where they stand; the events themselves
stay, because Rasa counts them to know what it has saved.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.agenda import AgendaItem, Limit, Strength
from store.barriers import Barrier, ProblemSolvingStep
from store.check_ins import CheckIn
from store.feedback import Feedback
from store.goals import Goal
from store.inbox import InboxMessage
from store.outbox import OutboxMessage
from store.plans import Plan
from store.replays import forget_differences
from store.rulers import RulerReading
from store.sheets import AppointmentSheet
from store.signposts import Signpost
from store.transcripts import Event
from store.turns import Turn

__all__ = ["forget_goal", "forget_plan", "forget_rating", "forget_said_of", "forget_sheet"]

#: What stands in the place of the words.
BLANK = "[deleted]"
#: Shorter words ("tea") stand in too much else to be blanked wherever they are.
SHORTEST = 6


def forget_goal(session: Session, goal: Goal, said: Iterable[str] = ()) -> None:
    """Delete a goal with its plans, ratings and check-ins; what came of a service stays.

    `said` are further forms of its words, as the coach says them ("your knees").
    """
    words = [goal.words, goal.name, goal.why_it_matters, *said]
    for plan in session.execute(sa.select(Plan).where(Plan.goal_id == goal.id)).scalars().all():
        words += _words_of(plan)
        _rows_of_plan(session, plan.id)
    readings = sa.select(RulerReading).where(RulerReading.goal_id == goal.id)
    for row in session.execute(readings).scalars().all():
        _blank_message(session, row.person_id, row.message_id)
    _loosen_check_ins(session, CheckIn.goal_id == goal.id)
    for table in (CheckIn, RulerReading, Plan):
        session.execute(sa.delete(table).where(table.goal_id == goal.id))
    for kept in (Signpost, Feedback):
        session.execute(sa.update(kept).where(kept.goal_id == goal.id).values(goal_id=None))
    person_id = goal.person_id
    session.execute(sa.delete(Goal).where(Goal.id == goal.id))
    session.expire_all()
    _blank(session, person_id, words)


def forget_plan(session: Session, person_id: str, plan: Plan, said: Iterable[str] = ()) -> None:
    """Delete one plan with its ratings and check-ins; the goal stays."""
    words = [*_words_of(plan), *said]
    _rows_of_plan(session, plan.id)
    session.execute(sa.delete(Plan).where(Plan.id == plan.id))
    session.expire_all()
    _blank(session, person_id, words)


def forget_rating(session: Session, reading: RulerReading) -> None:
    """Delete one rating, and the message that gave it."""
    person_id, message_id = reading.person_id, reading.message_id
    session.execute(sa.delete(RulerReading).where(RulerReading.id == reading.id))
    session.expire_all()
    _blank_message(session, person_id, message_id)


def forget_sheet(session: Session, sheet: AppointmentSheet) -> None:
    """Delete one page for an appointment."""
    person_id = sheet.person_id
    parts = (sheet.working, sheet.not_working, sheet.matters, sheet.questions)
    words = [line for part in parts for line in (part or "").splitlines()]
    session.execute(sa.delete(AppointmentSheet).where(AppointmentSheet.id == sheet.id))
    session.expire_all()
    _blank(session, person_id, words)


def forget_said_of(session: Session, person_id: str, words: str) -> None:
    """Delete what a person said of somebody or something: each message that names it, and rows.

    A message goes as a whole: "Jim wis only 34, and it wis his heart" is not forgotten while half
    of it stands. In what the coach said the name alone is blanked.
    """
    named = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    for table in (AgendaItem, Strength, Limit):
        query = sa.select(table).where(table.person_id == person_id)
        for row in session.execute(query).scalars().all():
            if named.search(row.words):
                _loosen_goals(session, row)
                session.delete(row)
    for goal in session.execute(sa.select(Goal).where(Goal.person_id == person_id)).scalars():
        if goal.why_it_matters and named.search(goal.why_it_matters):
            goal.why_it_matters = None
    events = sa.select(Event).where(Event.sender_id == person_id, Event.type_name == "user")
    for event in session.execute(events).scalars().all():
        held = json.loads(event.data or "{}")
        if named.search(str(held.get("text") or "")):
            _blank_message(session, person_id, str(held.get("message_id") or ""))
    session.flush()
    _blank_pattern(session, person_id, named)


def _loosen_goals(session: Session, row: AgendaItem | Strength | Limit) -> None:
    """A goal outlives the topic that it came of."""
    if isinstance(row, AgendaItem):
        kept = sa.update(Goal).where(Goal.agenda_item_id == row.id).values(agenda_item_id=None)
        session.execute(kept)


def _words_of(plan: Plan) -> list[str | None]:
    # "In the morning" is of too much else; what they meant to do is theirs.
    return [plan.what, plan.cue]


def _rows_of_plan(session: Session, plan_id: int) -> None:
    barriers = sa.select(Barrier.id).where(Barrier.plan_id == plan_id)
    steps = ProblemSolvingStep.barrier_id.in_(barriers)
    session.execute(
        sa.delete(ProblemSolvingStep).where(steps).execution_options(synchronize_session=False)
    )
    session.execute(sa.delete(Barrier).where(Barrier.plan_id == plan_id))
    session.execute(sa.delete(RulerReading).where(RulerReading.plan_id == plan_id))
    _loosen_check_ins(session, CheckIn.plan_id == plan_id)
    session.execute(sa.delete(CheckIn).where(CheckIn.plan_id == plan_id))


def _loosen_check_ins(session: Session, which: Any) -> None:
    """What got in the way at a check-in is the person's own story and outlives the check-in."""
    gone = sa.select(CheckIn.id).where(which)
    session.execute(
        sa.update(Barrier)
        .where(Barrier.check_in_id.in_(gone))
        .values(check_in_id=None)
        .execution_options(synchronize_session=False)
    )


def _blank(session: Session, person_id: str, words: Iterable[str | None]) -> None:
    """Blank these words wherever the transcript and the mailbox of this person hold them."""
    said = {one.strip() for one in words if one and len(one.strip()) >= SHORTEST}
    if not said:
        return
    longest_first = sorted(said, key=len, reverse=True)
    pattern = re.compile("|".join(re.escape(one) for one in longest_first), re.IGNORECASE)
    _blank_pattern(session, person_id, pattern)


def _blank_pattern(session: Session, person_id: str, pattern: re.Pattern[str]) -> None:
    # A replay (store/replays.py) is made anew from what is left.
    forget_differences(session, person_id)
    for event in session.execute(sa.select(Event).where(Event.sender_id == person_id)).scalars():
        held = json.loads(event.data or "{}")
        if (left := _without(held, pattern)) != held:
            event.data = json.dumps(left)
    for message in session.execute(
        sa.select(InboxMessage).where(InboxMessage.person_id == person_id)
    ).scalars():
        message.text = pattern.sub(BLANK, message.text or "") if message.text else message.text
    for reply in session.execute(
        sa.select(OutboxMessage).where(OutboxMessage.person_id == person_id)
    ).scalars():
        reply.payload = _without(reply.payload, pattern)
    for turn in session.execute(sa.select(Turn).where(Turn.person_id == person_id)).scalars():
        turn.text = pattern.sub(BLANK, turn.text)
    session.flush()


def _without(held: Any, pattern: re.Pattern[str]) -> Any:
    """Any JSON with the words blanked in every string of it."""
    if isinstance(held, str):
        return pattern.sub(BLANK, held)
    if isinstance(held, list):
        return [_without(one, pattern) for one in held]
    if isinstance(held, dict):
        return {key: _without(value, pattern) for key, value in held.items()}
    return held


def _blank_message(session: Session, person_id: str, message_id: str) -> None:
    """Blank one message of the person: its text, and what was read in it."""
    query = sa.select(Event).where(Event.sender_id == person_id, Event.type_name == "user")
    for event in session.execute(query).scalars():
        held = json.loads(event.data or "{}")
        if str(held.get("message_id") or "") != message_id:
            continue
        read = held.get("parse_data") or {}
        held["text"] = BLANK
        held["parse_data"] = {
            "intent": read.get("intent"), "entities": [], "text": BLANK,
            "message_id": read.get("message_id"), "metadata": read.get("metadata") or {},
        }  # fmt: skip
        event.data = json.dumps(held)
        session.execute(sa.update(Turn).where(Turn.event_id == event.id).values(text=BLANK))
        number = message_id.rpartition("-")[2]
        if number.isdigit():
            session.execute(
                sa.update(InboxMessage)
                .where(InboxMessage.person_id == person_id, InboxMessage.id == int(number))
                .values(text=BLANK)
            )
    session.flush()
