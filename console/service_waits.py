"""How long people waited for services, from getting in touch to hearing: by topic and by area.

It is counted from what people told, never from what a service says of itself (store/signposts.py).
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from functools import lru_cache
from statistics import median
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.consent import listed
from console.few import FEWEST
from console.outcome_tables import Range, Table
from directory.needs import Kind, all_needs
from directory.stats import areas_of
from store.services import Service
from store.signposts import Signpost, SignpostOutcome

MOST_ROWS = 30
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

    def add(self, told: _Waits) -> None:
        """What was told of some services more."""
        self.days += told.days
        self.heard |= told.heard
        self.waiting |= told.waiting

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
    alike: dict[tuple[str, str | None, bool], _Waits] = defaultdict(_Waits)
    for tags, area, national, person_id, waited in session.execute(_heard(within)):
        told = alike[tags, area, national]
        told.heard.add(person_id)
        told.days.append(waited)
    for tags, area, national, person_id in session.execute(_waiting(within)):
        alike[tags, area, national].waiting.add(person_id)
    by_topic: dict[str, _Waits] = defaultdict(_Waits)
    by_area: dict[str, _Waits] = defaultdict(_Waits)
    for (tags, area, national), told in alike.items():
        for topic in _topics(tags):
            by_topic[topic].add(told)
        for name in areas_of(area, national=national):
            by_area[name].add(told)
    return [
        _table("service-waits-topics", "How long people waited for services, by topic", by_topic),
        _table("service-waits-areas", "How long people waited for services, by area", by_area),
    ]


def _heard(within: Range) -> Any:
    return _of_services(Signpost.person_id, Signpost.waited).where(
        within.holds(Signpost.heard_at),
        Signpost.waited.is_not(None),
        listed(Signpost.person_id),
    )


def _waiting(within: Range) -> Any:
    """Who had not heard at the end of these days; who tells no more for a year has moved on."""
    return _of_services(Signpost.person_id).where(
        Signpost.waiting_since >= within.until - WAITS_AT_MOST,
        Signpost.waiting_since < within.until,
        sa.or_(
            Signpost.heard_at >= within.until,
            sa.and_(
                Signpost.heard_at.is_(None),
                Signpost.outcome == SignpostOutcome.CONTACTED_WAITING,
            ),
        ),
        listed(Signpost.person_id),
    )


def _of_services(*what: Any) -> Any:
    """What people told, each with what its service is for and where: tags as the text that they
    are kept as."""
    tags = sa.cast(Service.tags, sa.Text)
    told = sa.select(tags, Service.area, Service.national, *what)
    return told.join_from(Signpost, Service, Service.id == Signpost.service_id)


@lru_cache(maxsize=4096)
def _topics(tags: str) -> frozenset[str]:
    """What a service is for, in plain words; whom it is for is no topic."""
    needs = all_needs()
    known = (needs[tag] for tag in json.loads(tags or "[]") if tag in needs)
    called = {one.called.capitalize() for one in known if one.kind is not Kind.AUDIENCE}
    return frozenset(called or {"Other"})


def _table(key: str, title: str, of_each: dict[str, _Waits]) -> Table:
    rows = [(name, waits.row()) for name, waits in of_each.items()]
    shown = [(name, row) for name, row in rows if any(cell is not None for cell in row)]
    # The longest wait first; where too few have heard, by how many wait.
    shown.sort(key=lambda one: (-(one[1][0] or -1), -(one[1][2] or 0), one[0]))
    what = "Topic" if "topic" in title else "Area"
    return Table(key, "system", title, (what, *HEADINGS), tuple(shown[:MOST_ROWS]), HINT,
                 unit=" days")  # fmt: skip
