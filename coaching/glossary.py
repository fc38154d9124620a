"""What the words of the field mean, each in one plain sentence."""

import re
from functools import cache

from coaching.content import content


@cache
def glossary() -> dict[str, str]:
    """Each term and its sentence, in the order of glossary.yml."""
    return {entry["term"]: entry["means"] for entry in content("glossary").entries}


@cache
def _by_name() -> dict[str, str]:
    return {
        name.lower(): entry["means"]
        for entry in content("glossary").entries
        for name in (entry["term"], *(entry.get("also") or ()))
    }


def forget() -> None:
    """Read it anew when it is asked for: another one has been released."""
    glossary.cache_clear()
    _by_name.cache_clear()


def define(text: str) -> str | None:
    """The sentence for the term named in `text`, a term or a whole question; None if none is.

    Where several are named, the longest name counts: "peer support worker" before "peer".
    """
    asked = " ".join(text.lower().replace("\u2019", "'").split())
    for name in sorted(_by_name(), key=len, reverse=True):
        if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", asked):
            return _by_name()[name]
    return None
