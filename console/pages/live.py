"""A human writes instead of the coach: take over, both ways live, hand back with a note."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from coaching.crisis_lines import CrisisLine, crisis_lines, lines_for
from console import answering
from console.asked import COOKIE, Asked, NotThere, Refused, page
from console.consent import may_be_read
from console.conversation import (
    SPOKEN,
    Said,
    Who,
    human_lines,
    last_lines,
    line_of,
    names_of,
    with_dangers,
)
from console.danger_words import alert_said
from console.handed_over import notes_for
from console.look import rendered
from console.mentions import note_of
from console.pages.ready_replies import words_sent
from console.rights import Right
from console.stopping import stops
from store.audit import Deed, conversation_mark
from store.clock import now_utc
from store.engine import session as open_session
from store.people import Person, person_of
from store.replies_ready import ready_replies
from store.review_items import ItemState, ReviewItem
from store.reviewers import Reviewer
from store.safety_alerts import AlertLevel, AlertState, SafetyAlert, alerts_of
from store.sign_ins import sign_in_of
from store.takeovers import Takeover, takeover_of
from store.transcripts import Event

LOOKS_EVERY = 1.0
BEFORE = 10
#: Dangers that are named above the chat.
SHOWN = 3
#: Whose lines listen, where no danger was read.
LISTENS = "low_mood"
MOST = 200


@page(Right.REVIEW)
def take_over(asked: Asked) -> Response:
    """Take the conversation over: for whoever has an item of this person, or may read the chat."""
    person = _person(asked)
    if not (_items_of_mine(asked, person) or may_be_read(asked.session, person.id)):
        raise NotThere
    fault = answering.why_not(asked.session, person)
    if fault is not None:
        raise Refused(fault, 409)
    if not answering.begin(asked.session, person, asked.reviewer, asked.now):
        takeover = takeover_of(asked.session, person.id)
        if takeover is None or takeover.reviewer_id != asked.reviewer.id:
            raise Refused("A colleague is talking with them already. Nothing was changed.", 409)
    else:
        asked.writes_down(Deed.TOOK_OVER, about=conversation_mark(person.id))
    return asked.goes_to(f"/people/{person.id}/live")


@page(Right.REVIEW)
def live(asked: Asked) -> Response:
    """The name the person chose and the lines since the take-over, unmasked. Of what was said
    before, the last few, masked, where they agreed to be read; what danger raised it, always."""
    person, takeover = _mine(asked)
    readable = may_be_read(asked.session, person.id)
    if readable:
        asked.writes_down(Deed.OPENED_TRANSCRIPT, about=conversation_mark(person.id), detail="live")
    dangers = _dangers(asked.session, person)
    still = _items_of_mine(asked, person)
    return asked.shows(
        "live.html",
        readable=readable,
        before=last_lines(asked.session, person, takeover.began_at, BEFORE) if readable else [],
        dangers=[(alert_said(one), one.raised_at) for one in dangers],
        help_now=help_beside(person, dangers, asked.now),
        handed=notes_for(asked.session, person.id),
        back=f"/items/{still[0]}" if still else None,
        person=person,
        takeover=takeover,
        lines=lines_since(asked.session, person, takeover.began_at),
        who=Who,
        ready=ready_replies(asked.session),
        longest=answering.LONGEST,
    )


@page(Right.REVIEW)
def say(asked: Asked) -> Response:
    """Write to the person."""
    person, takeover = _mine(asked)
    words = words_sent(asked)
    if not words:
        raise Refused("Write something first. Nothing was sent.")
    fault = answering.why_not(asked.session, person)
    if fault is not None:
        raise Refused(fault, 409)
    answering.write(asked.session, person, asked.reviewer, words, asked.now)
    asked.writes_down(Deed.REPLIED, about=conversation_mark(person.id), detail="live")
    if asked.wants_part:
        return asked.shows(
            "part_lines.html",
            lines=lines_since(asked.session, person, takeover.began_at),
            person=person,
            who=Who,
        )
    return asked.goes_to(f"/people/{person.id}/live")


@page(Right.REVIEW)
def hand_back(asked: Asked) -> Response:
    """Hand back, with a note for colleagues; the coach goes on where it was and says so. What of
    theirs one still has comes next, as it waits for its end."""
    person, takeover = _mine(asked)
    note = note_of(asked.session, asked.typed("note", 1000), names_of(person))
    answering.end(asked.session, person, asked.reviewer, takeover, note.words or None, asked.now)
    asked.writes_down(Deed.HANDED_BACK, about=conversation_mark(person.id))
    said = "You handed the chat back, and the coach has told them so."
    if note.words:
        said += f" Your note stands beside the chat and on what waits of theirs.{note.in_words}"
    still = _items_of_mine(asked, person)
    if not still:
        return asked.goes_to("/queue", said)
    return asked.goes_to(
        f"/items/{still[0]}",
        f"{said} This is still yours: press Done when it is dealt with.",
    )


@page(Right.REVIEW)
def stream(asked: Asked) -> Response:
    """The lines as server-sent events, for as long as the take-over and the sign-in last."""
    person, _ = _mine(asked)
    token = asked.request.cookies.get(COOKIE, "")
    return StreamingResponse(
        _events(asked, person.id, token),
        media_type="text/event-stream",
        headers={"X-Accel-Buffering": "no"},
    )


def lines_since(session: Session, person: Person, began_at: datetime) -> list[Said]:
    """What was said since, on all sides, unmasked, oldest first."""
    query = (
        sa.select(Event)
        .where(
            Event.sender_id == person.id,
            Event.type_name.in_(SPOKEN),
            Event.timestamp >= began_at.timestamp(),
        )
        .order_by(Event.id.desc())
        .limit(MOST)
    )
    said = [line_of(event, person, bare=True) for event in session.execute(query).scalars()]
    lines = with_dangers(session, person.id, [line for line in said if line is not None])
    return sorted([*lines, *human_lines(session, person.id, began_at)], key=lambda line: line.at)


def help_beside(person: Person, dangers: list[SafetyAlert], now: datetime) -> list[CrisisLine]:
    """Whom the person can ring now: 999 first, then what is open for the gravest danger."""
    category = dangers[0].category if dangers else LISTENS
    try:
        found = lines_for(category, person.nation, now)
    except ValueError:  # A kind that the table has no line for.
        found = lines_for(LISTENS, person.nation, now)
    first = crisis_lines()["emergency"]
    return [first, *(line for line in found if line.key != first.key)]


def _dangers(session: Session, person: Person) -> list[SafetyAlert]:
    """What is not closed, the gravest first, then the newest."""
    levels = list(AlertLevel)
    waits = [one for one in alerts_of(session, person.id) if one.state is not AlertState.CLOSED]
    return sorted(waits, key=lambda one: (levels.index(one.level), -one.id))[:SHOWN]


async def _events(asked: Asked, person_id: str, token: str) -> AsyncIterator[str]:
    before = None
    # The browser asks again by itself, and finds the console that comes after this one.
    while not stops.is_set():
        now = await run_in_threadpool(_part, asked, person_id, token)
        if now is None:
            yield "event: ended\ndata: ended\n\n"
            return
        # A line that says nothing keeps the connection, and tells when the browser has gone.
        yield ": here\n\n" if now == before else _event(now)
        before = now
        await asyncio.sleep(LOOKS_EVERY)


def _event(html: str) -> str:
    return "".join(f"data: {line}\n" for line in html.splitlines()) + "\n"


def _part(asked: Asked, person_id: str, token: str) -> str | None:
    """The lines as they are now; None where whoever looks may no longer."""
    with open_session() as session:
        found = sign_in_of(session, token, now_utc())
        takeover = takeover_of(session, person_id)
        person = person_of(session, person_id)
        if found is None or takeover is None or person is None:
            return None
        if takeover.reviewer_id != found[1].id:
            return None
        looking = Asked(asked.request, session, {}, now_utc())
        looking.sign_in, looking.signed_in_as = found
        lines = lines_since(session, person, takeover.began_at)
        return rendered("part_lines.html", looking, lines=lines, person=person, who=Who)


def _person(asked: Asked) -> Person:
    person = person_of(asked.session, asked.part("person"))
    if person is None:
        raise NotThere
    return person


def _mine(asked: Asked) -> tuple[Person, Takeover]:
    person = _person(asked)
    takeover = takeover_of(asked.session, person.id)
    if takeover is None or takeover.reviewer_id != asked.reviewer.id:
        raise NotThere
    return person, takeover


def _items_of_mine(asked: Asked, person: Person) -> list[int]:
    """What of this person's whoever asks has taken, oldest first."""
    mine: Reviewer = asked.reviewer
    query = sa.select(ReviewItem.id).where(
        ReviewItem.person_id == person.id,
        ReviewItem.claimed_by == mine.id,
        ReviewItem.state == ItemState.CLAIMED,
    )
    return list(asked.session.execute(query.order_by(ReviewItem.id)).scalars())
