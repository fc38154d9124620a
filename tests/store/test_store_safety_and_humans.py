"""Alerts and wishes for a human reach a reviewer once; pages and feedback are kept."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from store.feedback import feedback_of, give_feedback
from store.handovers import (
    HandoverState,
    ask_for_human,
    move_handover,
    open_handover,
    unclaimed_handovers,
)
from store.models import metadata
from store.safety_alerts import (
    AlertLevel,
    AlertState,
    alerts_of,
    move_alert,
    open_alerts,
    raise_alert,
    say_false_alarm,
)
from store.sheets import latest_sheet, write_sheet

WITNESSES = {"cues": ["tired_of_living"], "sentences": ["suicide_thoughts"]}


def test_a_message_raises_an_alert_once_for_each_category(
    opened: Session, ann: str, now: datetime
) -> None:
    raised = ("suicide_thoughts", AlertLevel.URGENT, WITNESSES, now)
    assert raise_alert(opened, ann, "in-1", *raised)
    assert not raise_alert(opened, ann, "in-1", *raised)
    assert raise_alert(opened, ann, "in-1", "abuse", AlertLevel.URGENT, {}, now)
    first, second = open_alerts(opened)
    assert (first.reasons, first.level, first.state) == (
        WITNESSES,
        AlertLevel.URGENT,
        AlertState.OPEN,
    )
    assert second.category == "abuse"


def test_an_alert_has_no_place_for_the_words_of_a_message() -> None:
    columns = set(metadata.tables["safety_alerts"].columns.keys())
    assert not columns & {"text", "words", "notes", "message"}


def test_a_false_alarm_is_dated_and_still_read_by_a_reviewer(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    raise_alert(opened, ann, "in-1", "low_mood", AlertLevel.CONCERN, {}, now)
    assert say_false_alarm(opened, ann, now)
    assert not say_false_alarm(opened, bob, now)
    (alert,) = open_alerts(opened)
    assert alert.false_alarm_said_at == now
    move_alert(opened, alert, AlertState.CLOSED)
    assert open_alerts(opened) == []
    assert alerts_of(opened, ann) == [alert]


def test_a_person_in_line_for_a_human_keeps_their_place(
    opened: Session, ann: str, now: datetime
) -> None:
    due = now + timedelta(hours=4)
    handover = ask_for_human(opened, ann, due, now)
    assert ask_for_human(opened, ann, due + timedelta(hours=9), now) is handover
    assert handover.due_at == due
    assert unclaimed_handovers(opened) == [handover]


def test_a_handover_that_nobody_took_up_in_time_is_found(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    late = ask_for_human(opened, ann, now, now - timedelta(hours=4))
    ask_for_human(opened, bob, now + timedelta(hours=4), now)
    assert unclaimed_handovers(opened, due_before=now) == [late]
    move_handover(opened, late, HandoverState.CLAIMED)
    assert unclaimed_handovers(opened, due_before=now) == []
    move_handover(opened, late, HandoverState.CLOSED)
    assert open_handover(opened, ann) is None


def test_a_page_for_an_appointment_may_have_parts_left_out(
    opened: Session, ann: str, now: datetime
) -> None:
    assert latest_sheet(opened, ann) is None
    for working in ("the walks", "the new pillow"):
        sheet = write_sheet(
            opened,
            ann,
            now,
            working=working,
            not_working=None,
            matters="sleep",
            questions=None,
            appointment_on=date(2026, 2, 9),
        )
    assert latest_sheet(opened, ann) is sheet
    assert sheet.working == "the new pillow"


def test_what_to_do_differently_is_kept(opened: Session, ann: str, now: datetime) -> None:
    give_feedback(opened, ann, "fewer questions", now, rating=4)
    assert [(said.words, said.rating) for said in feedback_of(opened, ann)] == [
        ("fewer questions", 4)
    ]
