"""The lines about a group that somebody told of: it is on the list now, or will not be."""

from __future__ import annotations

from coaching.content import content

NAME = "group_news"


def news_of_groups(*, put_in: bool, several: bool) -> str:
    """What whoever told of it hears."""
    which = "put_in" if put_in else "left_out"
    return str(content(NAME).entries[f"several_{which}" if several else which])
