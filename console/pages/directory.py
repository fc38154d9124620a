"""The directory, for stewards: add a group, edit, close, retire, review; gaps, imports, wishes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.group_news import decided
from console.rights import Right
from directory.indexing import catch_up
from directory.places import council_areas
from directory.ranking import REVIEWED_WITHIN
from directory.search import is_real
from directory.stats import stats_of
from directory.team_groups import SOURCE, Group, NotTaken, put_group
from store.audit import Deed
from store.clock import to_london
from store.records import Import
from store.review_marks import SuggestionState
from store.reviewers import reviewers
from store.service_notes import (
    NoteKind,
    ServiceNote,
    SuggestedGroup,
    notes_on,
    open_notes,
    suggested_groups,
)
from store.services import Service, ServiceStatus
from store.writing import rows_met

A_PAGE = 50
SHOWS = {
    "offered": "Offered to people",
    "stale": "Not looked at for long",
    "closed": "Closed",
    "retired": "Taken out for good",
    "gone": "Gone from their feed",
    "ours": "Written here",
    "made-up": "Made up, shown to nobody",
}


@page(Right.LOOK_UP)
def listing(asked: Asked) -> Response:
    """Services by name or what the team notes of them, fifty a page; a steward's lists are some."""
    show = asked.query("show") if asked.query("show") in SHOWS else "offered"
    words, number = asked.query("text"), asked.query("page")
    place = min(int(number[:5]), 10_000) if number.isascii() and number.isdigit() else 1
    query = sa.select(Service).where(*_shown(asked, show))
    for word in words.lower().split()[:6]:
        noted = sa.exists().where(
            sa.and_(
                ServiceNote.service_id == Service.id,
                sa.func.lower(ServiceNote.words).contains(word, autoescape=True),
            )
        )
        named = sa.func.lower(Service.name).contains(word, autoescape=True)
        query = query.where(sa.or_(named, noted.correlate(Service)))
    query = query.order_by(Service.name, Service.id)
    found = list(
        asked.session.execute(
            query.offset((max(place, 1) - 1) * A_PAGE).limit(A_PAGE + 1)
        ).scalars()
    )
    return asked.shows(
        "directory.html",
        found=found[:A_PAGE],
        more=len(found) > A_PAGE,
        place=max(place, 1),
        show=show,
        shows=SHOWS,
        words=words,
        said_closed=len(open_notes(asked.session)),
        wishes=len(suggested_groups(asked.session)),
    )


@page(Right.LOOK_UP)
def service(asked: Asked) -> Response:
    """One service: what people are told, what the team says of it, and what can be done."""
    found = _service(asked, asked.query("id"))
    return asked.shows(
        "service.html",
        one=found,
        ours=found.source == SOURCE,
        is_offered=_is_offered(found),
        is_past=found.example and is_real(asked.session),
        notes=notes_on(asked.session, found.id),
        names=reviewer_names(asked),
        kinds=NoteKind,
        areas=council_areas(),
        link=quote(found.id, safe=""),
    )


@page(Right.STEWARD)
def new(asked: Asked) -> Response:
    """A form for a group: name, contact and area are enough."""
    return asked.shows(
        "group_form.html", areas=council_areas(), fault=None, given={},
        first=not is_real(asked.session),
    )  # fmt: skip


@page(Right.STEWARD)
def add(asked: Asked) -> Response:
    """A new group, found by people from now on."""
    group = _group(asked)
    try:
        identity = _put(asked, group)
    except NotTaken as error:
        return asked.shows(
            "group_form.html", 400, areas=council_areas(), fault=f"Not kept: {error}.",
            given=vars(group), first=not is_real(asked.session),
        )  # fmt: skip
    asked.writes_down(Deed.DIRECTORY, about=identity[:100], detail="added")
    return asked.goes_to(
        f"/directory/service?id={quote(identity, safe='')}", "It is in the directory now."
    )


@page(Right.STEWARD)
def edit(asked: Asked) -> Response:
    """A group that was written here, written anew. What a feed brought is edited at its source."""
    found = _service(asked, asked.typed("id", 200))
    if found.source != SOURCE:
        raise Refused(
            f"This came from the feed “{found.source}”: the next import would undo a change here. "
            "Tell whoever keeps it, or take it out for good.", 409,
        )  # fmt: skip
    group = _group(asked, closed=found.status is not ServiceStatus.ACTIVE)
    try:
        _put(asked, group, found.source_id)
    except NotTaken as error:
        raise Refused(f"Nothing was changed: {error}.") from None
    return _done(asked, found, "edited")


