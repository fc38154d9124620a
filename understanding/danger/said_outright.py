"""A wish to die said in so many words: whether they think of it is no question any more."""

import re

from understanding.text.words import in_english

__all__ = ["says_outright"]

_OUTRIGHT = re.compile(
    r"\bi (?:really |just |honestly |do |still |fucking )*(?:want|would like|am going|plan|intend|"
    r"need|have decided|mean) to (?:just |fucking )*(?:kill myself|end my (?:own )?life|"
    r"end it all|die|"
    r"take my (?:own )?life|be dead)\b|"
    r"\bi (?:am|feel|have been) (?:really |actively |very |properly )?suicidal\b|"
    r"\bi (?:think|have been thinking|keep thinking|am thinking) (?:about|of) (?:killing myself|"
    r"suicide|ending (?:it all|my life)|taking my (?:own )?life)\b"
)
_NOT = re.compile(r"\b(?:not|never|do not|did not|no longer|used to|if|joking|kidding|before i)\b")


def says_outright(text: str) -> bool:
    """Tell whether somebody says plainly that they want to end their life."""
    said = in_english(text)
    found = _OUTRIGHT.search(said)
    return found is not None and not _NOT.search(said[max(0, found.start() - 20) : found.end()])
