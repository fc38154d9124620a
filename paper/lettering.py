"""The typeface of every page and picture, and text that it can draw."""

import re
import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped, unused-ignore]

# Letters that run right to left, or join, cannot be read when set one by one, left to right.
_RIGHT_TO_LEFT = ("R", "AL")
_NEEDS_SHAPING = ("DEVANAGARI", "BENGALI", "GURMUKHI", "TAMIL")
_SIGNS = frozenset("\u00b0\u00a9\u00ae\u25a1")
_MARK_FOR_LOST = "\u25a1"
_GAP = re.compile(r" ([,.;:?])")


class FontMissingError(RuntimeError):
    """The typeface is not installed; the sentence says what to install."""


@cache
def font_file(bold: bool = False) -> Path:
    """DejaVu Sans, which comes with matplotlib. Raises FontMissingError where it is not there."""
    found = find_spec("matplotlib")
    if found is not None and found.origin is not None:
        name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
        path = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" / name
        if path.exists():
            return path
    raise FontMissingError(
        "The typeface DejaVu Sans is not here, so no page can be made. Run `make install` again."
    )


@cache
def _letters() -> frozenset[int]:
    def read(bold: bool) -> set[int]:
        with TTFont(font_file(bold), lazy=True) as font:
            return set(font.getBestCmap())

    return frozenset(read(bold=False) & read(bold=True))


def drawable(text: str) -> str:
    """The text on one line with only what the typeface can draw.

    Emoji are left out. A run of letters it cannot draw becomes one small box, so that nobody
    takes the rest for the whole.
    """
    kept: list[str] = []
    for char in unicodedata.normalize("NFC", text):
        if char.isspace():
            kept.append(" ")
        elif _can_draw(char):
            kept.append(char)
        elif unicodedata.category(char)[0] in "LN" and kept[-1:] != [_MARK_FOR_LOST]:
            kept.append(_MARK_FOR_LOST)
    return _GAP.sub(r"\1", " ".join("".join(kept).split()))


def shortened(text: str, longest: int) -> str:
    """The text, ending in "..." where it is longer than `longest` letters."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "\u2026"


def lost_letters(*texts: str) -> bool:
    """Whether any of the texts has letters that the typeface cannot draw."""
    return any(_MARK_FOR_LOST in drawable(text) for text in texts)


def _can_draw(char: str) -> bool:
    if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn") or ord(char) > 0xFFFF:
        return False
    if unicodedata.category(char) == "So" or 0xFE00 <= ord(char) <= 0xFE0F:
        return char in _SIGNS
    if unicodedata.bidirectional(char) in _RIGHT_TO_LEFT:
        return False
    return not unicodedata.name(char, "").startswith(_NEEDS_SHAPING) and ord(char) in _letters()