@page(Right.STEWARD)
def deed(asked: Asked) -> Response:
    """One press: looked at, closed, open again, taken out for good, or listed again."""
    found = _service(asked, asked.typed("id", 200))
    what = asked.typed("deed", 20)
    if what == "reviewed":
        found.last_reviewed = to_london(asked.now).date()
    elif what == "close":
        found.status = ServiceStatus.INACTIVE
    elif what == "reopen":
        found.status = ServiceStatus.ACTIVE
    elif what in ("retire", "relist"):
        # No import touches this: whatever the feed says, it stays out.
        found.opted_out = what == "retire"
    else:
        raise Refused("Choose what to do. Nothing was changed.")
    return _done(asked, found, what)


@page(Right.LOOK_UP)
def note(asked: Asked) -> Response:
    """Any reviewer says that a service has closed, or what works there."""
    found = _service(asked, asked.typed("id", 200))
    kind = next((one for one in NoteKind if one.value == asked.typed("kind", 20)), None)
    words = asked.typed("words", 500)
    if kind is None or (kind is NoteKind.WORKS and not words):
        raise Refused("Write what works, or say that it has closed. Nothing was saved.")
    asked.session.add(
        ServiceNote(service_id=found.id, reviewer_id=asked.reviewer.id, kind=kind,
                    words=words or None, made_at=asked.now)
    )  # fmt: skip
    return _done(asked, found, f"note: {kind.value}")


@page(Right.STEWARD)
def settled(asked: Asked) -> Response:
    """A steward has looked at what was said."""
    found = asked.session.get(ServiceNote, asked.number("number"))
    if found is None:
        raise NotThere
    found.settled_at = found.settled_at or asked.now
    return asked.goes_to("/directory/suggestions", "That note is settled.")


@page(Right.LOOK_UP)
def suggestions(asked: Asked) -> Response:
    """Groups that somebody knows of, and services that are said to have closed."""
    said = open_notes(asked.session)
    called = {one.service_id: asked.session.get(Service, one.service_id) for one in said}
    return asked.shows(
        "directory_suggestions.html",
        wishes=suggested_groups(asked.session),
        said=[(one, called[one.service_id]) for one in said],
        areas=council_areas(),
        names=reviewer_names(asked),
    )


@page(Right.LOOK_UP)
def suggest(asked: Asked) -> Response:
    """Somebody knows of a group."""
    group = _group(asked)
    if not (group.name and group.contact and group.area):
        raise Refused("A name, a contact and an area are needed. Nothing was saved.")
    asked.session.add(
        SuggestedGroup(reviewer_id=asked.reviewer.id, name=group.name, contact=group.contact,
                       area=group.area, state=SuggestionState.OPEN, made_at=asked.now)
    )  # fmt: skip
    return asked.goes_to(
        "/directory/suggestions", "Thank you. It waits for whoever looks after the directory."
    )


@page(Right.STEWARD)
def decide(asked: Asked) -> Response:
    """A steward puts a suggested group in, or says why not."""
    number = asked.number("number")
    found = asked.session.get(SuggestedGroup, number)
    if found is None:
        raise NotThere
    if found.state is not SuggestionState.OPEN:
        raise Refused("That has been decided already. Nothing was changed.", 409)
    reason = asked.typed("reason", 300)
    if asked.typed("decision", 10) == "accept":
        # Taken before it is written, so that two stewards at once do not put it in twice.
        if not _move(asked, found, SuggestionState.OPEN, SuggestionState.ACCEPTED):
            raise Refused("That has been decided already. Nothing was changed.", 409)
        try:
            identity = _put(asked, _as_written(asked, found))
        except NotTaken as error:
            _move(asked, found, SuggestionState.ACCEPTED, SuggestionState.OPEN)
            asked.session.commit()
            raise Refused(f"It cannot go in as it is: {error}. Nothing was changed.") from None
        asked.writes_down(Deed.DIRECTORY, about=identity[:100], detail="added, as suggested")
    elif not reason:
        raise Refused("Write why: whoever suggested it learns from that. Nothing was changed.")
    else:
        found.state = SuggestionState.REJECTED
        asked.writes_down(Deed.DIRECTORY, about=f"suggestion {number}", detail="not taken")
        if found.reviewer_id is None:
            # Words from the chat were for this alone.
            found.name = found.contact = ""
    found.reason, found.decided_by = reason or None, asked.reviewer.id
    decided(asked.session, found, asked.now)
    return asked.goes_to("/directory/suggestions", "That is decided, and whoever told it hears.")


