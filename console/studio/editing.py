"""Pages to change with: by form and as YAML, saved while somebody types; two see each other."""

from __future__ import annotations

from collections.abc import Callable

import yaml
from starlette.responses import Response

from coaching.lint import lint_domain
from coaching.reading_age import age
from console.asked import Asked, NotThere, Refused, page
from console.rights import Right
from console.studio import door
from console.studio.drafts import (
    Saved,
    begin,
    file_of,
    onto,
    save_piece,
    seen,
)
from console.studio.forms import joined, versions_in, with_sentences, with_versions
from console.studio.in_place import live_texts
from console.studio.places import SIGNED, NoContent
from console.studio.releasing import base_of
from console.studio.yaml_text import SAFE_LOADER, Broken, piece_named, shown
from store.audit import Deed
from store.reviewers import reviewers
from store.studio import Draft, DraftState


def open_draft(asked: Asked) -> Draft:
    """The draft in the path, if it may still be changed."""
    found = asked.session.get(Draft, asked.number("number"))
    if found is None:
        raise NotThere
    if found.state not in {DraftState.OPEN, DraftState.WAITING}:
        raise Refused("This draft is closed: it was released or dropped.", 409)
    return found


@page(Right.WRITE)
def begin_draft(asked: Asked) -> Response:
    """A new draft."""
    title = asked.typed("title", 80)
    if not title:
        raise Refused("Give the change a name, so that others know what it is about.")
    base = base_of(asked.now)
    made = begin(asked.session, title, asked.reviewer, base, asked.now)
    asked.writes_down(Deed.DRAFTED, detail=f"draft {made.id}: begun")
    return asked.goes_to(f"/studio/drafts/{made.id}")


@page(Right.WRITE)
def drop_draft(asked: Asked) -> Response:
    """A draft that nobody wants any more; its texts are kept."""
    found = open_draft(asked)
    found.state = DraftState.DROPPED
    asked.writes_down(Deed.DRAFTED, detail=f"draft {found.id}: dropped")
    return asked.goes_to("/studio")


@page(Right.WRITE)
def bring_up_to_date(asked: Asked) -> Response:
    """Join what was released since with what the draft changes."""
    found = open_draft(asked)
    clashes = onto(asked.session, found, base_of(asked.now), live_texts(), asked.now)
    if clashes:
        raise Refused(
            "The same words were changed in both: " + ", ".join(clashes) + ". Nothing was changed. "
            "Look at what is live, then put your words there once more in a new draft.",
            409,
        )
    return asked.goes_to(f"/studio/drafts/{found.id}")


@page(Right.WRITE)
def save_line(asked: Asked) -> Response:
    """A line's versions and buttons, from the form."""
    typed = [" ".join(text.split()) for text in numbered(asked, "version")]
    titles = numbered(asked, "button")

    def change(was: str, now: str) -> tuple[str, str]:
        both = joined(versions_in(was), typed, versions_in(now))
        if both is None:
            return with_versions(was, typed, titles), was
        return with_versions(now, both, titles), now

    return save_piece_typed(asked, change)


@page(Right.WRITE)
def save_sentences(asked: Asked) -> Response:
    """Sentences, one a line, from the form."""
    return save_piece_typed(
        asked,
        lambda was, _: (with_sentences(was, asked.typed("sentences", 60_000).splitlines()), was),
    )


@page(Right.WRITE)
def save_yaml(asked: Asked) -> Response:
    """A piece as YAML; what cannot be read yet is kept and pointed at."""
    words = (asked.form.get("words") or [""])[0]
    return save_piece_typed(asked, lambda was, _: (words, was))


#: From a piece as the form showed it and as it stands now: other words, and what they go on from.
Change = Callable[[str, str], tuple[str, str]]


