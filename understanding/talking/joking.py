"""A joke taken back in the same breath: "the dug. naw jokin. sit on the flair"."""

import re

from understanding.text.words import in_english, readable

__all__ = ["without_joke"]

_JOKING = re.compile(
    r"\W*(?:(?:no|naw|och|ach|ha+|haha|lol|only|just|i am|i'm|am|a'm|ah'm|sorry|nah)[\s,.!]*)*"
    r"(?:joking|jokin|kidding|kiddin|having you on|pulling your leg|a joke|"
    r"messing|messin|havering|haverin|being daft|being silly)(?: (?:you|ye|about|on|pal|hen))*\W*"
)
_PIECES = re.compile(r"(?<=[.,;!?\u2026])\s+|\n+|\s+[-\u2013]+\s+")
#: "Naw, jokin": the no before it is a piece of its own and belongs to it.
_A_NO = re.compile(r"\W*(?:no|naw|nah|och|ach|ha+|haha|lol|sorry)\W*", re.IGNORECASE)


def without_joke(text: str) -> str | None:
    """What is meant, where somebody says that they were joking; None where nobody does.

    What stands before "only joking" was the joke, and what comes after is meant. "" where nothing
    comes after: then nothing was meant.
    """
    pieces = [piece for piece in _PIECES.split(readable(text)) if piece.strip()]
    at = next((n for n, piece in enumerate(pieces) if _JOKING.fullmatch(in_english(piece))), None)
    if at is None:
        return None
    return " ".join(one for one in pieces[at + 1 :] if not _A_NO.fullmatch(one)).strip(" ,;")