@page(Right.LOOK_UP)
def gaps(asked: Asked) -> Response:
    """What the directory has, and which topics an area lacks that others have."""
    told = stats_of(asked.session.connection(), to_london(asked.now).date())
    return asked.shows("gaps.html", told=told)


@page(Right.LOOK_UP)
def imports(asked: Asked) -> Response:
    """The newest readings of feeds: when, how many, and whether to the end."""
    query = sa.select(Import).order_by(Import.id.desc()).limit(100)
    return asked.shows("imports.html", found=list(asked.session.execute(query).scalars()))


def _shown(asked: Asked, show: str) -> list[Any]:
    there = [Service.opted_out.is_(False), Service.vanished_at.is_(None)]
    # As in search: once one service is real, no made-up one is offered beside it.
    past = Service.example.is_(True) if is_real(asked.session) else sa.false()
    offered = [*there, Service.status == ServiceStatus.ACTIVE, ~past]
    long_ago = to_london(asked.now).date() - timedelta(days=REVIEWED_WITHIN.days)
    return {
        "offered": offered,
        "stale": [
            *offered,
            sa.or_(Service.last_reviewed.is_(None), Service.last_reviewed < long_ago),
        ],
        "closed": [*there, Service.status != ServiceStatus.ACTIVE],
        "retired": [Service.opted_out.is_(True)],
        "gone": [Service.vanished_at.is_not(None)],
        "ours": [Service.source == SOURCE],
        "made-up": [past],
    }[show]


def _is_offered(found: Service) -> bool:
    gone = found.opted_out or found.vanished_at is not None
    return not gone and found.status is ServiceStatus.ACTIVE


def _group(asked: Asked, *, closed: bool = False) -> Group:
    return Group(
        name=asked.typed("name", 200),
        contact=asked.typed("contact", 300),
        area=asked.typed("area", 100),
        about=asked.typed("about", 2000),
        when=asked.typed("when", 300),
        cost=asked.typed("cost", 200),
        closed=closed,
    )


def _as_written(asked: Asked, found: SuggestedGroup) -> Group:
    """The group as the steward has put it, kept so; what they left as it was stays."""
    if "name" in asked.form:
        found.name, found.contact = asked.typed("name", 200), asked.typed("contact", 300)
        found.area = asked.typed("area", 100)
    return Group(found.name, found.contact, found.area)


def _put(asked: Asked, group: Group, identity: str | None = None) -> str:
    """Write a group by the road of feeds, which uses a connection of its own: what this request
    has written is committed first, or each would wait for the other."""
    asked.session.commit()
    bind = asked.session.get_bind()
    if not isinstance(bind, Engine):
        raise TypeError("A group is written over a connection of its own: give an engine.")
    made = put_group(bind, group, asked.now, to_london(asked.now).date(), identity)
    asked.session.expire_all()
    catch_up(asked.session, meanings=0)
    return made


def _move(
    asked: Asked, found: SuggestedGroup, before: SuggestionState, after: SuggestionState
) -> bool:
    change = sa.update(SuggestedGroup).where(
        SuggestedGroup.id == found.id, SuggestedGroup.state == before
    )
    moved = rows_met(asked.session, change.values(state=after)) == 1
    asked.session.refresh(found)
    return moved


def _done(asked: Asked, found: Service, what: str) -> Response:
    asked.writes_down(Deed.DIRECTORY, about=found.id[:100], detail=what)
    return asked.goes_to(
        f"/directory/service?id={quote(found.id, safe='')}", "That is kept with this service."
    )


def _service(asked: Asked, identity: str) -> Service:
    found = asked.session.get(Service, identity)
    if found is None:
        raise NotThere
    return found


def reviewer_names(asked: Asked) -> dict[int, str]:
    """Every reviewer's first name, by number."""
    return {one.id: one.first_name for one in reviewers(asked.session)}
