"""Drafts: begun, changed piece by piece, merged where two change one, and never losing a word."""

from __future__ import annotations

import hashlib
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.studio.library import Library, library_of
from console.studio.menu import NAMES_STAY, fits
from console.studio.places import NoContent, is_content
from console.studio.yaml_text import Broken, check_piece, piece_named, replaced, shown
from store.reviewers import Reviewer
from store.studio import Draft, DraftFile, DraftState, Reading, Unsound, files_of, unsound_of

#: Whoever has a page open asks again every few seconds.
SEEN_WITHIN = timedelta(seconds=20)


@dataclass(frozen=True)
class Saved:
    """What became of a save.

    Attributes:
        text: the piece as it stands now, to go on from.
        fault: why it is kept apart and not yet in the draft; None where it is in.
        line: the line of the fault.
        merged: whether somebody else's change of the same piece was joined to it.
        name: what the piece is called now; None where it is kept apart.
    """

    text: str
    fault: str | None = None
    line: int = 0
    merged: bool = False
    name: str | None = None


def begin(session: Session, title: str, author: Reviewer, base: str, now: datetime) -> Draft:
    """A new draft, with nothing changed yet."""
    made = Draft(
        title=title, author_id=author.id, state=DraftState.OPEN, base=base, made_at=now,
        changed_at=now,
    )  # fmt: skip
    session.add(made)
    session.flush()
    return made


def texts_of(session: Session, draft: Draft, live: Mapping[str, str]) -> dict[str, str]:
    """All content as the draft would have it."""
    changed = {file.path: file.text for file in files_of(session, draft.id)}
    return {**live, **changed}


def library_with(session: Session, draft: Draft | None, live: Mapping[str, str]) -> Library:
    """The same, read; without a draft, what is live."""
    return library_of(texts_of(session, draft, live) if draft else live)


def digest_of(session: Session, draft: Draft) -> str:
    """Of all that the draft changes: a verdict and a model are of just these texts."""
    digest = hashlib.sha256(draft.base.encode())
    for file in files_of(session, draft.id):
        digest.update(f"\n{file.path}\n{file.text}".encode())
    for kept in unsound_of(session, draft.id):
        digest.update(f"\n{kept.path}\n{kept.piece}\n{kept.text}".encode())
    return digest.hexdigest()


def file_of(session: Session, draft: Draft, path: str) -> DraftFile | None:
    """One file of the draft, if it changes it."""
    query = sa.select(DraftFile).where(DraftFile.draft_id == draft.id, DraftFile.path == path)
    return session.execute(query).scalars().first()


def put(
    session: Session, draft: Draft, path: str, text: str, live: str, who: Reviewer, now: datetime
) -> None:
    """Another text for a file; one that is as it was is no change of the draft.

    Raises:
        NoContent: it is no content file.
    """
    if not is_content(path):
        raise NoContent(path)
    file = file_of(session, draft, path)
    if file is None:
        if text == live:
            return
        file = DraftFile(draft_id=draft.id, path=path, base_text=live, text=live, version=0,
                         changed_by=who.id, changed_at=now)  # fmt: skip
        session.add(file)
    if text == file.base_text:
        session.delete(file)
    elif text != file.text:
        file.text = text
        file.version += 1
        file.changed_by, file.changed_at = who.id, now
    draft.changed_at = now
    if draft.state is DraftState.WAITING:
        draft.state = DraftState.OPEN
    session.flush()


