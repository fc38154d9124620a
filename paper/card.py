"""The plan card: one calm picture in large type, to keep on a phone."""

from dataclasses import dataclass
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from paper.lettering import drawable, font_file, lost_letters, shortened
from paper.plan import PlanCard, made_on_line, sections, title_of

WIDTH, SHORTEST, TALLEST = 1080, 1080, 2400
_MARGIN, _PAD = 56, 64
_PAPER, _CARD, _EDGE = "#eef3ef", "#ffffff", "#c9d8cf"
_INK, _QUIET, _GREEN = "#1d2b26", "#4a5c55", "#1f5f4a"
# Large type while the card stays short, then smaller type on a taller card.
_SIZES = ((58, 1500), (52, 1500), (46, 1600), (42, TALLEST), (36, TALLEST), (31, TALLEST))
_SMALLEST = 27
_LONGEST_PIECE = 60
_LONGEST_PART = 900
LOST_NOTE = "\u25a1 stands for letters that this card cannot draw."


@dataclass(frozen=True)
class _Row:
    text: str
    size: int
    bold: bool
    colour: str
    space_above: int


def plan_card(plan: PlanCard) -> bytes:
    """The plan as a PNG, 1080 pixels wide and at most 2400 tall. Send `plan_caption` with it.

    The type is as large as the words allow; words beyond the smallest size end in "...".
    """
    rows, height = _fit(plan)
    picture = Image.new("RGB", (WIDTH, max(SHORTEST, height)), _PAPER)
    draw = ImageDraw.Draw(picture)
    left, top, right, bottom = _MARGIN, _MARGIN, WIDTH - _MARGIN, picture.height - _MARGIN
    draw.rounded_rectangle((left, top, right, bottom), 36, fill=_GREEN)
    draw.rounded_rectangle((left, top + 18, right, bottom), 30, fill=_CARD, outline=_EDGE, width=2)
    # Short plans sit in the upper middle rather than hang from the top.
    y = _MARGIN + _PAD + min(max(0, SHORTEST - height) // 2, 160)
    for row in rows:
        y += row.space_above
        draw.text((_MARGIN + _PAD, y), row.text, font=_font(row.size, row.bold), fill=row.colour)
        y += _line_height(row.size)
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def _fit(plan: PlanCard) -> tuple[list[_Row], int]:
    for size, tallest in (*_SIZES, (_SMALLEST, TALLEST)):
        rows = _rows(plan, size, longest=None)
        if _height(rows) <= tallest:
            return rows, _height(rows)
    # Eight parts of six lines of the smallest type always fit: two of them are short.
    rows = _rows(plan, _SMALLEST, longest=6)
    return rows, _height(rows)


def _rows(plan: PlanCard, size: int, longest: int | None) -> list[_Row]:
    label = max(24, round(size * 0.62))
    rows = [_Row("My plan", label, True, _GREEN, 8)]
    rows += _wrapped(title_of(plan), round(size * 1.2), True, _INK, 4, longest)
    for part in sections(plan):
        rows.append(_Row(part.heading, label, True, _GREEN, round(size * 0.8)))
        rows += _wrapped(part.text, size, False, _INK, 4, longest)
    ends = [made_on_line(plan)]
    if lost_letters(plan.goal, *(part.text for part in sections(plan))):
        ends.append(LOST_NOTE)
    rows += [_Row(end, 24, False, _QUIET, 28) for end in ends if end]
    return rows


def _wrapped(
    text: str, size: int, bold: bool, colour: str, above: int, longest: int | None
) -> list[_Row]:
    lines = wrap(
        shortened(drawable(text), _LONGEST_PART), _font(size, bold), WIDTH - 2 * (_MARGIN + _PAD)
    )
    if longest is not None and len(lines) > longest:
        lines = [*lines[: longest - 1], lines[longest - 1][:-3].rstrip() + "\u2026"]
    return [
        _Row(line, size, bold, colour, above if place == 0 else 0)
        for place, line in enumerate(lines)
    ]


def wrap(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """The text in lines no wider than `width` pixels; a word too long for a line is broken."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        whole = f"{line} {word}".strip()
        if len(word) <= _LONGEST_PIECE and font.getlength(whole) <= width:
            line = whole
            continue
        if line:
            lines.append(line)
        while len(word) > _LONGEST_PIECE or font.getlength(word) > width:
            cut = _longest_start(word[:_LONGEST_PIECE], font, width)
            lines.append(word[:cut])
            word = word[cut:]
        line = word
    return [*lines, line] if line else lines


def _longest_start(word: str, font: ImageFont.FreeTypeFont, width: int) -> int:
    fits, too_long = 1, len(word)
    while too_long - fits > 1:
        cut = (fits + too_long) // 2
        fits, too_long = (cut, too_long) if font.getlength(word[:cut]) <= width else (fits, cut)
    return fits


def _height(rows: list[_Row]) -> int:
    words = sum(row.space_above + _line_height(row.size) for row in rows)
    return words + 2 * (_MARGIN + _PAD)


def _line_height(size: int) -> int:
    return round(size * 1.36)


@cache
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    # The plain layout: raqm is slower and shapes nothing that this typeface can draw.
    return ImageFont.truetype(str(font_file(bold)), size, layout_engine=ImageFont.Layout.BASIC)
