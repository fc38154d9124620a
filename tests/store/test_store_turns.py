"""Messages are read out of the transcripts once each, whatever is cut off where."""

from __future__ import annotations

import json
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.people import meet_person
from store.transcripts import Event
from store.turn_days import TurnDay
from store.turns import Turn, read_turns


def happens(one: Session, person: str, kind: str, **data: object) -> None:
    action = str(data.get("name")) if kind == "action" else None
    one.add(Event(sender_id=person, type_name=kind, timestamp=1.5, action_name=action,
                  data=json.dumps({"event": kind, **data})))  # fmt: skip
    one.flush()


def says(one: Session, person: str, text: str, sure: float = 0.9) -> None:
    happens(one, person, "user", text=text,
            parse_data={"intent": {"name": "answer", "confidence": sure}})  # fmt: skip


def kept(one: Session) -> list[tuple[str, str | None, bool]]:
    query = sa.select(Turn).order_by(Turn.event_id)
    return [(turn.text, turn.story, turn.understood) for turn in one.execute(query).scalars()]


def test_a_message_is_kept_with_the_story_that_answered_it_however_small_the_bites(
    opened: Session,
) -> None:
    for person in ("ann", "bob"):
        meet_person(opened, person)
    for number in range(4):
        for person in ("ann", "bob"):
            says(opened, person, f"{person} {number}")
            happens(opened, person, "action", name="x", metadata={"story": f"story {number}"})
    happens(opened, "bob", "action", name="action_not_understood", metadata={"story": "later"})
    while read_turns(opened, most=5):
        pass
    read_turns(opened)
    assert kept(opened) == [
        (f"{person} {number}", f"story {number}", (person, number) != ("bob", 3))
        for number in range(4)
        for person in ("ann", "bob")
    ]


def test_what_is_nobodys_words_and_whoever_is_gone_leave_no_row(opened: Session) -> None:
    meet_person(opened, "ann")
    says(opened, "stranger", "who am I")
    happens(opened, "ann", "user", text="carried", metadata={"carried": True})
    happens(opened, "ann", "user", text="/EXTERNAL_check_in", metadata={"kind": "trigger"})
    happens(opened, "ann", "user", text='/x{"y": 1}', metadata={"title": "Aye, OK"})
    assert read_turns(opened) == 1
    assert read_turns(opened) == 0
    assert kept(opened) == [("aye, ok", None, True)]


def days(one: Session, person: str) -> list[tuple[str, int, int]]:
    query = sa.select(TurnDay).where(TurnDay.person_id == person).order_by(TurnDay.day)
    return [(f"{row.day}", row.said, row.missed) for row in one.execute(query).scalars()]


def test_messages_are_counted_by_londons_day_once_however_they_are_read(opened: Session) -> None:
    meet_person(opened, "ann")
    # Half past eleven at night in summer UTC is the next day in London.
    for hour in ("2026-07-01T10:00", "2026-07-01T23:30", "2026-07-02T09:00", "2026-01-05T23:30"):
        at = datetime.fromisoformat(f"{hour}+00:00").timestamp()
        for kind, data in (("user", {"text": "x"}), ("action", {"name": "action_x"})):
            opened.add(Event(sender_id="ann", type_name=kind, timestamp=at,
                             action_name=data.get("name"),
                             data=json.dumps({"event": kind, **data})))  # fmt: skip
    opened.flush()
    happens(opened, "ann", "action", name="action_not_understood")
    while read_turns(opened, most=5):
        pass
    read_turns(opened)
    assert days(opened, "ann") == [("2026-01-05", 1, 1), ("2026-07-01", 1, 0), ("2026-07-02", 2, 0)]
    # Another of the same day, later: the day is counted anew and not twice.
    later = datetime.fromisoformat("2026-07-02T20:00+00:00").timestamp()
    data = json.dumps({"text": "y"})
    opened.add(Event(sender_id="ann", type_name="user", data=data, timestamp=later))
    opened.flush()
    read_turns(opened)
    assert days(opened, "ann")[-1] == ("2026-07-02", 3, 0)
