"""Keeps the table of questions as it was released last, in a server that runs on.

`coaching.questions` reads the table once. A release of the story studio puts a new one in place
while people chat; whoever begins a turn asks here first, which costs one look at the file's date.
"""

from __future__ import annotations

from pathlib import Path

from coaching import questions

_seen: tuple[Path, int, int] | None = None


def use_questions_of(folder: Path) -> None:
    """Use the table of this content folder, read anew where it changed since the last call."""
    global _seen
    place = folder / "data" / "questions.yml"
    try:
        stamp = place.stat()
    except OSError:
        return  # What was read stays in use.
    now = (place, stamp.st_mtime_ns, stamp.st_size)
    if now != _seen:
        questions.QUESTIONS_FILE = place
        questions.questions.cache_clear()
        _seen = now
