"""One card a person: all that waits of them, the most pressing first, each with its own clock.

Somebody in danger who also wants a person and was not understood is one human being to answer, not
three things to share out. So the queue shows them once, and whoever takes the card takes all that
they see on it. What comes in later was seen by nobody: it waits for itself, and is counted so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.consent import agreed
from console.queue_view import (
    SHOWN_TO_ALL,
    Filter,
    Row,
    first_names,
    in_queue_order,
    may_be_shown,
    narrowed,
    row_of,
)
from store.feedback import Feedback
from store.handovers import Handover
from store.people import Person
from store.review_items import ItemKind, ItemState, ReviewItem
from store.reviewers import Reviewer
from store.safety_alerts import SafetyAlert

A_PAGE = 50
#: So many reasons stand on a card of the queue; the card's own page shows each.
SHOWN = 5


@dataclass(frozen=True)
class Card:
    """What waits of one person. `rows` are the reasons, the most pressing first; `more` are those
    beyond them that are not shown."""

    rows: tuple[Row, ...]
    more: int = 0

    @property
    def first(self) -> Row:
        """The most pressing reason: the card is called by it."""
        return self.rows[0]

    @property
    def pressing(self) -> tuple[Row, ...]:
        """What people wait for, and whatever stands first: each is told in full."""
        return tuple(r for r in self.rows if r is self.first or r.item.kind in SHOWN_TO_ALL)

    @property
    def lesser(self) -> tuple[Row, ...]:
        """What is to be looked at besides: a line each."""
        return tuple(row for row in self.rows if row not in self.pressing)

    @property
    def mine(self) -> tuple[Row, ...]:
        """What of it whoever looks has and has not ended."""
        return tuple(row for row in self.rows if row.is_mine and row.is_open)

    @property
    def free(self) -> tuple[Row, ...]:
        """What of it nobody has."""
        return tuple(row for row in self.rows if row.is_open and not row.item.claimed_by)

    @property
    def to_take(self) -> tuple[Row, ...]:
        """What may be taken: what nobody has; failing that, what a colleague has put off."""
        put_off = tuple(row for row in self.rows if row.item.state is ItemState.SNOOZED)
        return self.free or put_off

    @property
    def alerts(self) -> tuple[Row, ...]:
        """The alerts that whoever looks may pass on: their own, and those that nobody has."""
        return tuple(row for row in (*self.mine, *self.free) if row.item.kind is ItemKind.ALERT)


def cards_of(session: Session, wanted: Filter, me: Reviewer) -> list[Card]:
    """Whoever the filter finds by any reason, whole; what is done is a record, a card each."""
    if wanted.show == "done":
        query, _ = in_queue_order(sa.select(ReviewItem))
        query = narrowed(query, wanted, me).order_by(ReviewItem.done_at.desc(), ReviewItem.id)
        each = [[item] for item in session.execute(query.limit(A_PAGE)).scalars()]
    else:
        each = _waiting(session, _people(session, wanted, me))
    shown = [item for items in each for item in items[:SHOWN]]
    row = _rows(session, shown, me)
    return [
        Card(tuple(row[item.id] for item in items[:SHOWN]), max(0, len(items) - SHOWN))
        for items in each
    ]


def card_of(session: Session, person_id: str, me: Reviewer, *, readable: bool) -> Card | None:
    """All that waits of one person; None where nothing does."""
    items = _in_order(session, ReviewItem.person_id == person_id)
    shown = [item for item in items if readable or item.kind in SHOWN_TO_ALL]
    names = first_names(session)
    rows = tuple(row_of(session, item, me, readable, names) for item in shown)
    return Card(rows) if rows else None


def _people(session: Session, wanted: Filter, me: Reviewer) -> list[str]:
    """Whom the filter finds, by the most pressing of what it finds of each."""
    query, order = in_queue_order(sa.select(ReviewItem.person_id))
    place = sa.func.row_number().over(partition_by=ReviewItem.person_id, order_by=order)
    columns = [one.label(f"by_{number}") for number, one in enumerate(order)]
    ranked = narrowed(query, wanted, me).add_columns(place.label("place"), *columns).subquery()
    first = sa.select(ranked.c.person_id).where(ranked.c.place == 1)
    by = [ranked.c[column.name] for column in columns]
    return list(session.execute(first.order_by(*by).limit(A_PAGE)).scalars())


def _waiting(session: Session, people: Sequence[str]) -> list[list[ReviewItem]]:
    """Of each of them all that is not done and may be shown, the people in this order."""
    found = _in_order(session, ReviewItem.person_id.in_(people), may_be_shown())
    place = {person: number for number, person in enumerate(people)}
    # Sorting keeps the order of the queue within each person.
    found.sort(key=lambda item: place[item.person_id])
    return [list(items) for _, items in groupby(found, key=lambda item: item.person_id)]


def _in_order(session: Session, *which: Any) -> list[ReviewItem]:
    query, order = in_queue_order(sa.select(ReviewItem))
    query = query.where(ReviewItem.state != ItemState.DONE, *which).order_by(*order)
    return list(session.execute(query).scalars())


def _rows(session: Session, items: Sequence[ReviewItem], me: Reviewer) -> Mapping[int, Row]:
    """Each item as it may be shown, by its number."""
    people = {item.person_id for item in items}
    who_agreed = sa.select(Person.id).where(Person.id.in_(people), agreed(Person.id))
    readable = set(session.execute(who_agreed).scalars())
    names = first_names(session)
    # Held while the rows are made, so that each finds its own without asking again.
    held = _read_together(session, items, people)
    rows = {item.id: row_of(session, item, me, item.person_id in readable, names) for item in items}
    del held
    return rows


def _read_together(
    session: Session, items: Sequence[ReviewItem], people: Iterable[str]
) -> list[Any]:
    """What the items are about, in one question a kind instead of one an item."""
    held: list[Any] = []
    held += session.execute(sa.select(Person).where(Person.id.in_(people))).scalars()
    models: dict[ItemKind, Any] = {
        ItemKind.ALERT: SafetyAlert,
        ItemKind.HANDOVER: Handover,
        ItemKind.FEEDBACK: Feedback,
    }
    for kind, model in models.items():
        numbers = [item.source_id for item in items if item.kind is kind]
        if numbers:
            held += session.execute(sa.select(model).where(model.id.in_(numbers))).scalars()
    return held
