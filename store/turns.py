"""Each message of a person as reviewers look for it: what it was taken as, how surely, which story.

The transcript keeps all of this inside Rasa's JSON, where a million events cannot be searched while
somebody waits. So each is read once, by its number, and kept narrow here. It is the person's data
like the transcript itself: deletion, export and redaction find it by themselves.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number, whose
from store.people import Person
from store.transcripts import Event
from store.turn_days import days_of, keep_days, whole_days
from store.writing import insert_each_unless_there

AT_ONCE = 5_000


class Turn(Base):
    """One message of a person, and what became of it. `text` is in small letters."""

    __tablename__ = "turns"
    __table_args__ = (
        sa.UniqueConstraint("event_id"),
        # With the person, so that whose turns they are needs no look at the rows.
        sa.Index("ix_turns_intent_sure_person_id", "intent", "sure", "person_id"),
        sa.Index("ix_turns_story_person_id", "story", "person_id"),
        sa.Index("ix_turns_at_person_id_understood", "at", "person_id", "understood"),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    event_id: Mapped[int] = column(sa.Integer, nullable=False)
    at: Mapped[datetime] = column(UtcDateTime, nullable=False)
    intent: Mapped[str | None] = column(sa.String(64))
    # From 0 to 1; None where nothing was read (a button).
    sure: Mapped[float | None] = column(sa.Float)
    story: Mapped[str | None] = column(sa.String(200))
    understood: Mapped[bool] = column(sa.Boolean, nullable=False, default=True)
    text: Mapped[str] = column(sa.Text, nullable=False)


#: What the coach does when it could not follow.
NOT_UNDERSTOOD = frozenset(("utter_not_understood", "action_not_understood"))


def read_turns(session: Session, most: int = AT_ONCE) -> int:
    """Read what is new in the transcripts; how many messages were. Called again, it goes on where
    it was; of two at once, each message is kept once."""
    newest = session.execute(sa.select(sa.func.max(Turn.event_id))).scalar_one() or 0
    query = (
        sa.select(Event.id, Event.sender_id, Event.type_name, Event.timestamp,
                  Event.intent_name, Event.action_name, Event.data)
        .where(Event.id > newest, Event.type_name.in_(("user", "action")))
        .order_by(Event.id)
        .limit(most)
    )  # fmt: skip
    events = session.execute(query).all()
    known = set(
        session.execute(
            sa.select(Person.id).where(Person.id.in_({event.sender_id for event in events}))
        ).scalars()
    )
    turns = [
        values
        for values in _turns(events, whole=len(events) < most)
        if values["person_id"] in known
    ]
    insert_each_unless_there(session, Turn, turns)
    _count_days(session, turns)
    return len(turns)


def _count_days(session: Session, turns: Sequence[dict[str, Any]]) -> None:
    """Count the days of these messages anew, from all of each: read twice, it is the same."""
    if not turns:
        return
    fresh = days_of((turn["person_id"], turn["at"], turn["understood"]) for turn in turns)
    begins, ends = whole_days(day for _, day in fresh)
    query = sa.select(Turn.person_id, Turn.at, Turn.understood).where(
        Turn.person_id.in_({person for person, _ in fresh}), Turn.at >= begins, Turn.at < ends
    )
    counted = days_of((row.person_id, row.at, row.understood) for row in session.execute(query))
    keep_days(session, {key: counts for key, counts in counted.items() if key in fresh})


def _turns(events: Sequence[Any], *, whole: bool) -> list[dict[str, Any]]:
    """The messages among these events. Where more events follow, the last message of each person
    is left for the next time: what answered it may be among those."""
    turns: list[dict[str, Any]] = []
    last: dict[str, dict[str, Any]] = {}
    for event in events:
        data = json.loads(event.data or "{}")
        if event.type_name == "user":
            made = _turn(event, data)
            if made is not None:
                turns.append(made)
                last[event.sender_id] = made
        elif event.sender_id in last:
            _answered_by(last[event.sender_id], event.action_name, data)
    if whole or not turns:
        return turns
    # The oldest that is not complete, and all after it, are read again.
    begins_anew = min(one["event_id"] for one in last.values())
    kept = [one for one in turns if one["event_id"] < begins_anew]
    return kept or turns


def _turn(event: Any, data: dict[str, Any]) -> dict[str, Any] | None:
    metadata = data.get("metadata") or {}
    if metadata.get("carried") or metadata.get("kind") == "trigger":
        return None
    text = str(data.get("text") or "")
    if text.startswith("/"):
        text = str(metadata.get("title") or "")
    intent = (data.get("parse_data") or {}).get("intent") or {}
    sure = intent.get("confidence")
    return {
        "person_id": event.sender_id,
        "event_id": event.id,
        "at": datetime.fromtimestamp(event.timestamp or 0, timezone.utc),
        "intent": str(intent.get("name") or event.intent_name or "")[:64] or None,
        "sure": float(sure) if isinstance(sure, (int, float)) else None,
        "story": None,
        "understood": True,
        "text": text.lower(),
    }


def _answered_by(turn: dict[str, Any], action: str | None, data: dict[str, Any]) -> None:
    story = (data.get("metadata") or {}).get("story")
    if story and turn["story"] is None:
        turn["story"] = str(story)[:200]
    if action in NOT_UNDERSTOOD:
        turn["understood"] = False


def holds(words: str) -> Any:
    """Whether a message holds these words, whatever their case."""
    return Turn.text.contains(words.lower(), autoescape=True)


def intents_met(session: Session) -> list[str]:
    """What messages were taken as, by name."""
    query = sa.select(Turn.intent).where(Turn.intent.is_not(None)).distinct()
    return sorted(session.execute(query).scalars())


def stories_met(session: Session) -> list[str]:
    """The stories that answered, by name."""
    query = sa.select(Turn.story).where(Turn.story.is_not(None)).distinct()
    return sorted(session.execute(query).scalars())
