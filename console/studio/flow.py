"""The picture of a question and its branches, as SVG made here: no library, no script, offline.

Time runs from left to right. On the left stands what was asked; each branch is a row: what the
person answers, what the coach says and does, and where it goes on. Each box is a link, so the
keyboard goes from one to the next.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

from console.studio.library import Library, Story, next_question
from console.studio.script import Part, script_of

WIDE, GAP, LINE, LETTERS = 190, 26, 17, 25
MOST_LINES = 4


@dataclass(frozen=True)
class Box:
    """One box: its kind (a class of the style sheet), words and link."""

    kind: str
    words: str
    link: str = ""


def rows_of(
    library: Library, stories: Sequence[Story], address: str, draft: int | None = None
) -> list[list[Box]]:
    """A row of boxes for each story."""
    rows = []
    within = f"&draft={draft}" if draft else ""
    for story in stories:
        link = f"{address}?path={quote(story.path)}&story={quote(story.name)}{within}"
        row = [_box(part, link) for part in script_of(library, story) if part.who != "before"]
        onward = next_question(story)
        if onward is not None and row:
            row[-1] = Box("ask", row[-1].words, row[-1].link)
        rows.append(row)
    return rows


def _box(part: Part, link: str) -> Box:
    kind = {"person": "person", "when": "when", "does": "does"}.get(part.who, "coach")
    return Box(kind, part.words, link)


def picture(root: str, rows: Sequence[Sequence[Box]], title: str) -> Markup:
    """The drawing."""
    tops, y = [], 16
    for row in rows:
        tops.append(y)
        y += max([_height(box) for box in row] or [40]) + 18
    high = max(y, 90)
    wide = 16 + (WIDE + GAP) * (1 + max([len(row) for row in rows] or [0])) + 10
    start = Box("ask", root)
    middle = 16.0
    drawn = [_drawn(start, 16, middle)]
    for row, top in zip(rows, tops, strict=True):
        x = 16 + WIDE + GAP
        lead = f"M {16 + WIDE} {middle + _height(start) / 2:.0f} C {16 + WIDE + 18} "
        lead += f"{middle + _height(start) / 2:.0f} {x - 18} {top + 20} {x} {top + 20}"
        drawn.append(Markup('<path class="way" d="{}"/>').format(lead))
        for place, box in enumerate(row):
            if place:
                drawn.append(
                    Markup('<path class="way" d="M {} {} H {}"/>').format(x - GAP, top + 20, x)
                )
            drawn.append(_drawn(box, x, top))
            x += WIDE + GAP
    return Markup(
        '<svg class="flow" viewBox="0 0 {w} {h}" width="{w}" height="{h}" role="group" '
        'aria-label="{title}">{drawn}</svg>'
    ).format(w=wide, h=round(high), title=title, drawn=Markup("").join(drawn))


def _lines(words: str) -> list[str]:
    lines = textwrap.wrap(words, LETTERS) or [""]
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1][: LETTERS - 1] + "…"]
    return lines


def _height(box: Box) -> int:
    return 22 + LINE * len(_lines(box.words))


def _drawn(box: Box, x: float, y: float) -> Markup:
    lines = _lines(box.words)
    text = Markup("").join(
        Markup('<tspan x="{}" y="{}">{}</tspan>').format(x + 12, y + 22 + LINE * number, line)
        for number, line in enumerate(lines)
    )
    drawn = Markup(
        '<g class="box-{k}"><title>{t}</title>'
        '<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}"/><text>{text}</text></g>'
    ).format(
        k=box.kind, t=box.words, x=round(x), y=round(y), w=WIDE, h=_height(box),
        r=16 if box.kind == "person" else 6, text=text,
    )  # fmt: skip
    if not box.link:
        return drawn
    return Markup('<a href="{}" aria-label="{}">{}</a>').format(box.link, box.words, drawn)
