"""The moment at which a message was sent."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Mapping

from store.clock import now_utc


def moment_of(context: Mapping[str, Any]) -> datetime:
    stamp = context.get("now")
    return datetime.fromisoformat(stamp) if stamp else now_utc()
