"""The inbox of a draft: sentences that reviewers suggest, taken into the meaning they belong to."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.fresh_words import is_somebodys
from console.rights import Right
from console.studio.drafts import library_with, put
from console.studio.editing import open_draft
from console.studio.forms import with_sentences
from console.studio.in_place import live_texts
from console.studio.library import Library
from console.studio.yaml_text import Broken, piece_named, replaced, shown
from store.audit import Deed
from store.review_marks import Suggestion, SuggestionState, suggestions
from store.reviewers import reviewers


@dataclass(frozen=True)
class Waiting:
    """A suggestion, and what speaks against taking it as it is.

    Attributes:
        elsewhere: another meaning under which these very words stand already.
        can_be_taught: whether its meaning is one that sentences are kept for.
    """

    suggestion: Suggestion
    elsewhere: str | None
    can_be_taught: bool


def waiting(library: Library, found: list[Suggestion]) -> list[Waiting]:
    """Those whose words are not there yet."""
    standing = {
        _plain(sentence): intent
        for intent, sentences in library.sentences.items()
        for sentence in sentences
    }
    rows = []
    for one in found:
        where = standing.get(_plain(one.sentence))
        if where != one.meaning:
            rows.append(Waiting(one, where, one.meaning in library.sentence_paths))
    return rows


def _plain(sentence: str) -> str:
    return " ".join(sentence.casefold().split()).strip(" .!?")


@page(Right.WRITE)
def inbox(asked: Asked) -> Response:
    """What waits to be taken into this draft."""
    found = open_draft(asked)
    library = library_with(asked.session, found, live_texts())
    listed = [
        one
        for one in suggestions(asked.session, SuggestionState.OPEN, SuggestionState.ACCEPTED)
        if not is_somebodys(asked.session, one)
    ]
    return asked.shows(
        "studio/inbox.html",
        draft=found,
        rows=waiting(library, listed),
        names={one.id: one.first_name for one in reviewers(asked.session)},
    )


@page(Right.WRITE)
def take(asked: Asked) -> Response:
    """Put a suggested sentence, as it is or changed, among those of its meaning."""
    found = open_draft(asked)
    one = asked.session.get(Suggestion, int(asked.typed("suggestion", 9) or 0))
    if one is None or one.state is SuggestionState.REJECTED or is_somebodys(asked.session, one):
        raise NotThere
    live = live_texts()
    library = library_with(asked.session, found, live)
    path = library.sentence_paths.get(one.meaning)
    if path is None:
        raise Refused("No sentences are kept for that meaning: a rule of the coach reads it.")
    piece = piece_named(path, library.texts[path], one.meaning)
    if piece is None:
        raise NotThere
    sentence = asked.typed("sentence", 300) or one.sentence
    try:
        words = with_sentences(shown(piece), [*library.sentences[one.meaning], sentence])
        text = replaced(path, library.texts[path], one.meaning, words)
    except Broken as broken:
        raise Refused(broken.sentence) from None
    put(asked.session, found, path, text, live[path], asked.reviewer, asked.now)
    one.state, one.decided_by = SuggestionState.ACCEPTED, asked.reviewer.id
    asked.writes_down(Deed.SUGGESTED, detail=f"accepted: suggestion {one.id}, draft {found.id}")
    return asked.goes_to(f"/studio/drafts/{found.id}/inbox")
