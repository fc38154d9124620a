"""What the person brings, in their words: the agenda, what already helps, and what must fit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number, whose
from store.clock import now_utc


class Area(str, Enum):
    """The parts of a whole life that the agenda menu offers."""

    BODY = "body"
    MOOD = "mood"
    PEOPLE = "people"
    MONEY = "money"
    MEANING = "meaning"
    SOMETHING_ELSE = "something_else"


class AgendaState(str, Enum):
    """Several things said at once are all listed; one is picked, the rest parked by name."""

    OPEN = "open"
    IN_FOCUS = "in_focus"
    PARKED = "parked"
    DONE = "done"


class LimitKind(str, Enum):
    """What binds every idea and plan."""

    COST = "cost"
    TRAVEL = "travel"
    ENERGY = "energy"
    CARING = "caring"
    PAIN = "pain"
    TIME = "time"
    OTHER = "other"


class AgendaItem(Base):
    """One thing a person wants to talk about."""

    __tablename__ = "agenda_items"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    words: Mapped[str] = column(sa.Text, nullable=False)
    area: Mapped[Area | None] = column(closed_set(Area))
    state: Mapped[AgendaState] = column(
        closed_set(AgendaState), nullable=False, default=AgendaState.OPEN
    )
    raised_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)


class Strength(Base):
    """Something that already helps the person."""

    __tablename__ = "strengths"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    words: Mapped[str] = column(sa.Text, nullable=False)
    said_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)


class Limit(Base):
    """Something that any plan has to fit round."""

    __tablename__ = "limits"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    person_id: Mapped[str] = whose()
    kind: Mapped[LimitKind] = column(closed_set(LimitKind), nullable=False)
    words: Mapped[str] = column(sa.Text, nullable=False)
    said_at: Mapped[datetime] = column(UtcDateTime, nullable=False, default=now_utc)


def raise_agenda_items(
    session: Session, person_id: str, items: Sequence[tuple[str, Area | None]], now: datetime
) -> list[AgendaItem]:
    """List everything said, in order. A thing that is already on the list (same words, whatever the
    case, not done) is not listed twice: the row there is given back."""
    there = {
        item.words.casefold(): item
        for item in agenda_of(session, person_id)
        if item.state is not AgendaState.DONE
    }
    listed = []
    for words, area in items:
        item = there.get(words.casefold())
        if item is None:
            item = AgendaItem(person_id=person_id, words=words, area=area, raised_at=now)
            there[words.casefold()] = item
            session.add(item)
            session.flush()
        listed.append(item)
    return listed


def agenda_of(session: Session, person_id: str, *states: AgendaState) -> list[AgendaItem]:
    """The person's agenda, oldest first; with states given, only items in one of them."""
    query = sa.select(AgendaItem).where(AgendaItem.person_id == person_id).order_by(AgendaItem.id)
    if states:
        query = query.where(AgendaItem.state.in_(states))
    return list(session.execute(query).scalars())


def agenda_item_of(session: Session, person_id: str, item_id: int) -> AgendaItem | None:
    """One item, only if it is this person's."""
    item = session.get(AgendaItem, item_id)
    return item if item is not None and item.person_id == person_id else None


def item_in_focus(session: Session, person_id: str) -> AgendaItem | None:
    """What the person picked to talk about now."""
    found = agenda_of(session, person_id, AgendaState.IN_FOCUS)
    return found[-1] if found else None


def park_other_items(session: Session, person_id: str, chosen_id: int) -> list[AgendaItem]:
    """Bring one item into focus and park the others that are open; gives back the parked ones.

    Raises:
        LookupError: the chosen item is not on this person's agenda.
    """
    chosen = agenda_item_of(session, person_id, chosen_id)
    if chosen is None:
        raise LookupError("That is not on this person's list.")
    parked = []
    for item in agenda_of(session, person_id):
        if item is chosen:
            item.state = AgendaState.IN_FOCUS
        elif item.state is not AgendaState.DONE:
            item.state = AgendaState.PARKED
            parked.append(item)
    session.flush()
    return parked


def note_strength(session: Session, person_id: str, words: str, now: datetime) -> Strength:
    """Remember what already helps; said again, it is remembered once."""
    for strength in strengths_of(session, person_id):
        if strength.words.casefold() == words.casefold():
            return strength
    strength = Strength(person_id=person_id, words=words, said_at=now)
    session.add(strength)
    session.flush()
    return strength


def strengths_of(session: Session, person_id: str) -> list[Strength]:
    """What already helps, oldest first."""
    query = sa.select(Strength).where(Strength.person_id == person_id).order_by(Strength.id)
    return list(session.execute(query).scalars())


def take_back_strength(session: Session, person_id: str, words: str) -> bool:
    """What was taken for a help is none, as they say; tell whether any was kept that names it."""
    wrong = [row for row in strengths_of(session, person_id) if _names(row.words, words)]
    for row in wrong:
        session.delete(row)
    session.flush()
    return bool(wrong)


def _names(said: str, words: str) -> bool:
    bare = words.casefold().removeprefix("the ").removeprefix("my ").strip()
    return bool(bare) and bare in said.casefold()


def note_limit(
    session: Session, person_id: str, kind: LimitKind, words: str, now: datetime
) -> Limit:
    """Remember what plans must fit round; said again, it is remembered once."""
    for limit in limits_of(session, person_id):
        if limit.kind is kind and limit.words.casefold() == words.casefold():
            return limit
    limit = Limit(person_id=person_id, kind=kind, words=words, said_at=now)
    session.add(limit)
    session.flush()
    return limit


def limits_of(session: Session, person_id: str) -> list[Limit]:
    """Everything plans must fit round, oldest first."""
    query = sa.select(Limit).where(Limit.person_id == person_id).order_by(Limit.id)
    return list(session.execute(query).scalars())


def lift_limit(session: Session, person_id: str, limit_id: int) -> bool:
    """The person says that a limit no longer holds. False if it was not theirs."""
    limit = session.get(Limit, limit_id)
    if limit is None or limit.person_id != person_id:
        return False
    session.delete(limit)
    session.flush()
    return True
