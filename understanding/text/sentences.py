"""Where a typed message breaks into sentences: where it is dotted, and at each new line.

A parser finds more, but a message of a phone has often neither capitals nor verbs: what each piece
says is asked of the piece. Where a subject needs finer breaks ("but", "because"), it has its own.
"""

import re

__all__ = ["sentences"]

_ENDS = re.compile(r"(?<=[.!?;])\s+|\n+")


def sentences(text: str) -> list[str]:
    """The sentences of a message, in order and with the mark that each ends in."""
    return _ENDS.split(text)
