"""Releases: decided in one row of the store, then carried out, again and again, until it is done.

The row is what counts: before it is written nothing has happened, and once it is there each step
may be repeated. Killed at any instant, a release is wholly there or not at all.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from coaching.trained_from import ROOT, fingerprint
from coaching.trained_from import digest_of as digest_of_file
from console.studio import door
from console.studio.books import Book
from console.studio.checking import check
from console.studio.drafts import digest_of, library_with, texts_of
from console.studio.library import library_of
from console.studio.places import is_content, place_of, texts_in
from store.engine import session as open_session
from store.reviewers import Reviewer, Role
from store.settings import settings
from store.studio import (
    Draft,
    DraftState,
    Release,
    ReleaseState,
    releases,
    unsound_of,
    verdicts_of,
)

CURRENT = "coach.tar.gz"
#: Rolling back needs the models of the last few.
KEPT_MODELS = 6


class NotYet(ValueError):
    """A release that may not be; the sentence says what is missing."""


def book() -> Book:
    """The book of this home."""
    return Book(settings().var_dir / "studio" / "releases.git")


def live_texts() -> dict[str, str]:
    """The content in use."""
    return dict(texts_in(settings().content_home))


def base_of(now: datetime) -> str:
    """The release that drafts begin from. What was changed outside the studio becomes one too."""
    found, texts = book(), live_texts()
    head = found.head()
    if head is not None and found.texts(head) == texts:
        return head
    with open_session() as session:
        if any(one.state is ReleaseState.DECIDED for one in releases(session)):
            assert head is not None
            return head
        note = "What stood there before the studio." if head is None else (
            "Changed outside the studio: by a programmer, or by an update."
        )  # fmt: skip
        made = found.write(texts, note, "The project", now)
        session.add(
            Release(commit=made, title="As it was" if head is None else "Changed outside",
                    note=note, author="the project", model=_live_model(),
                    state=ReleaseState.LIVE, at=now)
        )  # fmt: skip
    found.turn_to(made)
    return made


def what_is_missing(session: Session, draft: Draft, today: date) -> list[str]:
    """Why a draft may not be released yet, in sentences; [] where it may."""
    live = live_texts()
    missing = []
    digest = digest_of(session, draft)
    stops = [
        one
        for one in check(
            library_of(live),
            library_with(session, draft, live),
            unsound_of(session, draft.id),
            today,
        )
        if one.stops
    ]
    if texts_of(session, draft, live) == live:
        missing.append("It changes nothing yet.")
    if stops:
        missing.append(f"The check finds something to mend: {stops[0].sentence}")
    if draft.base != book().head():
        missing.append("Something else was released meanwhile. Bring the draft up to date.")
    if draft.trained != digest or not draft.model or not Path(draft.model).is_file():
        missing.append("It is not trained and tested as it stands now.")
    if not draft.note:
        missing.append("It has no change note: what is new, for whom, and why.")
    verdicts = [one for one in verdicts_of(session, draft.id) if one.digest == digest]
    if not verdicts or not verdicts[-1].approves:
        missing.append("No peer support worker has approved it as it stands now.")
    return missing


def decide(session: Session, draft: Draft, author: str, now: datetime) -> Release:
    """Write down that a draft is released; `carry_out` does the rest.

    Raises:
        NotYet: something is missing.
    """
    missing = what_is_missing(session, draft, now.date())
    if missing:
        raise NotYet(" ".join(missing))
    _nothing_on_its_way(session)
    live = live_texts()
    verdict = verdicts_of(session, draft.id)[-1]
    approver = session.get(Reviewer, verdict.reviewer_id)
    assert approver is not None
    note = str(draft.note)
    message = f"{draft.title}\n\n{note}\n\nWritten by {author}, approved by {approver.name}.\n"
    commit = book().write(texts_of(session, draft, live), message, author, now)
    made = Release(
        commit=commit, title=draft.title, note=note, author=author, approver=approver.name,
        model=draft.model, state=ReleaseState.DECIDED, draft_id=draft.id, at=now,
    )  # fmt: skip
    session.add(made)
    draft.state = DraftState.RELEASED
    session.flush()
    return made


def roll_back(session: Session, to: Release, who: str, now: datetime) -> Release:
    """Write down that an earlier release is to be in use again.

    Raises:
        NotYet: it is in use, or its model is no longer kept.
    """
    _nothing_on_its_way(session)
    if to.model is None or not Path(to.model).is_file():
        raise NotYet(
            "The model of that release is no longer kept. Make a draft of it and train it."
        )
    texts = book().texts(to.commit)
    if texts == live_texts():
        raise NotYet("That is what is in use.")
    note = f"Back to “{to.title}” of {to.at:%d.%m.%Y}."
    commit = book().write(texts, f"{note}\n\nBy {who}.\n", who, now)
    made = Release(
        commit=commit, title=f"Back to: {to.title}"[:120], note=note, author=who, model=to.model,
        state=ReleaseState.DECIDED, at=now,
    )  # fmt: skip
    session.add(made)
    session.flush()
    return made


def carry_out() -> str | None:
    """Carry out what is decided: model, files, book. None where all is well, else a sentence.

    Raises nothing that a later try could not mend; each step may be done twice.
    """
    with _alone(), open_session() as session:
        query = sa.select(Release).where(Release.state == ReleaseState.DECIDED).order_by(Release.id)
        due = session.execute(query).scalars().first()
        if due is None:
            return None
        texts = book().texts(due.commit)
        model = _kept_model(Path(str(due.model)), due)
        try:
            door.swap_model(model)
        except door.WorkshopAway as error:
            return _given_up(session, due, str(error))
        _lay_out(texts)
        _point_at(model)
        book().turn_to(due.commit)
        due.model = str(model)
        due.state = ReleaseState.LIVE
    _forget_old_models()
    return None


def _given_up(session: Session, due: Release, why: str) -> str:
    """A model that Rasa does not take is no release: the draft is open again."""
    if due.draft_id is not None:
        draft = session.get(Draft, due.draft_id)
        if draft is not None:
            draft.state, draft.trained = DraftState.OPEN, None
    session.delete(due)
    return why


def may_approve(reviewer: Reviewer, draft: Draft, changed_by: set[int]) -> bool:
    """Somebody else, who knows it from their own life: not the author, nor whoever wrote in it."""
    is_second = reviewer.id != draft.author_id and reviewer.id not in changed_by
    return is_second and Role.PEER in reviewer.held_roles


def _nothing_on_its_way(session: Session) -> None:
    if any(one.state is ReleaseState.DECIDED for one in releases(session)):
        raise NotYet("A release is being put in place. Wait until it is there.")


def _kept_model(given: Path, due: Release) -> Path:
    """The release's model among the models, whole before it has its name."""
    models = settings().models_dir
    if given.parent == models and given.is_file():
        return given
    place = models / f"coach-release-{due.id}-{due.commit[:12]}.tar.gz"
    if not place.is_file():
        new = place.with_suffix(".new")
        shutil.copyfile(given, new)
        _to_disk(new)
        new.replace(place)
    return place


