"""A conversation as a chat: Rasa's events and what humans wrote, in one order, masked.

A turn says what was said; what was understood, and by which story it was answered, is read on
demand. Nothing here asks for consent: whoever calls has asked (console/consent.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from coaching.miti import Code
from console.danger_words import alert_said, danger_said
from console.masking import covered
from console.meanings import meaning_said
from store.outbox import OutboxMessage, OutboxState
from store.people import Person
from store.safety_alerts import alerts_of
from store.transcripts import Event

HUMAN = "human"
SPOKEN = ("user", "bot")
A_PAGE = 60


class Who(str, Enum):
    """Who said it."""

    PERSON = "person"
    COACH = "coach"
    HUMAN = "human"


@dataclass(frozen=True)
class Said:
    """One line. `number` is the event's row (0 for a human's line, which is none of Rasa's);
    `danger` what danger was read in it, in words."""

    who: Who
    text: str
    at: datetime
    number: int = 0
    buttons: tuple[str, ...] = ()
    pressed: bool = False
    delivered: bool = True
    danger: str | None = None
    data: dict[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True)
class Page:
    """Some lines, oldest first, and the number to ask for what came before."""

    lines: tuple[Said, ...]
    before: int | None


def page_of(
    session: Session, person: Person, *, before: int | None = None, most: int = A_PAGE
) -> Page:
    """The last lines of a conversation, or the last before an event."""
    query = (
        sa.select(Event)
        .where(Event.sender_id == person.id, Event.type_name.in_(SPOKEN))
        .order_by(Event.id.desc())
        .limit(most + 1)
    )
    if before is not None:
        query = query.where(Event.id < before)
    events = list(session.execute(query).scalars())
    more = len(events) > most
    lines = [line for event in reversed(events[:most]) if (line := line_of(event, person))]
    since = lines[0].at if lines and more else None
    until = _moment(events[0].timestamp) if before is not None and events else None
    humans = human_lines(session, person.id, since, until)
    lines = with_dangers(session, person.id, lines)
    ordered = sorted([*lines, *humans], key=lambda line: line.at)
    return Page(tuple(ordered), events[most - 1].id if more else None)


def line_of(event: Event, person: Person, *, bare: bool = False) -> Said | None:
    """What an event says, masked unless `bare`; None for an empty or a carried-over line."""
    data = json.loads(event.data or "{}")
    text = str(data.get("text") or "")
    metadata = data.get("metadata") or {}
    if metadata.get("carried"):
        return None
    pressed = event.type_name == "user" and text.startswith("/")
    if pressed:
        text = _pressed(text, metadata)
    if not text:
        return None
    return Said(
        who=Who.PERSON if event.type_name == "user" else Who.COACH,
        text=text if bare or pressed else covered(text, names_of(person)),
        at=_moment(event.timestamp),
        number=event.id,
        buttons=tuple(_titles(data)),
        pressed=pressed,
        data=data,
    )


def last_lines(session: Session, person: Person, until: datetime, most: int) -> list[Said]:
    """The last lines before a moment, on all sides, masked, oldest first."""
    query = (
        sa.select(Event)
        .where(
            Event.sender_id == person.id,
            Event.type_name.in_(SPOKEN),
            Event.timestamp < until.timestamp(),
        )
        .order_by(Event.id.desc())
        .limit(most)
    )
    found = (line_of(event, person) for event in session.execute(query).scalars())
    lines = with_dangers(session, person.id, [line for line in found if line is not None])
    said = [*lines, *human_lines(session, person.id, until=until)]
    return sorted(said, key=lambda line: line.at)[-most:]


def with_dangers(session: Session, person_id: str, lines: Sequence[Said]) -> list[Said]:
    """The lines, each that raised an alert with what danger it was."""
    raised: dict[str, str] = {}
    for alert in alerts_of(session, person_id):
        message = alert.message_id.partition("~")[0]
        raised[message] = "; ".join(filter(None, (raised.get(message), alert_said(alert))))
    return [
        replace(line, danger=raised.get(str(line.data.get("message_id") or "")))
        if line.who is Who.PERSON
        else line
        for line in lines
    ]


def line_that_raised(session: Session, person_id: str, message_id: str) -> int | None:
    """The number of the message that raised an alert; None where it is kept no more."""
    query = (
        sa.select(Event.id)
        .where(
            Event.sender_id == person_id,
            Event.type_name == "user",
            Event.data.contains(f'"{message_id.partition("~")[0]}"', autoescape=True),
        )
        .order_by(Event.id)
        .limit(1)
    )
    return session.execute(query).scalars().first()


def where_it_is_read(session: Session, person_id: str, number: int | None) -> str:
    """The address of a conversation, opened at this line."""
    if number is None:
        return f"/people/{person_id}"
    after = sa.select(sa.func.count()).where(
        Event.sender_id == person_id, Event.type_name.in_(SPOKEN), Event.id > number
    )
    is_old = session.execute(after).scalar_one() >= A_PAGE
    return f"/people/{person_id}{f'?before={number + 1}' if is_old else ''}#line-{number}"


def human_lines(
    session: Session,
    person_id: str,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[Said]:
    """What people of the team wrote to this person, oldest first."""
    query = (
        sa.select(OutboxMessage)
        .where(OutboxMessage.person_id == person_id, OutboxMessage.kind == HUMAN)
        .order_by(OutboxMessage.id)
    )
    if since is not None:
        query = query.where(OutboxMessage.created_at >= since)
    if until is not None:
        query = query.where(OutboxMessage.created_at <= until)
    return [
        Said(
            who=Who.HUMAN,
            text=str(row.payload.get("text") or ""),
            at=row.created_at,
            delivered=row.state is OutboxState.SENT,
        )
        for row in session.execute(query).scalars()
    ]


def event_of(session: Session, person_id: str, number: int) -> Event | None:
    """One spoken event, only if it is of this conversation."""
    event = session.get(Event, number)
    ours = event is not None and event.sender_id == person_id and event.type_name in SPOKEN
    return event if ours else None


def names_of(person: Person) -> tuple[str, ...]:
    """What to cover wherever it stands: what they are called, each of its words."""
    return tuple(word for word in (person.called or "").split() if len(word) > 1)


def _pressed(text: str, metadata: dict[str, Any]) -> str:
    """The title of a pressed button; a trigger of the clock is nothing that anybody said."""
    if metadata.get("kind") == "trigger" or text.startswith("/EXTERNAL"):
        return ""
    return str(metadata.get("title") or text.lstrip("/").partition("{")[0].replace("_", " "))


def _titles(data: dict[str, Any]) -> Iterable[str]:
    for button in (data.get("data") or {}).get("buttons") or ():
        yield str(button.get("title") or "")


def _moment(timestamp: float | None) -> datetime:
    return datetime.fromtimestamp(timestamp or 0, timezone.utc)


# --- what was understood ---------------------------------------------------------------------


@dataclass(frozen=True)
class Understood:
    """What was made of one message of the person: rows of (what, value), and what answered it."""

    rows: tuple[tuple[str, str], ...]
    stories: tuple[str, ...]
    danger: tuple[tuple[str, str], ...]


#: Fields of a reading in plain words. A field that found nothing is left out.
FIELDS = {
    "control": "Sounded like asking for",
    "ruler": "Number on the ruler",
    "when": "When",
    "talk": "Talk about change",
    "barrier": "What gets in the way",
    "outcome": "How it went",
    "signpost_outcome": "How it went with the service",
    "language": "In another language",
    "beside": "Said beside the question",
}
TALK = {
    "neutral": "neither for nor against a change",
    "change": "leaning towards a change",
    "sustain": "leaning towards leaving things as they are",
    "mixed": "in two minds",
}


ANSWER = "answer"
#: Fields whose values are named as meanings are.
NAMED = frozenset({"control", "beside"})
SURE_IN_WORDS = ((0.9, "sure"), (0.7, "fairly sure"), (0.0, "not sure"))
WITNESSES = {
    "words": "the list of words",
    "meaning": "the reader that learned from examples",
    "both": "the list of words, and the reader that learned from examples",
}


def understood(session: Session, event: Event) -> Understood:
    """What the coach made of a message, and which stories answered it."""
    data = json.loads(event.data or "{}")
    parsed = data.get("parse_data") or {}
    reading = parsed.get("reading") or {}
    metadata = data.get("metadata") or {}
    rows: list[tuple[str, str]] = []
    intent = parsed.get("intent") or {}
    if intent.get("name"):
        taken = "An answer" if intent["name"] == ANSWER else meaning_said(str(intent["name"]))
        rows.append(("It took this as", f"{taken}{_how_sure(intent.get('confidence'))}"))
    if metadata.get("asked"):
        before = str(metadata.get("before") or "")
        question = f"“{covered(before)}”" if "?" in before else _plain(metadata["asked"])
        rows.append(("The question that waited", question))
    danger = _danger(reading)
    # Beside a sentence of danger, what it would mean for a plan reads as mockery.
    fields = {} if danger else FIELDS
    for name, label in fields.items():
        value = reading.get(name)
        if value not in (None, "", False, [], {}):
            said = meaning_said(str(value)) if name in NAMED else _in_words(value)
            rows.append((label, TALK.get(str(value), said)))
    if reading.get("in_scope") is False:
        rows.append(("Subject", "outside what the coach talks about"))
    return Understood(tuple(rows), tuple(stories_after(session, event)), danger)


def _how_sure(sure: object) -> str:
    if not isinstance(sure, (int, float)):
        return ""
    said = next(words for least, words in SURE_IN_WORDS if sure >= least)
    return f". It was {said} ({round(float(sure) * 100)} % sure)"


def _danger(reading: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    found = reading.get("safety")
    if not isinstance(found, dict):
        return ()
    rows = [
        ("Kind", danger_said(str(found.get("category") or ""))),
        ("How grave", _plain(found.get("level"))),
    ]
    if found.get("witness"):
        seen_by = str(found["witness"])
        rows.append(("Noticed by", WITNESSES.get(seen_by, _plain(seen_by))))
    cues = found.get("cues")
    if isinstance(cues, list) and cues:
        rows.append(("Because it sounded like", ", ".join(_plain(cue) for cue in cues)))
    return tuple(rows)


def stories_after(session: Session, event: Event) -> list[str]:
    """The stories that chose what was done, up to the person's next message."""
    following = (
        sa.select(Event)
        .where(
            Event.sender_id == event.sender_id,
            Event.id > event.id,
            Event.type_name.in_(("action", "user")),
        )
        .order_by(Event.id)
        .limit(20)
    )
    stories: list[str] = []
    for later in session.execute(following).scalars():
        if later.type_name == "user":
            break
        story = (json.loads(later.data or "{}").get("metadata") or {}).get("story")
        if story and story not in stories:
            stories.append(str(story))
    return stories


def codes_of(line: Said) -> tuple[str, ...]:
    """What a coach's line does, as its writers said, in words: "simple reflection", "question"."""
    metadata = (line.data.get("metadata") or {}).get("metadata") or line.data.get("metadata") or {}
    codes: Sequence[Any] = metadata.get("miti") or ()
    known = {code.name: _plain(code.value) for code in Code if code is not Code.NONE}
    return tuple(known.get(str(code), str(code)) for code in codes if code != "NONE")


def said_by(line: Said) -> str | None:
    """The name of the coach's line in domain/wording."""
    metadata = (line.data.get("metadata") or {}).get("metadata") or {}
    return metadata.get("said")


def _in_words(value: Any) -> str:
    if isinstance(value, dict):
        told = (f"{_plain(k)} {_in_words(v)}" for k, v in value.items() if v not in (None, "", []))
        return ", ".join(told)
    if isinstance(value, (list, tuple)):
        return ", ".join(_in_words(one) for one in value)
    return _plain(value)


def _plain(value: Any) -> str:
    return str(value if value is not None else "").replace("_", " ")
