"""Whether a message about blood sugar tells of too little or too much: the ways to help differ."""

import re

_LOW = re.compile(
    r"\b(?:low|hypos?|hypoing|shaky|shaking|wobbly)\b"
    # In mmol/L: below 4 is low (NHS), and no figure of hours, days or times.
    r"|(?<![\d.:])[0-3](?:\.\d+)?(?![\d.:]| ?(?:am|pm|hours?|days?|weeks?|times|units?)\b)"
)
_HIGH = re.compile(
    r"\bhigh\b|\bthirst\w*|\b(?:peeing|weeing)\b|(?<![\d.:])(?:1\d|2\d|3\d)(?:\.\d+)?\b"
)


def sugar_is_low(said: str) -> bool:
    """Whether low blood sugar is told, in lower case; where both are, the high counts."""
    return bool(_LOW.search(said)) and not _HIGH.search(said)
