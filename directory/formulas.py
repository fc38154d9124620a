"""Cells that a spreadsheet would work out instead of showing: kept from it, and back again."""

from __future__ import annotations

import re

#: What begins a formula in a spreadsheet, or hides one (OWASP, CSV injection).
SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
#: "+44 131 496 0999", "-3.5": nothing there calls for anything.
_A_NUMBER = re.compile(r"[+-]?[\d\s().]+")


def guarded(text: str, *, numbers: bool = False) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula.

    Args:
        text: a cell.
        numbers: whether telephone and other numbers are left as they are.
    """
    if numbers and _A_NUMBER.fullmatch(text):
        return text
    return f"'{text}" if text.lstrip(" ").startswith(SIGNS) else text


def as_it_was(text: str) -> str:
    """The text without the apostrophe that `guarded` put there."""
    return text[1:] if text[:1] == "'" and text[1:].lstrip(" ").startswith(SIGNS) else text
