"""Replies kept ready: make one, forget one."""

from __future__ import annotations

from starlette.responses import Response

from console import answering
from console.asked import Asked, NotThere, Refused, page
from console.rights import Right
from store.replies_ready import ReadyReply, ready_replies

MOST = 60


@page(Right.REVIEW)
def ready(asked: Asked) -> Response:
    """All of them, and a form for a new one."""
    return asked.shows(
        "ready_replies.html", found=ready_replies(asked.session), longest=answering.LONGEST
    )


@page(Right.REVIEW)
def keep(asked: Asked) -> Response:
    """Keep a reply ready for the whole team."""
    name, words = asked.typed("name", 80), asked.typed("words", answering.LONGEST)
    there = ready_replies(asked.session)
    if not name or not words:
        raise Refused("A ready reply needs a name and words. Nothing was saved.")
    if any(one.name.casefold() == name.casefold() for one in there):
        raise Refused(f"There is a reply called “{name}” already. Nothing was saved.")
    if len(there) >= MOST:
        raise Refused(f"There are {MOST} already, more than anybody looks through. Forget one.")
    asked.session.add(
        ReadyReply(reviewer_id=asked.reviewer.id, name=name, words=words, made_at=asked.now)
    )
    return asked.goes_to("/ready-replies", f"Kept: the ready reply “{name}”.")


@page(Right.REVIEW)
def forget(asked: Asked) -> Response:
    """Forget a reply."""
    found = asked.session.get(ReadyReply, asked.number("number"))
    if found is None:
        raise NotThere
    asked.session.delete(found)
    return asked.goes_to("/ready-replies", f"Taken away: the ready reply “{found.name}”.")


def words_sent(asked: Asked) -> str:
    """What the form of a reply sends: what was typed, or else the ready reply that was chosen."""
    words = asked.typed("words", answering.LONGEST)
    chosen = asked.typed("ready", 10)
    if words or not chosen.isdigit():
        return words
    found = asked.session.get(ReadyReply, int(chosen))
    return found.words if found is not None else ""
