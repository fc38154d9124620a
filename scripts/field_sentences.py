"""Lays out the sentences that tune the reader of fields, as the heads are taught by them.

    .venv/bin/python -m scripts.field_sentences FILE.jsonl

A line a sentence: `f` the field, `t` as `normal` gives it, `b` the coach's line before, `a` what
was asked, `l` the label, `own` whether an editor wrote it for this field, `fold` its part of three:
what was said after one line of the coach, and what is nearly the same, stays in one part, whichever
field it teaches. `scripts/tune_fields.py` reads it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from reports.folds import folds_of, groups_of
from reports.meanings import Meanings
from store.settings import settings
from understanding.learned import read_examples
from understanding.learned.training import material, with_ordinary_talk
from understanding.text.encoder import WIDTH
from understanding.text.normal import normal

FOLDS = 3
#: `barrier` and `control` teach the layers too; their own heads gained too little to be kept.
FIELDS = ("outcome", "barrier", "control")


def main(target: Path) -> None:
    """Write one line for each sentence of each field."""
    examples = read_examples()
    own = {field: set(examples[field]) for field in FIELDS}
    taught = with_ordinary_talk({field: examples[field] for field in FIELDS})
    placed = [(field, one) for field in FIELDS for one in taught[field]]
    numbers = material([one for _, one in placed], Meanings(settings().var_dir / "reports"))
    rows = [numbers.place[one] for _, one in placed]
    groups = groups_of([one for _, one in placed], numbers.meaning[rows, :WIDTH])
    folds = folds_of([f"{field} {one.label}" for field, one in placed], groups, FOLDS)
    with target.open("w", encoding="utf-8") as out:
        for (field, one), fold in zip(placed, folds, strict=True):
            line = {
                "f": field,
                "t": normal(one.text),
                "b": one.before,
                "a": one.asked,
                "l": one.label,
                "own": one in own[field],
                "fold": int(fold),
            }
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{len(placed):,} sentences: {target}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
