"""What the words of an example give away of danger, found for many examples in a second process.

Teaching asks this of every example, and it takes as long as giving them their meaning: done beside
one another, on a machine with two cores, both take the time of one.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile

from understanding.learned.examples import NONE, Example
from understanding.safety import detect

#: This module, as the second process is started; there its `__name__` is another.
MODULE = "understanding.learned.danger_labels"
#: What was found already, by text, question and line before: the label an example has cannot
#: change it.
_found: dict[tuple[str, str | None, str], str] = {}


def danger_label(example: Example) -> str:
    """What the words of an example give away: "category level", or none."""
    seen = _seen(example)
    if seen not in _found:
        _found[seen] = _label(*seen)
    return _found[seen]


@contextmanager
def labelled_beside(examples: Iterable[Example]) -> Iterator[None]:
    """Find the labels of many examples while something else is done: known when that is done.

    If the second process fails, nothing is lost: `danger_label` finds each label when asked.
    """
    asked = [seen for seen in dict.fromkeys(map(_seen, examples)) if seen not in _found]
    with TemporaryFile("w+", encoding="utf-8") as given, TemporaryFile("w+b") as labels:
        json.dump(asked, given)
        given.seek(0)
        other = subprocess.Popen([sys.executable, "-m", MODULE], stdin=given, stdout=labels)
        try:
            yield
            if other.wait() == 0:
                labels.seek(0)
                _found.update(zip(asked, json.load(labels), strict=True))
        finally:
            other.kill()
            other.wait()


def _seen(example: Example) -> tuple[str, str | None, str]:
    return example.text, example.asked, example.before


def _label(text: str, asked: str | None, before: str) -> str:
    found = detect(text, asked=asked, before=before)
    return found.label if found else NONE


def main() -> None:
    """Read a list of what is asked as JSON, and write the list of its labels."""
    json.dump([_label(*seen) for seen in json.load(sys.stdin)], sys.stdout)


if __name__ == "__main__":
    main()
