"""Pages on the way to a release: what a draft changes, check, training, trying, a second person."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Any

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.rights import Right
from console.studio import door
from console.studio.books import Entry
from console.studio.checking import check
from console.studio.drafts import digest_of, library_with, texts_of
from console.studio.editing import open_draft
from console.studio.findings import Finding
from console.studio.in_place import book, live_texts
from console.studio.in_words import changes
from console.studio.library import Library, library_of
from console.studio.mend_at import address_of, mend_at
from console.studio.places import file_in_words
from console.studio.releasing import (
    NotYet,
    base_of,
    decide,
    may_approve,
    model_to_go_back_with,
    roll_back,
    what_is_missing,
)
from console.studio.side_by_side import Change
from console.studio.weighed import standing
from console.studio.words_alone import model_for_words
from store.audit import Deed
from store.clock import to_london
from store.reviewers import reviewers
from store.settings import settings
from store.studio import (
    Draft,
    DraftState,
    Release,
    ReleaseState,
    Verdict,
    files_of,
    releases,
    unsound_of,
    verdicts_of,
)


@page(Right.STUDIO)
def draft_page(asked: Asked) -> Response:
    """One draft: what it changes, what the check says, how far it is, and what comes next."""
    found = draft_of(asked)
    live = live_texts()
    library = library_with(asked.session, found, live)
    names = {one.id: one.first_name for one in reviewers(asked.session)}
    digest = digest_of(asked.session, found)
    job = _job_of(found, digest)  # First: a model that stands is noted in the draft.
    texts = texts_of(asked.session, found, live)
    writers = {file.changed_by for file in files_of(asked.session, found.id)}
    return asked.shows(
        "studio/draft.html", draft=found, names=names, files=_files(asked, found),
        changes=_in_words(asked, found, live),
        unsound=unsound_of(asked.session, found.id), address=address_of, open=is_open(found),
        states=DraftState,
        findings=_findings(asked, found, live, library),
        mend=lambda one: mend_at(library, one, found.id),
        missing=what_is_missing(asked.session, found, to_london(asked.now).date()),
        verdicts=verdicts_of(asked.session, found.id), digest=digest,
        trained=found.trained == digest, behind=found.base != base_of(asked.now),
        words_alone=model_for_words(live, texts) is not None, job=job,
        weighing=standing(library_of(live), library),
        may_approve=may_approve(asked.reviewer, found, writers),
        wrote=asked.reviewer.id == found.author_id or asked.reviewer.id in writers,
        release=next((r for r in releases(asked.session) if r.draft_id == found.id), None),
    )  # fmt: skip


@page(Right.STUDIO)
def check_part(asked: Asked) -> Response:
    """The check alone, made anew."""
    found = draft_of(asked)
    live = live_texts()
    library = library_with(asked.session, found, live)
    return asked.shows("studio/part_check.html", findings=_findings(asked, found, live, library),
                       mend=lambda one: mend_at(library, one, found.id),
                       open=is_open(found))  # fmt: skip


@page(Right.WRITE)
def train(asked: Asked) -> Response:
    """Train and test the draft in the background."""
    found = open_draft(asked)
    live = live_texts()
    library = library_with(asked.session, found, live)
    stops = [one for one in _findings(asked, found, live, library) if one.stops]
    if stops:
        raise Refused(f"The check comes first. {stops[0].sentence}")
    body: dict[str, Any] = {
        "draft": found.id,
        "digest": digest_of(asked.session, found),
        "files": texts_of(asked.session, found, live),
        "taught": [
            {"question_action": library.question_action(one.question), "name": one.name,
             "sentences": list(one.sentences)}
            for one in library.taught
            if one not in library_of(live).taught
        ],
    }  # fmt: skip
    body["model"] = model_for_words(live, body["files"])
    try:
        door.ask("/train", body, slow=True)
    except door.WorkshopAway as error:
        raise Refused(str(error), 503) from None
    asked.writes_down(Deed.TRAINED, detail=f"draft {found.id}")
    return asked.goes_to(f"/studio/drafts/{found.id}#training")


@page(Right.WRITE)
def cancel(asked: Asked) -> Response:
    """Stop the training."""
    found = open_draft(asked)
    try:
        door.ask("/cancel", {}, slow=True)
    except door.WorkshopAway as error:
        raise Refused(str(error), 503) from None
    return asked.goes_to(f"/studio/drafts/{found.id}#training")


@page(Right.STUDIO)
def training_part(asked: Asked) -> Response:
    """How far the training is; a model that stands is noted in the draft."""
    found = draft_of(asked)
    digest = digest_of(asked.session, found)
    job = _job_of(found, digest)
    live = live_texts()
    in_use = model_for_words(live, texts_of(asked.session, found, live))
    return asked.shows("studio/part_training.html", draft=found, job=job, digest=digest,
                       words_alone=in_use is not None, trained=found.trained == digest,
                       open=is_open(found))  # fmt: skip


@page(Right.WRITE)
def ask_for_approval(asked: Asked) -> Response:
    """The change note, and the draft is put before somebody with lived experience."""
    found = open_draft(asked)
    note = asked.typed("note", 1000)
    if not note:
        raise Refused("Write a change note: what is new, for whom, and why.")
    found.note, found.state = note, DraftState.WAITING
    return asked.goes_to(f"/studio/drafts/{found.id}#approval")


@page(Right.APPROVE)
def give_verdict(asked: Asked) -> Response:
    """A peer support worker approves the draft as it stands, or stops it and says why."""
    found = open_draft(asked)
    writers = {file.changed_by for file in files_of(asked.session, found.id)}
    if not may_approve(asked.reviewer, found, writers):
        raise Refused("A draft is approved by a second person, who wrote nothing of it.", 403)
    approves, reason = asked.typed("verdict", 10) == "approve", asked.typed("reason", 1000)
    if not approves and not reason:
        raise Refused("Write why you stop it: whoever wrote it learns from that.")
    asked.session.add(
        Verdict(draft_id=found.id, reviewer_id=asked.reviewer.id, approves=approves,
                reason=reason or None, digest=digest_of(asked.session, found), given_at=asked.now)
    )  # fmt: skip
    if not approves:
        found.state = DraftState.OPEN
    asked.writes_down(Deed.APPROVED if approves else Deed.VETOED, detail=f"draft {found.id}")
    return asked.goes_to(f"/studio/drafts/{found.id}#approval")


@page(Right.WRITE)
def release(asked: Asked) -> Response:
    """Put the draft live."""
    found = open_draft(asked)
    try:
        made = decide(asked.session, found, asked.reviewer.name, asked.now)
    except NotYet as error:
        raise Refused(f"Not yet. {error}", 409) from None
    asked.writes_down(Deed.RELEASED_CONTENT, detail=f"release {made.id}, draft {found.id}")
    return asked.goes_to(f"/studio/releases/{made.id}")


@page(Right.STUDIO)
def release_page(asked: Asked) -> Response:
    """One release: note, people, difference to the one before or to any other."""
    found = asked.session.get(Release, asked.number("number"))
    if found is None:
        raise NotThere
    every = releases(asked.session)
    wanted = asked.query("to")
    other = asked.session.get(Release, int(wanted)) if wanted.isdigit() else None
    older = other or next((one for one in every if one.id < found.id), None)
    entries: list[Entry] = book().between(older.commit, found.commit) if older else []
    differs = changes(book().texts(older.commit), book().texts(found.commit)) if older else []
    return asked.shows(
        "studio/release.html", release=found, older=older, every=every, changes=differs,
        files=[{"path": file_in_words(one.path), "lines": one.lines} for one in entries],
        is_live=found.state is ReleaseState.LIVE, newest=every[0].id == found.id,
        has_model=model_to_go_back_with(found) is not None,
    )  # fmt: skip


@page(Right.STUDIO)
def release_part(asked: Asked) -> Response:
    """Whether a release is in place yet."""
    found = asked.session.get(Release, asked.number("number"))
    return asked.shows("studio/part_release.html", release=found,
                       is_live=bool(found and found.state is ReleaseState.LIVE))  # fmt: skip


@page(Right.WRITE)
def go_back(asked: Asked) -> Response:
    """An earlier release in use again, in one click."""
    found = asked.session.get(Release, asked.number("number"))
    if found is None:
        raise NotThere
    try:
        made = roll_back(asked.session, found, asked.reviewer.name, asked.now)
    except NotYet as error:
        raise Refused(str(error), 409) from None
    asked.writes_down(Deed.ROLLED_BACK, detail=f"to release {found.id}")
    return asked.goes_to(f"/studio/releases/{made.id}")


def draft_of(asked: Asked) -> Draft:
    """The draft in the path, open or closed."""
    found = asked.session.get(Draft, asked.number("number"))
    if found is None:
        raise NotThere
    return found


def is_open(found: Draft) -> bool:
    """Whether a draft can still be changed."""
    return found.state in {DraftState.OPEN, DraftState.WAITING}


def _findings(asked: Asked, found: Draft, live: dict[str, str], library: Library) -> list[Finding]:
    today = to_london(asked.now).date()
    return check(library_of(live), library, unsound_of(asked.session, found.id), today)


def _files(asked: Asked, found: Draft) -> list[dict[str, Any]]:
    """Each changed file with the lines that came and went, for whoever reads YAML."""
    rows = []
    for file in files_of(asked.session, found.id):
        lines = difflib.unified_diff(
            file.base_text.splitlines(), file.text.splitlines(), lineterm="", n=1
        )
        rows.append({
            "path": file_in_words(file.path), "by": file.changed_by, "at": file.changed_at,
            "lines": [one for one in lines if not one.startswith(("+++", "---"))],
        })  # fmt: skip
    return rows


def _in_words(asked: Asked, found: Draft, live: dict[str, str]) -> list[Change]:
    """What the draft changes of what it began from."""
    files = files_of(asked.session, found.id)
    before = {**live, **{file.path: file.base_text for file in files}}
    return changes(before, {**live, **{file.path: file.text for file in files}})


def _job_of(found: Draft, digest: str) -> dict[str, Any] | None:
    """The workshop's job, if it is of this draft; a finished one is noted in the draft."""
    try:
        job = door.ask("/job").get("job")
    except door.WorkshopAway as error:
        return {
            "state": "away",
            "step": str(error),
            "share": 0,
            "told": [],
            "digest": "",
            "seconds": None,
        }
    if not job or job.get("draft") != found.id:
        return None
    made = Path(str(job.get("model") or ""))
    places = (settings().var_dir / "studio" / "models", settings().models_dir)
    if (
        job["state"] == "done" and job["digest"] == digest and found.trained != digest
        and made.is_file() and made.resolve().parent in {one.resolve() for one in places}
    ):  # fmt: skip
        found.trained, found.model = digest, str(made)
    return dict(job)
