r"""Phrases in a table that anybody can read, made into one pattern.

A table has a phrase a line; short ones may share a line, parted by " | ". Lines that begin with #
are remarks. Within a phrase:

    stop (it|this|that)     stop it, stop this, stop that
    stop( now)?             stop, stop now
    stop (a |the )*chat     any number of "a " and "the " before "chat"

Where a bracket is still open at the end of a line, the phrase goes on in the next one. Everything
else means what it means in Python's `re`: \w+ is any word, s? may be there or not, [- ] is one
of the two.
"""

import re
from collections.abc import Iterator

# A plain bracket only groups: what is found is the whole phrase.
_PLAIN_BRACKET = re.compile(r"(\\.|\[[^\]]*\])|\((?!\?)")
_STRUCTURE = re.compile(r"\\.|\[[^\]]*\]|[()]| \| ", re.DOTALL)


def any_of(table: str) -> str:
    """The pattern that any phrase of `table` fits, in brackets, the first line tried first.

    Raises ValueError where a bracket is never closed, or where a line that goes on is set back and
    no bracket is open.
    """
    return f"(?:{'|'.join(_grouping(phrase) for phrase in phrases(table))})"


def phrases(table: str) -> Iterator[str]:
    """The phrases of `table`, one by one, as they stand there."""
    unfinished, margin = "", None
    for line in table.splitlines():
        if line.lstrip().startswith("#") or not line.strip():
            continue
        indent = len(line) - len(line.lstrip())
        margin = indent if margin is None else margin
        if not unfinished and indent > margin:
            raise ValueError(f"Set back, and no bracket is open in the line before: {line.strip()}")
        unfinished += line.strip()
        parts, depth = _parted(unfinished)
        if depth == 0:
            yield from parts
            unfinished = ""
    if unfinished:
        raise ValueError(f"A bracket is never closed: {unfinished}")


def _grouping(phrase: str) -> str:
    return _PLAIN_BRACKET.sub(lambda m: m[1] or "(?:", phrase)


def _parted(line: str) -> tuple[list[str], int]:
    """The phrases that share a line, and how many brackets are still open at its end."""
    parts, start, depth = [], 0, 0
    for match in _STRUCTURE.finditer(line):
        if match[0] == "(":
            depth += 1
        elif match[0] == ")":
            depth -= 1
        elif match[0] == " | " and depth == 0:
            parts.append(line[start : match.start()].strip())
            start = match.end()
    return [*parts, line[start:].strip()], depth
