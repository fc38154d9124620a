"""Coaching put by: with the reason ("pause it. wean is no well"), or for a time ("till May")."""

import re

from understanding.text.words import in_english, readable

__all__ = ["asks_for_peace", "pauses_with_reason", "peace_until"]

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


#: "Haud yer wheesht a while", "gie me peace till efter new year": quiet for a time, and no stop.
_PEACE = re.compile(
    r"\W*(?:(?:och|ach|oh|right|ok|so|just|please|aye|yes|no|can you|could you|will you|now|and|"
    r"but|you)[\s,]+)*"
    r"(?:(?P<quiet>(?:hold|haud|shut) (?:your|yer) (?:wheesht|tongue|horses)|wheesht)|"
    r"(?:give|let) (?:me|us) (?:a |some |have )?(?:peace|a rest|rest|a break|a breather)|"
    r"(?:leave|let) (?:me|us) (?:be|alone|in peace|a ?lane)|"
    r"(?:stop|quit) (?:writing|texting|messaging|asking)(?: to)?(?: me)?|"
    r"(?:do not|never|no) (?:write|text|message|messages|texts|writing|texting)(?: to)?(?: me)?|"
    r"(?:write|text|message)(?: to)?(?: me)? (?:nothing|again))"
    r"(?:(?: for)? (?:a (?:wee )?(?:while|bit|week|fortnight|month)(?: or (?:so|two))?|"
    r"(?:the|this|a couple of|a few|two|three|\d+) (?:now|weeks?|months?|days?))|"
    r"(?P<until>[\s,]+(?:till|until|til|not before|before) .{2,40}?))?"
    r"(?:[\s,]+(?:please|then|now|hen|pal|son|will you|eh|ok|thanks|thank you))*\W*"
)
_FOR_A_TIME = re.compile(r"\b(?:while|bit|weeks?|fortnight|months?|days?|the now)\b")
_UNTIL = re.compile(
    r"\b(?:till|until|til|not (?:before|afore))\s+(.{2,40}?)"
    r"(?:[\s,]+(?:please|then|hen|pal|son|will you|eh|ok|thanks|thank you))*[\s.!?]*$",
    re.IGNORECASE,
)


def asks_for_peace(text: str) -> bool:
    """Tell whether the coach is to be quiet for a time; "leave me alone" without one is a stop."""
    found = _PEACE.fullmatch(in_english(text))
    if found is None:
        return False
    timed = found["until"] is not None or _FOR_A_TIME.search(found.group()) is not None
    return timed or found["quiet"] is not None


def peace_until(text: str) -> str | None:
    """Till when it is to be quiet, as typed: "efter new year"; None where no day is told."""
    found = _UNTIL.search(readable(text)) if asks_for_peace(text) else None
    return found[1] if found else None
