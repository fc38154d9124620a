"""Keeps questions, ideas, glossary and rulers as they were released last, in a server that runs on.

They are read once. A release of the story studio puts new ones in place while people chat; whoever
begins a turn asks here first, which costs one look at the date of each file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coaching import content, glossary, ideas, questions, readiness

_seen: dict[Path, tuple[int, int]] = {}
_in_use: dict[str, Path] = {}


def use_content_of(folder: Path) -> None:
    """Use the files of this content folder, read anew where one changed since the last call.

    A folder without one of them leaves in use what was read.
    """
    _use(folder / "data" / "questions.yml", _take_questions)
    _use(folder / "coaching" / "ideas.yml", _take_ideas)
    _use(folder / "coaching" / "glossary.yml", _take_glossary)
    _use(folder / "coaching" / "rulers.yml", _take_rulers)


def _use(place: Path, take: Callable[[Path], None]) -> None:
    try:
        stamp = place.stat()
    except OSError:
        return  # What was read stays in use.
    now = (stamp.st_mtime_ns, stamp.st_size)
    # Another folder's file of that name, read since, is no longer the one in use.
    if _seen.get(place) == now and _in_use.get(place.name) == place:
        return
    take(place)
    _seen[place], _in_use[place.name] = now, place


def _take_questions(place: Path) -> None:
    questions.QUESTIONS_FILE = place
    questions.questions.cache_clear()


def _take_ideas(place: Path) -> None:
    content.use("ideas", place)
    ideas.ideas.cache_clear()


def _take_rulers(place: Path) -> None:
    content.use("rulers", place)
    readiness.thresholds.cache_clear()


def _take_glossary(place: Path) -> None:
    content.use("glossary", place)
    glossary.forget()
