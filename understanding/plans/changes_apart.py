"""Several changes in one message, taken one by one: "3 times, not 2! and no Jean"."""

import re
from datetime import datetime

from understanding.plans.corrections import read_correction
from understanding.plans.left_out import DAYS
from understanding.plans.taken_out import taken_out
from understanding.text.words import in_english, readable

__all__ = ["begins_with_no", "changes_apart", "day_denied", "restates"]

_PIECES = re.compile(
    r"[.!;]+\s+|,?\s+(?:and|an|&) (?=(?:no|nae|not|without|withoot|wi'?oot|leave|take|tak|make|mak|"
    r"skip|drop)\b)",
    re.IGNORECASE,
)
_FEWEST = 2


def changes_apart(text: str, *, now: datetime) -> list[str]:
    """The changes that a message asks for, each in its own words; the whole where it is one.

    A piece that says no change by itself is left out only where two others do.
    `now` (with a time zone) is the moment of the message.
    """
    if "?" in text:
        return [text]  # "4 lengths of a bath? haha. 10 minutes" mocks with its first.
    pieces = [piece.strip(" ,") for piece in _PIECES.split(readable(text)) if piece]
    found = [piece for piece in pieces if _changes(piece, now)]
    return found if len(found) >= _FEWEST else [text]


def begins_with_no(piece: str) -> bool:
    """Tell whether a piece takes something away: "and no Jean", "without the hill"."""
    return re.match(r"\W*(?:(?:and|but) )?(?:no|not|without)\b(?!,)", in_english(piece)) is not None


def _changes(piece: str, now: datetime) -> bool:
    return taken_out(piece) is not None or bool(read_correction(piece, now=now))


_NOT_THE_DAY = re.compile(
    rf"\W*(?:but |and )?(?:no|nae|not)(?: on)?(?: the)? (?P<days>{DAYS})\W*", re.IGNORECASE
)


def day_denied(text: str) -> str | None:
    """The day that is not to be, if it stands in the plan: "no the Monday"; "no, Monday" is none.

    "Naw Monday" puts another day right; only "no" is "not" in Scots.
    """
    found = _NOT_THE_DAY.fullmatch(readable(text))
    return found["days"] if found else None


def restates(text: str, what: str | None) -> bool:
    """Tell whether words of a "no" stand in a plan so already: "no coffee after 2"."""
    said = in_english(text).strip(" .,!?")
    planned = in_english(what or "")
    return re.match(r"(?:no|not|never)\b", said) is not None and (
        said in planned or (planned.startswith(("no ", "not ", "never ")) and planned in said)
    )
