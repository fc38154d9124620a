"""Reads the JSON Lines of `coach understand` and `evaluate`: a bad line is named, not fatal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from store.clock import LONDON, now_utc
from understanding.learned.examples import ASKED

#: A line longer than this is no message that a person typed.
LONGEST_LINE = 100_000
#: What may be held against what is right.
FIELDS = tuple(
    """intent in_scope safety control ruler when talk barrier outcome signpost_outcome""".split()
)
#: Further right answers to the fields; they stand in `gold` or beside it.
BESIDE_GOLD = ("accept", "accept_levels")


class BadLine(ValueError):
    """What is wrong with a line, as the end of a sentence that begins with its number."""


@dataclass(frozen=True)
class Row:
    """One message to understand, checked. `gold` is what is right, for `coach evaluate`."""

    id: str
    text: str
    asked: str | None
    before: str
    history: tuple[str, ...]
    now: datetime
    gold: dict[str, Any]
    accept: dict[str, list[Any]]
    accept_levels: tuple[str, ...]

    def message(self) -> dict[str, Any]:
        """What the pipeline needs to know."""
        return {
            "text": self.text,
            "asked": self.asked,
            "before": self.before,
            "history": list(self.history),
            "now": self.now.isoformat(),
        }


def rows(lines: Iterable[bytes], complain: Callable[[str], None]) -> Iterator[Row]:
    """Give each good line as a row; say of each bad one what is wrong, and go on."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield row_of(line)
        except BadLine as error:
            complain(f"Line {number}: {error}")


def row_of(line: bytes) -> Row:
    """Read one line.

    Raises:
        BadLine: it is too long, no JSON object, or a key is missing or of the wrong kind.
    """
    if len(line) > LONGEST_LINE:
        raise BadLine(f"it has {len(line):,} bytes; the most is {LONGEST_LINE:,}.")
    try:
        read = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BadLine("it is not UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise BadLine("it is not JSON.") from error
    if not isinstance(read, dict):
        raise BadLine("it is not a JSON object.")
    if "text" not in read:
        raise BadLine("'text' is missing.")
    asked = read.get("asked")
    if asked is not None and asked not in ASKED:
        raise BadLine(f"'asked' must be null or one of {', '.join(ASKED)}.")
    gold, beside = _gold_and_beside(read)
    return Row(
        id=_words(read, "id", default=""),
        text=_words(read, "text"),
        asked=asked,
        before=_words(read, "before", default=""),
        history=_history(read.get("history")),
        now=_moment(read.get("now")),
        gold=gold,
        accept=_accepted(beside, [*gold]),
        accept_levels=tuple(map(str, beside.get("accept_levels") or ())),
    )


def _words(read: dict[str, Any], key: str, default: str | None = None) -> str:
    value = read.get(key)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise BadLine(f"'{key}' must be text.")
    return value


def _history(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(turn, str) for turn in value):
        raise BadLine("'history' must be a list of texts, oldest first.")
    return tuple(value)


def _moment(value: Any) -> datetime:
    if value is None:
        return now_utc().astimezone(LONDON)
    try:
        moment = datetime.fromisoformat(value.replace("Z", "+00:00"))
    except (AttributeError, ValueError) as error:
        raise BadLine("'now' must be a moment such as 2026-01-12T10:00.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=LONDON)


def _gold_and_beside(read: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The right answers by field, and `accept` and `accept_levels`, which may stand in either."""
    gold = read.get("gold") or {}
    if not isinstance(gold, dict):
        raise BadLine("'gold' must be an object.")
    beside = {key: gold.get(key, read.get(key)) for key in BESIDE_GOLD}
    right = {field: value for field, value in gold.items() if field not in BESIDE_GOLD}
    for field in right:
        if field not in FIELDS:
            raise BadLine(f"'gold' has '{field}', which is none of {', '.join(FIELDS)}.")
    return right, beside


def _accepted(beside: dict[str, Any], fields: list[str]) -> dict[str, list[Any]]:
    """Further right answers: by field, or a list for the row's fields."""
    given = beside.get("accept") or {}
    if isinstance(given, list):
        given = dict.fromkeys(fields, given)
    if not isinstance(given, dict) or not all(isinstance(one, list) for one in given.values()):
        raise BadLine("'accept' must be a list, or an object with a list for each field.")
    return given
