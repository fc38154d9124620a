"""The one place that reads the clock: UTC in the store, Europe/London for people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")

_set_to: ContextVar[datetime | None] = ContextVar("clock_set_to", default=None)


def now_utc() -> datetime:
    """The present moment, aware, in UTC: the real one, or the one `clock_set_to` gave."""
    return _set_to.get() or datetime.now(timezone.utc)


@contextmanager
def clock_set_to(moment: datetime | None) -> Iterator[None]:
    """Within the block `now_utc()` is `moment`; None leaves the real clock.

    A message carries the moment it was sent at, so that a scripted week can be played through. The
    setting belongs to this thread or async task alone.

    Raises:
        ValueError: the moment has no time zone.
    """
    token = _set_to.set(None if moment is None else to_utc(moment))
    try:
        yield
    finally:
        _set_to.reset(token)


def to_utc(moment: datetime) -> datetime:
    """The same moment in UTC.

    Raises:
        ValueError: the moment has no time zone.
    """
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise ValueError("A time without a time zone cannot be used: give it a zone first.")
    return moment.astimezone(timezone.utc)


def to_london(moment: datetime) -> datetime:
    """The same moment as people in Scotland read it on a clock (Europe/London).

    Raises:
        ValueError: the moment has no time zone.
    """
    return to_utc(moment).astimezone(LONDON)
