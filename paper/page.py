"""One A4 page, whatever is written on it: headings, paragraphs and lists in type that fits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fpdf import FPDF
from fpdf.fonts import TTFFont

from paper.lettering import drawable, font_file, lost_letters, shortened

_GREEN, _INK, _QUIET, _RULE = (31, 95, 74), (29, 43, 38), (74, 92, 85), (201, 216, 207)
_SIZES = (17.0, 15.0, 13.5, 12.0, 11.0)
# Then fewer items, then shorter texts: (longest text, type size).
_SHORTENED_TO = ((600, 12.0), (600, 10.0), (250, 11.0), (150, 10.0), (80, 10.0), (40, 9.0))
LOST_NOTE = "\u25a1 stands for letters that this page cannot draw."
_EMPTY_LINES = 2
_FEW = 5
_LONGEST_TEXT = 2000


@dataclass(frozen=True)
class Block:
    """A heading with paragraphs or a list; a list with nothing in it leaves lines to write on."""

    heading: str
    texts: tuple[str, ...]
    is_list: bool = False


@dataclass(frozen=True)
class Page:
    """A page: its small heading, its title, its blocks, and the quiet line at the foot."""

    kind: str
    title: str
    blocks: tuple[Block, ...]
    foot: str = ""


def one_page(page: Page) -> bytes:
    """The page as a PDF of one A4 sheet, in type from 17 down to 9 points.

    Where it would still not fit, lists keep their first items and long texts end in "...".
    """
    page = _shortened(page, _LONGEST_TEXT)
    fewer = replace(page, blocks=tuple(_first_few(block) for block in page.blocks))
    attempts = [(page, size) for size in _SIZES]
    attempts += [(_shortened(fewer, length), size) for length, size in _SHORTENED_TO]
    for attempt, size in attempts:
        drawn = _drawn(attempt, size)
        if drawn is not None:
            return drawn
    raise ValueError(f"{page.kind} has more parts than one page can hold.")


def _drawn(page: Page, size: float) -> bytes | None:
    """The page at this size of type, or None where it takes more than one sheet."""
    pdf = _draw(page, size)
    try:
        return bytes(pdf.output()) if pdf.pages_count == 1 else None
    finally:
        for font in pdf.fonts.values():
            if isinstance(font, TTFFont):
                # fpdf2 leaves the file of every typeface open.
                font.ttfont.close()


def _first_few(block: Block) -> Block:
    left_out = len(block.texts) - _FEW
    if left_out <= 0:
        return block
    return replace(block, texts=(*block.texts[:_FEW], f"and {left_out} more, kept in the chat"))


def _shortened(page: Page, length: int) -> Page:
    blocks = tuple(
        replace(block, texts=tuple(shortened(text, length) for text in block.texts))
        for block in page.blocks
    )
    return replace(page, title=shortened(page.title, length), blocks=blocks)


def _draw(page: Page, size: float) -> FPDF:
    pdf = FPDF(format="A4", unit="mm")
    pdf.add_font("DejaVu", "", str(font_file()))
    pdf.add_font("DejaVu", "B", str(font_file(bold=True)))
    pdf.set_lang("en-GB")
    pdf.set_title(drawable(page.title) or page.kind)
    pdf.set_margins(22, 20, 22)
    pdf.set_auto_page_break(auto=True, margin=22)
    pdf.add_page()
    pdf.set_fill_color(*_GREEN)
    pdf.rect(0, 0, pdf.w, 5, style="F")
    _write(pdf, page.kind, size * 0.85, "B", _GREEN, above=0)
    _write(pdf, page.title, size * 1.5, "B", _INK, above=1)
    for block in page.blocks:
        _write(pdf, block.heading, size * 0.85, "B", _GREEN, above=size * 0.42)
        _write_texts(pdf, block, size)
    _foot(pdf, page)
    return pdf


def _write_texts(pdf: FPDF, block: Block, size: float) -> None:
    texts = [text for text in block.texts if drawable(text)]
    for text in texts:
        _write(pdf, text, size, "", _INK, above=1, bullet=block.is_list)
    if block.is_list and not texts:
        pdf.set_draw_color(*_RULE)
        for _ in range(_EMPTY_LINES):
            pdf.ln(size * 0.62)
            pdf.line(pdf.l_margin, pdf.get_y(), pdf.w - pdf.r_margin, pdf.get_y())


def _write(
    pdf: FPDF,
    text: str,
    size: float,
    style: str,
    colour: tuple[int, int, int],
    above: float,
    bullet: bool = False,
) -> None:
    text = drawable(text)
    if not text:
        return
    pdf.ln(above)
    pdf.set_font("DejaVu", style, size)
    pdf.set_text_color(*colour)
    height = size * 0.3528 * 1.4
    if bullet:
        pdf.cell(6, height, "\u2022")
        pdf.multi_cell(pdf.epw - 6, height, text, align="L", new_x="LMARGIN", new_y="NEXT")
    else:
        pdf.multi_cell(0, height, text, align="L", new_x="LMARGIN", new_y="NEXT")


def _foot(pdf: FPDF, page: Page) -> None:
    said = [page.foot]
    if lost_letters(page.title, *(text for block in page.blocks for text in block.texts)):
        said.append(LOST_NOTE)
    pdf.set_auto_page_break(auto=False)
    pdf.set_y(-18)
    _write(pdf, " ".join(text for text in said if text), 9, "", _QUIET, above=0)


def lines(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts that say something, each once, in their order."""
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))
