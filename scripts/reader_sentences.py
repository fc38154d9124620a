"""Lays out the sentences that tune the reader of danger, as the heads are taught by them.

    .venv/bin/python -m scripts.reader_sentences FILE.jsonl [--lesson NEW.yml ...]

A line a sentence: `t` as `normal` gives it, `b` the coach's line before where it asks about danger,
`l` the label, `word` what the words found, `own` whether an editor wrote it for danger, `fold` its
part of three (as in `reports.danger_report`). `scripts/tune_reader.py` reads it. A lesson is the
new files of data/readings, and as much of the rest, drawn by chance, as keeps what was learned.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from reports.folds import folds_of, groups_of
from reports.meanings import Meanings
from reports.sources import placed_examples
from store.settings import settings
from understanding.learned import NONE, SAFETY, Example
from understanding.learned.danger_labels import danger_label
from understanding.learned.training import material, with_ordinary_talk
from understanding.safety.asks_of_danger import asks_of_danger
from understanding.text.encoder import WIDTH
from understanding.text.normal import normal

FOLDS = 3
#: Of the sentences that were taught before, so many are gone over again with a lesson: of danger,
#: of what an editor wrote beside it, and of ordinary talk.
AGAIN_GRAVE, AGAIN_OWN, AGAIN_ORDINARY = 6_000, 5_000, 3_000
SEED = 7


def main(target: Path, lesson: Sequence[str] = ()) -> None:
    """Write one line for each sentence that teaches danger."""
    by_field = {
        field: [one.example for one in placed] for field, placed in placed_examples().items()
    }
    own = set(by_field[SAFETY])
    taught = with_ordinary_talk(by_field)[SAFETY]
    if lesson:
        new = {
            placed.example
            for placed in placed_examples()[SAFETY]
            if placed.file.rpartition("/")[2] in lesson
        }
        again = _gone_over_again([one for one in taught if one not in new], own)
        _write(target, [*dict.fromkeys(one for one in taught if one in new), *again], own)
        return
    numbers = material(taught, Meanings(settings().var_dir / "reports"))
    rows = [numbers.place[one] for one in taught]
    groups = groups_of(taught, numbers.meaning[rows, :WIDTH])
    folds = folds_of([one.label for one in taught], groups, FOLDS)
    _write(target, taught, own, folds)


def _gone_over_again(taught: Sequence[Example], own: Collection[Example]) -> list[Example]:
    chance = random.Random(SEED)
    grave = [one for one in taught if one.label != NONE]
    beside = [one for one in taught if one.label == NONE and one in own]
    ordinary = [one for one in taught if one.label == NONE and one not in own]
    return [
        one
        for some, most in (
            (grave, AGAIN_GRAVE),
            (beside, AGAIN_OWN),
            (ordinary, AGAIN_ORDINARY),
        )
        for one in chance.sample(some, min(most, len(some)))
    ]


def _write(
    target: Path,
    taught: Sequence[Example],
    own: Collection[Example],
    folds: Sequence[int] | None = None,
) -> None:
    with target.open("w", encoding="utf-8") as out:
        for at, one in enumerate(taught):
            line = {
                "t": normal(one.text),
                "b": one.before if asks_of_danger(one.before) else "",
                "l": one.label,
                "word": danger_label(one),
                "own": one in own,
                "fold": int(folds[at]) if folds is not None else 0,
            }
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{len(taught):,} sentences: {target}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[3:] if "--lesson" in sys.argv else ())
