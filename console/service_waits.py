"""How long people waited for services, from getting in touch to hearing: by topic and by area.

It is counted from what people told, never from what a service says of itself (store/signposts.py).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import lru_cache
from statistics import median
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.consent import among_those_who_agreed
from console.few import FEWEST
from console.outcome_tables import Range, Table
from directory.needs import Kind, all_needs
from directory.stats import areas_of
from store.services import Service
from store.signposts import Signpost, SignpostOutcome

MOST_ROWS = 30
#: So many services are looked up in one query.
AT_ONCE = 500
WAITS_AT_MOST = timedelta(days=365)
HEADINGS = ("Middle wait, days", "People who heard", "People who still wait")
HINT = (
    "From getting in touch until they heard, as they told it. Who heard is counted in the days in "
    f"which they told of it. Rows of fewer than {FEWEST} people are left out, by name too."
)


@dataclass
class _Waits:
    """Of one topic or area: each wait in days, who heard, and who still waits."""

    days: list[int] = field(default_factory=list)
    heard: set[str] = field(default_factory=set)
    waiting: set[str] = field(default_factory=set)

    def row(self) -> tuple[float | None, ...]:
        """The cells; None for what only a few told."""
        enough = len(self.heard) >= FEWEST
        return (
            round(float(median(self.days)), 1) if enough else None,
            *(float(len(who)) if len(who) >= FEWEST else None
              for who in (self.heard, self.waiting)),
        )  # fmt: skip


def waits_of_services(session: Session, within: Range) -> list[Table]:
    """Both tables; who waits is counted as things stand at the end of these days."""
    by_service: dict[str, _Waits] = defaultdict(_Waits)
    for service_id, person_id, waited in session.execute(_heard(within)):
        by_service[service_id].heard.add(person_id)
        by_service[service_id].days.append(waited)
    for service_id, person_id in session.execute(_waiting(within)):
        by_service[service_id].waiting.add(person_id)
    by_topic: dict[str, _Waits] = defaultdict(_Waits)
    by_area: dict[str, _Waits] = defaultdict(_Waits)
    for one in _services(session, sorted(by_service)):
        told = by_service[one.id]
        for of_each, names in (
            (by_topic, _topics(one.tags)),
            (by_area, _areas(one.area, one.national)),
        ):
            for name in names:
                of_each[name].days += told.days
                of_each[name].heard |= told.heard
                of_each[name].waiting |= told.waiting
    return [
        _table("service-waits-topics", "How long people waited for services, by topic", by_topic),
        _table("service-waits-areas", "How long people waited for services, by area", by_area),
    ]


def _heard(within: Range) -> Any:
    return sa.select(Signpost.service_id, Signpost.person_id, Signpost.waited).where(
        within.holds(Signpost.heard_at),
        Signpost.waited.is_not(None),
        among_those_who_agreed(Signpost.person_id),
    )


def _waiting(within: Range) -> Any:
    """Who had not heard at the end of these days; who tells no more for a year has moved on."""
    return sa.select(Signpost.service_id, Signpost.person_id).where(
        Signpost.waiting_since >= within.until - WAITS_AT_MOST,
        Signpost.waiting_since < within.until,
        sa.or_(
            Signpost.heard_at >= within.until,
            sa.and_(
                Signpost.heard_at.is_(None),
                Signpost.outcome == SignpostOutcome.CONTACTED_WAITING,
            ),
        ),
        among_those_who_agreed(Signpost.person_id),
    )


def _services(session: Session, ids: Sequence[str]) -> Iterator[Any]:
    """Each service once, its tags as the text that they are kept as."""
    for begin in range(0, len(ids), AT_ONCE):
        query = sa.select(
            Service.id, sa.cast(Service.tags, sa.Text).label("tags"), Service.area, Service.national
        )
        yield from session.execute(query.where(Service.id.in_(ids[begin : begin + AT_ONCE])))


@lru_cache(maxsize=4096)
def _topics(tags: str) -> frozenset[str]:
    """What a service is for, in plain words; whom it is for is no topic."""
    needs = all_needs()
    known = (needs[tag] for tag in json.loads(tags or "[]") if tag in needs)
    called = {one.called.capitalize() for one in known if one.kind is not Kind.AUDIENCE}
    return frozenset(called or {"Other"})


@lru_cache(maxsize=4096)
def _areas(area: str | None, national: bool) -> tuple[str, ...]:
    return tuple(areas_of(area, national=national))


def _table(key: str, title: str, of_each: dict[str, _Waits]) -> Table:
    rows = [(name, waits.row()) for name, waits in of_each.items()]
    shown = [(name, row) for name, row in rows if any(cell is not None for cell in row)]
    # The longest wait first; where too few have heard, by how many wait.
    shown.sort(key=lambda one: (-(one[1][0] or -1), -(one[1][2] or 0), one[0]))
    what = "Topic" if "topic" in title else "Area"
    return Table(key, "system", title, (what, *HEADINGS), tuple(shown[:MOST_ROWS]), HINT,
                 unit=" days")  # fmt: skip
