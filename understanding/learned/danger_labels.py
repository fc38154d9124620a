"""What the words of an example give away of danger, found for many examples in a second process.

Teaching asks this of every example, and it takes as long as giving them their meaning: done beside
one another, on a machine with two cores, both take the time of one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from understanding.learned.beside import Beside
from understanding.learned.examples import NONE, Example
from understanding.safety import detect

#: How many labels are found in one job.
AT_ONCE = 2_000
#: Text, question and line before.
Seen = tuple[str, str | None, str]
#: What was found already: the label an example has cannot change it.
_found: dict[Seen, str] = {}


def danger_label(example: Example) -> str:
    """What the words of an example give away: "category level", or none."""
    seen = _seen(example)
    if seen not in _found:
        _found[seen] = _label(*seen)
    return _found[seen]


@contextmanager
def labelled_beside(examples: Iterable[Example], other: Beside) -> Iterator[None]:
    """Find the labels of many examples while something else is done: known when that is done."""
    asked = [seen for seen in dict.fromkeys(map(_seen, examples)) if seen not in _found]
    parts = [asked[at : at + AT_ONCE] for at in range(0, len(asked), AT_ONCE)]
    jobs = [other.ask(_labels, part) for part in parts]
    yield
    for part, job in zip(parts, jobs, strict=True):
        found = other.result(job)
        _found.update(zip(part, found, strict=True))


def _labels(several: Sequence[Seen]) -> list[str]:
    return [_label(*seen) for seen in several]


def _seen(example: Example) -> Seen:
    return example.text, example.asked, example.before


def _label(text: str, asked: str | None, before: str) -> str:
    found = detect(text, asked=asked, before=before)
    return found.label if found else NONE
