"""Texts and ids: markup reduced to its words, nothing invisible, nothing endless."""

from __future__ import annotations

import html
import re
from typing import Any

import ftfy

from directory.feeds.fields.trouble import Trouble, left_out, mended

# Longer than any description that a person reads; a text of a megabyte is a fault of the feed.
LONGEST_TEXT = 20_000
LONGEST_ID = 150

# Anything that is not plain text: markup, control characters, broken encodings.
_ODD = re.compile(r"[<&\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\ufeff\ufffd\ud800-\udfff]|Ã|â€|Â")
_CLEANED_AT_MOST = 5
_MARKUP = re.compile(r"<(?:[a-zA-Z!/?])")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\ufeff\ud800-\udfff]")
_BLOCKS = ("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6")


def text(value: Any) -> Any:
    """Plain text: markup reduced to its words, line ends alike, nothing invisible."""
    if value.__class__ is not str:
        if isinstance(value, (bool, dict, list)):
            return left_out("is no text")
        value = _plain_number(value)
    if len(value) > LONGEST_TEXT:
        return _too_long(value)
    if _ODD.search(value) is None:
        return value.strip() or None
    return _cleaned(value)


def _plain_number(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _too_long(value: str) -> Trouble:
    cut = value[:LONGEST_TEXT]
    if _ODD.search(cut):
        kept = _cleaned(cut)
        cut = (kept.instead if isinstance(kept, Trouble) else kept) or ""
    return mended(
        f"is {len(value):,} characters long; the first {LONGEST_TEXT:,} were kept", cut.strip()
    )


def _cleaned(value: str) -> Any:
    clean = value.replace("\r\n", "\n").replace("\r", "\n")
    reasons: list[str] = []
    # What was escaped twice is markup again after the first time.
    for _ in range(_CLEANED_AT_MOST):
        before = clean
        clean = _cleaned_once(clean, reasons)
        if clean == before:
            break
    return mended("; ".join(dict.fromkeys(reasons)), clean or None) if reasons else clean or None


def _cleaned_once(clean: str, reasons: list[str]) -> str:
    if _CONTROL.search(clean):
        clean = _CONTROL.sub("", clean)
        reasons.append("held characters that nobody sees; they were taken out")
    if "\ufffd" in clean:
        reasons.append("holds letters that an earlier copy lost")
    fixed = ftfy.fix_encoding(clean)
    if fixed != clean:
        clean = fixed
        reasons.append("was in a broken encoding; it was put right")
    if _MARKUP.search(clean):
        had_script = re.search(r"<\s*(?:script|style)\b", clean, re.IGNORECASE)
        clean = text_of_html(clean)
        what = "a script" if had_script else "HTML"
        reasons.append(f"held {what}; only the words were kept")
    elif "&" in clean:
        clean = html.unescape(clean)
    return clean.strip()


def text_of_html(markup: str) -> str:
    """The words of a piece of HTML; a block begins a line, scripts and styles go."""
    # Only here, and few texts hold markup: it takes a while to import.
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(markup, "html.parser")
    for gone in soup(["script", "style", "iframe", "object", "template"]):
        gone.decompose()
    for block in soup(_BLOCKS):
        block.insert_before("\n")
        if block.name != "br":
            block.insert_after("\n")
    lines = (" ".join(line.split()) for line in soup.get_text().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def identity(value: Any) -> Any:
    """An id: any short text or whole number."""
    if value.__class__ is str and 0 < len(value) <= LONGEST_ID and value.isprintable():
        return value.strip() or None
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return left_out("is no id")
    said = str(value).strip()
    if not said:
        return None
    if len(said) > LONGEST_ID or _CONTROL.search(said):
        return left_out(f"is no id: an id has at most {LONGEST_ID} visible characters")
    return said
