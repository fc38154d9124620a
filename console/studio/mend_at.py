"""Where a piece of a draft is changed and a fault is mended: the page, and the field on it."""

from __future__ import annotations

from urllib.parse import quote

from console.studio.findings import Finding
from console.studio.library import GLOSSARY, IDEAS, QUESTIONS, RULERS, Library
from console.studio.places import is_content
from console.studio.yaml_text import Broken, pieces

#: Pages that list all pieces of their file, for a fault of none of them.
LISTED = {IDEAS: "/studio/ideas", GLOSSARY: "/studio/glossary", QUESTIONS: "/studio/questions"}


def address_of(path: str, piece: str, draft: int) -> str:
    """The page on which a piece of a draft is changed."""
    name, within = quote(piece), f"&draft={draft}"
    pages = {
        "data/questions.yml": f"/studio/question?name={name}{within}",
        IDEAS: f"/studio/ideas?area={name}{within}",
        GLOSSARY: f"/studio/glossary?term={name}{within}",
        RULERS: f"/studio/rulers?draft={draft}",
        "data/stories": f"/studio/drafts/{draft}/story?path={quote(path)}&story={name}",
        "data/rules": f"/studio/drafts/{draft}/story?path={quote(path)}&story={name}",
        "domain/wording": f"/studio/line?name={name}{within}",
    }
    usual = f"/studio/sentences?name={name}{within}"
    return pages.get(path) or pages.get(path.rpartition("/")[0]) or usual


def file_address(path: str, draft: int) -> str:
    """The page on which a whole file of a draft is looked at, changed or put back."""
    return f"/studio/drafts/{draft}/file?path={quote(path)}"


def back_spot(piece: str) -> str:
    """The button that puts a piece back as it is in what is live."""
    return "back-" + ("-".join(piece.split()) or "all")


def mend_at(library: Library, found: Finding, draft: int) -> str | None:
    """The page and the field by which a fault is mended; None for a file that is none of ours."""
    if not is_content(found.path):
        return None
    whole = file_address(found.path, draft)
    if found.back:
        return f"{whole}#{quote(back_spot(found.piece))}"
    if found.piece and _is_there(library, found.path, found.piece):
        return f"{address_of(found.path, found.piece, draft)}#{found.spot or 'main'}"
    if found.line:
        piece = _piece_at(library, found.path, found.line)
        if piece:
            return f"{address_of(found.path, piece, draft)}#yaml"
    if found.path in LISTED and not found.line:
        return f"{LISTED[found.path]}?draft={draft}"
    if found.path == RULERS and not found.line:
        return f"{address_of(RULERS, '', draft)}#{found.spot or 'low_up_to'}"
    return f"{whole}#{found.spot or 'text'}"


def _is_there(library: Library, path: str, piece: str) -> bool:
    try:
        return any(one.name == piece for one in pieces(path, library.texts.get(path, "")))
    except Broken:
        return False


def _piece_at(library: Library, path: str, line: int) -> str | None:
    try:
        found = pieces(path, library.texts.get(path, ""))
    except Broken:
        return None
    return next((one.name for one in found if one.first < line <= one.end), None)
