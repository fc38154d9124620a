"""The clock of one terminal chat: the real one, or one that was set and goes on from there."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

from store.clock import LONDON, now_utc, to_utc


class PlayedClock:
    """Gives the present moment of a chat, aware, in UTC."""

    def __init__(self, start: datetime | None = None) -> None:
        self._set_to = start
        self._set_at = time.monotonic()

    def now(self) -> datetime:
        """The moment it is in this chat."""
        if self._set_to is None:
            return now_utc()
        return to_utc(self._set_to) + timedelta(seconds=time.monotonic() - self._set_at)

    def set_to(self, moment: datetime) -> None:
        """Move the clock; it goes on from there."""
        self._set_to, self._set_at = moment, time.monotonic()


def read_moment(written: str) -> datetime:
    """An ISO 8601 moment; Europe/London where it has no offset.

    Raises:
        ValueError: one sentence.
    """
    text = written.strip()
    try:
        moment = datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    except ValueError:
        raise ValueError(
            f'"{text}" is not a date and time like 2026-01-12T10:00: write it so.'
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=LONDON)
