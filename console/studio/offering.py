"""Pages of the menu of ideas and of the glossary: seen by all of the studio, changed by form or as
YAML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.responses import Response

from coaching.ideas import Area
from console.asked import Asked, NotThere, Refused, page
from console.rights import Right
from console.studio.drafts import kept_apart, library_with, put
from console.studio.editing import lines_typed, open_draft
from console.studio.in_place import live_texts
from console.studio.library import GLOSSARY, IDEAS, Library
from console.studio.menu import DOES, SIZES, TAKES, TRAVELS, new_term, with_idea, with_term
from console.studio.seeing import draft_asked_for
from console.studio.yaml_text import Broken, added, piece_named, replaced, shown, without
from store.audit import Deed
from store.studio import Draft


@page(Right.STUDIO)
def ideas(asked: Asked) -> Response:
    """The ideas of one part of life, or how many each part has."""
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    area = asked.query("area")
    if area and area not in {one.value for one in Area}:
        raise NotThere
    return asked.shows(
        "studio/ideas.html", draft=draft, area=area, about=about(library, IDEAS, asked),
        counts={one.value: sum(i.area is one for i in library.ideas) for one in Area},
        found=[one for one in library.ideas if one.area.value == area],
        sizes=SIZES, does=DOES, travels=TRAVELS, takes=TAKES,
        **as_yaml(asked, draft, library, IDEAS, area),
    )  # fmt: skip


@page(Right.WRITE)
def save_idea(asked: Asked) -> Response:
    """Another wording or other needs of an idea; a new one; or one that goes."""
    area, number = asked.typed("area", 30), asked.typed("idea", 60)
    if area not in {one.value for one in Area}:
        raise NotThere
    minutes = asked.typed("minutes", 4)
    row: dict[str, Any] | None = {
        "text": " ".join(asked.typed("text", 200).split()), "size": asked.typed("size", 10),
        "kind": asked.typed("kind", 10), "minutes": int(minutes) if minutes.isdigit() else 0,
        "costs_money": asked.typed("costs_money", 3) == "yes", "travel": asked.typed("travel", 10),
        "energy": asked.typed("energy", 10), "pain_safe": asked.typed("pain_safe", 3) == "yes",
    }  # fmt: skip
    if asked.typed("verdict", 10) == "retire":
        row = None
    elif row and not row["text"]:
        raise Refused("Write the idea.")
    change_piece(asked, IDEAS, area, lambda piece: with_idea(piece, area, number, row))
    found = open_draft(asked)
    return asked.goes_to(f"/studio/ideas?area={area}&draft={found.id}")


@page(Right.STUDIO)
def glossary(asked: Asked) -> Response:
    """What each word means."""
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    term = asked.query("term")
    shown_ones = [one for one in library.terms if term in {"", one.term}]
    yaml = as_yaml(asked, draft, library, GLOSSARY, term)
    if term and yaml["piece"] is None:
        raise NotThere
    return asked.shows("studio/glossary.html", draft=draft, terms=shown_ones, term=term,
                       about=about(library, GLOSSARY, asked), **yaml)  # fmt: skip


@page(Right.WRITE)
def save_term(asked: Asked) -> Response:
    """What a word means, or a new word; or one that goes."""
    term, means = asked.typed("term", 80), asked.typed("means", 300)
    also = lines_typed(asked.typed("also", 1000))
    found = open_draft(asked)
    if asked.typed("verdict", 10) == "retire":
        _put(asked, GLOSSARY, lambda text: without(GLOSSARY, text, term))
    elif asked.typed("new", 3) == "yes":
        _put(asked, GLOSSARY, lambda text: added(GLOSSARY, text, new_term(term, also, means)))
    else:
        change_piece(asked, GLOSSARY, term, lambda piece: with_term(piece, also, means))
    return asked.goes_to(f"/studio/glossary?draft={found.id}")


def as_yaml(
    asked: Asked, draft: Draft | None, library: Library, path: str, name: str
) -> dict[str, Any]:
    """What the YAML view of a piece shows (part_yaml.html); without a piece where there is none."""
    piece = piece_named(path, library.texts[path], name) if name else None
    kept = kept_apart(asked.session, draft, path, name) if draft and piece else None
    return {"file": path, "name": name, "piece": shown(piece) if piece else None, "kept": kept}


def change_piece(asked: Asked, path: str, name: str, change: Callable[[str], str]) -> None:
    """One piece of a file otherwise, in the draft; refused with a sentence where it is unsound."""

    def whole(text: str) -> str:
        piece = piece_named(path, text, name)
        if piece is None:
            raise KeyError(name)
        return replaced(path, text, name, change(shown(piece)))

    _put(asked, path, whole)


def _put(asked: Asked, path: str, change: Callable[[str], str]) -> None:
    found = open_draft(asked)
    live = live_texts()
    text = library_with(asked.session, found, live).texts[path]
    try:
        put(asked.session, found, path, change(text), live[path], asked.reviewer, asked.now)
    except KeyError:
        raise NotThere from None
    except Broken as broken:
        raise Refused(f"{broken.sentence} Nothing was changed.") from None
    asked.writes_down(Deed.DRAFTED, detail=f"draft {found.id}: {path}")


def about(library: Library, path: str, asked: Asked) -> dict[str, Any]:
    """Who wrote a file, from what, and by when it is looked at again."""
    head = library.texts[path].partition("\nentries:")[0]
    said = dict(line.split(": ", 1) for line in head.splitlines()
                if ": " in line and not line.startswith("#"))  # fmt: skip
    due = library.review_due(path)
    return {"author": said.get("author"), "source": said.get("source"), "due": due,
            "overdue": due is not None and due < asked.now.date()}  # fmt: skip
