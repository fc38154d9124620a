"""One card of the queue and its deeds: take, answer, put off, put back, pass on, done.

A press is of the reasons that stood on the page when it was pressed (the fields called `seen`),
never of one that came in meanwhile. A form that names none is of the reason in its address alone.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session
from starlette.responses import PlainTextResponse, Response

from coaching.second_look import worth_a_second_look
from console import answering
from console.asked import Asked, NotThere, Refused, page
from console.cards import Card, card_of
from console.consent import may_be_read
from console.conversation import Said, human_lines, line_that_raised, where_it_is_read
from console.handed_over import notes_for
from console.pages.ready_replies import words_sent
from console.queue_view import KIND_NAMES, SHOWN_TO_ALL, Row, message_before, row_of
from console.rights import Right
from store.audit import Deed, conversation_mark
from store.duties import DutyKind, on_duty
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
from store.reviewers import Reviewer
from store.safety_alerts import SafetyAlert
from store.settings import settings
from store.takeovers import takeover_of

SNOOZES = {
    "hour": ("an hour", timedelta(hours=1)),
    "day": ("a day", timedelta(days=1)),
    "week": ("a week", timedelta(weeks=1)),
}


@page(Right.REVIEW)
def card(asked: Asked) -> Response:
    """All that waits of the person whom this item is about; of one that is done, the record."""
    return _shown(asked, _item(asked))


@page(Right.REVIEW)
def claim(asked: Asked) -> Response:
    """Take up what stands on the card and nobody has."""
    found = _item(asked)
    me, now = asked.reviewer.id, asked.now
    taken = [one for one in _seen(asked, found) if claim_item(asked.session, one, me, now)]
    if not taken:
        raise Refused("A colleague has this already, or it is done. Nothing was changed.", 409)
    _note(asked, taken, Deed.CLAIMED)
    what = f" You took {len(taken)} reasons: {_kinds(taken)}." if len(taken) > 1 else ""
    said = f"This is yours now.{what}{_others_of(asked, found)}"
    return asked.goes_to(f"/items/{found.id}", said)


@page(Right.REVIEW)
def release(asked: Asked) -> Response:
    """Put it back for others."""
    found = _item(asked)
    mine = _mine(asked, found)
    for one in mine:
        release_item(asked.session, one)
    _note(asked, mine, Deed.RELEASED)
    return asked.goes_to("/queue", f"You put it back: {_called(mine)}. Anybody can take it now.")


@page(Right.REVIEW)
def snooze(asked: Asked) -> Response:
    """Look again later."""
    found = _item(asked)
    mine = _mine(asked, found)
    chosen = SNOOZES.get(asked.typed("how_long", 10))
    if chosen is None:
        raise Refused("Choose how long. Nothing was changed.")
    for one in mine:
        snooze_item(asked.session, one, asked.now + chosen[1])
    _note(asked, mine, Deed.SNOOZED, chosen[0])
    return asked.goes_to("/queue", f"Put off for {chosen[0]}: {_called(mine)}. It is still yours.")


@page(Right.REVIEW)
def done(asked: Asked) -> Response:
    """Each reason that is ticked is dealt with; what is not stays with whoever has it."""
    found = _item(asked)
    ended = _mine(asked, found)
    for one in ended:
        finish_item(asked.session, one, asked.reviewer.id, asked.now)
    _note(asked, ended, Deed.CLOSED)
    said = f"Done: {_called(ended)}.{_others_of(asked, found)}"
    left = [
        one
        for one in unfinished_of(asked.session, found.person_id)
        if one.claimed_by == asked.reviewer.id and one.state is ItemState.CLAIMED
    ]
    if not left:
        return asked.goes_to("/queue", said)
    return asked.goes_to(f"/items/{left[0].id}", f"{said} Still yours: {_kinds(left)}.")


@page(Right.REVIEW)
def pass_on(asked: Asked) -> Response:
    """The alerts go to the safeguarding lead, in one click; from the lead, to whoever is on call.
    Anybody may pass them on: they need not be taken first. The rest of the card stays as it is."""
    found = _item(asked)
    alerts = [
        one
        for one in _seen(asked, found)
        if one.kind is ItemKind.ALERT and one.state is not ItemState.DONE
    ]
    if not alerts:
        raise Refused("Only an alert that is not done can be passed on. Nothing was changed.")
    if any(one.claimed_by not in (None, asked.reviewer.id) for one in alerts):
        raise Refused("A colleague has this. Nothing was changed.", 409)
    to = whom_to_pass_to(asked.session, asked.reviewer)
    if to is None:
        raise Refused("Nobody else is safeguarding lead or on call. Nothing was changed.", 409)
    for one in alerts:
        pass_item_on(asked.session, one, to.id)
    _note(asked, alerts, Deed.PASSED_ON, f"to {to.name}")
    what = "It is" if len(alerts) == 1 else f"{len(alerts)} alerts are"
    return asked.goes_to(f"/items/{found.id}", f"{what} passed on to {to.first_name}.")


@page(Right.REVIEW)
def reply(asked: Asked) -> Response:
    """Write to the person: through the outbox, signed. Who writes has something of the card."""
    found = _item(asked)
    mine = _mine(asked, found, all_of_it=True)
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
    _note(asked, mine[:1], Deed.REPLIED)
    return asked.goes_to(f"/items/{found.id}", "Your message is on its way.")


# --- which reasons, and what they are called ----------------------------------------------------


def _seen(asked: Asked, found: ReviewItem) -> list[ReviewItem]:
    """The reasons that the press is of, as the page showed them.

    Raises:
        Refused: the form has ticks, and none is set.
    """
    given = asked.ticked("seen")
    if not given:
        return [found]
    numbers = {int(one[:9]) for one in given if one.isascii() and one.isdigit()}
    seen = [one for one in _unfinished(asked, found) if one.id in numbers]
    if not seen:
        raise Refused("Tick what it is of. Nothing was changed.")
    return seen


def _mine(asked: Asked, found: ReviewItem, *, all_of_it: bool = False) -> list[ReviewItem]:
    """What of it whoever asks has; with `all_of_it`, whatever they have of this person."""
    wanted = _unfinished(asked, found) if all_of_it else _seen(asked, found)
    mine = [
        one
        for one in wanted
        if one.claimed_by == asked.reviewer.id and one.state is not ItemState.DONE
    ]
    if not mine:
        raise Refused("Take this item first: only whoever has it can do that.", 409)
    return mine


def _unfinished(asked: Asked, found: ReviewItem) -> list[ReviewItem]:
    """What waits of this person and may be shown."""
    readable = may_be_read(asked.session, found.person_id)
    waits = unfinished_of(asked.session, found.person_id)
    return [one for one in waits if readable or one.kind in SHOWN_TO_ALL]


def _called(items: Sequence[ReviewItem]) -> str:
    """Items as the page says them: what they are, and the mark of whom they are about."""
    return f"{_kinds(items)} {conversation_mark(items[0].person_id)}"


def _kinds(items: Iterable[ReviewItem]) -> str:
    """What they are, each kind once: "alert, not understood (3)"."""
    counts = Counter(one.kind for one in items)
    named = ((KIND_NAMES[kind].lower(), counts[kind]) for kind in ItemKind if counts[kind])
    return ", ".join(name if count == 1 else f"{name} ({count})" for name, count in named)


def _others_of(asked: Asked, found: ReviewItem) -> str:
    """What else waits of the same person and nobody has, in a sentence."""
    count = len(open_items_of(asked.session, found.person_id))
    if not count:
        return ""
    return f" {count} more of the same person {'waits' if count == 1 else 'wait'} in the queue."


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


# --- the page -----------------------------------------------------------------------------------


def _shown(
    asked: Asked, found: ReviewItem, kept: str = "", looks: Sequence[str] = (), looked_at: str = ""
) -> Response:
    person = _person(asked, found)
    readable = may_be_read(asked.session, person.id)
    waits = card_of(asked.session, person.id, asked.reviewer, readable=readable)
    is_done = found.state is ItemState.DONE
    shown = waits
    if is_done or waits is None:
        shown = Card((row_of(asked.session, found, asked.reviewer, readable),))
    assert shown is not None
    written = human_lines(asked.session, person.id, since=_since(shown.rows))
    return asked.shows(
        "item.html",
        number=found.id,
        card=shown,
        still=waits if is_done else None,
        kept=kept,
        looks=looks,
        looked_at=looked_at,
        passes_to=whom_to_pass_to(asked.session, asked.reviewer),
        person=person,
        readable=readable,
        cannot_write=answering.why_not(asked.session, person),
        takeover=takeover_of(asked.session, person.id),
        snoozes=SNOOZES,
        handed=notes_for(asked.session, person.id),
        read_at=_read_at(asked, shown, person) if readable else {},
        written=written,
        unanswered={row.item.id for row in shown.rows if _waits_for_words(row, written)},
        wrote_last=person.last_message_at,
        hours=settings().staffed.words if settings().staffed else "",
        longest=answering.LONGEST,
        ready=ready_replies(asked.session),
        states=ItemState,
        kinds=ItemKind,
    )


def _since(rows: Sequence[Row]) -> datetime:
    return min(row.item.raised_at for row in rows)


def _waits_for_words(row: Row, written: Sequence[Said]) -> bool:
    """Whether they asked for a person and no human has written to them since."""
    asked_at = row.item.raised_at
    return row.item.kind is ItemKind.HANDOVER and not any(one.at >= asked_at for one in written)


def _read_at(asked: Asked, shown: Card, person: Person) -> dict[int, str]:
    """By item, the conversation opened at what raised it; what no one message raised is left out,
    but the first, which opens it at its end."""
    lines = {row.item.id: _line_of(asked, row.item, person) for row in shown.rows}
    return {
        item: where_it_is_read(asked.session, person.id, line)
        for item, line in lines.items()
        if line is not None or item == shown.first.item.id
    }


def _line_of(asked: Asked, found: ReviewItem, person: Person) -> int | None:
    """The number of the message that raised it."""
    if found.kind is ItemKind.ALERT:
        alert = asked.session.get(SafetyAlert, found.source_id)
        return line_that_raised(asked.session, person.id, alert.message_id) if alert else None
    if found.kind is ItemKind.MISUNDERSTOOD:
        line = message_before(asked.session, found, person)
        return line.number if line else None
    return None


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


def _person(asked: Asked, found: ReviewItem) -> Person:
    person = person_of(asked.session, found.person_id)
    if person is None:
        raise NotThere
    return person


def _note(asked: Asked, items: Iterable[ReviewItem], deed: Deed, more: str | None = None) -> None:
    for one in items:
        told = ", ".join(part for part in (f"item {one.id}", one.kind.value, more) if part)
        asked.writes_down(deed, about=conversation_mark(one.person_id), detail=told)
