"""Coaching put by, with the reason in the same breath: "pause it. wean is no well"."""

import re

from understanding.words import in_english, readable

__all__ = ["pauses_with_reason"]

_PAUSES = re.compile(
    r"\W*(?:(?:och|oh|right|ok|so|can (?:we|you|i)|could (?:we|you|i)|i (?:need|want|have) to|"
    r"we need to|i'll have to|please|just|sorry|let's|let us|going to have to|will need to)"
    r"[\s,]+)*"
    r"(?:pause|park|hold|put (?:it|this|that|all this|everything) (?:on hold|on pause|by))"
    r"(?: (?:it|this|that|all this|all that|the plan|everything|things|the lot|the coaching|off))?"
    r"(?: (?:for (?:now|a bit|a while|a week|today|the now|just now|a minute)|the now|just now|"
    r"now|please|then|a bit|a while))*\W*"
)
#: "Hold it for ten minutes", "park the car": a doing, and no word to us.
_REASON = re.compile(r"[\w']+ [\w']+")
_PIECES = re.compile(
    r"(?<=[.,;!?\u2026])\s+|\n+|\s+[-\u2013]+\s+|\s+(?=(?:because|cos|coz|as my|as the)\b)"
)


def pauses_with_reason(text: str) -> bool:
    """Tell whether somebody asks for a pause and says why; a plain "pause" is read elsewhere."""
    pieces = [one for one in _PIECES.split(readable(text)) if one.strip()]
    if len(pieces) < 2 or "?" in pieces[-1]:
        return False
    at = next((n for n, one in enumerate(pieces) if _PAUSES.fullmatch(in_english(one))), None)
    if at is None:
        return False
    rest = [one for n, one in enumerate(pieces) if n != at]
    return any(_REASON.search(one) for one in rest)
