"""What a table of outcomes is made of: cells, days, and counts that leave a few people out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.few import without_few
from store.clock import to_london


@dataclass(frozen=True)
class Table:
    """One table, and the plot that goes with it.

    A cell is a number, or None for one that is too small to show. `plot` is "bars" or "line".
    """

    key: str
    group: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, tuple[float | None, ...]], ...]
    hint: str = ""
    plot: str = "bars"
    unit: str = ""

    @property
    def highest(self) -> float:
        """The largest number, for the height of a plot; 1 where there is none."""
        cells = (cell for _, row in self.rows for cell in row[:1] if cell is not None)
        return max(cells, default=0) or 1


@dataclass(frozen=True)
class Range:
    """From a day to a day, both counted in, as London counts them."""

    since: datetime
    until: datetime

    def holds(self, moment: Any) -> Any:
        """A condition on a column of moments."""
        return sa.and_(moment >= self.since, moment < self.until)

    def holds_day(self, day: Any) -> Any:
        """A condition on a column of days."""
        return sa.and_(day >= to_london(self.since).date(), day < to_london(self.until).date())


def counted(
    key: str, group: str, title: str, rows: Iterable[tuple[str, float]], what: str, hint: str = ""
) -> Table:
    """A table of one count a row, few ones left out."""
    listed = list(rows)
    shown = without_few([count for _, count in listed])
    cells = tuple((name, (cell,)) for (name, _), cell in zip(listed, shown, strict=True))
    return Table(key, group, title, ("", what), cells, hint)


def pairs(session: Session, query: Any) -> list[tuple[Any, int]]:
    """What a query of two columns finds."""
    return [(row[0], row[1]) for row in session.execute(query).all()]


def week_of(session: Session, moment: Any) -> Any:
    """The Monday of a column's week, as the database counts it (UTC)."""
    if session.get_bind().dialect.name == "sqlite":
        return sa.func.date(moment, sa.text("'-6 days'"), sa.text("'weekday 1'"))
    return sa.cast(sa.func.date_trunc(sa.text("'week'"), moment), sa.Date)


def day_of(given: date | str) -> date:
    """SQLite gives a day as text."""
    return given if isinstance(given, date) else date.fromisoformat(given)
