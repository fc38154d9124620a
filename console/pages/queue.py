"""The queue: what waits, alerts first; filters that a link shares; and one item with its deeds."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session
from starlette.responses import PlainTextResponse, Response

from coaching.second_look import worth_a_second_look
from console import answering
from console.asked import Asked, NotThere, Refused, page
from console.consent import may_be_read
from console.conversation import human_lines, line_that_raised, where_it_is_read
from console.handed_over import notes_for
from console.pages.ready_replies import words_sent
from console.queue_view import (
    KIND_NAMES,
    SHOWN_TO_ALL,
    SHOWS,
    SURE,
    Filter,
    Row,
    categories,
    count_waiting,
    row_of,
    rows_of,
    tags,
)
from console.rights import Right
from store.agenda import Area
from store.audit import Deed, conversation_mark
from store.clock import to_london
from store.duties import DutyKind, duties_of, on_duty
from store.people import Person, person_of
from store.replies_ready import ready_replies
from store.review_items import (
    ItemKind,
    ItemState,
    ReviewItem,
    claim_item,
    finish_item,
    item_of,
    open_items_of,
    pass_item_on,
    release_item,
    snooze_item,
    unfinished_of,
)
from store.review_marks import SavedView, saved_views
from store.reviewers import Reviewer, reviewers
from store.safety_alerts import SafetyAlert
from store.settings import settings
from store.takeovers import takeover_of
from store.turns import intents_met, read_turns, stories_met

SNOOZES = {
    "hour": ("an hour", timedelta(hours=1)),
    "day": ("a day", timedelta(days=1)),
    "week": ("a week", timedelta(weeks=1)),
}


@page(Right.REVIEW)
def queue(asked: Asked) -> Response:
    """What waits. A look at words that were searched for is written down."""
    wanted = Filter.of(dict(asked.request.query_params))
    if wanted.text:
        read_turns(asked.session)
        asked.writes_down(Deed.SEARCHED, detail="words in conversations")
    values: dict[str, Any] = {
        "rows": rows_of(asked.session, wanted, asked.reviewer),
        "waiting": count_waiting(asked.session),
        "wanted": wanted,
    }
    if asked.wants_part:
        return asked.shows("part_queue.html", **values)
    return asked.shows(
        "queue.html",
        **values,
        shows=SHOWS,
        kinds=KIND_NAMES,
        categories=categories(asked.session),
        topics=[area.value for area in Area],
        intents=intents_met(asked.session),
        stories=stories_met(asked.session),
        sure=SURE,
        tags=tags(asked.session),
        team=reviewers(asked.session),
        views=saved_views(asked.session),
        staffed=settings().staffed,
        is_open=settings().staffed.is_open(to_london(asked.now)),
        duties=duties_of(asked.session),
    )


@page(Right.REVIEW)
def save_view(asked: Asked) -> Response:
    """Keep this filter under a name, for the whole team."""
    name = asked.typed("name", 80)
    wanted = Filter.of({key: values[0] for key, values in asked.form.items()})
    if not name:
        raise Refused("Give the filter a name. Nothing was saved.")
    if any(view.name.casefold() == name.casefold() for view in saved_views(asked.session)):
        raise Refused(f"There is a filter called “{name}” already. Nothing was saved.")
    asked.session.add(
        SavedView(
            reviewer_id=asked.reviewer.id, name=name, query=wanted.as_query, made_at=asked.now
        )
    )
    return asked.goes_to(f"/queue?{wanted.as_query}", f"The filter “{name}” is kept for the team.")


@page(Right.REVIEW)
def drop_view(asked: Asked) -> Response:
    """Forget a filter that was kept."""
    view = asked.session.get(SavedView, asked.number("number"))
    if view is None:
        raise NotThere
    asked.session.delete(view)
    return asked.goes_to("/queue", f"The filter “{view.name}” is forgotten.")


@page(Right.REVIEW)
def item(asked: Asked) -> Response:
    """One item: what is known of it, who has it, and what can be done."""
    return _shown(asked, _item(asked))


@page(Right.REVIEW)
def claim(asked: Asked) -> Response:
    """Take it up."""
    found = _item(asked)
    if not claim_item(asked.session, found, asked.reviewer.id, asked.now):
        raise Refused("A colleague has this already, or it is done. Nothing was changed.", 409)
    _note(asked, found, Deed.CLAIMED)
    return asked.goes_to(f"/items/{found.id}", f"This is yours now.{_others_of(asked, found)}")


@page(Right.REVIEW)
def release(asked: Asked) -> Response:
    """Put it back for others."""
    found = _mine(asked)
    release_item(asked.session, found)
    _note(asked, found, Deed.RELEASED)
    return asked.goes_to("/queue", f"You put it back: {_called(found)}. Anybody can take it now.")


@page(Right.REVIEW)
def snooze(asked: Asked) -> Response:
    """Look again later."""
    found = _mine(asked)
    chosen = SNOOZES.get(asked.typed("how_long", 10))
    if chosen is None:
        raise Refused("Choose how long. Nothing was changed.")
    snooze_item(asked.session, found, asked.now + chosen[1])
    _note(asked, found, Deed.SNOOZED, chosen[0])
    return asked.goes_to("/queue", f"Put off for {chosen[0]}: {_called(found)}. It is still yours.")


@page(Right.REVIEW)
def done(asked: Asked) -> Response:
    """It is dealt with."""
    found = _mine(asked)
    finish_item(asked.session, found, asked.reviewer.id, asked.now)
    _note(asked, found, Deed.CLOSED)
    return asked.goes_to("/queue", f"Done: {_called(found)}.{_others_of(asked, found)}")


@page(Right.REVIEW)
def pass_on(asked: Asked) -> Response:
    """An alert goes to the safeguarding lead, in one click; from the lead, to whoever is on call.
    Anybody may pass it on: it need not be taken first."""
    found = _item(asked)
    if found.kind is not ItemKind.ALERT or found.state is ItemState.DONE:
        raise Refused("Only an alert that is not done can be passed on. Nothing was changed.")
    if found.claimed_by not in (None, asked.reviewer.id):
        raise Refused("A colleague has this. Nothing was changed.", 409)
    to = whom_to_pass_to(asked.session, asked.reviewer)
    if to is None:
        raise Refused("Nobody else is safeguarding lead or on call. Nothing was changed.", 409)
    pass_item_on(asked.session, found, to.id)
    _note(asked, found, Deed.PASSED_ON, f"to {to.name}")
    return asked.goes_to(f"/items/{found.id}", f"It is passed on to {to.first_name}.")


@page(Right.REVIEW)
def reply(asked: Asked) -> Response:
    """Write to the person: through the outbox, signed. Who writes has the item."""
    found = _mine(asked)
    person = _person(asked, found)
    words = words_sent(asked)
    fault = answering.why_not(asked.session, person)
    if fault is not None:
        raise Refused(fault, 409)
    if not words:
        raise Refused("Write something first. Nothing was sent.")
    # Said once of the same words; whoever presses again means them.
    seen = worth_a_second_look(words) if asked.typed("looked_at", 64) != _digest(words) else []
    if seen and asked.wants_part:
        said = f"Not sent yet. {' '.join(seen)} Press again to send it as it is."
        return PlainTextResponse(said, 409, {"Look-Again": _digest(words)})
    if seen:
        return _shown(asked, found, kept=words, looks=seen, looked_at=_digest(words))
    answering.write(asked.session, person, asked.reviewer, words, asked.now)
    _note(asked, found, Deed.REPLIED)
    return asked.goes_to(f"/items/{found.id}", "Your message is on its way.")


def _called(found: ReviewItem) -> str:
    """An item as the page says it: what it is, and the mark of whom it is about."""
    return f"{KIND_NAMES[found.kind].lower()} {conversation_mark(found.person_id)}"


def _others_of(asked: Asked, found: ReviewItem) -> str:
    """What else waits of the same person and nobody has, in a sentence."""
    left = open_items_of(asked.session, found.person_id)
    count = sum(one.id != found.id for one in left)
    if not count:
        return ""
    return f" {count} more of the same person {'waits' if count == 1 else 'wait'} in the queue."


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


def _shown(
    asked: Asked, found: ReviewItem, kept: str = "", looks: Sequence[str] = (), looked_at: str = ""
) -> Response:
    person = _person(asked, found)
    readable = may_be_read(asked.session, person.id)
    return asked.shows(
        "item.html",
        kept=kept,
        looks=looks,
        looked_at=looked_at,
        row=row_of(asked.session, found, asked.reviewer, readable),
        passes_to=whom_to_pass_to(asked.session, asked.reviewer),
        person=person,
        cannot_write=answering.why_not(asked.session, person),
        takeover=takeover_of(asked.session, person.id),
        snoozes=SNOOZES,
        handed=notes_for(asked.session, person.id),
        read_at=_read_at(asked, found) if readable else None,
        others=_others(asked, found),
        written=human_lines(asked.session, person.id, since=found.raised_at),
        wrote_last=person.last_message_at,
        hours=settings().staffed.words if settings().staffed else "",
        longest=answering.LONGEST,
        ready=ready_replies(asked.session),
        states=ItemState,
        kinds=ItemKind,
    )


def _read_at(asked: Asked, found: ReviewItem) -> str:
    """The conversation, opened at what raised this."""
    number = None
    if found.kind is ItemKind.ALERT:
        alert = asked.session.get(SafetyAlert, found.source_id)
        if alert is not None:
            number = line_that_raised(asked.session, found.person_id, alert.message_id)
    return where_it_is_read(asked.session, found.person_id, number)


def _others(asked: Asked, found: ReviewItem) -> list[Row]:
    """What else of the same person is not done, the gravest first."""
    waits = unfinished_of(asked.session, found.person_id)
    readable = may_be_read(asked.session, found.person_id)
    rows = [
        row_of(asked.session, one, asked.reviewer, readable)
        for one in waits
        if one.id != found.id and (readable or one.kind in SHOWN_TO_ALL)
    ]
    return sorted(rows, key=lambda row: (not row.grave, -row.item.raised_at.timestamp()))


def whom_to_pass_to(session: Session, me: Reviewer) -> Reviewer | None:
    """The safeguarding lead, or whoever is on call where that is oneself."""
    found = (on_duty(session, kind) for kind in (DutyKind.LEAD, DutyKind.ON_CALL))
    return next((one for one in found if one is not None and one.id != me.id), None)


def _item(asked: Asked) -> ReviewItem:
    """The item of the address, if it may be shown."""
    found = item_of(asked.session, asked.number("number"))
    if found is None or not (
        found.kind in SHOWN_TO_ALL or may_be_read(asked.session, found.person_id)
    ):
        raise NotThere
    return found


def _mine(asked: Asked) -> ReviewItem:
    found = _item(asked)
    if found.claimed_by != asked.reviewer.id or found.state is ItemState.DONE:
        raise Refused("Take this item first: only whoever has it can do that.", 409)
    return found


def _person(asked: Asked, found: ReviewItem) -> Person:
    person = person_of(asked.session, found.person_id)
    if person is None:
        raise NotThere
    return person


def _note(asked: Asked, found: ReviewItem, deed: Deed, more: str | None = None) -> None:
    told = ", ".join(part for part in (f"item {found.id}", found.kind.value, more) if part)
    asked.writes_down(deed, about=conversation_mark(found.person_id), detail=told)
