"""Kinds of answer that coaches taught: a question, a name, and sentences that mean it.

They are content, in data/answers.yml, so that a coach adds a kind of answer by a form alone. A
message is of a kind when it means nearly the same as one of its sentences; what danger is, and what
is kept of an answer, is settled before and stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

FILE = "data/answers.yml"
SAFE_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
NAME = re.compile(r"[a-z][a-z0-9_]{1,39}")
#: How alike the meaning must be, as a cosine: where a file says nothing else.
USUAL_ALIKE = 0.7


@dataclass(frozen=True)
class Taught:
    """A kind of answer.

    Attributes:
        name: the label that stories branch on.
        question: whose answer it is, as data/questions.yml names it.
        sentences: what people type who mean it.
        alike: the least cosine between a message and one of them, above 0 and below 1.
    """

    name: str
    question: str
    sentences: tuple[str, ...]
    alike: float = USUAL_ALIKE


class TaughtError(ValueError):
    """data/answers.yml says something that cannot be; the sentence names the answer."""


def read_taught(raw: Any) -> tuple[Taught, ...]:
    """Check what was read from the file and give it typed.

    Raises:
        TaughtError: something is missing or of the wrong kind.
    """
    rows = raw.get("answers") if isinstance(raw, Mapping) else None
    if rows is None:
        rows = []
    if not isinstance(rows, list):
        raise TaughtError(f"{FILE}: 'answers:' must be a list.")
    found: list[Taught] = []
    for number, row in enumerate(rows, start=1):
        if not isinstance(row, Mapping) or not NAME.fullmatch(str(row.get("name") or "")):
            raise TaughtError(
                f"{FILE}, answer {number}: its name must be small letters, figures and _."
            )
        where = f"{FILE}, answer '{row['name']}'"
        sentences = row.get("sentences")
        if not isinstance(sentences, list) or not all(
            isinstance(one, str) and one.strip() for one in sentences
        ):
            raise TaughtError(f"{where}: 'sentences:' must be a list of sentences.")
        if not isinstance(row.get("question"), str):
            raise TaughtError(f"{where}: 'question:' must name the question that it answers.")
        alike = row.get("alike", USUAL_ALIKE)
        if not isinstance(alike, float) or not 0 < alike < 1:
            raise TaughtError(f"{where}: 'alike:' must be a number between 0 and 1, such as 0.7.")
        found.append(Taught(str(row["name"]), row["question"], tuple(sentences), alike))
    return tuple(found)


def taught_in(folder: Path) -> tuple[Taught, ...]:
    """The kinds of answer of a content folder; none where it has no such file.

    Raises:
        TaughtError: the file says something that cannot be.
    """
    place = folder / FILE
    try:
        stamp = place.stat()
    except FileNotFoundError:
        return ()
    return _read(place, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=2)
def _read(place: Path, _changed: int, _size: int) -> tuple[Taught, ...]:
    return read_taught(yaml.load(place.read_text(encoding="utf-8"), Loader=SAFE_LOADER))  # noqa: S506
