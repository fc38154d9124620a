"""What was done for a message already: a turn run again after a kill writes nothing twice."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number, whose
from store.clock import now_utc
from store.writing import insert_unless_there


class Receipt(Base):
    """One step done for one message of one person."""

    __tablename__ = "receipts"
    __table_args__ = (sa.UniqueConstraint("person_id", "message_id", "step"), NEVER_REUSED)

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    message_id: Mapped[str] = column(sa.String(64), nullable=False)
    step: Mapped[str] = column(sa.String(100), nullable=False)
    done_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)


def first_time(session: Session, person_id: str, message_id: str, step: str) -> bool:
    """Whether this step is done for this message for the first time, and from now on it is done.

    Write what the step writes in the same session: receipt and rows are then kept or lost together.
    The person must be known (`store.people.meet_person`).
    """
    return insert_unless_there(
        session, Receipt, person_id=person_id, message_id=message_id, step=step, done_at=now_utc()
    )
