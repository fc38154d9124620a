""" "Want to be alive to see the grandweans marry": death is named because life is wished for."""

from __future__ import annotations

import re

from understanding.text.words import in_english

__all__ = ["wishes_to_live"]

_LIVE = re.compile(
    r"\b(?:want|wish|hope|like|love|plan|mean|need|intend)(?:s|ing)? to (?:still )?(?:be|stay|live)"
    r"(?: (?:alive|here|around|about|on earth))?(?: (?:long enough|still))?"
    r" (?:to|for|when|till|until) (?:see|watch|meet|dance|walk|hold|enjoy|my|the|our|their|a)\b"
)
_NOT = re.compile(
    r"\b(?:not|never|no|cannot|can't|don't|dinnae|but|if only|used to|until|till i|anymore|"
    r"any more|wanted)\b"
)


def wishes_to_live(text: str) -> bool:
    """Tell whether a message wishes to be alive for something, and says nothing against it."""
    english = in_english(text)
    return bool(_LIVE.search(english)) and not _NOT.search(english)
