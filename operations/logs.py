"""One JSON object a line: when, which process, which turn, what happened; never what was said.

A line of ours says what our own code wrote, with figures beside it. What a library says may quote
a message, a row or an address, so once a process serves people, only its place and its kind of
error are kept: `{"from": "sanic.error", "says": "app.py:812", "error": "TypeError"}`.

The number of the message (`in-12`, the row of the inbox) goes along from the bot through Rasa to
the actions, and each line about it names it as `turn`. It says nothing of who wrote: who may read
the database finds the conversation by it, and once the person is deleted it leads nowhere.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime, timezone

import orjson

#: Loggers of our own rooms.
OURS = ("actions", "bot", "cli", "console", "dialogue", "directory", "operations", "store")
#: What a figure may hold beside numbers: a name of ours, never a sentence.
A_NAME = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
Figure = int | float | str | bool | None
_turn: ContextVar[str | None] = ContextVar("turn", default=None)


@contextmanager
def about(turn: str | None) -> Iterator[None]:
    """Within the block, each line is about this turn: the message's own number, `in-12`."""
    token = _turn.set(turn)
    try:
        yield
    finally:
        _turn.reset(token)


def figures(**values: Figure) -> Mapping[str, Mapping[str, Figure]]:
    """What a line counts, as logging's `extra`: numbers, and names of ours.

    Raises:
        ValueError: a value is a sentence, which may be somebody's.
    """
    for name, value in values.items():
        if isinstance(value, str) and not A_NAME.fullmatch(value):
            raise ValueError(f"The figure {name} must be a number or a name.")
    return {"figures": values}


class Lines(logging.Formatter):
    """Makes a line of JSON of what is logged."""

    def __init__(self, process: str) -> None:
        super().__init__()
        self._process = process
        #: Before anybody is served, a library's own words are what explains a failed start.
        self.serves = False

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        is_ours = record.name.split(".")[0] in OURS
        line: dict[str, Figure] = {
            "at": datetime.fromtimestamp(record.created, timezone.utc).isoformat(
                "T", "milliseconds"
            ),
            "level": record.levelname.lower(),
            "process": self._process,
            "pid": os.getpid(),
            "from": record.name,
            "says": record.getMessage()
            if is_ours or not self.serves
            else f"{record.filename}:{record.lineno}",
        }
        if (turn := _turn.get()) is not None:
            line["turn"] = turn
        if record.exc_info and record.exc_info[0]:
            # The kind alone: an error may quote the row, and the row what a person wrote.
            line["error"] = record.exc_info[0].__name__
        line.update(getattr(record, "figures", {}))
        return orjson.dumps(line).decode()


def begin(process: str) -> Lines:
    """Write lines of JSON to the standard error from now on; set `serves` on what is given back
    once people are served."""
    lines = Lines(process)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(lines)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for room in OURS:
        logging.getLogger(room).setLevel(logging.INFO)
    for library in ("sanic", "sanic.root", "sanic.error", "sanic.access", "uvicorn", "rasa"):
        # They bring handlers of their own, and those write whole sentences.
        told = logging.getLogger(library)
        told.handlers.clear()
        told.propagate = True
    return lines
