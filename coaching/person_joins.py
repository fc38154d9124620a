"""The lines about a person of the team: here now, gone again, not yet free; and how they sign."""

from __future__ import annotations

from coaching.content import content

NAME = "person_joins"


def line(which: str, **blanks: str) -> str:
    """A line, its blanks filled in.

    Raises:
        KeyError: coaching/person_joins.yml has no such line.
    """
    return str(content(NAME).entries[which]).format(**blanks)