def save_piece_typed(asked: Asked, change: Change) -> Response:
    """Save a piece as a form changes it; how that went, as a part of the page."""
    found = open_draft(asked)
    path, name = asked.typed("path", 120), asked.typed("piece", 160)
    saved = keep_piece(asked, found, path, name, change)
    shown_part = asked.shows(
        "studio/part_saved.html", saved=saved, faults=_lint(path, saved), at=asked.now
    )
    # Whatever else the page shows of the piece is fetched anew.
    shown_part.headers["HX-Trigger-After-Settle"] = "kept"
    return shown_part


def keep_piece(asked: Asked, found: Draft, path: str, name: str, change: Change) -> Saved:
    """Save a piece as a form changes it; the form sends along what it showed, as `was`.

    Raises:
        NotThere: there is no such piece.
        Refused: it is signed by a clinician.
    """
    was = (asked.form.get("was") or [""])[0].replace("\r\n", "\n")
    live = live_texts()
    if path in SIGNED:
        raise Refused("Lines about danger are signed by a clinician: not in the studio.", 403)
    try:
        file = file_of(asked.session, found, path)
        piece = piece_named(path, file.text if file else live[path], name)
        if piece is None:
            raise KeyError(name)
        words, since = change(was or shown(piece), shown(piece))
        return save_piece(
            asked.session, found, path, name, words=words, was=since if was else "", live=live,
            who=asked.reviewer, now=asked.now,
        )  # fmt: skip
    except (NoContent, KeyError):
        raise NotThere from None
    except Broken as broken:
        return Saved(was, broken.sentence, broken.line)


@page(Right.WRITE)
def look_at_words(asked: Asked) -> Response:
    """The lint and the reading age of a line, as somebody types it."""
    texts = [t for t in numbered(asked, "version") if t.strip()] or list(
        lines_typed(asked.typed("versions"))
    )
    code = asked.typed("code", 8) or "NONE"
    rows = []
    for number, text in enumerate(texts, start=1):
        said = {f"Version {number}": [{"text": text, "metadata": {"miti": _codes(asked, code)}}]}
        rows.append({
            "number": number, "age": age(text),
            "faults": [one.sentence.partition(": ")[2] for one in lint_domain(said)],
        })  # fmt: skip
    return asked.shows("studio/part_lint.html", rows=rows)


def _codes(asked: Asked, code: str) -> list[str]:
    return [one for one in (asked.form.get("codes") or [code])[0].split(",") if one] or [code]


@page(Right.STUDIO)
def others(asked: Asked) -> Response:
    """Who else has this file of the draft open, and whether it was changed meanwhile."""
    found = open_draft(asked)
    path = asked.query("path")
    names = {one.id: one.first_name for one in reviewers(asked.session)}
    here = seen(asked.session, found, path, asked.reviewer, asked.now)
    file = file_of(asked.session, found, path)
    version = file.version if file else 0
    changed = None
    if file and asked.query("version").isdigit() and int(asked.query("version")) != version:
        changed = names.get(file.changed_by) if file.changed_by != asked.reviewer.id else None
    return asked.shows(
        "studio/part_others.html", names=[names[one] for one in here if one in names],
        changed=changed,
    )  # fmt: skip


def warm_up() -> None:
    """Somebody changes something: soon they will train. Where there is no workshop, no matter."""
    try:
        door.ask("/warm", {})
    except door.WorkshopAway:
        return


def _lint(path: str, saved: Saved) -> list[str]:
    if not path.startswith("domain/wording/") or saved.fault:
        return []
    said = yaml.load(saved.text, Loader=SAFE_LOADER)  # noqa: S506
    return [one.sentence for one in lint_domain(said)]


def lines_typed(text: str) -> tuple[str, ...]:
    """What was typed one a line, without empty lines."""
    return tuple(" ".join(one.split()) for one in text.splitlines() if one.strip())


def numbered(asked: Asked, name: str) -> list[str]:
    """Fields `name_0`, `name_1`, … in order."""
    found = []
    for number in range(40):
        if f"{name}_{number}" in asked.form:
            found.append((asked.form[f"{name}_{number}"] or [""])[0])
    return found
