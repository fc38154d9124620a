"""Whether somebody told in words of ending their life not long ago, for what they say of it now."""

from __future__ import annotations

from datetime import datetime, timedelta

from coaching.danger_families import OF_ENDING_IT
from store.engine import session
from store.safety_alerts import told_in_words

#: So long after, "are you going to ask about it?" is of that.
NOT_LONG_AGO = timedelta(days=14)


def was_told_in_words(person: str, now: datetime) -> bool:
    """Tell whether an alert by words, and not by the meaning alone, was raised for dark thoughts.

    Args:
        person: the id of the person.
        now: the moment of the message, with a time zone.
    """
    with session() as opened:
        return told_in_words(opened, person, OF_ENDING_IT, now - NOT_LONG_AGO)
