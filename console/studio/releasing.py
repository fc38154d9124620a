"""Releases: decided in one row of the store, and then carried out (`in_place.py`).

The row is what counts: before it is written nothing has happened, and once it is there each step
may be repeated. Killed at any instant, a release is wholly there or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from console.studio.checking import check
from console.studio.drafts import digest_of, library_with, texts_of
from console.studio.in_place import book, live_model, live_texts
from console.studio.library import library_of
from console.studio.replays import missing_in_replay
from console.studio.weighed import missing_in_weighing
from console.studio.words_alone import model_for_words
from store.engine import session as open_session
from store.reviewers import Reviewer, Role
from store.studio import (
    Draft,
    DraftState,
    Release,
    ReleaseState,
    releases,
    unsound_of,
    verdicts_of,
)


class NotYet(ValueError):
    """A release that may not be; the sentence says what is missing."""


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
                    note=note, author="the project", model=live_model(),
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
    if _model_of(session, draft, live, digest) is None:
        missing.append("It is not trained and tested as it stands now.")
    if not draft.note:
        missing.append("It has no change note: what is new, for whom, and why.")
    verdicts = [one for one in verdicts_of(session, draft.id) if one.digest == digest]
    if not verdicts or not verdicts[-1].approves:
        missing.append("No peer support worker has approved it as it stands now.")
    missing += missing_in_weighing(library_of(live), library_with(session, draft, live))
    return missing + missing_in_replay(session, draft, digest)


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
        model=_model_of(session, draft, live, digest_of(session, draft)),
        state=ReleaseState.DECIDED, draft_id=draft.id, at=now,
    )  # fmt: skip
    session.add(made)
    draft.state = DraftState.RELEASED
    session.flush()
    return made


def _model_of(session: Session, draft: Draft, live: Mapping[str, str], digest: str) -> str | None:
    """The model that a draft would be released with; None where it has to be trained first."""
    in_use = model_for_words(live, texts_of(session, draft, live))
    if in_use is not None:
        return in_use
    trained = draft.trained == digest and draft.model and Path(draft.model).is_file()
    return draft.model if trained else None


def model_to_go_back_with(to: Release) -> str | None:
    """The model in use, where words alone are otherwise; else the release's own, if it is kept."""
    in_use = model_for_words(live_texts(), book().texts(to.commit))
    kept = to.model if to.model and Path(to.model).is_file() else None
    return in_use or kept


def roll_back(session: Session, to: Release, who: str, now: datetime) -> Release:
    """Write down that an earlier release is to be in use again.

    Raises:
        NotYet: it is in use, or its model is no longer kept.
    """
    _nothing_on_its_way(session)
    texts = book().texts(to.commit)
    if texts == live_texts():
        raise NotYet("That is what is in use.")
    model = model_to_go_back_with(to)
    if model is None:
        raise NotYet(
            "The model of that release is no longer kept. Make a draft of it and train it."
        )
    note = f"Back to “{to.title}” of {to.at:%d.%m.%Y}."
    commit = book().write(texts, f"{note}\n\nBy {who}.\n", who, now)
    made = Release(
        commit=commit, title=f"Back to: {to.title}"[:120], note=note, author=who, model=model,
        state=ReleaseState.DECIDED, at=now,
    )  # fmt: skip
    session.add(made)
    session.flush()
    return made


def may_approve(reviewer: Reviewer, draft: Draft, changed_by: set[int]) -> bool:
    """Somebody else, who knows it from their own life: not the author, nor whoever wrote in it."""
    is_second = reviewer.id != draft.author_id and reviewer.id not in changed_by
    return is_second and Role.PEER in reviewer.held_roles


def _nothing_on_its_way(session: Session) -> None:
    if any(one.state is ReleaseState.DECIDED for one in releases(session)):
        raise NotYet("A release is being put in place. Wait until it is there.")
