"""A conversation as a chat, one turn of it closely, and what reviewers put beside it."""

from __future__ import annotations

import json
import re
from typing import Any

import sqlalchemy as sa
from starlette.responses import Response

from console import answering
from console.asked import Asked, NotThere, Refused, page
from console.beside import RULER_NAMES, beside
from console.consent import agreed, may_be_read
from console.conversation import (
    Said,
    Who,
    codes_of,
    event_of,
    line_of,
    names_of,
    page_of,
    said_by,
    understood,
)
from console.fresh_words import ever_written, holds_their_words, their_words_in
from console.handed_over import notes_for
from console.look import MARK_NAMES
from console.meanings import EVERYDAY, may_be_marked, more_meanings
from console.mentions import note_of
from console.queue_view import SHOWN_TO_ALL
from console.redaction import redact
from console.rights import Right
from store.audit import Deed, conversation_mark
from store.people import Person, person_of
from store.review_items import unfinished_of
from store.review_marks import (
    MarkKind,
    ReviewMark,
    Suggestion,
    SuggestionState,
    mark,
    marks_of,
)
from store.reviewers import Reviewer, reviewers
from store.takeovers import takeover_of
from store.transcripts import Event
from store.turns import Turn, holds, read_turns

TAG = re.compile(r"[a-z0-9][a-z0-9 -]{0,39}")
A_LIST = 50


@page(Right.REVIEW)
def conversations(asked: Asked) -> Response:
    """Conversations that may be read, the latest first; those that hold some words, on demand."""
    words = asked.query("text")
    query = (
        sa.select(Person)
        .where(agreed(Person.id), Person.last_message_at.is_not(None))
        .order_by(Person.last_message_at.desc())
        .limit(A_LIST)
    )
    if words:
        asked.writes_down(Deed.SEARCHED, detail="words in conversations")
        read_turns(asked.session)
        query = query.where(Person.id.in_(sa.select(Turn.person_id).where(holds(words))))
    people = list(asked.session.execute(query).scalars())
    return asked.shows("conversations.html", people=people, words=words)


@page(Right.REVIEW)
def conversation(asked: Asked) -> Response:
    """The chat. Opening it is written down, each time."""
    person = _readable(asked)
    asked.writes_down(Deed.OPENED_TRANSCRIPT, about=conversation_mark(person.id))
    before = asked.query("before")
    held = page_of(asked.session, person, before=int(before[:9]) if before.isdigit() else None)
    marks = marks_of(asked.session, person.id)
    return asked.shows(
        "conversation.html",
        person=person,
        held=held,
        marks=marks,
        of_turns=_of_turns(marks),
        handed=notes_for(asked.session, person.id),
        waits=[one for one in unfinished_of(asked.session, person.id) if one.kind in SHOWN_TO_ALL],
        beside=beside(asked.session, person),
        takeover=takeover_of(asked.session, person.id),
        cannot_write=answering.why_not(asked.session, person),
        **_words(asked),
    )


@page(Right.REVIEW)
def turn(asked: Asked) -> Response:
    """One turn: what was understood, and the ways to mark it. Asked for by the script, only what
    was understood."""
    person = _readable(asked)
    line, event = _line(asked, person)
    values: dict[str, Any] = {
        "person": person,
        "line": line,
        "found": understood(asked.session, event) if line.who is Who.PERSON else None,
        "codes": codes_of(line),
        "said_by": said_by(line),
    }
    if asked.wants_part:
        return asked.shows("part_understood.html", **values)
    marks = [one for one in marks_of(asked.session, person.id) if one.event_id == event.id]
    return asked.shows(
        "turn.html",
        **values,
        marks=marks,
        everyday=EVERYDAY,
        more=more_meanings(),
        bare=None,
        **_words(asked),
    )


@page(Right.REVIEW)
def unmask(asked: Asked) -> Response:
    """Show one line as it was written, for a reason that is written down."""
    person = _readable(asked)
    reason = asked.typed("reason", 200)
    if len(reason) < 5:
        raise Refused("Write why you need to see it: the reason is kept in “Who did what”.")
    line, event = _line(asked, person)
    bare = line_of(event, person, bare=True)
    asked.writes_down(
        Deed.UNMASKED, about=conversation_mark(person.id), detail=f"turn {event.id}: {reason}"
    )
    marks = [one for one in marks_of(asked.session, person.id) if one.event_id == event.id]
    return asked.shows(
        "turn.html",
        person=person,
        line=line,
        found=understood(asked.session, event) if line.who is Who.PERSON else None,
        codes=codes_of(line),
        said_by=said_by(line),
        marks=marks,
        everyday=EVERYDAY,
        more=more_meanings(),
        bare=bare.text if bare else None,
        **_words(asked),
    )


@page(Right.REVIEW)
def mark_turn(asked: Asked) -> Response:
    """Put a mark beside a turn. "Misunderstood" with a fresh sentence becomes a suggestion that
    holds none of the person's words."""
    person = _readable(asked)
    _, event = _line(asked, person)
    kind = _kind(asked)
    words = sentence = asked.typed("words", 1000)
    if kind is MarkKind.MISUNDERSTOOD:
        words = _misunderstood(asked, person, event, sentence)
    done = _put(asked, person, kind, words, event.id)
    if kind is MarkKind.MISUNDERSTOOD and sentence:
        done += " Your sentence went to the coaches, who take it or say why not: see Suggestions."
    return asked.goes_to(f"/people/{person.id}/turns/{event.id}", done)


@page(Right.REVIEW)
def mark_conversation(asked: Asked) -> Response:
    """A tag, or a note to colleagues, on the conversation as a whole."""
    person = _readable(asked)
    kind = _kind(asked)
    if kind is MarkKind.MISUNDERSTOOD:
        raise Refused("Only a turn can be misunderstood.")
    done = _put(asked, person, kind, asked.typed("words", 1000), None)
    return asked.goes_to(f"/people/{person.id}", done)


