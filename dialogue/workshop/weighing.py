"""What other training sentences would do to understanding: asked of sentences not seen, in parts.

    python -m dialogue.workshop.weighing ASKED PLACE     ASKED: {"before", "after"}, by meaning

Each third of the sentences is asked of a head that the other two thirds taught, once as it is live
and once as a draft has it. Which third a sentence is in follows from its words alone, so that both
are asked about the same ones. The answer is written to PLACE, whole or not at all.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Sequence, Set, Tuple

from understanding.learned import Example
from understanding.learned.model import INTENT
from understanding.learned.training import Material, chances, material, teach

FOLDS = 3
#: A few are enough to see what goes wrong.
SHOWN = 12
Sentences = Mapping[str, Sequence[str]]


def weighed(before: Sentences, after: Sentences) -> Dict[str, Any]:
    """How many sentences of both are understood, before and after, and which change.

    Returns:
        of, before, after: counts of the sentences that stand in both. better, worse: some of those
        that changed, {"sentence", "meaning", "said"}, what it is or was taken for. new: some that
        the draft adds, as a head that has not seen them takes them. counts: how many there are of
        better, worse and new. by: counts of each meaning whose count changed.
    """
    was, now = _examples(before), _examples(after)
    numbers = material([*was, *now])
    said_before, said_after = _said(was, numbers), _said(now, numbers)
    common = [one for one in was if one in said_after]
    right_before = {one for one in common if said_before[one] == one.label}
    right_after = {one for one in common if said_after[one] == one.label}
    better, worse = right_after - right_before, right_before - right_after
    new = {one for one in now if one not in said_before}
    return {
        "of": len(common), "before": len(right_before), "after": len(right_after),
        "better": _shown(better, said_before), "worse": _shown(worse, said_after),
        "new": _shown(new, said_after),
        "counts": {"better": len(better), "worse": len(worse), "new": len(new)},
        "by": _by_meaning(common, right_before, right_after),
    }  # fmt: skip


def _examples(sentences: Sentences) -> List[Example]:
    found = [Example(text, meaning) for meaning, listed in sentences.items() for text in listed]
    return list(dict.fromkeys(found))


def _said(examples: Sequence[Example], numbers: Material) -> Dict[Example, str]:
    """What each is taken for by a head that was taught by the other parts."""
    said: Dict[Example, str] = {}
    for part in range(FOLDS):
        held_out = [one for one in examples if part_of(one.text) == part]
        if not held_out:
            continue
        heads = teach(INTENT, [one for one in examples if part_of(one.text) != part], numbers)
        labels = heads[INTENT].labels
        for one, row in zip(held_out, chances(heads, INTENT, held_out, numbers), strict=True):
            said[one] = str(labels[int(row.argmax())])
    return said


def part_of(sentence: str) -> int:
    """Which part a sentence is in."""
    words = " ".join(sentence.lower().split())
    return int(hashlib.sha256(words.encode()).hexdigest(), 16) % FOLDS


def _shown(some: Iterable[Example], said: Mapping[Example, str]) -> List[Dict[str, str]]:
    listed = sorted(some, key=lambda one: (one.label, one.text))
    return [{"sentence": one.text, "meaning": one.label, "said": said[one]}
            for one in listed[:SHOWN]]  # fmt: skip


def _by_meaning(
    common: Sequence[Example], before: Set[Example], after: Set[Example]
) -> List[Dict[str, Any]]:
    counts: Dict[str, Tuple[int, int, int]] = {}
    for one in common:
        of, was, now = counts.get(one.label, (0, 0, 0))
        counts[one.label] = (of + 1, was + (one in before), now + (one in after))
    changed = [(name, *three) for name, three in counts.items() if three[1] != three[2]]
    changed.sort(key=lambda row: (row[3] - row[2], row[0]))
    return [{"meaning": name, "of": of, "before": was, "after": now}
            for name, of, was, now in changed]  # fmt: skip


def main() -> int:
    """Weigh what stands in a file."""
    place = Path(sys.argv[2])
    asked = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    found = weighed(asked["before"], asked["after"])
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = place.with_suffix(".new")
    new.write_text(json.dumps(found), encoding="utf-8")
    with new.open("rb") as written:
        os.fsync(written.fileno())
    new.replace(place)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
