"""How well search finds, by text and place alone, on a made-up directory with graded questions.

    python -m benchmarks.finding [--directory FILE --questions FILE] [--misses]

imports the directory (any feed that `coach directory import` reads) into an empty database and
asks every question. A question is a line `{"text", "place", "constraints", "right": {id: grade}}`;
where `right` is empty, nothing fits, and saying so is right.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

UNSEEN = Path(__file__).parent / "unseen"


@dataclass(frozen=True)
class Asked:
    """One question, with what was found for it."""

    question: Mapping[str, Any]
    found: tuple[str, ...]

    @property
    def right(self) -> Mapping[str, int]:
        """The grade of each service that is an answer, by the feed's id."""
        right: Mapping[str, int] = self.question["right"]
        return right

    @property
    def is_hit(self) -> bool:
        """Whether one of the first three is right, or nothing is said where nothing fits."""
        if not self.right:
            return not self.found
        return any(one in self.right for one in self.found[:3])

    @property
    def ndcg(self) -> float:
        """Discounted gain of the first three over the best that could be had."""
        gain = _gain(self.right.get(one, 0) for one in self.found[:3])
        return gain / _gain(sorted(self.right.values(), reverse=True)[:3])


@dataclass(frozen=True)
class Figures:
    """What all the questions came to."""

    asked: tuple[Asked, ...]

    @property
    def with_an_answer(self) -> list[Asked]:
        """Questions that something in the directory answers."""
        return [one for one in self.asked if one.right]

    @property
    def with_none(self) -> list[Asked]:
        """Questions to which nothing fits."""
        return [one for one in self.asked if not one.right]

    @property
    def hits(self) -> float:
        """The part of the questions with a right service among the first three."""
        return sum(one.is_hit for one in self.with_an_answer) / len(self.with_an_answer)

    @property
    def ndcg(self) -> float:
        """The mean over the questions that something answers."""
        return sum(one.ndcg for one in self.with_an_answer) / len(self.with_an_answer)

    @property
    def honest(self) -> int:
        """To how many of the questions without an answer nothing was said."""
        return sum(one.is_hit for one in self.with_none)


def _gain(grades: Iterable[int]) -> float:
    return sum((2**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def ask_all(session: Any, questions: Iterable[Mapping[str, Any]]) -> Figures:
    """Ask each question as the command line would."""
    from cli.directory_search import Query, answered, checked

    asked = []
    for question in questions:
        given = checked({key: value for key, value in question["constraints"].items() if value})
        found, _ = answered(session, Query("", question["text"], question["place"], given))
        asked.append(Asked(question, tuple(match.source_id for match in found.matches)))
    return Figures(tuple(asked))


def questions_in(file: Path) -> list[dict[str, Any]]:
    """The questions of a file, one a line."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]


def prepare(url: str, directory: Path, report: Path) -> None:
    """Bring a feed into the empty database at an address, and read its words and meanings.

    What is wrong with the feed is written to `report`.
    """
    from directory.import_source import Asked as Feed
    from directory.import_source import import_source
    from directory.indexing import index_meanings, index_words
    from store.clock import now_utc
    from store.engine import engine, session
    from store.migrations import upgrade

    upgrade(url)
    feed = Feed(
        source=str(directory),
        format=None,
        name="made-up",
        mapping={},
        licence=None,
        check=False,
        report=report,
        loopback=False,
    )
    import_source(engine(url), feed, now=now_utc(), ask_mapping=None)
    with session(url) as opened:
        index_words(opened)
        index_meanings(opened)


def tell(figures: Figures, hits: str, *, misses: bool) -> None:
    """Print the figures; `hits` says what counts as one, `misses` names the questions missed."""
    print(f"questions with an answer    {len(figures.with_an_answer)}")
    print(f"{hits:27} {figures.hits:.3f}")
    print(f"nDCG@3                      {figures.ndcg:.3f}")
    print(f"nothing fits, said honestly {figures.honest} of {len(figures.with_none)}")
    if misses:
        for one in figures.asked:
            if not one.is_hit:
                print(f"missed: {one.question['text']} ({one.question['place']})")


def main() -> int:
    """Print the figures; with --misses, what was missed as well."""
    read = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    read.add_argument("--directory", type=Path, default=UNSEEN / "directory.json")
    read.add_argument("--questions", type=Path, default=UNSEEN / "questions.jsonl")
    read.add_argument("--misses", action="store_true")
    given = read.parse_args()
    from store.engine import session

    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/directory.db"
        prepare(url, given.directory, Path(folder) / "directory.csv")
        with session(url) as opened:
            figures = ask_all(opened, questions_in(given.questions))
    tell(figures, "right among the first three", misses=given.misses)
    return 0


if __name__ == "__main__":
    sys.exit(main())
