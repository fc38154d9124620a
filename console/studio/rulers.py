"""The rulers: the two numbers that tell low, middle and ready apart, and where each leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from coaching.readiness import HIGHEST, LOWEST, Band, Thresholds, thresholds_in
from console.asked import Asked, page
from console.rights import Right
from console.studio.drafts import library_with
from console.studio.editing import open_draft
from console.studio.forms import round_trip
from console.studio.in_place import live_texts
from console.studio.library import RULERS, Library, Story, next_question
from console.studio.offering import about, as_yaml, change_piece
from console.studio.seeing import draft_asked_for
from console.studio.yaml_text import Broken

ASKED_BY_RULER = {
    "importance": "How much it matters",
    "confidence": "How sure they are that they could",
    "plan_confidence": "How sure they are of the plan",
}
BANDS = "bands"


@dataclass(frozen=True)
class Way:
    """One story that hears an answer on a ruler, and the question that it leads to."""

    story: Story
    onward: str | None


@page(Right.STUDIO)
def rulers(asked: Asked) -> Response:
    """The two numbers in plain words, and the stories that each band leads to."""
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    return asked.shows(
        "studio/rulers.html", draft=draft, about=about(library, RULERS, asked),
        bands=library.bands, places=places(library.bands),
        rulers={title: ways_from(library, name) for name, title in ASKED_BY_RULER.items()},
        **as_yaml(asked, draft, library, RULERS, BANDS),
    )  # fmt: skip


@page(Right.WRITE)
def save_rulers(asked: Asked) -> Response:
    """Another number, in a draft; what crosses or is off the ruler is refused."""
    found = open_draft(asked)
    low, ready = (_number(asked.typed(name, 20)) for name in ("low_up_to", "ready_from"))
    change_piece(asked, RULERS, BANDS, lambda piece: with_bands(piece, low, ready))
    return asked.goes_to(f"/studio/rulers?draft={found.id}")


def with_bands(piece: str, low: int | None, ready: int | None) -> str:
    """The two numbers otherwise; comments and order stay.

    Raises:
        Broken: they are no numbers of the ruler, or cross.
    """
    wanted = {"low_up_to": low, "ready_from": ready}
    try:
        thresholds_in({BANDS: wanted})
    except ValueError as fault:
        raise Broken(str(fault), 1) from None

    def change(tree: Any) -> None:
        tree[BANDS].update(wanted)

    return round_trip(piece, change)


def places(bands: Thresholds | None) -> dict[str, str]:
    """Which numbers of the ruler each band holds, in words; "" where it holds none."""
    if bands is None:
        return dict.fromkeys((band.value for band in Band), "")
    low, ready = int(bands.low_up_to), int(bands.high_from)
    return {
        Band.LOW.value: _from_to(int(LOWEST), low),
        Band.MIDDLE.value: _from_to(low + 1, ready - 1),
        Band.HIGH.value: _from_to(ready, int(HIGHEST)),
    }


def ways_from(library: Library, question: str) -> dict[str, list[Way]]:
    """The stories that go on from each band of a ruler."""
    found: dict[str, list[Way]] = {band.value: [] for band in Band}
    for story in library.stories:
        # "low_why" is low, with the reason told beside it.
        band = (story.answer or "").partition("_")[0]
        if story.asked == question and band in found:
            onward = next_question(story)
            said = library.question_line(onward) or onward.replace("_", " ") if onward else None
            found[band].append(Way(story, said))
    return found


def _from_to(first: int, last: int) -> str:
    if first > last:
        return ""
    return str(first) if first == last else f"{first} to {last}"


def _number(typed: str) -> int | None:
    return int(typed) if typed.isascii() and typed.isdigit() else None
