"""Messages are read out of the transcripts once each, whatever is cut off where."""

from __future__ import annotations

import json

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.people import meet_person
from store.transcripts import Event
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
