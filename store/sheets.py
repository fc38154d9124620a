"""The page a person takes to an appointment: what works, what does not, what matters, questions."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, column, number, whose


class AppointmentSheet(Base):
    """One page, in the person's words."""

    __tablename__ = "appointment_sheets"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    working: Mapped[str | None] = column(sa.Text)
    not_working: Mapped[str | None] = column(sa.Text)
    matters: Mapped[str | None] = column(sa.Text)
    questions: Mapped[str | None] = column(sa.Text)
    appointment_on: Mapped[date | None] = column(sa.Date)
    created_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


def write_sheet(
    session: Session,
    person_id: str,
    now: datetime,
    *,
    working: str | None,
    not_working: str | None,
    matters: str | None,
    questions: str | None,
    appointment_on: date | None = None,
) -> AppointmentSheet:
    """Keep a page for an appointment; a part that the person skipped is None."""
    sheet = AppointmentSheet(
        person_id=person_id,
        working=working,
        not_working=not_working,
        matters=matters,
        questions=questions,
        appointment_on=appointment_on,
        created_at=now,
    )
    session.add(sheet)
    session.flush()
    return sheet


def sheet_of(session: Session, person_id: str, sheet_id: int) -> AppointmentSheet | None:
    """One page of this person, by its number."""
    found = session.get(AppointmentSheet, sheet_id)
    return found if found is not None and found.person_id == person_id else None


def latest_sheet(session: Session, person_id: str) -> AppointmentSheet | None:
    """The page made last."""
    query = (
        sa.select(AppointmentSheet)
        .where(AppointmentSheet.person_id == person_id)
        .order_by(AppointmentSheet.id.desc())
    )
    return session.execute(query).scalars().first()
