"""What people told of a service, counted for its rank only once a steward has looked.

One person who is cross, or one volunteer who is fond of their group, moves nothing: at least five
people have told of it, and a steward says "count it". What is counted then stays as it was looked
at; what is told later waits for the next look.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session, load_only

from store.base import NEVER_REUSED, Base, UtcDateTime, closed_set, column, number
from store.services import Service
from store.signposts import TELLS_OF_TRUST, Signpost, SignpostOutcome

#: So many people have told how it went before a steward is asked, and so many more each time.
ENOUGH = 5


class LookVerdict(str, Enum):
    """What a steward says of the outcomes of a service."""

    COUNT = "count"
    LEAVE = "leave"
    TAKE_BACK = "take_back"


class OutcomeLook(Base):
    """A steward has looked at what people told; `told` is how many had."""

    __tablename__ = "outcome_looks"
    __table_args__ = NEVER_REUSED

    id: Mapped[int] = number()
    service_id: Mapped[str] = column(
        sa.String(200), sa.ForeignKey("services.id"), nullable=False, index=True
    )
    reviewer_id: Mapped[int] = column(sa.Integer, sa.ForeignKey("reviewers.id"), nullable=False)
    verdict: Mapped[LookVerdict] = column(closed_set(LookVerdict), nullable=False)
    told: Mapped[int] = column(sa.Integer, nullable=False)
    made_at: Mapped[datetime] = column(UtcDateTime, nullable=False)


@dataclass(frozen=True)
class Told:
    """What came of one service, each person counted once, by what they told last."""

    service: Service
    counts: Counter[SignpostOutcome]
    look: OutcomeLook | None

    @property
    def told(self) -> int:
        """How many told something that says whether it can be trusted."""
        return sum(self.counts[outcome] for outcome in TELLS_OF_TRUST)

    @property
    def helped(self) -> float:
        """The part of them whom it helped, from 0 to 1."""
        return self.counts[SignpostOutcome.HELPED] / self.told if self.told else 0.0

    @property
    def waits(self) -> bool:
        """Whether a steward has to look: never yet, or as many again have told since."""
        return self.look is None or self.told - self.look.told >= ENOUGH


def outcomes_told(session: Session, may_count: Any, service_id: str | None = None) -> list[Told]:
    """Services of which enough people told, those that wait for a look first, then by name.

    Args:
        session: the store.
        may_count: a condition on `Signpost.person_id`: whose outcomes are counted at all.
        service_id: only this one.
    """
    counted = sa.and_(Signpost.outcome.is_not(None), may_count)
    if service_id is not None:
        counted = sa.and_(counted, Signpost.service_id == service_id)
    # Most services have been told of by one or two: those are never read row by row. With the
    # column itself SQLite would go by the index of services, and look each row up.
    service = Signpost.service_id.concat("").label("service")
    by_many = (
        sa.select(service)
        .where(counted, Signpost.outcome.in_(TELLS_OF_TRUST))
        .group_by(service)
        .having(sa.func.count() >= ENOUGH)
    )
    query = (
        sa.select(Signpost.service_id, Signpost.person_id, Signpost.outcome)
        .where(counted, Signpost.service_id.in_(by_many))
        .order_by(Signpost.id)
    )
    last: dict[str, dict[str, SignpostOutcome]] = defaultdict(dict)
    for of_service, person, outcome in session.execute(query).all():
        last[of_service][person] = outcome
    counts = {service: Counter(by.values()) for service, by in last.items()}
    enough = {
        service: counted
        for service, counted in counts.items()
        if sum(counted[outcome] for outcome in TELLS_OF_TRUST) >= ENOUGH
    }
    looks = _newest_looks(session, enough)
    # A service is wide, and no more than this of it is looked at.
    narrow = load_only(Service.id, Service.name, Service.trust, Service.trust_count)
    query = sa.select(Service).where(Service.id.in_(list(enough))).options(narrow)
    services = session.execute(query).scalars()
    told = [Told(one, enough[one.id], looks.get(one.id)) for one in services]
    return sorted(told, key=lambda one: (not one.waits, one.service.name, one.service.id))


def _newest_looks(session: Session, services: Iterable[str]) -> dict[str, OutcomeLook]:
    query = sa.select(OutcomeLook).where(OutcomeLook.service_id.in_(list(services)))
    return {
        one.service_id: one for one in session.execute(query.order_by(OutcomeLook.id)).scalars()
    }


def decide(
    session: Session, told: Told, verdict: LookVerdict, reviewer_id: int, now: datetime
) -> None:
    """Keep a steward's look; the rank moves where they count it, or take back what was counted."""
    if verdict is LookVerdict.COUNT:
        told.service.trust, told.service.trust_count = told.helped, told.told
    elif verdict is LookVerdict.TAKE_BACK:
        told.service.trust, told.service.trust_count = None, 0
    session.add(
        OutcomeLook(
            service_id=told.service.id,
            reviewer_id=reviewer_id,
            verdict=verdict,
            told=told.told,
            made_at=now,
        )
    )
    session.flush()
