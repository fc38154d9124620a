"""A file of messages, one a line, to be played to the coach."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from bot.played_clock import read_moment
from cli.problem import Problem

MOVES_CLOCK = re.compile(r"\[now\s+([^\]]+)\]")
EMPTY = "[empty]"


@dataclass(frozen=True)
class Says:
    """The person sends this; `[2]` is their press of a button. `line` is the line's number."""

    text: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class MovesClock:
    """The script goes on at this moment."""

    moment: datetime


def steps_of(lines: Iterable[str]) -> Iterator[Says | MovesClock]:
    """What a script does, line by line. Blank lines and lines that begin with # do nothing.

    Raises:
        Problem: a line's moment cannot be read; names the line.
    """
    for number, line in enumerate(lines, start=1):
        text = line.rstrip("\r\n")
        if not text.strip() or text.startswith("#"):
            continue
        found = MOVES_CLOCK.fullmatch(text.strip())
        if not found:
            yield Says("" if text.strip() == EMPTY else text, number)
            continue
        try:
            yield MovesClock(read_moment(found[1]))
        except ValueError as error:
            raise Problem(f"Line {number} of the script: {error}") from error
