"""How a process of Rasa's ended, and what its own output says went wrong, as one sentence."""

from __future__ import annotations

import json
import re
import signal
from dataclasses import dataclass

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
RAISED = re.compile(r"^(?:[\w]+\.)*([A-Z]\w+): (?P<said>.+)$")
LOGGED = re.compile(r"\b(?:ERROR|CRITICAL)\b\s+(?:[\w.]+\s+-\s+)?(?P<said>.+)$")
#: Rasa's commands print what stops them in red, and nothing else.
IN_RED = re.compile(r"^\x1b\[91m(?P<said>.+?)\x1b\[0m$")
NO_ROOM = re.compile(r"no space left|disk is full|disk quota exceeded", re.IGNORECASE)


@dataclass(frozen=True)
class End:
    """How a process ended, as the words after its name; why and what to do, where known."""

    how: str
    why: str | None = None
    remedy: str | None = None


def end_of(status: int, output: str) -> End:
    """How a process ended, from its exit status (negative: a signal) and what it said."""
    if status < 0:
        memory = "; perhaps there was too little memory" if -status == signal.SIGKILL else ""
        return End(f"was killed (signal {-status}{memory})", remedy="start it again")
    why = last_error(output)
    if why is None:
        return End(f"stopped with status {status}")
    if NO_ROOM.search(why):
        return End("stopped", why, "make room, then start it again")
    return End("stopped", why)


def _logged(line: str) -> str | None:
    """What a line says went wrong, ours (operations/logs.py) or Rasa's; None for any other."""
    if not line.startswith("{"):
        found = LOGGED.search(line)
        return found["said"] if found else None
    try:
        told = json.loads(line)
    except ValueError:
        return None
    return str(told["says"]) if told.get("level") in ("error", "critical") else None


def last_error(output: str) -> str | None:
    """The last exception's or error line's own words; None where there is neither.

    Any other last line would be no reason: a line of information, or the code that a warning shows.
    """
    lines = [line.rstrip() for line in output.splitlines() if line.strip()]
    plain = [COLOUR.sub("", line) for line in lines]
    raised = [
        found["said"]
        for line in plain
        # A warning names its class at the start of a line too, but is no reason to stop.
        if (found := RAISED.match(line)) and not found[1].endswith("Warning")
    ]
    logged = [words for line in plain if (words := _logged(line)) is not None]
    in_red = [found["said"] for line in lines if (found := IN_RED.match(line))]
    for said in (raised, logged, in_red):
        if said:
            return said[-1].strip().rstrip(".")
    return None
