"""Lays out the sentences that tune the reader of danger, as the heads are taught by them.

    .venv/bin/python -m scripts.reader_sentences FILE.jsonl

A line a sentence: `t` as `normal` gives it, `b` the coach's line before where it asks about danger,
`l` the label, `word` what the words found, `own` whether an editor wrote it for danger, `fold` its
part of three (as in `reports.danger_report`). `scripts/tune_reader.py` reads it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from reports.folds import folds_of, groups_of
from reports.meanings import Meanings
from reports.sources import placed_examples
from store.settings import settings
from understanding.learned import SAFETY
from understanding.learned.danger_labels import danger_label
from understanding.learned.training import material, with_ordinary_talk
from understanding.safety.asks_of_danger import asks_of_danger
from understanding.text.encoder import WIDTH
from understanding.text.normal import normal

FOLDS = 3


def main(target: Path) -> None:
    """Write one line for each sentence that teaches danger."""
    by_field = {
        field: [one.example for one in placed] for field, placed in placed_examples().items()
    }
    own = set(by_field[SAFETY])
    taught = with_ordinary_talk(by_field)[SAFETY]
    numbers = material(taught, Meanings(settings().var_dir / "reports"))
    rows = [numbers.place[one] for one in taught]
    groups = groups_of(taught, numbers.meaning[rows, :WIDTH])
    folds = folds_of([one.label for one in taught], groups, FOLDS)
    with target.open("w", encoding="utf-8") as out:
        for one, fold in zip(taught, folds, strict=True):
            line = {
                "t": normal(one.text),
                "b": one.before if asks_of_danger(one.before) else "",
                "l": one.label,
                "word": danger_label(one),
                "own": one in own,
                "fold": int(fold),
            }
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{len(taught):,} sentences: {target}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
