"""The door to coaching's content files, each of which says who wrote it and when to look again."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped, unused-ignore]

FOLDER = Path(__file__).parent
SAFE_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Content:
    """One content file: its header, and its entries as plain lists and dicts.

    `reviewed_by` is None until a named person has signed it.
    """

    name: str
    author: str
    source: str
    written: date
    reviewed_by: str | None
    review_by: date
    entries: Any

    def is_overdue(self, today: date) -> bool:
        """Whether its review date has passed."""
        return today > self.review_by


_places: dict[str, Path] = {}


def use(name: str, place: Path) -> None:
    """Read `<name>.yml` from another place from now on: a coach has released it there."""
    _places[name] = place
    content.cache_clear()


@cache
def content(name: str) -> Content:
    """Read `coaching/<name>.yml`.

    Raises ValueError with a sentence naming the file and what its header lacks.
    """
    place = _places.get(name, FOLDER / f"{name}.yml")
    with place.open(encoding="utf-8") as file:
        read = yaml.load(file, Loader=SAFE_LOADER)  # noqa: S506 - safe, and in C where it can be
    return content_in(name, read)


def content_in(name: str, read: Any) -> Content:
    """The same of a file that was read already.

    Raises ValueError as `content`.
    """
    header = read if isinstance(read, dict) else {}
    lacking = [
        key
        for key in ("author", "source", "written", "reviewed_by", "review_by", "entries")
        if key not in header
    ]
    if lacking:
        raise ValueError(f"coaching/{name}.yml has no {', '.join(lacking)} in its header.")
    undated = [key for key in ("written", "review_by") if not isinstance(header[key], date)]
    if undated:
        raise ValueError(f"coaching/{name}.yml: {undated[0]} is not a date such as 2026-05-01.")
    return Content(
        name=name, **{key: header[key] for key in Content.__annotations__ if key != "name"}
    )
