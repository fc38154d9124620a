"""Keeps the taught heads by what they were taught from: no other change asks for teaching anew.

Rasa adds what stories name (their actions and intents) to the data of understanding, so by its own
cache each new line in a story would teach the heads again, which takes minutes.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Optional, Sequence

from rasa.engine.caching import LocalTrainingCache

from understanding.learned import Example, Learned
from understanding.learned.examples import FOLDER
from understanding.learned.sources import code_that_teaches

#: A coach goes back and forth between a few states; each is some megabytes.
KEPT = 4


@lru_cache(maxsize=1)
def digest_of_teaching() -> str:
    """Of the examples of data/readings and of the code that teaches the heads by them."""
    digest = hashlib.sha256()
    for path in [*sorted(FOLDER.glob("*.yml")), *code_that_teaches()]:
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def taught_before(intents: Sequence[Example]) -> Optional[Learned]:
    """The heads that were taught from just these examples; None where there are none."""
    place = _place(intents)
    try:
        found = Learned.load(place)
    except (OSError, ValueError, KeyError):
        return None
    place.touch()
    return found


def keep_taught(learned: Learned, intents: Sequence[Example]) -> Learned:
    """Keep heads for the next time; give them back."""
    place = _place(intents)
    place.parent.mkdir(parents=True, exist_ok=True)
    making = Path(tempfile.mkdtemp(prefix=".heads-", dir=place.parent))
    learned.save(making)
    shutil.rmtree(place, ignore_errors=True)
    making.rename(place)
    by_age = sorted(place.parent.glob("heads-*"), key=lambda one: one.stat().st_mtime)
    for old in by_age[:-KEPT]:
        shutil.rmtree(old, ignore_errors=True)
    return learned


def _place(intents: Sequence[Example]) -> Path:
    digest = hashlib.sha256(digest_of_teaching().encode())
    for one in intents:
        digest.update(f"{one.text}\n{one.label}\n".encode())
    folder = Path(LocalTrainingCache._get_cache_location())
    return folder / f"heads-{digest.hexdigest()[:32]}"
