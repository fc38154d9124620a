"""What Rasa's own output says went wrong, as one sentence."""

from __future__ import annotations

import re

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
RAISED = re.compile(r"^(?:[\w]+\.)*([A-Z]\w+): (?P<said>.+)$")
LOGGED = re.compile(r"\b(?:ERROR|CRITICAL)\b\s+(?:[\w.]+\s+-\s+)?(?P<said>.+)$")


def last_error(output: str) -> str:
    """The last exception's or error line's own words; the last line where there is neither."""
    lines = [line.rstrip() for line in COLOUR.sub("", output).splitlines() if line.strip()]
    raised = [
        found["said"]
        for line in lines
        # A warning names its class at the start of a line too, but is no reason to stop.
        if (found := RAISED.match(line)) and not found[1].endswith("Warning")
    ]
    logged = [found["said"] for line in lines if (found := LOGGED.search(line))]
    for said in (raised, logged, [line.strip() for line in lines]):
        if said:
            return said[-1].strip().rstrip(".")
    return "no reason was given"
