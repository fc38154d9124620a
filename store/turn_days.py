"""How many messages a person wrote on a day, and how many the coach did not follow.

Outcomes over half a year count three hundred thousand messages. Counted once a day and person when
they are read in (store/turns.py), they are a tenth of that, and hold no word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, column, number, whose
from store.clock import LONDON, to_london, to_utc
from store.writing import insert_or_change_each


class TurnDay(Base):
    """One person's day, as London counts days."""

    __tablename__ = "turn_days"
    __table_args__ = (
        sa.UniqueConstraint("person_id", "day"),
        # All that is counted, so that no row is looked up.
        sa.Index("ix_turn_days_day_person_id_said_missed", "day", "person_id", "said", "missed"),
        NEVER_REUSED,
    )

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    day: Mapped[date] = column(sa.Date, nullable=False)
    said: Mapped[int] = column(sa.Integer, nullable=False)
    missed: Mapped[int] = column(sa.Integer, nullable=False)


def days_of(moments: Iterable[tuple[str, datetime, bool]]) -> dict[tuple[str, date], list[int]]:
    """Messages, and those not understood, by person and day.

    Args:
        moments: whose, when, and whether it was understood.
    """
    counted: dict[tuple[str, date], list[int]] = defaultdict(lambda: [0, 0])
    for person, at, understood in moments:
        of_day = counted[person, to_london(at).date()]
        of_day[0] += 1
        of_day[1] += not understood
    return counted


def midnight(day: date) -> datetime:
    """When a day begins in London, UTC."""
    return to_utc(datetime.combine(day, time(), LONDON))


def whole_days(days: Iterable[date]) -> tuple[datetime, datetime]:
    """From when until when these days last, UTC."""
    known = sorted(days)
    return midnight(known[0]), midnight(known[-1] + timedelta(days=1))


def keep_days(session: Session, counted: dict[tuple[str, date], list[int]]) -> None:
    """Write counts of whole days over what was there."""
    rows = [
        {"person_id": person, "day": day, "said": said, "missed": missed}
        for (person, day), (said, missed) in counted.items()
    ]
    insert_or_change_each(session, TurnDay, rows, keys=("person_id", "day"))
