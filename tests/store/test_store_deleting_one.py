"""One thing deleted goes from its row, from what hangs on it, and from the transcript."""

from __future__ import annotations

import json
from datetime import datetime, timezone

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.check_ins import CheckIn, plan_check_in
from store.deleting_one import BLANK, forget_goal, forget_plan, forget_rating, forget_sheet
from store.goals import Goal, set_goal
from store.inbox import InboxMessage, MessageKind, receive
from store.people import RulerStyle, meet_person
from store.plans import Plan, agree_plan, draft_of
from store.rulers import RulerKind, RulerReading, take_reading
from store.sheets import AppointmentSheet, write_sheet
from store.transcripts import Event

NOW = datetime(2026, 1, 12, 10, tzinfo=timezone.utc)
PERSON = "a" * 32


def _held(session: Session) -> tuple[Goal, Plan]:
    meet_person(session, PERSON)
    goal = set_goal(session, PERSON, "get to the shop on my own", NOW)
    other = set_goal(session, PERSON, "sleep better", NOW)
    session.flush()
    plan = draft_of(session, goal, what="walk to the shop", how_much="ten minutes")
    agree_plan(session, plan, NOW)
    agree_plan(session, draft_of(session, other, what="phone away at night"), NOW)
    session.flush()
    plan_check_in(session, PERSON, goal.id, NOW, plan_id=plan.id)
    take_reading(
        session, PERSON, "in-1", RulerKind.IMPORTANCE, value=8, low=8, high=8,
        style=RulerStyle.NUMBERS, words="8 for the weans", now=NOW, goal_id=goal.id,
    )  # fmt: skip
    for text, message_id in (
        ("I want to Walk to the shop", "in-9"), ("8 for the weans", "in-1"), ("my knees", "in-3")
    ):  # fmt: skip
        data = {"event": "user", "text": text, "message_id": message_id,
                "parse_data": {"text": text, "intent": {"name": "answer"}}}  # fmt: skip
        session.add(Event(sender_id=PERSON, type_name="user", data=json.dumps(data)))
    session.flush()
    return goal, plan


def _said(session: Session) -> list[str]:
    return [event.data or "" for event in session.execute(sa.select(Event)).scalars()]


def _count(session: Session, table: type) -> int:
    return session.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


def test_a_plan_goes_with_its_check_ins_and_its_words(opened: Session) -> None:
    _goal, plan = _held(opened)
    forget_plan(opened, PERSON, plan)
    assert _count(opened, Plan) == 1
    assert _count(opened, CheckIn) == 0
    assert _count(opened, Goal) == 2
    said = _said(opened)
    assert len(said) == 3
    assert not any("walk to the shop" in one.casefold() for one in said)
    assert BLANK in said[0]
    assert "my knees" in said[2]


def test_a_goal_goes_with_its_plan_and_ratings_and_no_other_does(opened: Session) -> None:
    goal, _ = _held(opened)
    forget_goal(opened, goal)
    names = [row.name for row in opened.execute(sa.select(Goal)).scalars()]
    assert names == ["sleep better"]
    assert _count(opened, Plan) == 1
    assert _count(opened, RulerReading) == 0
    assert not any("for the weans" in one for one in _said(opened))


def test_a_rating_goes_with_the_message_that_gave_it(opened: Session) -> None:
    _held(opened)
    forget_rating(opened, opened.execute(sa.select(RulerReading)).scalar_one())
    assert _count(opened, RulerReading) == 0
    assert _count(opened, Plan) == 2
    said = _said(opened)
    assert "for the weans" not in said[1]
    assert json.loads(said[1])["message_id"] == "in-1"
    assert "Walk to the shop" in said[0]


def test_a_page_goes_and_its_words_with_it(opened: Session) -> None:
    _held(opened)
    receive(opened, PERSON, "terminal", "x-1", MessageKind.TEXT, "will the scan hurt", NOW)
    sheet = write_sheet(
        opened, PERSON, NOW,
        working=None, not_working=None, matters=None, questions="will the scan hurt",
    )  # fmt: skip
    forget_sheet(opened, sheet)
    assert _count(opened, AppointmentSheet) == 0
    assert _count(opened, Goal) == 2
    assert opened.execute(sa.select(InboxMessage.text)).scalars().all() == [BLANK]
