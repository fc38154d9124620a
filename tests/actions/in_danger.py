"""What understanding found in a message of danger, and whether coaching waits for it."""

from __future__ import annotations

from typing import Any

from store.engine import session
from store.people import PauseReason, person_of


def danger(level: str = "urgent", category: str = "suicide_thoughts") -> dict[str, Any]:
    """A finding, as it stands in a message's reading."""
    return {"level": level, "category": category, "witness": "words", "cues": ["a cue"]}


def paused(person: Any) -> PauseReason | None:
    """Why nothing is sent to this person, if so."""
    with session() as opened:
        found = person_of(opened, person.id)
        assert found is not None
        return found.paused_reason
