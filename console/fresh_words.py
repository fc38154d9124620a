"""Whether a reviewer writes in words of their own: a person's never enter a test or a model."""

from __future__ import annotations

import re

#: As many words in a row as nobody writes again by chance.
THEIR_WORDS = 4


def holds_their_words(fresh: str, theirs: str) -> bool:
    """Whether a sentence repeats four words in a row of a message, or all of a shorter one."""
    message = _plain_words(theirs)
    written = f" {' '.join(_plain_words(fresh))} "
    run = min(THEIR_WORDS, len(message))
    runs = (message[start : start + run] for start in range(len(message) - run + 1))
    return bool(message) and any(f" {' '.join(words)} " in written for words in runs)


def _plain_words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.casefold().replace("'", "").replace("’", ""))
