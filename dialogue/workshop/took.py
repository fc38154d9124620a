"""How long the last draft took, kept over restarts: told to whoever waits for the next.

To train takes minutes and only to test takes one, so each is kept for itself. What was broken off
or failed half way says nothing of how long it takes, and is not kept.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Dict, Optional

FILE = "took.json"
TRAINED, TESTED = "trained", "tested"


def last_took(folder: Path, what: str) -> Optional[int]:
    """Seconds that the last one of this kind took; None where none has come to its end yet."""
    return _all(folder).get(what)


def keep_took(folder: Path, what: str, seconds: int) -> None:
    """This one came to its end."""
    kept = {**_all(folder), what: seconds}
    place = folder / FILE
    beside = place.with_suffix(".new")
    beside.write_text(json.dumps(kept), encoding="utf-8")
    # Put there whole: a process that is killed as it writes leaves the one before.
    beside.replace(place)


def _all(folder: Path) -> Dict[str, int]:
    try:
        told = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return {str(what): int(seconds) for what, seconds in told.items()}
    except (OSError, ValueError, AttributeError):
        return {}
