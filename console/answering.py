"""Writing to a person: through the outbox, signed, and never to somebody who wants to be left."""

from __future__ import annotations

import json
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from coaching.person_joins import line
from coaching.questions import asked_instead
from console.conversation import HUMAN
from console.rights import ROLE_NAMES
from store.inbox import channel_of
from store.outbox import OutboxMessage, write_unasked
from store.people import PauseReason, Person
from store.reviewers import Reviewer, Role
from store.takeovers import Takeover, hand_back, take_over
from store.transcripts import Event

COACH = "coach"
RESUME = "/resume"
LONGEST = 2000
#: How far back the coach's own question is looked for.
LATELY = 200


def why_not(session: Session, person: Person) -> str | None:
    """A sentence where this person cannot be written to; None where they can."""
    if person.deletion_asked_at is not None:
        return "They asked for all their data to be deleted. Nothing can be sent."
    if person.stopped_at is not None:
        return "They said stop. Nothing is sent until they write again."
    if channel_of(session, person.id) is None:
        return "They have not written through any channel that a reply could take."
    return None


def write(session: Session, person: Person, reviewer: Reviewer, words: str, now: datetime) -> None:
    """Put a human's reply into the outbox, signed with first name and role."""
    text = line("signed", words=words, name=reviewer.first_name, role=role_said(reviewer))
    _put(session, person, HUMAN, {"text": text}, now)


def begin(session: Session, person: Person, reviewer: Reviewer, now: datetime) -> bool:
    """A human takes over: the coach goes quiet, and the person is told who is here. False if a
    colleague was quicker."""
    if not take_over(session, person.id, reviewer.id, now):
        return False
    said = line("joined", name=reviewer.first_name, role=role_said(reviewer))
    _put(session, person, COACH, {"text": said}, now)
    return True


def end(
    session: Session,
    person: Person,
    reviewer: Reviewer,
    takeover: Takeover,
    note: str | None,
    now: datetime,
) -> None:
    """Hand back: the coach says that it is back, and asks again what it had asked."""
    hand_back(session, takeover, note, now)
    _put(session, person, COACH, {"text": line("left", name=reviewer.first_name)}, now)
    if person.paused_reason is PauseReason.SAFETY:
        # After danger nothing resumes by itself: they press when they want coaching back.
        button = {"title": line("carry_on"), "payload": RESUME}
        _put(session, person, COACH, {"text": line("coaching_waits"), "buttons": [button]}, now)
        return
    question = _asked_before(session, person, takeover)
    if question is not None:
        _put(session, person, COACH, {"text": line("back_where_we_were")}, now)
        _put(session, person, COACH, question, now)


def tell(session: Session, person: Person, which: str, now: datetime) -> bool:
    """Say a line of ours ("not_forgotten"); False where they cannot be written to."""
    return say(session, person, line(which), now)


def say(session: Session, person: Person, words: str, now: datetime) -> bool:
    """Say words of a content file as the coach; False where they cannot be written to."""
    if why_not(session, person) is not None:
        return False
    _put(session, person, COACH, {"text": words}, now)
    return True


def role_said(reviewer: Reviewer) -> str:
    """Their role as people hear it; somebody with several answers as a peer support worker."""
    held = reviewer.held_roles
    role = Role.PEER if Role.PEER in held else min(held, key=lambda one: one.value)
    return ROLE_NAMES[role].lower()


def _put(
    session: Session, person: Person, kind: str, payload: dict[str, object], now: datetime
) -> None:
    channel = channel_of(session, person.id)
    if channel is not None:
        write_unasked(session, person.id, channel, kind, payload, now)


def _asked_before(session: Session, person: Person, takeover: Takeover) -> dict[str, object] | None:
    """The last line of the coach before the human came, with its buttons; the one before it where
    the human has had the answer ("what would you like them to know first?")."""
    done = _asked_by(session, person, takeover)
    instead = asked_instead([event.action_name or "" for event in done], on_hold=False)
    if instead is not None:
        return _line_after(session, next((e for e in done[::-1] if e.action_name == instead), None))
    query = (
        sa.select(OutboxMessage.payload)
        .where(
            OutboxMessage.person_id == person.id,
            OutboxMessage.inbox_id.is_not(None),
            OutboxMessage.created_at <= takeover.began_at,
        )
        .order_by(OutboxMessage.id.desc())
        .limit(1)
    )
    found = session.execute(query).scalars().first()
    return dict(found) if found and found.get("text") else None


def _asked_by(session: Session, person: Person, takeover: Takeover) -> list[Event]:
    """What the coach did lately before the human came, oldest first."""
    query = (
        sa.select(Event)
        .where(
            Event.sender_id == person.id,
            Event.type_name == "action",
            Event.timestamp <= takeover.began_at.timestamp(),
        )
        .order_by(Event.id.desc())
        .limit(LATELY)
    )
    return list(session.execute(query).scalars())[::-1]


def _line_after(session: Session, asked: Event | None) -> dict[str, object] | None:
    """The line by which a question was put, with its buttons."""
    if asked is None:
        return None
    query = (
        sa.select(Event)
        .where(Event.sender_id == asked.sender_id, Event.id > asked.id, Event.type_name == "bot")
        .order_by(Event.id)
        .limit(1)
    )
    event = session.execute(query).scalars().first()
    data = json.loads(event.data or "{}") if event is not None else {}
    if not data.get("text"):
        return None
    buttons = (data.get("data") or {}).get("buttons") or ()
    shown = [{"title": one.get("title", ""), "payload": one.get("payload", "")} for one in buttons]
    return {"text": data["text"], **({"buttons": shown} if shown else {})}
