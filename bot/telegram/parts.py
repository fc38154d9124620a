"""A reply as Telegram takes it: a long text cut at sentences, a picture or page with its words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.reply import Reply

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
PICTURES = frozenset({".png", ".jpg", ".jpeg"})
_BREAKS = (r"\n\n", r"\n", r"(?<=[.!?…])\s", r"\s")


@dataclass(frozen=True)
class Part:
    """One call: a text, or a file with its caption; the last part carries the buttons."""

    text: str
    file: Path | None = None
    with_buttons: bool = False

    @property
    def is_picture(self) -> bool:
        """Whether the file is shown rather than handed over as a document."""
        return self.file is not None and self.file.suffix.lower() in PICTURES


def parts_of(reply: Reply) -> list[Part]:
    """What to send, in order; nothing for a reply without words or file."""
    file = Path(reply.file) if reply.file else None
    texts = split(reply.text, LONGEST_TEXT)
    parts: list[Part] = []
    if file is not None and file.is_file():
        short = length(reply.text) <= LONGEST_CAPTION
        parts.append(Part(reply.text.strip() if short else "", file))
        texts = [] if short else texts
    parts += [Part(text) for text in texts]
    if parts:
        last = parts[-1]
        parts[-1] = Part(last.text, last.file, with_buttons=True)
    return parts


def with_captions(replies: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The replies with each file put to the words said just before it, as its caption."""
    joined: list[dict[str, Any]] = []
    for reply in replies:
        before = joined[-1] if joined else {}
        bare = before.get("text") and not before.get("buttons") and not before.get("file")
        if reply.get("file") and not reply.get("text") and bare:
            joined[-1] = {**reply, "text": before["text"]}
        else:
            joined.append(dict(reply))
    return joined


def split(text: str, longest: int) -> list[str]:
    """The text in pieces that Telegram takes, cut between paragraphs, lines, sentences or words."""
    rest, pieces = text.strip(), []
    while length(rest) > longest:
        cut = _cut(rest, longest)
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [piece for piece in (*pieces, rest) if piece]


def length(text: str) -> int:
    """How long Telegram finds a text: in UTF-16 units, so that an emoji counts for two."""
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str, longest: int) -> int:
    most = _fitting(text, longest)
    for pattern in _BREAKS:
        # Not a crumb: a cut in the first half would make more pieces than needed.
        ends = [found.end() for found in re.finditer(pattern, text[: most + 1])]
        good = [end for end in ends if most // 2 < end <= most]
        if good:
            return good[-1]
    return most


def _fitting(text: str, longest: int) -> int:
    """How many characters from the start fit."""
    units = 0
    for number, char in enumerate(text):
        units += 2 if ord(char) > 0xFFFF else 1
        if units > longest:
            return number
    return len(text)
