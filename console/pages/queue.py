"""The queue: who waits, the most pressing first; filters that a link shares and the team keeps."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.cards import cards_of
from console.queue_view import (
    KIND_NAMES,
    SHOWS,
    SURE,
    Filter,
    categories,
    count_waiting,
    tags,
)
from console.rights import Right
from console.waiting import to_approve
from store.agenda import Area
from store.audit import Deed
from store.clock import to_london
from store.duties import duties_of
from store.review_marks import SavedView, saved_views
from store.reviewers import reviewers
from store.settings import settings
from store.turns import intents_met, read_turns, stories_met


@page(Right.REVIEW)
def queue(asked: Asked) -> Response:
    """What waits. A look at words that were searched for is written down."""
    wanted = Filter.of(dict(asked.request.query_params))
    if wanted.text:
        read_turns(asked.session)
        asked.writes_down(Deed.SEARCHED, detail="words in conversations")
    values: dict[str, Any] = {
        "cards_shown": cards_of(asked.session, wanted, asked.reviewer),
        "waiting": count_waiting(asked.session),
        "to_approve": to_approve(asked.session, asked.reviewer),
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