@page(Right.REVIEW)
def unmark(asked: Asked) -> Response:
    """Take one's own mark back."""
    person = _readable(asked)
    found = asked.session.get(ReviewMark, asked.number("number"))
    if found is None or found.person_id != person.id:
        raise NotThere
    if found.reviewer_id != asked.reviewer.id:
        raise Refused("Only whoever made a mark can take it back.", 403)
    asked.session.delete(found)
    asked.writes_down(
        Deed.MARKED, about=conversation_mark(person.id), detail=f"took back {found.kind.value}"
    )
    where = f"/turns/{found.event_id}" if found.event_id else ""
    return asked.goes_to(
        f"/people/{person.id}{where}", f"Taken back: {MARK_NAMES[found.kind].lower()}."
    )


@page(Right.REVIEW)
def redact_words(asked: Asked) -> Response:
    """Take words out for good; the audit says that it was done, and not which words."""
    person = _readable(asked)
    _, event = _line(asked, person)
    words = asked.typed("words", 400)
    if asked.typed("sure", 5) != "yes":
        raise Refused("Tick that you are sure: this cannot be undone. Nothing was changed.")
    try:
        changed = redact(asked.session, person.id, words)
    except ValueError as error:
        raise Refused(f"{error} Nothing was changed.") from None
    if not changed:
        raise Refused("Those words are nowhere in this conversation. Nothing was changed.")
    asked.writes_down(
        Deed.REDACTED, about=conversation_mark(person.id), detail=f"{changed} rows changed"
    )
    return asked.goes_to(
        f"/people/{person.id}/turns/{event.id}", "Those words are taken out for good."
    )


def _readable(asked: Asked) -> Person:
    """The person of the address, if their conversation may be read now."""
    person_id = asked.part("person")
    person = person_of(asked.session, person_id)
    if person is None or not may_be_read(asked.session, person_id):
        raise NotThere
    return person


def _line(asked: Asked, person: Person) -> tuple[Said, Event]:
    event = event_of(asked.session, person.id, asked.number("number"))
    line = line_of(event, person) if event else None
    if event is None or line is None:
        raise NotThere
    return line, event


def _kind(asked: Asked) -> MarkKind:
    known = {kind.value: kind for kind in MarkKind}
    kind = known.get(asked.typed("kind", 32))
    if kind is None:
        raise Refused("Choose what the mark says. Nothing was saved.")
    return kind


def _misunderstood(asked: Asked, person: Person, event: Event, sentence: str) -> str:
    meaning = asked.typed("more", 64) or asked.typed("meaning", 64)
    if not may_be_marked(meaning):
        raise Refused("Choose what was meant. Nothing was saved.")
    if sentence:
        refuse_words_of(asked, person, event, sentence)
        asked.session.add(
            Suggestion(
                reviewer_id=asked.reviewer.id,
                sentence=sentence,
                meaning=meaning,
                state=SuggestionState.OPEN,
                made_at=asked.now,
            )
        )
        asked.writes_down(Deed.SUGGESTED, detail=meaning)
    return meaning


def refuse_words_of(asked: Asked, person: Person, event: Event, sentence: str) -> None:
    """A sentence for the coach to learn from holds nothing that this person ever wrote.

    Raises:
        Refused: it does, or comes close.
    """
    here = str(json.loads(event.data or "{}").get("text") or "")
    if holds_their_words(sentence, here):
        raise Refused(
            "That is close to what the person wrote. Put it in words of your own: theirs never "
            "go into what the coach learns from. Nothing was saved.",
        )
    theirs = their_words_in(sentence, ever_written(asked.session, person.id))
    if theirs is not None:
        raise Refused(
            "That is close to something this person wrote at another time. It is easy to do, as "
            "their words stay with you. How would somebody else say it? Nothing was saved.",
        )


def _put(asked: Asked, person: Person, kind: MarkKind, words: str, event_id: int | None) -> str:
    """Keep a mark; what was done, in a sentence or two."""
    if kind is MarkKind.TAG:
        words = words.casefold()
        if not TAG.fullmatch(words):
            raise Refused("A tag is a word or two, in letters and figures. Nothing was saved.")
    if kind in (MarkKind.NOTE, MarkKind.STORY) and not words:
        raise Refused("Write something first. Nothing was saved.")
    # A note may quote: what tells who somebody is stays out of it, as it does out of the chat.
    note = note_of(asked.session, words, names_of(person))
    is_code = kind in (MarkKind.TAG, MarkKind.MISUNDERSTOOD)
    kept = words if is_code else note.words
    mark(
        asked.session,
        person.id,
        asked.reviewer.id,
        kind,
        asked.now,
        event_id=event_id,
        words=kept or None,
    )
    asked.writes_down(
        Deed.MARKED,
        about=conversation_mark(person.id),
        detail=kind.value + (f" on turn {event_id}" if event_id else ""),
    )
    return f"Kept: {MARK_NAMES[kind].lower()}.{'' if is_code else note.in_words}"


def _of_turns(marks: list[ReviewMark]) -> dict[int, list[ReviewMark]]:
    held: dict[int, list[ReviewMark]] = {}
    for one in marks:
        if one.event_id is not None:
            held.setdefault(one.event_id, []).append(one)
    return held


def _words(asked: Asked) -> dict[str, Any]:
    team: list[Reviewer] = reviewers(asked.session)
    return {
        "mark_names": MARK_NAMES,
        "kinds": MarkKind,
        "who": Who,
        "names": {one.id: one.first_name for one in team},
        "ruler_names": RULER_NAMES,
    }
