"""Writes the sayings of directory/kinds_said.csv for `scripts/tune_kinds.py`, by fifths."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

from directory.kinds_meant import digest_of, sayings

SEED, FOLDS = 7, 5


def main(target: Path) -> None:
    """Write the digest of all sayings, then each with its kind and the fifth it belongs to."""
    said, seeded = sayings(), random.Random(SEED)
    lines = [{"digest": digest_of(said)}] + [
        {"kind": kind, "said": words, "fold": seeded.randrange(FOLDS)} for kind, words in said
    ]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
