"""Pages of a replay: begin it, see how far it is, and accept or reject what is now different."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.rights import Right
from console.studio import door
from console.studio.drafts import digest_of, library_with
from console.studio.editing import open_draft
from console.studio.golive import draft_of, is_open
from console.studio.in_place import live_texts
from console.studio.library import library_of
from console.studio.replays import anybody_agrees, decide, keep, sorts_of, talks_to_replay
from store.audit import Deed, conversation_mark
from store.replays import DifferenceState, Replay, last_replay
from store.reviewers import reviewers
from store.studio import Draft
from store.transcripts import Event


@page(Right.STUDIO)
def replay_page(asked: Asked) -> Response:
    """What people wrote, said once more: how it stands for this draft."""
    found = draft_of(asked)
    return asked.shows("studio/replay.html", **_standing(asked, found))


@page(Right.STUDIO)
def replay_part(asked: Asked) -> Response:
    """How far it is."""
    found = draft_of(asked)
    return asked.shows("studio/part_replaying.html", **_standing(asked, found))


@page(Right.WRITE)
def begin_replay(asked: Asked) -> Response:
    """Begin: the last talks of people who agree, and the tests."""
    found = open_draft(asked)
    digest = digest_of(asked.session, found)
    if found.trained != digest:
        raise Refused(
            "Train the draft as it stands now, or make it ready to try: then it can be tried on "
            "what people wrote."
        )
    live = live_texts()
    talks = talks_to_replay(
        asked.session, library_of(live), library_with(asked.session, found, live)
    )
    if not talks:
        raise Refused("Nobody has agreed to this yet, so there is nothing to say once more.")
    said = [one.as_body() for one in talks]
    begun = {"by": asked.reviewer.id, "at": asked.now.isoformat()}
    body = {"draft": found.id, "digest": digest, "talks": said, **begun}
    try:
        door.ask("/replay", body, slow=True)
    except door.WorkshopAway as error:
        raise Refused(str(error), 503) from None
    _write_down(asked, found, said)
    return asked.goes_to(f"/studio/drafts/{found.id}/replay")


@page(Right.WRITE)
def cancel_replay(asked: Asked) -> Response:
    """Break it off."""
    found = open_draft(asked)
    try:
        door.ask("/cancel-replay", {})
    except door.WorkshopAway as error:
        raise Refused(str(error), 503) from None
    return asked.goes_to(f"/studio/drafts/{found.id}/replay")


@page(Right.WRITE)
def decide_difference(asked: Asked) -> Response:
    """Accept or reject all that is different in the same way."""
    found = open_draft(asked)
    replay = last_replay(asked.session, found.id, digest_of(asked.session, found))
    accepts, reason = asked.typed("verdict", 10) == "accept", asked.typed("reason", 500)
    if not accepts and not reason:
        raise Refused("Write why not: whoever changes the draft learns from that.")
    decided = replay is not None and decide(
        asked.session, replay, asked.typed("sort", 64), accepts, reason, asked.reviewer
    )
    if not decided:
        raise NotThere
    asked.writes_down(
        Deed.REPLAYED, detail=f"draft {found.id}: {'accepted' if accepts else 'rejected'} {decided}"
    )
    return asked.goes_to(f"/studio/drafts/{found.id}/replay")


def _standing(asked: Asked, found: Draft) -> dict[str, Any]:
    """What the page shows; what the workshop has finished is fetched and kept."""
    digest = digest_of(asked.session, found)
    job, away = _job(found)
    if job and job["state"] == "done":
        job, away = None, _fetch(asked, found)
    replay: Replay | None = last_replay(asked.session, found.id, digest)
    return {
        "draft": found, "job": job, "away": away, "replay": replay, "states": DifferenceState,
        "sorts": sorts_of(asked.session, replay) if replay else [],
        "trained": found.trained == digest, "anybody": anybody_agrees(asked.session),
        "open": is_open(found),
        "names": {one.id: one.first_name for one in reviewers(asked.session)},
    }  # fmt: skip


def _fetch(asked: Asked, found: Draft) -> str | None:
    """Fetch what the workshop has finished and keep it; or why the workshop does not answer."""
    try:
        told = door.ask("/take-replay", {"draft": found.id}).get("replay")
        if told and told["state"] == "done":
            keep(asked.session, found, told)
            # Before the workshop forgets it: what is not written down by then would be lost.
            asked.session.commit()
            door.ask("/forget-replay", {"draft": found.id, "at": told["at"]})
    except door.WorkshopAway as error:
        return str(error)
    return None


def _job(found: Draft) -> tuple[dict[str, Any] | None, str | None]:
    """The workshop's replay, if it is of this draft; or why the workshop does not answer."""
    try:
        job = door.ask("/replaying").get("replay")
    except door.WorkshopAway as error:
        return None, str(error)
    return (dict(job) if job and job["draft"] == found.id else None), None


def _write_down(asked: Asked, found: Draft, talks: list[dict[str, Any]]) -> None:
    """An audit row for each conversation that is used, and one for the replay."""
    marks = [str(talk["said"][0]["mark"]) for talk in talks]
    numbers = [int(one.removeprefix("event-")) for one in marks if one.startswith("event-")]
    people = {
        event.sender_id for one in numbers if (event := asked.session.get(Event, one)) is not None
    }
    for person_id in sorted(people):
        asked.writes_down(
            Deed.REPLAYED, about=conversation_mark(person_id), detail=f"draft {found.id}"
        )
    asked.writes_down(Deed.REPLAYED, detail=f"draft {found.id}: {len(talks)} talks")