def save_piece(
    session: Session,
    draft: Draft,
    path: str,
    name: str,
    *,
    words: str,
    was: str,
    live: Mapping[str, str],
    who: Reviewer,
    now: datetime,
) -> Saved:
    """Put other words in the place of one piece.

    Args:
        words: as the person typed them.
        was: as the piece stood when they began to type: where it stands otherwise now, somebody
            else changed it, and the two are joined.

    Raises:
        NoContent, KeyError: there is no such file or piece.
    """
    if not is_content(path) or path not in live:
        raise NoContent(path)
    words = words.replace("\r\n", "\n").rstrip("\n") + "\n"
    was = was.replace("\r\n", "\n")
    file = file_of(session, draft, path)
    text = file.text if file else live[path]
    standing = piece_named(path, text, name)
    if standing is None:
        raise KeyError(name)
    now_is = shown(standing)
    merged = False
    if was and was.rstrip("\n") != now_is.rstrip("\n") and words.rstrip() != now_is.rstrip():
        joined = merge(words, was.rstrip("\n") + "\n", now_is)
        if joined is None:
            fault = "Somebody else changed the same words meanwhile. Yours are kept here: put the "
            fault += "two together, or take theirs."
            _keep_apart(session, draft, path, name, words, fault, who, now)
            return Saved(words, fault, 1)
        words, merged = joined, True
    try:
        called = check_piece(path, words)
        if called != name and (path.startswith("domain/") or path in NAMES_STAY):
            # Under another name it would be gone for every story or code that asks for it.
            raise Broken(f"The name stays as it is: “{name}”.", 1)
        whole = replaced(path, text, name, words)
        fits(path, words, whole)
    except Broken as broken:
        said = f"line {broken.line}: {broken.sentence}"
        _keep_apart(session, draft, path, name, words, said, who, now)
        return Saved(words, broken.sentence, broken.line, merged)
    forget_apart(session, draft, path, name)
    put(session, draft, path, whole, live[path], who, now)
    return Saved(words, merged=merged, name=called)


def kept_apart(session: Session, draft: Draft, path: str, name: str) -> Unsound | None:
    """What is kept of a piece that cannot be read yet."""
    query = sa.select(Unsound).where(
        Unsound.draft_id == draft.id, Unsound.path == path, Unsound.piece == name
    )
    return session.execute(query).scalars().first()


def forget_apart(session: Session, draft: Draft, path: str, name: str) -> None:
    """Let go of what could not be read of a piece."""
    kept = kept_apart(session, draft, path, name)
    if kept is not None:
        session.delete(kept)
        session.flush()


def merge(mine: str, base: str, theirs: str) -> str | None:
    """Two changes of one text joined line by line (git's own merge); None where they clash."""
    with tempfile.TemporaryDirectory(prefix="coach-merge-") as folder:
        names = []
        for name, text in (("mine", mine), ("base", base), ("theirs", theirs)):
            place = Path(folder) / name
            place.write_text(text, encoding="utf-8")
            names.append(str(place))
        done = subprocess.run(
            ["git", "merge-file", "-p", *names], capture_output=True, text=True, check=False
        )
    return done.stdout if done.returncode == 0 else None


def onto(
    session: Session, draft: Draft, base: str, live: Mapping[str, str], now: datetime
) -> list[str]:
    """Bring a draft up to what was released since; the files where both changed the same words.

    Where any clashes, nothing is changed at all.
    """
    joined: dict[str, str] = {}
    clashes = []
    for file in files_of(session, draft.id):
        text = merge(file.text, file.base_text, live.get(file.path, ""))
        if text is None:
            clashes.append(file.path)
        else:
            joined[file.path] = text
    if clashes:
        return clashes
    for file in files_of(session, draft.id):
        file.base_text = live.get(file.path, "")
        file.text, file.version = joined[file.path], file.version + 1
        if file.text == file.base_text:
            session.delete(file)
    draft.base = base
    draft.changed_at = now
    session.flush()
    return []


def seen(session: Session, draft: Draft, path: str, who: Reviewer, now: datetime) -> list[int]:
    """Note that somebody has a file open; the numbers of the others who have."""
    query = sa.select(Reading).where(Reading.draft_id == draft.id, Reading.path == path)
    rows = list(session.execute(query).scalars())
    mine = next((row for row in rows if row.reviewer_id == who.id), None)
    if mine is None:
        session.add(Reading(draft_id=draft.id, path=path, reviewer_id=who.id, at=now))
    else:
        mine.at = now
    session.flush()
    return [r.reviewer_id for r in rows if r.reviewer_id != who.id and now - r.at < SEEN_WITHIN]


def _keep_apart(
    session: Session, draft: Draft, path: str, name: str, words: str, fault: str, who: Reviewer,
    now: datetime,
) -> None:  # fmt: skip
    kept = kept_apart(session, draft, path, name)
    if kept is None:
        kept = Unsound(draft_id=draft.id, path=path, piece=name[:160])
        session.add(kept)
    kept.text, kept.fault = words, fault
    kept.changed_by, kept.changed_at = who.id, now
    draft.changed_at = now
    session.flush()
