"""Who is served: everyone once the safety answers are signed; until then, the listed testers."""

from __future__ import annotations

from store.held_back import why_held_back
from store.settings import Settings

__all__ = ["is_served", "why_held_back"]


def is_served(chat_id: int, chosen: Settings) -> bool:
    """Whether this chat may talk with the coach."""
    return chat_id in chosen.telegram_testers or why_held_back(chosen) is None