def _lay_out(texts: Mapping[str, str]) -> None:
    """Write the content, each file whole; what the release does not have goes."""
    root = settings().content_home
    for path, text in texts.items():
        place = place_of(root, path)
        if place.is_file() and place.read_text(encoding="utf-8") == text:
            continue
        new = place.with_name(f".{place.name}.new")
        new.write_text(text, encoding="utf-8")
        _to_disk(new)
        new.replace(place)
    for path in texts_in(root):
        if path not in texts and is_content(path):
            place_of(root, path).unlink()


def _point_at(model: Path) -> None:
    """The link that a start follows; the card beside the model says what it was made from."""
    models = settings().models_dir
    card = models / f"{model.name.removesuffix('.tar.gz')}.json"
    made = {
        "fingerprint": fingerprint(ROOT, settings().content_home),
        "sha256": digest_of_file(model),
        "trained_at": datetime.fromtimestamp(model.stat().st_mtime).astimezone().isoformat(),
        "seconds": 0,
    }
    new = card.with_suffix(".json.new")
    new.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    new.replace(card)
    link = models / f".link-{time.time_ns()}"
    link.symlink_to(model.name)
    link.replace(models / CURRENT)


def _live_model() -> str | None:
    link = settings().models_dir / CURRENT
    return str(settings().models_dir / link.resolve().name) if link.exists() else None


def _forget_old_models() -> None:
    models = settings().models_dir
    by_age = sorted(models.glob("coach-release-*.tar.gz"), key=lambda file: file.stat().st_mtime)
    for old in by_age[:-KEPT_MODELS]:
        if old.name != (models / CURRENT).resolve().name:
            old.unlink(missing_ok=True)
            old.with_name(f"{old.name.removesuffix('.tar.gz')}.json").unlink(missing_ok=True)


def _to_disk(file: Path) -> None:
    with file.open("rb") as written:
        os.fsync(written.fileno())


@contextmanager
def _alone() -> Iterator[None]:
    """One process at a time: the console, and whoever starts the coach."""
    folder = settings().var_dir / "studio"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (folder / "releasing.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
