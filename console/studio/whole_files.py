"""Pages of a whole file of a draft: what it changes there, put back piece by piece or altogether.

A fault that no form of a single piece can mend is mended here: a file that cannot be read at all, a
change that may not be, a date by which it is looked at again.
"""

from __future__ import annotations

from datetime import date

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.rights import Right
from console.studio.drafts import file_of, forget_apart, put
from console.studio.editing import open_draft
from console.studio.in_place import live_texts
from console.studio.library import REVIEW_DUE
from console.studio.mend_at import back_spot, file_address
from console.studio.places import SIGNED, file_in_words, is_content
from console.studio.yaml_text import (
    Broken,
    added,
    piece_named,
    pieces,
    read,
    replaced,
    shown,
    without,
)
from store.audit import Deed
from store.studio import Draft


@page(Right.WRITE)
def file_page(asked: Asked) -> Response:
    """One file of the draft as a whole."""
    found = open_draft(asked)
    path = asked.query("path")
    text, base = _texts(asked, found, path)
    due = REVIEW_DUE.search(text[:2000])
    return asked.shows(
        "studio/file.html", draft=found, file=path, name=file_in_words(path), text=text,
        due=due[1] if due else None, signed=path in SIGNED, changed=text != base,
        back=[(one, back_spot(one)) for one in _changed(path, text, base)],
    )  # fmt: skip


@page(Right.WRITE)
def save_file(asked: Asked) -> Response:
    """The whole text of a file; what cannot be read is not taken, and stays on the page."""
    found, path = open_draft(asked), asked.typed("path", 120)
    if path in SIGNED:
        raise Refused("Lines about danger are signed by a clinician: not in the studio.", 403)
    _, base = _texts(asked, found, path)
    text = (asked.form.get("text") or [""])[0].replace("\r\n", "\n").rstrip("\n") + "\n"
    try:
        read(text)
        pieces(path, text)
    except Broken as broken:
        return asked.shows(
            "studio/file.html", draft=found, file=path, name=file_in_words(path), text=text,
            due=None, signed=False, changed=True, back=[], status=400,
            fault=f"Line {broken.line}: {broken.sentence}",
        )  # fmt: skip
    return _kept(asked, found, path, text, base, "The file is kept.")


@page(Right.WRITE)
def put_back(asked: Asked) -> Response:
    """One piece, or the whole file, as it stood when the draft began."""
    found, path, name = open_draft(asked), asked.typed("path", 120), asked.typed("piece", 160)
    text, base = _texts(asked, found, path)
    try:
        now = _with_back(path, text, base, name) if name else base
    except (Broken, KeyError):
        raise Refused(
            "This piece cannot be put back by itself. Put the whole file back instead.", 409
        ) from None
    forget_apart(asked.session, found, path, name)
    said = f"“{name}” is as it was." if name else "The file is as it was."
    return _kept(asked, found, path, now, base, said)


@page(Right.WRITE)
def look_again_by(asked: Asked) -> Response:
    """The day by which somebody looks the file through again."""
    found, path = open_draft(asked), asked.typed("path", 120)
    text, base = _texts(asked, found, path)
    standing = REVIEW_DUE.search(text[:2000])
    if standing is None:
        raise NotThere
    try:
        wanted = date.fromisoformat(asked.typed("due", 10))
    except ValueError:
        raise Refused("Choose a day.") from None
    if wanted <= asked.now.date():
        raise Refused("Choose a day that is still to come.")
    now = text[: standing.start(1)] + wanted.isoformat() + text[standing.end(1) :]
    return _kept(asked, found, path, now, base, f"It is to be looked at again by {wanted}.")


def _texts(asked: Asked, found: Draft, path: str) -> tuple[str, str]:
    """A file as the draft has it, and as it stood when the draft began."""
    live = live_texts()
    if not is_content(path) or path not in live:
        raise NotThere
    file = file_of(asked.session, found, path)
    return (file.text, file.base_text) if file else (live[path], live[path])


def _kept(asked: Asked, found: Draft, path: str, text: str, base: str, said: str) -> Response:
    put(asked.session, found, path, text, base, asked.reviewer, asked.now)
    asked.writes_down(Deed.DRAFTED, detail=f"draft {found.id}: {path}")
    return asked.goes_to(file_address(path, found.id), said=said)


def _changed(path: str, text: str, base: str) -> list[str]:
    """The pieces that the draft has otherwise, in order; [] where the file cannot be read."""
    try:
        was = {one.name: one.text.strip() for one in pieces(path, base)}
        now = {one.name: one.text.strip() for one in pieces(path, text)}
    except Broken:
        return []
    return [name for name in {**was, **now} if was.get(name) != now.get(name)]


def _with_back(path: str, text: str, base: str, name: str) -> str:
    """The file with one piece as it stood: put back, put in again, or taken out."""
    was, now = piece_named(path, base, name), piece_named(path, text, name)
    if was is None:
        return without(path, text, name)
    if now is not None:
        return replaced(path, text, name, shown(was))
    every = [one.name for one in pieces(path, base)]
    standing = {one.name: one for one in pieces(path, text)}
    behind = next((one for one in every[every.index(name) :] if one in standing), None)
    if behind is None:
        return added(path, text, shown(was))
    lines, at = text.splitlines(keepends=True), standing[behind].first
    whole = "".join([*lines[:at], was.text, *lines[at:]])
    read(whole)
    return whole
