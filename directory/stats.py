"""`coach directory stats`: what the directory has, what is stale, and where nothing is."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from directory.needs import Kind, all_needs
from directory.places import council_areas, town_served
from directory.ranking import REVIEWED_WITHIN
from store.records import Import
from store.services import Service, ServiceStatus

NATIONAL = "All of Scotland"
NO_AREA = "No area told"


@dataclass
class Stats:
    """Counts of services. `offered` are those that a person may be shown.

    `by_area`, `by_topic`, `stale`, `no_phone` count offered ones; a service of several areas or
    topics counts in each. `gaps` names, for each council area, the topics that some area has and
    this one has not, neither near nor by phone or online for all of Scotland.
    """

    services: int = 0
    offered: int = 0
    examples: bool = False
    closed: int = 0
    opted_out: int = 0
    vanished: int = 0
    by_source: dict[str, int] = field(default_factory=dict)
    by_area: dict[str, int] = field(default_factory=dict)
    by_topic: dict[str, int] = field(default_factory=dict)
    stale: int = 0
    never_reviewed: int = 0
    no_phone: int = 0
    no_way_to_start: int = 0
    no_point: int = 0
    gaps: dict[str, list[str]] = field(default_factory=dict)
    last_import: dict[str, str] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


def stats_of(connection: Connection, today: date) -> Stats:
    """Count the directory. `today` is the day in Europe/London by which a record is stale."""
    told = Stats()
    rows = list(connection.execute(_query()))
    # As in search: once a real directory is there, the examples are not counted beside it.
    real = any(not row.example for row in rows)
    told.examples = bool(rows) and not real
    areas: Counter[str] = Counter()
    topics: Counter[str] = Counter()
    sources: Counter[str] = Counter()
    there: dict[str, set[str]] = {area: set() for area in council_areas()}
    everywhere: set[str] = set()
    for row in rows:
        if real and row.example:
            continue
        told.services += 1
        sources[row.source] += 1
        told.vanished += row.vanished_at is not None
        told.opted_out += row.opted_out
        told.closed += row.status is not ServiceStatus.ACTIVE
        if row.vanished_at or row.opted_out or row.status is not ServiceStatus.ACTIVE:
            continue
        told.offered += 1
        _count_faults(told, row, today)
        tags = {tag for tag in row.tags if ":" not in tag}
        topics.update(tags)
        named = areas_of(row.area, national=row.national)
        areas.update(named)
        if row.national:
            everywhere |= tags
        for area in named:
            if area in there:
                there[area] |= tags
    told.by_source, told.by_area, told.by_topic = map(_sorted, (sources, areas, topics))
    told.gaps = _gaps(there, everywhere)
    told.last_import = {
        row.source: row.finished.isoformat()
        for row in connection.execute(_last_imports())
        if isinstance(row.finished, datetime)
    }
    return told


def areas_of(area: str | None, *, national: bool) -> list[str]:
    """The council areas of a service; a town counts for the one it lies in."""
    if national:
        return [NATIONAL]
    found = []
    for name in (area or NO_AREA).split("; "):
        town = town_served(name)
        found.append(town.council_area if town else name)
    return list(dict.fromkeys(found))


def _query() -> Any:
    return sa.select(
        Service.source,
        Service.status,
        Service.opted_out,
        Service.vanished_at,
        Service.example,
        Service.national,
        Service.area,
        Service.tags,
        Service.phone,
        Service.email,
        Service.url,
        Service.latitude,
        Service.delivery,
        Service.last_reviewed,
    )


def _last_imports() -> Any:
    return (
        sa.select(Import.source, sa.func.max(Import.finished_at).label("finished"))
        .where(Import.finished_at.is_not(None))
        .group_by(Import.source)
    )


def _count_faults(told: Stats, row: Any, today: date) -> None:
    told.no_phone += not row.phone
    told.no_way_to_start += not (row.phone or row.email or row.url)
    told.no_point += "in_person" in row.delivery and row.latitude is None
    if row.last_reviewed is None:
        told.never_reviewed += 1
    elif today - row.last_reviewed > REVIEWED_WITHIN:
        told.stale += 1


def _gaps(there: dict[str, set[str]], everywhere: set[str]) -> dict[str, list[str]]:
    # Whom a service is for is no topic that an area could lack.
    needs = all_needs()
    known = {
        tag
        for tags in (*there.values(), everywhere)
        for tag in tags
        if tag in needs and needs[tag].kind is not Kind.AUDIENCE
    }
    return {area: sorted(known - tags - everywhere) for area, tags in sorted(there.items())}


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
