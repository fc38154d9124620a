"""What a draft's sentences do to the understanding of others: weighed or not.

The workshop weighs (dialogue/workshop/weighing.py) and leaves a file by the mark of both sentences.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from console.studio import door
from console.studio.library import Library
from store.settings import settings


def changes_understanding(live: Library, draft: Library) -> bool:
    """Whether any sentence that people type was added, taken out or given another meaning."""
    return live.sentences != draft.sentences


def mark_of(live: Library, draft: Library) -> str:
    """By what the result is kept: the sentences of both, and nothing else of the draft."""
    both = json.dumps([live.sentences, draft.sentences], sort_keys=True)
    return hashlib.sha256(both.encode()).hexdigest()


def result_of(live: Library, draft: Library) -> dict[str, Any] | None:
    """What came of weighing just these sentences; None where they were not weighed yet."""
    try:
        told = json.loads(_place(mark_of(live, draft)).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return dict(told)


def missing_in_weighing(live: Library, draft: Library) -> list[str]:
    """Why a draft may not be released for what it does to understanding."""
    if not changes_understanding(live, draft) or result_of(live, draft) is not None:
        return []
    return ["What its sentences do to the understanding of others has not been looked at."]


def standing(live: Library, draft: Library) -> dict[str, Any]:
    """For the page: whether there is anything to weigh, whether it is being weighed, the result."""
    if not changes_understanding(live, draft):
        return {"needed": False, "running": False, "result": None, "fault": None}
    result = result_of(live, draft)
    job: dict[str, Any] = {}
    if result is None:
        try:
            job = door.ask("/weighing").get("weighing") or {}
        except door.WorkshopAway:
            job = {}
    ours = job.get("mark") == mark_of(live, draft)
    return {
        "needed": True, "result": result, "running": ours and job.get("state") == "weighing",
        "fault": job.get("fault") if ours else None,
    }  # fmt: skip


def _place(mark: str) -> Path:
    return settings().var_dir / "studio" / "weighed" / f"{mark}.json"
