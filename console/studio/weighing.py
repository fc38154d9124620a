"""Pages that show what a draft's sentences do to understanding, before it is released."""

from __future__ import annotations

from starlette.responses import Response

from console.asked import Asked, Refused, page
from console.rights import Right
from console.studio import door
from console.studio.drafts import library_with
from console.studio.editing import open_draft
from console.studio.golive import draft_of
from console.studio.in_place import live_texts
from console.studio.library import library_of
from console.studio.weighed import changes_understanding, mark_of, standing
from store.audit import Deed


@page(Right.WRITE)
def weigh(asked: Asked) -> Response:
    """Begin, in the background."""
    found = open_draft(asked)
    texts = live_texts()
    live, draft = library_of(texts), library_with(asked.session, found, texts)
    if not changes_understanding(live, draft):
        raise Refused("This draft changes no sentence that people type.")
    body = {"mark": mark_of(live, draft), "before": live.sentences, "after": draft.sentences}
    try:
        door.ask("/weigh", body, slow=True)
    except door.WorkshopAway as error:
        raise Refused(str(error), 503) from None
    asked.writes_down(Deed.TRAINED, detail=f"draft {found.id}: weighed")
    return asked.goes_to(f"/studio/drafts/{found.id}#weighing")


@page(Right.STUDIO)
def weighing_part(asked: Asked) -> Response:
    """How it stands."""
    found = draft_of(asked)
    texts = live_texts()
    live, draft = library_of(texts), library_with(asked.session, found, texts)
    return asked.shows("studio/part_weighing.html", draft=found, weighing=standing(live, draft),
                       open=True)  # fmt: skip
