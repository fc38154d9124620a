"""How things look: the templates, and moments and numbers in words that people read."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from console.danger_words import danger_said
from console.meanings import meaning_said
from console.rights import ROLE_NAMES, Right
from console.waiting import waiting_for
from store.audit import conversation_mark
from store.clock import now_utc, to_london
from store.review_marks import MarkKind

if TYPE_CHECKING:
    from console.asked import Asked

HERE = Path(__file__).parent
#: A share in words, and few of them: beside counts that are left out, a finer one would tell those.
SHARES = ((0.6, "most"), (0.4, "about half"), (0.0, "few"))

#: What a mark of a reviewer is called.
MARK_NAMES = {
    MarkKind.MISUNDERSTOOD: "Misunderstood",
    MarkKind.TAG: "Tag",
    MarkKind.FLAG: "Flag",
    MarkKind.SECOND_OPINION: "Second opinion, please",
    MarkKind.EXEMPLAR: "A good example",
    MarkKind.STORY: "About the story",
    MarkKind.NOTE: "Note to colleagues",
}


def rendered(template: str, asked: Asked, just_done: str | None = None, **values: Any) -> str:
    """A template filled in; everything in it is escaped unless it is markup already.

    `just_done` is said first, in a sentence or two."""
    return (
        _templates()
        .get_template(template)
        .render(
            asked=asked,
            me=asked.signed_in_as,
            form_token=asked.sign_in.form_token if asked.sign_in else "",
            may=lambda name: Right[name] in asked.rights,
            path=asked.request.url.path,
            # Asked by whole pages alone: parts have no navigation.
            waiting_for_me=lambda: waiting_for(asked.session, asked.reviewer, asked.rights),
            just_done=just_done,
            **values,
        )
    )


def ago(moment: datetime | None, now: datetime | None = None) -> str:
    """How long since, in the largest unit that says enough: "12 minutes", "3 days"."""
    if moment is None:
        return ""
    return lasting((now or now_utc()) - moment)


def lasting(span: timedelta) -> str:
    """A length of time in words."""
    minutes = max(0, int(span.total_seconds() // 60))
    if minutes < 1:
        return "less than a minute"
    for size, word in ((60 * 24, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            count = minutes // size
            return f"{count} {word}" if count == 1 else f"{count} {word}s"
    return ""


def timed(seconds: int) -> str:
    """A length of time that is watched as it grows: "3 minutes 5 seconds"."""
    parts = ((seconds // 60, "minute"), (seconds % 60, "second"))
    said = [f"{count} {word}" if count == 1 else f"{count} {word}s" for count, word in parts]
    return " ".join(said[1:] if seconds < 60 else said)


def when(moment: datetime | None) -> str:
    """A moment as people in Scotland read it: "Mon 2 Feb 2026, 10:05"."""
    if moment is None:
        return ""
    here = to_london(moment)
    return f"{here:%a} {here.day} {here:%b %Y, %H:%M}"


def number(value: float) -> str:
    """A number without needless places: "3", "3.5", "1,200"."""
    return f"{value:,.1f}".removesuffix(".0")


def plain(word: str | None) -> str:
    """A word of the database as a person writes it: "suicide_thoughts" → "suicide thoughts"."""
    return (word or "").replace("_", " ")


def share(part: float) -> str:
    """How many of them, for a part from 0 to 1: "most"."""
    return next(words for least, words in SHARES if part >= least)


@cache
def _templates() -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        ago=ago,
        timed=timed,
        when=when,
        plain=plain,
        number=number,
        danger=danger_said,
        meaning=meaning_said,
        mark=conversation_mark,
        share=share,
    )
    made.globals.update(ROLE_NAMES=ROLE_NAMES)
    return made
