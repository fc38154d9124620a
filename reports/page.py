"""The report as one page of HTML that stands alone: no script, nothing fetched, fit to be sent."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from reports.confusions import Confusion, FieldFigures
from understanding.learned import Example
from understanding.measures import Share

TEMPLATE = "understanding.html"
#: What each field tells, in an editor's words.
ABOUT = {
    "barrier": "What gets in the way, where somebody names something.",
    "control": "Words that steer the conversation: yes, no, stop, help and the like.",
    "intent": "What a message is about when it comes out of the blue (data/nlu).",
    "outcome": "How it went with a goal.",
    "safety": "Signs of danger, with how soon somebody must act. Here the likeliest label counts. "
    "In a conversation a fifth of belief in danger is enough, and the words are a second witness: "
    "fewer dangers are missed there, and more is taken for danger that is none.",
    "scope": "Whether any part of a health coach serves the message.",
    "signpost_outcome": "How it went with a service that was suggested.",
    "talk": "Talk towards a change, talk towards staying as things are, or neither.",
}
#: So many of a field's confusions are shown with sentences; the table has all of them.
CONFUSIONS_SHOWN = 20
#: So many of them stand open; a tap opens the others, and the page stays short on a phone.
UNFOLDED = 5
#: So many are named in the words that stand for the picture.
CONFUSIONS_NAMED = 5


def page(
    fields: Sequence[FieldFigures],
    pictures: Mapping[str, bytes],
    places: Mapping[str, Mapping[Example, str]],
    made_at: datetime,
) -> str:
    """Write the page.

    Args:
        fields: in the order in which they shall stand.
        pictures: each field's confusion matrix, a PNG.
        places: by field, where each example stands, in words.
        made_at: the moment it was made, as a clock on the wall shows it.
    """
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters.update(figure=_figure, between=_between, per_cent=_per_cent, belief=_belief)
    return environment.get_template(TEMPLATE).render(
        fields=fields,
        about=ABOUT,
        sources={field: _within(png) for field, png in pictures.items()},
        places=places,
        in_words={one.field: in_words(one) for one in fields},
        shown=CONFUSIONS_SHOWN,
        unfolded=UNFOLDED,
        made_at=made_at,
    )


def in_words(figures: FieldFigures) -> str:
    """What the picture of a field shows, for those who do not see it."""
    head = f"Confusion matrix of {figures.field}, {len(figures.labels)} labels."
    if not figures.confusions:
        return f"{head} No label was taken for another."
    named = "; ".join(map(_told, figures.confusions[:CONFUSIONS_NAMED]))
    return f"{head} Most frequent: {named}. The table below the picture has all of them."


def _within(png: bytes) -> str:
    """A picture as an address that holds it: the page can then be sent by itself."""
    return f"data:image/png;base64,{b64encode(png).decode()}"


def _told(one: Confusion) -> str:
    return f"{one.right} taken for {one.said}, {one.share.hits} of {one.share.n}"


def _figure(value: float) -> str:
    return f"{value:.2f}"


def _between(share: Share) -> str:
    low, high = share.interval
    return f"{low:.2f} to {high:.2f}"


def _per_cent(value: float) -> str:
    return f"{value:.0%}" if value >= 0.1 else f"{value:.1%}"


def _belief(chance: float) -> str:
    return "over 99%" if chance > 0.99 else _per_cent(chance)
