"""What stands beside a conversation: goals in the person's words, rulers, check-ins, services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.conversation import names_of
from console.look import plain
from console.masking import covered
from store.check_ins import check_ins_of
from store.goals import goals_of
from store.people import Person
from store.rulers import RulerKind, RulerReading
from store.services import Service
from store.signposts import signposts_of

RULER_NAMES = {
    RulerKind.IMPORTANCE: "How much it matters",
    RulerKind.CONFIDENCE: "How sure they feel",
    RulerKind.PLAN_CONFIDENCE: "How sure of the plan",
}


@dataclass(frozen=True)
class Point:
    """One answer on a ruler, and where it stands in the picture (300 wide, 100 high)."""

    kind: RulerKind
    at: datetime
    value: float
    x: float
    y: float


@dataclass(frozen=True)
class Beside:
    """All of it, masked."""

    goals: tuple[tuple[str, str, str | None], ...]
    points: tuple[Point, ...]
    check_ins: tuple[tuple[datetime, str, str], ...]
    services: tuple[tuple[str, str], ...]

    def lines(self) -> dict[RulerKind, list[Point]]:
        """The points of each ruler, in time."""
        return {
            kind: found
            for kind in RulerKind
            if (found := [point for point in self.points if point.kind is kind])
        }


def beside(session: Session, person: Person) -> Beside:
    """What is known of somebody besides what was said."""
    names = names_of(person)
    goals = tuple(
        (
            covered(goal.words, names),
            plain(goal.state.value),
            covered(goal.why_it_matters, names) if goal.why_it_matters else None,
        )
        for goal in goals_of(session, person.id)
    )
    check_ins = tuple(
        (one.due_at, plain(one.state.value), plain(one.outcome.value) if one.outcome else "")
        for one in check_ins_of(session, person.id)
    )
    services = []
    for signpost in signposts_of(session, person.id):
        service = session.get(Service, signpost.service_id)
        outcome = plain(signpost.outcome.value) if signpost.outcome else "not asked yet"
        services.append((service.name if service else "A service that is gone", outcome))
    return Beside(goals, _points(session, person.id), check_ins, tuple(services))


def _points(session: Session, person_id: str) -> tuple[Point, ...]:
    query = (
        sa.select(RulerReading)
        .where(RulerReading.person_id == person_id)
        .order_by(RulerReading.taken_at, RulerReading.id)
    )
    readings: Sequence[RulerReading] = session.execute(query).scalars().all()
    if not readings:
        return ()
    first, last = readings[0].taken_at, readings[-1].taken_at
    span = max((last - first).total_seconds(), 1.0)
    return tuple(
        Point(
            kind=one.kind,
            at=one.taken_at,
            value=one.value,
            x=round((one.taken_at - first).total_seconds() / span * 300, 1),
            y=round(100 - one.value * 10, 1),
        )
        for one in readings
    )
